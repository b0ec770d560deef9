// base past participle (participle left out where it is the past form). English irregular verbs met in news.
const TABLE = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|bear bore born|beat beat beaten|become became become|begin began begun
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen
cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamt
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled
fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|grind ground|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid
lead led|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|overcome overcame overcome|overtake overtook overtaken
overthrow overthrew overthrown|pay paid|plead pled|prove proved proven|put put|quit quit|read read|ride rode ridden
ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken
shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood
steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
thrust thrust|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
upset upset|wake woke woken|wear wore worn|weep wept|win won|wind wound|withdraw withdrew withdrawn|withstand withstood
write wrote written`;

export interface VerbForm {
  readonly lemma: string;
  readonly form: 'base' | 'past' | 'participle' | 'past or participle';
}

/** Every form of an irregular verb but those in -s and -ing. A form equal to the base is listed as the base only. */
export const IRREGULAR: ReadonlyMap<string, VerbForm> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .flatMap((line) => {
      const [lemma = '', past = '', participle = past] = line.trim().split(' ');
      const forms: [string, VerbForm][] =
        past === participle
          ? [[past, { lemma, form: 'past or participle' }]]
          : [
              [participle, { lemma, form: 'participle' }],
              [past, { lemma, form: 'past' }],
            ];
      return [
        ...forms.filter(([word]) => word !== lemma),
        [lemma, { lemma, form: 'base' }] as [string, VerbForm],
      ];
    }),
);
