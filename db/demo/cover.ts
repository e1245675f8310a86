import { assignment } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Handing } from './handings'
import type { Ledger } from './ledger'
import type { Life } from './responsibility'
import type { Tenure } from './staff'
import type { Scene } from './story'

/** Cases of someone who is away for a time: another has them, and they go back by themselves. */

/** Someone else than before, from a day on. */
export interface Change<Who> {
  readonly day: Day
  readonly who: Who
  /** The act that gave the whole post, when it was one. */
  readonly handing?: Handing | null
}

export const changeOn = <Who>(changes: readonly Change<Who>[], day: Day): Who | null =>
  changes.findLast((change) => change.day <= day)?.who ?? null

/** Nobody gives a case to someone who is away, nor takes one from her meanwhile: her cover gets what is new. */
export function besideCover(
  { handings: { cover } }: Scene,
  { opened, until }: Life,
  changes: Change<Tenure>[],
): Change<Tenure>[] {
  if (cover === null || until < cover.day) return changes
  const hers = opened < cover.day && changeOn(changes, cover.day - 1) === cover.from
  return changes
    .filter(({ day }) => !hers || day < cover.day)
    .map((change) =>
      change.day >= cover.day && change.who === cover.from ? { ...change, who: cover.to[0] } : change,
    )
    .filter(({ who }, place, all) => who !== all[place - 1]?.who)
}

interface Cover {
  readonly handing: Handing
  readonly who: Tenure
}

/** Who has the case while its own is away, in turn; null when it is not hers. */
export function coverOf(
  { handings: { cover } }: Scene,
  { opened, until }: Life,
  changes: readonly Change<Tenure>[],
): Cover | null {
  if (cover === null || opened >= cover.day || until < cover.day) return null
  if (changeOn(changes, cover.day) !== cover.from) return null
  return { handing: cover, who: cover.to[cover.cases.length % cover.to.length] ?? cover.to[0] }
}

/** What was hers for good is another's from one day to another, and hers again after. */
export function writeCover(
  ledger: Ledger,
  caseId: number,
  assignedId: number,
  { handing, who }: Cover,
): void {
  const { day, until, from } = handing
  if (until === null) return
  ledger.update(assignment, assignedId, { toDate: toDate(day - 1) })
  const covers = { personId: who.ref.id, coversForId: from.ref.id }
  ledger.insert(assignment, { caseId, fromDate: toDate(day), toDate: toDate(until), ...covers })
  ledger.insert(assignment, { caseId, personId: from.ref.id, fromDate: toDate(until + 1) })
}
