/** What is known of a kind of event. */
interface Kind {
  /** Stands in the legend and on cards. */
  readonly label: string;
  /** Several of them, in small letters. */
  readonly plural: string;
  /** The types of ACE 2005 that fall under it; for `disaster` and `statement` those of KAIROS, where ACE has none. */
  readonly ace: readonly string[];
  /** The type of schema.org that a description for machines gives it: an `Event`, or an `Action` where that is nearer. */
  readonly schema: string;
}

/**
 * The kinds of event, in the order in which a legend lists them. A kind is ours to show; `ace` and `schema` say what it
 * answers to elsewhere.
 */
export const KINDS = {
  summit: { label: 'Summit', plural: 'summits', ace: ['Contact.Meet'], schema: 'Event' },
  meeting: { label: 'Meeting', plural: 'meetings', ace: ['Contact.Meet'], schema: 'Event' },
  call: {
    label: 'Call',
    plural: 'calls',
    ace: ['Contact.Phone-Write'],
    schema: 'CommunicateAction',
  },
  statement: {
    label: 'Statement',
    plural: 'statements',
    ace: ['Contact.Contact', 'Contact.ThreatenCoerce', 'Contact.RequestCommand'],
    schema: 'CommunicateAction',
  },
  travel: {
    label: 'Travel',
    plural: 'journeys',
    ace: ['Movement.Transport'],
    schema: 'TravelAction',
  },
  agreement: {
    label: 'Agreement',
    plural: 'agreements',
    ace: ['Business.Merge-Org'],
    schema: 'AgreeAction',
  },
  decision: { label: 'Decision', plural: 'decisions', ace: [], schema: 'ChooseAction' },
  vote: { label: 'Vote', plural: 'votes', ace: ['Personnel.Elect'], schema: 'VoteAction' },
  appointment: {
    label: 'Appointment',
    plural: 'appointments',
    ace: ['Personnel.Start-Position', 'Personnel.End-Position', 'Personnel.Nominate'],
    schema: 'Event',
  },
  conflict: {
    label: 'Conflict',
    plural: 'conflicts',
    ace: ['Conflict.Attack', 'Life.Injure'],
    schema: 'Event',
  },
  sanction: { label: 'Sanction', plural: 'sanctions', ace: [], schema: 'Event' },
  protest: { label: 'Protest', plural: 'protests', ace: ['Conflict.Demonstrate'], schema: 'Event' },
  justice: {
    label: 'Justice',
    plural: 'legal steps',
    ace: [
      'Justice.Arrest-Jail',
      'Justice.Charge-Indict',
      'Justice.Sue',
      'Justice.Trial-Hearing',
      'Justice.Convict',
      'Justice.Sentence',
      'Justice.Fine',
      'Justice.Appeal',
      'Justice.Acquit',
      'Justice.Pardon',
      'Justice.Release-Parole',
      'Justice.Extradite',
      'Justice.Execute',
    ],
    schema: 'Event',
  },
  death: { label: 'Death', plural: 'deaths', ace: ['Life.Die'], schema: 'Event' },
  disaster: {
    label: 'Disaster',
    plural: 'disasters',
    ace: ['Disaster.Crash', 'Disaster.FireExplosion', 'Disaster.DiseaseOutbreak'],
    schema: 'Event',
  },
  commemoration: {
    label: 'Commemoration',
    plural: 'commemorations',
    ace: [],
    schema: 'SocialEvent',
  },
  launch: {
    label: 'Launch',
    plural: 'launches',
    ace: ['Business.Start-Org'],
    schema: 'PublicationEvent',
  },
  event: {
    label: 'Other event',
    plural: 'other events',
    ace: ['Life.Be-Born', 'Life.Marry', 'Business.End-Org', 'Transaction.Transfer-Ownership'],
    schema: 'Event',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type EventKind = keyof typeof KINDS;
