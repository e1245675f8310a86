import type { Day } from './calendar'
import { type Leaves, settledHolders } from './leaves'
import type { Ledger } from './ledger'
import { handedLately, type Staff, type Tenure } from './staff'
import type { Ref } from './story'

/** Posts that change hands in one act, with a receipt; each case of theirs says how it is given as it is told. */
export interface Handing {
  readonly from: Tenure
  /** Who take over, in turn. */
  readonly to: readonly [Tenure, ...Tenure[]]
  readonly day: Day
  /** Last day of a cover; null when she leaves for good. */
  readonly until: Day | null
  readonly cases: HandedCase[]
}

export interface HandedCase {
  readonly caseRef: Ref
  readonly to: Tenure
  /** Still worked with when the register is read. */
  readonly live: boolean
  readonly give: (ledger: Ledger) => void
}

export interface Handings {
  /** That gave a post to this person; null when it was longer ago. */
  readonly leftTo: (who: Tenure) => Handing | null
  readonly cover: Handing | null
  readonly all: readonly Handing[]
}

export function planHandings(staff: Staff, leaves: Leaves | null, today: Day): Handings {
  const left = staff.posts.flatMap((tenures) =>
    tenures.flatMap((to, place): Handing[] => {
      const from = tenures[place - 1]
      if (!from || !handedLately(from, today)) return []
      return [{ from, to: [to], day: to.from, until: null, cases: [] }]
    }),
  )
  const cover = leaves && coverHanding(staff, leaves, today)
  const byReceiver = new Map(left.map((handing) => [handing.to[0], handing]))
  return {
    leftTo: (who) => byReceiver.get(who) ?? null,
    cover,
    all: cover ? [...left, cover] : left,
  }
}

function coverHanding(staff: Staff, { covered: { who, from, to } }: Leaves, today: Day): Handing | null {
  const [first, second] = settledHolders(staff, today).filter((other) => other !== who)
  if (!first) return null
  const receivers: Handing['to'] = second ? [first, second] : [first]
  return { from: who, to: receivers, day: from, until: to, cases: [] }
}
