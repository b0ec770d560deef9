/**
 * The kinds of event, in the order in which a legend lists them. `label` stands in the legend and on cards.
 * A kind is ours to show; what it answers to elsewhere comes with the trigger tables.
 */
export const KINDS = {
  summit: { label: 'Summit' },
  meeting: { label: 'Meeting' },
  call: { label: 'Call' },
  statement: { label: 'Statement' },
  travel: { label: 'Travel' },
  agreement: { label: 'Agreement' },
  decision: { label: 'Decision' },
  vote: { label: 'Vote' },
  appointment: { label: 'Appointment' },
  conflict: { label: 'Conflict' },
  sanction: { label: 'Sanction' },
  protest: { label: 'Protest' },
  justice: { label: 'Justice' },
  death: { label: 'Death' },
  disaster: { label: 'Disaster' },
  commemoration: { label: 'Commemoration' },
  launch: { label: 'Launch' },
  event: { label: 'Other event' },
} as const;

export type EventKind = keyof typeof KINDS;
