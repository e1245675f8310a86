import type { LocalDate } from '../dates'
import { type FinsamFacts, finsamStatus } from '../documents/finsam'
import type { FkFacts } from '../documents/fk'
import { type SipFacts, sipStatus } from '../documents/sip'
import { type ActivityFacts, isLive } from '../plan/activity'
import { type WayToTry, waysToTry } from './ways-tried'

/** What plan and papers show of a way: that it goes on, or that it has been gone. What came of it is for a person to say. */
export type WaySeen = 'gone' | 'ongoing'

type Activity = Pick<ActivityFacts, 'ended' | 'fromDate' | 'party' | 'toDate' | 'type'>

export interface WaySigns {
  readonly activities: readonly Activity[]
  readonly fk: readonly Pick<FkFacts, 'answeredOn'>[]
  readonly sips: readonly SipFacts[]
  readonly finsam: readonly FinsamFacts[]
}

const wayOf = ({ party, type }: Activity): WayToTry | null => {
  if (party === 'jobbtorg' || party === 'af') return party
  if (party === 'care' && type === 'health') return 'medical-rehabilitation'
  return type === 'skills' ? 'studies' : null
}

/** The ways that plan and papers tell of, in the order of `waysToTry`; what was called off was never gone. */
export function waysSeen(
  signs: WaySigns,
  today: LocalDate,
): { readonly way: WayToTry; readonly seen: WaySeen }[] {
  const found = new Map<WayToTry, WaySeen>()
  const see = (way: WayToTry, isOngoing: boolean) => {
    if (isOngoing || !found.has(way)) found.set(way, isOngoing ? 'ongoing' : 'gone')
  }
  for (const activity of signs.activities) {
    const way = wayOf(activity)
    if (way && activity.ended !== 'cancelled') see(way, isLive(activity, today))
  }
  for (const { answeredOn } of signs.fk) see('fk-coordination', answeredOn === null)
  for (const sip of signs.sips) {
    const status = sipStatus(sip, today)
    if (status !== 'cancelled' && status !== 'prepared') see('sip', status !== 'followed-up')
  }
  for (const referral of signs.finsam) {
    const status = finsamStatus(referral, today)
    if (status !== 'draft') see('finsamteam', status !== 'followed-up' && status !== 'not-taken-up')
  }
  return waysToTry.flatMap((way) => {
    const seen = found.get(way)
    return seen ? [{ way, seen }] : []
  })
}
