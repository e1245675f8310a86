import {
  differences,
  after as following,
  type HistoryNames,
  type Row,
  type Teller,
  text,
  typed,
  type Value,
} from './telling'

const person = (value: Value, { people }: HistoryNames): string => people.get(Number(value)) ?? 'okänd'
const coordinator = (value: Value, names: HistoryNames): string =>
  value === null || value === undefined ? 'vakant rehabkoordinator' : person(value, names)
const unit = (value: Value, { careUnits }: HistoryNames): string =>
  careUnits.get(Number(value)) ?? 'okänd vårdenhet'

const assignmentFields = {
  person_id: { label: 'Vem', show: person },
  from_date: { label: 'Från' },
  to_date: { label: 'Till och med' },
  covers_for_id: { label: 'Vikarie för', show: person },
} as const
const careFields = {
  care_unit_id: { label: 'Vårdenhet', show: unit },
  person_id: { label: 'Rehabkoordinator', show: person },
  from_date: { label: 'Från' },
  to_date: { label: 'Till och med' },
  covers_for_id: { label: 'Vikarie för', show: person },
} as const
const handedFields = {
  to_person_id: { label: 'Mottagare', show: person },
  note: { label: 'Att tänka på', free: true },
  accepted_on: { label: 'Mottagen' },
} as const

/** ", vikarie för Anna Ek till och med 2026-03-31", or nothing. */
const covering = (row: Row, names: HistoryNames): string =>
  row.covers_for_id
    ? `, vikarie för ${person(row.covers_for_id, names)}${row.to_date ? ` till och med ${text(row.to_date)}` : ''}`
    : ''

/** Who has been responsible, here and in care. */
export const peopleTellers: Readonly<Record<string, Teller>> = {
  assignment: {
    kind: 'people',
    tell: ({ before, after }, names) => {
      if (!after) return before && `${person(before.person_id, names)} som socialsekreterare togs bort.`
      if (!before)
        return `Socialsekreterare från ${text(after.from_date)}: ${person(after.person_id, names)}${covering(after, names)}.`
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
      if (!before) return `Vårdkontakt från ${text(after.from_date)}: ${who}${covering(after, names)}.`
      const { to_date: _, ...others } = careFields
      if (!before.to_date && after.to_date && differences(before, after, others, names).length === 0)
        return `Vårdkontakten ${who} gällde till och med ${text(after.to_date)}.`
      return changes('Vårdkontakt', differences(before, after, careFields, names))
    },
  },
  handover_case: {
    kind: 'people',
    tell: ({ before, after }, names) => {
      if (!after) return 'Överlämningen av ärendet togs tillbaka.'
      const to = coordinator(after.to_person_id, names)
      if (!before) return `Överlämnat till ${to}${following(typed(after.note, names)).replace(/\.$/, '')}.`
      if (!before.accepted_on && after.accepted_on)
        return `${to} tog emot ärendet ${text(after.accepted_on)}.`
      return changes('Överlämningen', differences(before, after, handedFields, names))
    },
  },
}

const changes = (what: string, differing: readonly string[]): string | null =>
  differing.length === 0 ? null : `${what}: ${differing.join('; ')}.`
