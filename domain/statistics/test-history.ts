import type { CaseHistory } from './case-history'
import type { Counting } from './count'
import type { Period } from './period'

/** A case that nothing has happened to, for tests. */
export const emptyHistory = (caseId: number): CaseHistory => ({
  caseId,
  openedOn: '2022-01-01',
  closedOn: null,
  closeReason: null,
  sex: null,
  birthDate: null,
  assistanceSince: null,
  benefitGrantedOn: null,
  benefitKind: null,
  viaCareCooperation: false,
  codes: [],
  workers: [],
  careUnits: [],
  moves: [],
  plans: [],
  activities: [],
  consents: [],
  followUps: [],
  inquiries: [],
  sips: [],
  finsam: [],
  fk: [],
})

/** Without cards: what happened, not how it stood. */
export const counting = (histories: readonly CaseHistory[], period: Period): Counting => ({
  period,
  histories,
  stock: [],
  careUnits: [],
  longTermMonths: 12,
  limits: [null, null, null, null, null, null],
})
