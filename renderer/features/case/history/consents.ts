import type { ConsentParty } from '../../../../domain/consent/consent'
import { consentKindWords, partyInSentence } from '../../../app/words'
import {
  among,
  differences,
  type Fields,
  type HistoryNames,
  type Row,
  type Teller,
  text,
  typed,
} from './telling'

/** Days that say what came of it. */
const steps = {
  asked_on: 'begärt',
  given_on: 'givet',
  refused_on: 'nekat',
  withdrawn_on: 'återkallat',
  not_needed_on: 'behövs inte från',
  valid_from: 'gäller från',
  valid_to: 'gäller till',
} as const

const fields: Fields = {
  party: { label: 'part', show: (value) => partyInSentence[value as ConsentParty] },
  kind: { label: 'slag', show: among(consentKindWords) },
  care_unit_id: {
    label: 'vårdenhet',
    show: (value, { careUnits }) => careUnits.get(Number(value)) ?? 'okänd',
  },
  party_name: { label: 'vem', free: true },
  scope: { label: 'omfattning', free: true },
  obtained_by: { label: 'hämtat av', free: true },
  original_at: { label: 'originalet finns', free: true },
  comment: { label: 'kommentar', free: true },
}
const dates: Fields = Object.fromEntries(Object.entries(steps).map(([column, label]) => [column, { label }]))

function about(row: Row, names: HistoryNames): string {
  const unit = row.care_unit_id === null ? null : names.careUnits.get(Number(row.care_unit_id))
  const who = row.party === 'other' ? typed(row.party_name, names) : ''
  const kind = row.kind && row.kind !== 'cooperation' ? among(consentKindWords)(row.kind) : ''
  return `Samtycke till ${[who || partyInSentence[row.party as ConsentParty], unit, kind].filter(Boolean).join(', ')}`
}

const aboutColumns = new Set(['party', 'kind', 'care_unit_id', 'party_name'])

/** Consents: what was asked, what came of it, and what was corrected. */
export const consentTellers: Readonly<Record<string, Teller>> = {
  consent: {
    kind: 'consent',
    tell: ({ before, after }, names) => {
      const row = after ?? before
      if (!row) return null
      if (!after) return `${about(row, names)} togs bort.`
      const happened = Object.entries(steps)
        .filter(([column]) => after[column] && !before?.[column])
        .map(([column, verb]) => `${verb} ${text(after[column])}`)
      const changed = before ? corrected(before, after, names) : extras(after, names)
      const news = [...happened, ...changed]
      if (news.length === 0) return before ? null : `${about(row, names)} lades till.`
      return `${about(row, names)}: ${news.join('; ')}.`
    },
  },
}

function corrected(before: Row, after: Row, names: HistoryNames): string[] {
  const known = Object.fromEntries(Object.entries(dates).filter(([column]) => before[column]))
  return differences(before, after, { ...known, ...fields }, names)
}

const extras = (row: Row, names: HistoryNames): string[] =>
  differences(
    {},
    row,
    Object.fromEntries(Object.entries(fields).filter(([column]) => !aboutColumns.has(column))),
    names,
  )
