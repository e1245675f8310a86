import type { CareUnitEntry, PersonEntry } from '../../domain/contract/people'
import type { HolderRole } from '../../domain/person/person'

interface Choice {
  readonly value: string
  readonly label: string
}

/** Whom a case can be given to for good: nobody who has left or is about to. Who is away is said. */
export const holderChoices = (people: readonly PersonEntry[] | undefined, role: HolderRole): Choice[] =>
  (people ?? [])
    .filter((person) => person.role === role && person.endedOn === null)
    .map(({ id, name, away }) => ({
      value: String(id),
      label: away ? `${name} (borta t.o.m. ${away.toDate})` : name,
    }))

/** The rehabkoordinatorer of a care unit. */
export const coordinatorChoices = (people: readonly PersonEntry[] | undefined, careUnitId: string | null) =>
  holderChoices(
    people?.filter((person) => String(person.careUnitId) === careUnitId),
    'care-coordinator',
  )

/** Care units that have not ended, and the one that stands there already. */
export const careUnitChoices = (
  units: readonly CareUnitEntry[] | undefined,
  chosen: number | null = null,
): Choice[] =>
  (units ?? [])
    .filter((unit) => unit.endedOn === null || unit.id === chosen)
    .map((unit) => ({ value: String(unit.id), label: unit.name }))
