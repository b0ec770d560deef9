import { remembered } from '../base/remembered.ts';
import { verbBehind } from '../events/event-nouns.ts';
import { verbForm } from '../language/verb-forms.ts';

// Words that news uses of one and the same happening, a family a line: dictionary forms of verbs, singulars of nouns, and
// adjectives. A word stands in one line. Nouns made of a verb ("invasion") need no entry beside it.
const FAMILIES = `
  die death dead deceased demise perish succumb kill fatality deadly fatal
  murder slay slaying homicide assassinate butcher
  wound wounded injure injury hurt maim
  shoot shooting gunfire rampage gun shootout
  stab stabbing knife
  bomb bombing bombardment airstrike blast explode explosion detonate shell shelling
  attack assault raid storm ambush offensive
  invade invasion incursion
  war battle fight fighting conflict combat hostility
  fire blaze inferno wildfire
  burn burning torch arson
  earthquake quake tremor temblor
  hit strike jolt shake rattle rock
  flood flooding deluge inundate
  hurricane typhoon cyclone
  landslide mudslide avalanche
  crash collide collision wreck derail derailment
  sink capsize founder
  destroy destruction damage devastate devastation ravage raze gut level flatten ruin demolish wreckage
  collapse crumble topple
  arrest capture apprehend nab detain detention custody catch
  confiscate seize seizure impound
  charge indict accuse indictment accusation
  convict conviction guilty
  sentence jail imprison imprisonment
  acquit acquittal exonerate clear
  trial try prosecute prosecution
  sue lawsuit suit litigation
  appeal overturn
  rob robbery burglary burgle heist
  steal theft stolen loot
  rape molest molestation
  abuse mistreat
  smuggle traffic smuggling
  fraud swindle scam defraud
  foil thwart repulse repel prevent avert stop block
  hijack hijacking commandeer
  pirate piracy
  kidnap abduct kidnapping hostage
  escape flee breakout
  search hunt manhunt
  investigate probe inquiry inspect
  rescue save
  evacuate evacuation displace
  protest demonstrate rally march picket
  riot unrest clash rioting disorder
  walkout boycott
  revolt uprising rebellion revolution insurgency mutiny
  coup overthrow
  occupy occupation
  withdraw withdrawal pullout retreat
  deploy deployment dispatch
  threaten threat menace
  warn warning caution alert
  meet meeting summit gather gathering convene assembly
  talk negotiate discuss conversation
  visit trip tour
  arrive arrival reach
  leave depart departure exit
  call phone telephone ring
  agree agreement deal accord pact treaty settle
  truce ceasefire cease-fire armistice
  sign signing ink ratify
  break breach violate violation
  say tell state remark comment add note
  announce unveil reveal announcement disclose declare
  confirm verify
  deny denial
  claim allege assert allegation
  praise laud hail
  criticise criticize condemn denounce slam
  apologise apologize apology sorry
  admit confess acknowledge confession concede
  ask request urge
  release launch debut rollout introduce introduction
  publish publication
  begin start commence kick-off opening
  end finish conclude complete completion
  continue resume proceed
  delay postpone defer
  cancel scrap
  buy purchase acquire acquisition takeover buyout
  merge merger
  offer bid proposal propose
  sell sale
  pay payment payout
  invest investment
  fund finance
  profit earn earnings
  rise increase gain climb surge soar jump
  fall drop decline decrease plunge slump tumble plummet
  cut reduce slash reduction
  build construct construction
  open inaugurate
  close shut closure shutdown
  hire recruit employ
  appoint name nominate pick choose select tap appointment selection
  dismiss sack oust dismissal firing
  resign quit retire retirement
  replace succeed replacement
  elect election poll
  vote ballot
  win victory triumph
  defeat beat loss lose
  award prize honour honor
  host emcee
  play game match
  score goal
  compete competition contest
  suspend suspension
  ban prohibit bar outlaw
  approve approval pass adopt
  reject refuse refusal
  order command mandate
  marry wed wedding marriage
  divorce split separate
  engage engagement betroth
  pregnancy pregnant expect
  birth bear born
  bury burial funeral
  mourn grieve mourning
  celebrate celebration festivity
  perform performance
  star act
  direct helm
  treat treatment rehab rehabilitation
  heal recover recovery
  collaborate cooperate partner team
  infect infection outbreak
  vaccinate vaccine vaccination
  hospitalise hospitalize
  spill leak
  crack hack
  upgrade update refresh
  patch fix
`;

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const stems = line.trim().split(' ').map(stemOf);
      return stems.map((stem) => [stem, stems[0] ?? stem] as const);
    }),
);

/**
 * What stands for a trigger word where mentions are compared: one name for all forms of a verb, the nouns made of it,
 * and the words that news uses instead of it ("quakes" and "earthquake", "detained" and "arrest"). Takes lower case.
 */
export const familyOfWord: (lower: string) => string = remembered((lower) => {
  const stem = stemOf(lower);
  return FAMILY_OF.get(stem) ?? stem;
});

/** The dictionary form; of words that no table holds, what is left without their endings. */
function stemOf(lower: string): string {
  const form = verbForm(lower);
  if (form?.listed) return form.lemma;
  const verb = verbBehind(lower) ?? form?.lemma;
  if (verb !== undefined) return withoutSpelling(verb);
  const singular = singularOf(lower);
  return singular === lower ? withoutSpelling(lower) : stemOf(singular);
}

/** Without what spelling adds before -ed and -ing: "confiscat(e)", "nab(b)ed". */
function withoutSpelling(stem: string): string {
  return stem.replace(/(?<=....)e$/, '').replace(/(?<=..)([b-df-hj-np-rtv-y])\1$/, '$1');
}

function singularOf(lower: string): string {
  return lower
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
}
