import { daysBetween, type LocalDate } from '../../dates'
import type { CaseHistory } from '../case-history'
import { type Counting, type Member, within } from '../count'

/** Papers and questions by the day they were sent or asked, which is when they are counted. */

export interface Sent<Paper> {
  readonly paper: Paper
  readonly caseId: number
  readonly on: LocalDate
}

export function sentIn<Paper>(
  { histories, period }: Counting,
  papersOf: (history: CaseHistory) => readonly Paper[],
  sentOn: (paper: Paper) => LocalDate | null,
): Sent<Paper>[] {
  const inPeriod = within(period)
  return histories.flatMap((history) =>
    papersOf(history).flatMap((paper) => {
      const on = sentOn(paper)
      return inPeriod(on) ? [{ paper, caseId: history.caseId, on }] : []
    }),
  )
}

export const membersOf = <Paper>(sent: readonly Sent<Paper>[]): Member[] =>
  sent.map(({ caseId, on }) => ({ caseId, on }))

export const withDays = <Paper>(
  sent: readonly Sent<Paper>[],
  until: (paper: Paper) => LocalDate | null,
): Member[] =>
  sent.flatMap(({ paper, caseId, on }) => {
    const end = until(paper)
    return end === null ? [] : [{ caseId, on, days: daysBetween(on, end) }]
  })
