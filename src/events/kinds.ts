/** What is known of a kind of event. */
interface Kind {
  /** Stands in the legend and on cards. */
  readonly label: string;
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
  summit: { label: 'Summit', ace: ['Contact.Meet'], schema: 'Event' },
  meeting: { label: 'Meeting', ace: ['Contact.Meet'], schema: 'Event' },
  call: { label: 'Call', ace: ['Contact.Phone-Write'], schema: 'CommunicateAction' },
  statement: {
    label: 'Statement',
    ace: ['Contact.Contact', 'Contact.ThreatenCoerce', 'Contact.RequestCommand'],
    schema: 'CommunicateAction',
  },
  travel: { label: 'Travel', ace: ['Movement.Transport'], schema: 'TravelAction' },
  agreement: { label: 'Agreement', ace: ['Business.Merge-Org'], schema: 'AgreeAction' },
  decision: { label: 'Decision', ace: [], schema: 'ChooseAction' },
  vote: { label: 'Vote', ace: ['Personnel.Elect'], schema: 'VoteAction' },
  appointment: {
    label: 'Appointment',
    ace: ['Personnel.Start-Position', 'Personnel.End-Position', 'Personnel.Nominate'],
    schema: 'Event',
  },
  conflict: { label: 'Conflict', ace: ['Conflict.Attack', 'Life.Injure'], schema: 'Event' },
  sanction: { label: 'Sanction', ace: [], schema: 'Event' },
  protest: { label: 'Protest', ace: ['Conflict.Demonstrate'], schema: 'Event' },
  justice: {
    label: 'Justice',
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
  death: { label: 'Death', ace: ['Life.Die'], schema: 'Event' },
  disaster: {
    label: 'Disaster',
    ace: ['Disaster.Crash', 'Disaster.FireExplosion', 'Disaster.DiseaseOutbreak'],
    schema: 'Event',
  },
  commemoration: { label: 'Commemoration', ace: [], schema: 'SocialEvent' },
  launch: {
    label: 'Launch',
    ace: ['Business.Start-Org'],
    schema: 'PublicationEvent',
  },
  event: {
    label: 'Other event',
    ace: ['Life.Be-Born', 'Life.Marry', 'Business.End-Org', 'Transaction.Transfer-Ownership'],
    schema: 'Event',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type EventKind = keyof typeof KINDS;
