/**
 * Dictionary forms of regular verbs common in news. They are needed only to see a verb in a form that ends in nothing
 * or -s, and to undo spelling in -ed and -ing ("agreed" → agree, "planned" → plan); any other word in -ed is taken for
 * the past of a verb by its place in the sentence.
 */
export const REGULAR_VERBS: ReadonlySet<string> = new Set(
  `abandon abduct abolish accept accuse achieve acknowledge acquire acquit act add address adjourn admit adopt advance
   advise affect agree aim allege allow ambush announce answer apologise apologize appeal appear appoint approve
   argue arm arrange arrest arrive ask assassinate assert assess assist associate assume assure attack attempt attend
   attribute authorise authorize avoid award back ban bar base believe besiege blame block board bomb boost boycott
   call campaign cancel capsize capture carry cause cede celebrate chair challenge change characterise characterize
   charge circle cite claim clash clear climb close collapse collide come commemorate comment commit compare
   complain complete concede conclude condemn conduct confer confess confirm confront consider contain continue
   contribute convene convict coordinate corner crash create criticise criticize cross crown damage debate decide
   declare decline defeat defect defend delay deliver demand demonstrate denounce deny depart deploy depose derail
   describe destroy detain determine develop die disappear disclose discover discuss dismiss displace disrupt
   dissolve divide dominate donate double doubt draft drop drown earn ease elect embark emerge emphasise emphasize
   enact end endorse enforce engage ensure enter erupt escalate escape establish estimate evacuate evict examine
   exchange exclude execute expand expect expel explain explode express extend extradite face fail file fine finish
   fire flood focus follow force form found free fund gather grant greet guarantee halt hand happen head help
   highlight hijack hike hint hire honor honour hope host ignore impeach implement impose imprison improve
   inaugurate include increase indicate indict inform injure insist inspect install introduce invade investigate
   invite involve issue jail join judge jump kidnap kill land last launch legalise legalize lift linger link list
   live locate lodge look loot lower maintain manage march mark marry mention merge mobilise mobilize mount mourn
   move murder name need negotiate nominate note observe occupy occur offer open oppose order organise organize oust
   outline overturn own parade part pass pause perish permit persuade phone pick place plan play pledge plunge point
   post postpone praise predict prepare present preside press prevent proceed proclaim produce promise promote
   propose prosecute protest provide publish pull punish push question race raid rain raise rally ratify re-elect
   reach react reaffirm realise realize recall receive recognise recognize recommend reconcile reconvene record
   recover reduce refer reflect refuse regain reiterate reject relate release remain remark remember remove renew repeal
   repeat replace reply report represent request require rescue resign resist resolve respond restore result resume
   retain retake retaliate retire retreat return reveal reverse review riot rule sack sail sanction save schedule
   score search secure seem seize select sentence serve settle shell shift sign signal slump smash snow soar sound
   spark specify stab stage start state stay stop storm stress study submit succeed sue suffer suggest summon
   support surge surrender survive suspect suspend swap talk target telephone test testify thank threaten topple
   touch tour track trade trail transfer travel treat trigger try tumble turn tweet underline underscore unite
   unveil urge use vacate vanish veto visit voice vote vow wait walk want warn watch weaken weigh welcome withhold
   witness work worry wound wreck yield`
    .trim()
    .split(/\s+/),
);
