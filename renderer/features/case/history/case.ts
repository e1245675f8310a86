import { benefitWords, closeReasonWords, codeWords, sexWords } from '../../../app/words'
import {
  among,
  differences,
  type Fields,
  type HistoryNames,
  type Row,
  type Teller,
  text,
  yesOrNo,
} from './telling'

const caseFields: Fields = {
  opened_on: { label: 'Ärendet öppnat' },
  closed_on: { label: 'Avslutat' },
  close_reason: { label: 'Orsak till avslut', show: among(closeReasonWords) },
  assistance_since: { label: 'Bistånd sedan' },
  benefit_granted_on: { label: 'Sjuk- eller aktivitetsersättning beviljad' },
  benefit_kind: {
    label: 'Slag av ersättning',
    show: (value) => among(benefitWords)(value).toLocaleLowerCase('sv'),
  },
  via_care_cooperation: { label: 'Genom samverkan med vården', show: yesOrNo },
  case_number: { label: 'Ärendenummer' },
}
const clientFields: Fields = {
  family_name: { label: 'Efternamn' },
  given_name: { label: 'Förnamn' },
  pin: { label: 'Personnummer' },
  sex_override: { label: 'Kön', show: among(sexWords) },
  phone: { label: 'Telefon' },
  email: { label: 'E-post' },
  address: { label: 'Adress' },
  representative: { label: 'Legal företrädare' },
  representative_contact: { label: 'Kontaktuppgifter till legal företrädare' },
  interpreter: { label: 'Tolk' },
  protected_identity: { label: 'Skyddade personuppgifter', show: yesOrNo },
  birth_date: { label: 'Födelsedatum' },
}

/** Columns whose values are never written out. */
const unsaid: ReadonlySet<string> = new Set(['pin'])
const identifying: ReadonlySet<string> = new Set([
  'family_name',
  'given_name',
  'pin',
  'phone',
  'email',
  'address',
  'representative',
  'representative_contact',
  'birth_date',
])

function clientChanges(before: Row, after: Row, names: HistoryNames): string | null {
  const concealed = names.hideClient ? identifying : unsaid
  const parts = Object.entries(clientFields).flatMap(([column, field]) => {
    const told = differences(before, after, { [column]: field }, names)
    return told.length > 0 && concealed.has(column) ? [`${field.label} ändrat`] : told
  })
  return parts.length > 0 ? `${parts.join('. ')}.` : null
}

/** The case itself and who the client is. */
export const caseTellers: Readonly<Record<string, Teller>> = {
  rehab_case: {
    kind: 'facts',
    tell: ({ before, after }, names) => {
      if (!after) return 'Ärendet togs bort.'
      if (!before) return `Ärendet lades upp, öppnat ${text(after.opened_on)}.`
      if (!before.closed_on && after.closed_on)
        return `Ärendet avslutades ${text(after.closed_on)}: ${among(closeReasonWords)(text(after.close_reason)).toLocaleLowerCase('sv')}.`
      if (before.closed_on && !after.closed_on) return 'Ärendet öppnades igen.'
      const changed = differences(before, after, caseFields, names)
      return changed.length > 0 ? `${changed.join('. ')}.` : null
    },
  },
  client: {
    kind: 'facts',
    tell: ({ before, after }, names) => (before && after ? clientChanges(before, after, names) : null),
  },
  code_period: {
    kind: 'facts',
    tell: ({ before, after }, names) => {
      if (!after) return 'En målgrupp togs bort.'
      const code = among(codeWords)(text(after.code))
      if (!before) return `Målgrupp från ${text(after.from_date)}: ${code}.`
      if (!before.to_date && after.to_date)
        return `Målgruppen ${code} gällde till och med ${text(after.to_date)}.`
      const changed = differences(
        before,
        after,
        {
          code: { label: 'Målgrupp', show: among(codeWords) },
          from_date: { label: 'Från' },
          to_date: { label: 'Till och med' },
        },
        names,
      )
      return changed.length > 0 ? `Målgrupp: ${changed.join('; ')}.` : null
    },
  },
  list_absence: {
    kind: 'facts',
    tell: ({ before, after }) => {
      if (after && !before) return 'Fanns inte på den inlästa listan.'
      if (after?.decision === 'kept') return 'Behölls öppet trots att det saknades på listan.'
      return null
    },
  },
}
