/** Meetings about the work (domain: meetings). Those about one client, SIP and Finsamteam, live on the case. */
export const jointMeetingTypes = [
  'method-development',
  'cooperation',
  'jobbtorg',
  'local-group',
  'method-network',
  'knowledge-dialogue',
  'steering-group',
  'other',
] as const
export type JointMeetingType = (typeof jointMeetingTypes)[number]

export const decisionStatuses = ['open', 'done', 'dropped'] as const
export type DecisionStatus = (typeof decisionStatuses)[number]

/** A routine is followed within and between parties; an agreement is signed by them. */
export const agreementKinds = ['routine', 'agreement'] as const
export type AgreementKind = (typeof agreementKinds)[number]
