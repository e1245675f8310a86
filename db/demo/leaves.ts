import { checkAbsence } from '../../domain/person/absence'
import { staffAbsence } from '../schema/index'
import { type Day, toDate, weekday, workdayFrom, workdayUntil } from './calendar'
import type { Staff, Tenure } from './staff'
import type { Entry } from './story'

/** Who is away now and in the coming weeks, as it is known on the day the register is read. */
export interface Leave {
  /** Null: the coordinator herself. */
  readonly who: Tenure | null
  readonly from: Day
  /** Last day, inclusive. */
  readonly to: Day
}

export interface Leaves {
  /** Came without warning: others have her cases until she is back. */
  readonly covered: Leave & { readonly who: Tenure }
  /** Recorded one by one: away without a cover, away later, and the coordinator's own. */
  readonly others: readonly (Leave & { readonly toldOn: Day })[]
}

/** In a unit of so few posts one is away at a time. */
const smallUnit = 5

/** Those who have had their post for long, first post first. */
export const settledHolders = ({ posts }: Staff, today: Day): Tenure[] =>
  posts.flatMap((tenures) => tenures.filter(({ from, to }) => to === null && from < today - 100))

export function planLeaves(staff: Staff, today: Day): Leaves | null {
  const [covered, away, later] = settledHolders(staff, today).slice(1).toReversed()
  if (!covered) return null
  const monday = (day: Day) => day + ((7 - weekday(day)) % 7)
  const own = monday(today + 18)
  const others = [{ who: null, from: own, to: own + 4, toldOn: workdayUntil(today - 11) }]
  if (staff.posts.length <= smallUnit || !away || !later) return { covered: coverOf(covered, today), others }
  const since = workdayFrom(today - 8)
  const next = monday(today + 6)
  return {
    covered: coverOf(covered, today),
    others: [
      ...others,
      { who: away, from: since, to: since + 18, toldOn: since },
      { who: later, from: next, to: next + 11, toldOn: workdayUntil(today - 4) },
    ],
  }
}

const coverOf = (who: Tenure, today: Day) => ({
  who,
  from: workdayUntil(today - 9),
  to: workdayUntil(today + 19),
})

export const allLeaves = (leaves: Leaves | null): Leave[] =>
  leaves === null ? [] : [leaves.covered, ...leaves.others]

/** The cover's own absence is recorded with it (handings.ts). */
export const tellLeaves = (leaves: Leaves | null): Entry[] =>
  (leaves?.others ?? []).map(({ who, from, to, toldOn }) => ({
    day: toldOn,
    minute: 40,
    route: 'staffAbsence.add',
    write: (ledger) => {
      const days = { fromDate: toDate(from), toDate: toDate(to) }
      checkAbsence(days)
      ledger.insert(staffAbsence, { personId: who?.ref.id ?? null, ...days })
    },
  }))
