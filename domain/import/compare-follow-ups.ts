import type { LocalDate } from '../dates'
import type { OtherChange } from './change'
import type { KnownCase } from './known'
import type { ListEntry } from './list'

type FollowUps = KnownCase['followUps']

/**
 * What a list's follow-up columns change. A newly held follow-up is the one that was planned by then, when there was
 * one. A case has one next day: the list's takes the place of any other. Where the list has none, what an earlier list
 * planned is called off and what was planned by hand stands.
 */
export function compareFollowUps(
  entry: ListEntry,
  known: KnownCase | null,
  listDate: LocalDate,
): OtherChange[] {
  const followUps = known?.followUps ?? []
  const held = compareHeld(entry, followUps, listDate)
  const planned = followUps.filter(
    (followUp) => followUp.outcome === null && followUp.plannedOn !== null && followUp.id !== held?.plannedId,
  )
  const next = compareNext(entry.nextPlanned, planned)
  return [held, next].filter((change) => change !== null)
}

function compareNext(next: ListEntry['nextPlanned'], planned: FollowUps): OtherChange | null {
  if (next === null || planned.some(({ plannedOn }) => plannedOn === next)) return null
  if (next !== 'none') return { kind: 'planned', plannedOn: next }
  const ids = planned.filter(({ byList }) => byList).map(({ id }) => id)
  return ids.length > 0 ? { kind: 'unplanned', ids } : null
}

function compareHeld(entry: ListEntry, followUps: FollowUps, listDate: LocalDate) {
  const doneOn = entry.lastHeld
  if (
    doneOn === null ||
    followUps.some((followUp) => followUp.outcome === 'held' && followUp.doneOn === doneOn)
  )
    return null
  const latest = followUps.reduce(
    (day, { outcome, doneOn: on }) => (outcome === 'held' && on !== null && on > day ? on : day),
    '',
  )
  const due = followUps.find(
    ({ outcome, plannedOn }) =>
      outcome === null &&
      plannedOn !== null &&
      plannedOn <= listDate &&
      plannedOn !== entry.nextPlanned &&
      doneOn > latest,
  )
  return { kind: 'held', doneOn, plannedId: due?.id ?? null } as const
}
