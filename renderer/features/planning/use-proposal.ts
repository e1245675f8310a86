import { useMemo, useState } from 'react'
import type { MeetingFacts } from '../../../domain/meeting/meeting'
import { useAsk } from '../../app/api'

/** The proposal as it stands: for so many weeks, with some moved by hand, some left out, and some not ticked. */
export function useProposal() {
  const [weeks, setWeeks] = useState(4)
  const [pinned, setPinned] = useState<readonly MeetingFacts[]>([])
  const [without, setWithout] = useState<readonly number[]>([])
  const [unticked, setUnticked] = useState<ReadonlySet<number>>(new Set())
  const { data } = useAsk('planning.proposal', { weeks, pinned: [...pinned], without: [...without] })
  const proposed = useMemo(() => data?.proposed ?? [], [data])
  return {
    weeks,
    setWeeks,
    proposed,
    unplaced: data?.unplaced ?? [],
    ticked: proposed.filter(({ personId }) => !unticked.has(personId)),
    isTicked: (personId: number) => !unticked.has(personId),
    tick: (personId: number, on: boolean) =>
      setUnticked((before) => {
        const next = new Set(before)
        if (on) next.delete(personId)
        else next.add(personId)
        return next
      }),
    put: ({ personId, day, startMinute, minutes }: MeetingFacts) =>
      setPinned((before) => [
        ...before.filter((one) => one.personId !== personId),
        { personId, day, startMinute, minutes },
      ]),
    leaveOut: (personId: number) => setWithout((before) => [...before, personId]),
    /** These are booked: what was changed in them by hand is done, and what was changed in the others stands. */
    took: (personIds: readonly number[]) =>
      setPinned((before) => before.filter(({ personId }) => !personIds.includes(personId))),
    forget: () => {
      setPinned([])
      setWithout([])
      setUnticked(new Set())
    },
    changed: pinned.length + without.length > 0,
  }
}
