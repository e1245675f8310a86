/** What to do with a case that was open here but not on the list: end it, or keep it open because the list was wrong. */
export const absenceDecisions = ['closed', 'kept'] as const
export type AbsenceDecision = (typeof absenceDecisions)[number]
