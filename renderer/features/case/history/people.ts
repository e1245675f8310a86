import { differences, type HistoryNames, type Teller, text, type Value } from './telling'

const person = (value: Value, { people }: HistoryNames): string => people.get(Number(value)) ?? 'okänd'
const coordinator = (value: Value, names: HistoryNames): string =>
  value === null || value === undefined ? 'vakant rehabkoordinator' : person(value, names)
const unit = (value: Value, { careUnits }: HistoryNames): string =>
  careUnits.get(Number(value)) ?? 'okänd vårdenhet'

const assignmentFields = {
  person_id: { label: 'Vem', show: person },
  from_date: { label: 'Från' },
  to_date: { label: 'Till och med' },
} as const
const careFields = {
  care_unit_id: { label: 'Vårdenhet', show: unit },
  person_id: { label: 'Rehabkoordinator', show: person },
  from_date: { label: 'Från' },
  to_date: { label: 'Till och med' },
} as const

/** Who has been responsible, here and in care. */
export const peopleTellers: Readonly<Record<string, Teller>> = {
  assignment: {
    kind: 'people',
    tell: ({ before, after }, names) => {
      if (!after) return before && `${person(before.person_id, names)} som socialsekreterare togs bort.`
      if (!before)
        return `Socialsekreterare från ${text(after.from_date)}: ${person(after.person_id, names)}.`
      const { to_date: _, ...others } = assignmentFields
      if (!before.to_date && after.to_date && differences(before, after, others, names).length === 0)
        return `${person(after.person_id, names)} var socialsekreterare till och med ${text(after.to_date)}.`
      return changes('Socialsekreterare', differences(before, after, assignmentFields, names))
    },
  },
  care_contact: {
    kind: 'people',
    tell: ({ before, after }, names) => {
      if (!after) return before && `Vårdkontakten med ${unit(before.care_unit_id, names)} togs bort.`
      const who = `${unit(after.care_unit_id, names)}, ${coordinator(after.person_id, names)}`
      if (!before) return `Vårdkontakt från ${text(after.from_date)}: ${who}.`
      const { to_date: _, ...others } = careFields
      if (!before.to_date && after.to_date && differences(before, after, others, names).length === 0)
        return `Vårdkontakten ${who} gällde till och med ${text(after.to_date)}.`
      return changes('Vårdkontakt', differences(before, after, careFields, names))
    },
  },
}

const changes = (what: string, differing: readonly string[]): string | null =>
  differing.length === 0 ? null : `${what}: ${differing.join('; ')}.`
