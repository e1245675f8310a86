import { useMemo, useState } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { PersonEntry } from '../../../domain/contract/people'
import type { LocalDate } from '../../../domain/dates'
import type { StaffAbsenceFacts } from '../../../domain/person/absence'
import { awayAsItBegins } from '../../../domain/person/check-handover'
import { loadOf, splitByLoad } from '../../../domain/person/load'
import { type HolderRole, isActive, staysUntil } from '../../../domain/person/person'

/** Somebody who may take cases, or why she may not. */
export interface Receiver {
  readonly personId: number
  readonly name: string
  /** Weight of the cases she has now. */
  readonly load: number
  readonly cases: number
  readonly hindrance: string | null
}

/** The post is left vacant. */
export const nobody = 0

export function receiversFor(
  role: HolderRole,
  from: PersonEntry,
  people: readonly PersonEntry[],
  cards: readonly CaseCard[],
  absences: readonly StaffAbsenceFacts[],
  span: { readonly fromDate: LocalDate; readonly untilDate: LocalDate | null; readonly today: LocalDate },
): Receiver[] {
  const hinders = (person: PersonEntry): string | null => {
    const away = awayAsItBegins(absences, person.id, span.fromDate, span.today)
    if (away) return `borta till ${away.toDate}`
    return staysUntil(person, span.untilDate) ? null : `slutar ${person.endedOn ?? ''}`
  }
  return people
    .filter(
      (person) =>
        person.role === role &&
        person.id !== from.id &&
        isActive(person, span.fromDate) &&
        (role === 'social-worker' || person.careUnitId === from.careUnitId),
    )
    .map((person) => {
      const own = role === 'social-worker' ? cards.filter(({ workerId }) => workerId === person.id) : []
      return {
        personId: person.id,
        name: person.name,
        load: loadOf(own),
        cases: person.openCases,
        hindrance: hinders(person),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** Who takes which case: shared by load among those who are ticked, and changed case by case. */
export function useDistribution(cases: readonly CaseCard[], receivers: readonly Receiver[]) {
  const [ticked, setTicked] = useState<readonly number[]>([])
  const [own, setOwn] = useState<ReadonlyMap<number, number | null>>(new Map())
  const [notes, setNotes] = useState<ReadonlyMap<number, string>>(new Map())
  const shared = useMemo(
    () =>
      splitByLoad(
        cases,
        receivers.filter(({ personId }) => ticked.includes(personId)),
      ),
    [cases, receivers, ticked],
  )
  const receiverOf = (caseId: number): number | null => {
    if (own.has(caseId)) return own.get(caseId) ?? null
    return ticked.includes(nobody) ? nobody : (shared.get(caseId) ?? null)
  }
  const given = cases.flatMap((card) => {
    const to = receiverOf(card.id)
    return to === null ? [] : [{ card, to }]
  })
  return {
    ticked,
    tick: (personId: number, on: boolean) =>
      setTicked((before) => {
        // Either somebody, or nobody.
        if (personId === nobody) return on ? [nobody] : []
        const rest = before.filter((id) => id !== personId && id !== nobody)
        return on ? [...rest, personId] : rest
      }),
    receiverOf,
    choose: (caseId: number, personId: number | null) =>
      setOwn((before) => new Map(before).set(caseId, personId)),
    noteOf: (caseId: number) => notes.get(caseId) ?? '',
    note: (caseId: number, text: string) => setNotes((before) => new Map(before).set(caseId, text)),
    given,
    left: cases.length - given.length,
    casesTo: (personId: number) => given.filter(({ to }) => to === personId).map(({ card }) => card),
  }
}
export type Distribution = ReturnType<typeof useDistribution>
