export const benefitKinds = ['sickness-compensation', 'activity-compensation', 'unspecified'] as const
export type BenefitKind = (typeof benefitKinds)[number]

/** Why a case left the register's open cases; `not-on-list` is a decision about a case an imported list no longer had. */
export const closeReasons = ['self-supporting', 'exhausted', 'moved', 'not-on-list', 'other'] as const
export type CloseReason = (typeof closeReasons)[number]

/** "2022-0143". */
export const caseNumber = (year: number, running: number): string =>
  `${year}-${String(running).padStart(4, '0')}`
