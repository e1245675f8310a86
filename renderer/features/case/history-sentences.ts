import type { BenefitKind, CloseReason } from '../../../domain/case/case'
import type { Code } from '../../../domain/case/client'
import type { ConsentParty } from '../../../domain/consent/consent'
import type { HistoryEntry, RowChange } from '../../../domain/contract/history'
import type { BackwardReason } from '../../../domain/phase/move'
import type { Outcome, Way } from '../../../domain/phase/outcome'
import type { PhaseSetting } from '../../../domain/phase/phases'
import {
  backwardReasonWords,
  benefitWords,
  closeReasonWords,
  codeWords,
  outcomeWords,
  partyInSentence,
  wayWords,
} from '../../app/words'

/** Turns logged rows into Swedish sentences. A table or column that is not told of here is bookkeeping. */
export interface HistoryNames {
  readonly phases: readonly PhaseSetting[]
  readonly people: ReadonlyMap<number, string>
  readonly careUnits: ReadonlyMap<number, string>
  /** Who the client is and how to reach them is left out: only that it was changed is said. */
  readonly hideClient: boolean
}

type Row = Readonly<Record<string, string | number | null>>
type Teller = (change: { before: Row | null; after: Row | null }, names: HistoryNames) => string | null

export function sentencesOf(entry: HistoryEntry, names: HistoryNames): string[] {
  const told = entry.changes.map((change) => tell(change, names)).filter((sentence) => sentence !== null)
  return entry.undoesId === null || told.length === 0 ? told : [`Ångrade: ${told.join(' ')}`]
}

function tell(change: RowChange, names: HistoryNames): string | null {
  return tellers[change.table]?.(change, names) ?? null
}

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value)

const tellers: Readonly<Record<string, Teller>> = {
  rehab_case: ({ before, after }) => {
    if (!after) return 'Ärendet togs bort.'
    if (!before) return `Ärendet lades upp, öppnat ${text(after.opened_on)}.`
    if (!before.closed_on && after.closed_on)
      return `Ärendet avslutades ${text(after.closed_on)}: ${closeReasonWords[after.close_reason as CloseReason]?.toLocaleLowerCase('sv') ?? ''}.`
    if (before.closed_on && !after.closed_on) return 'Ärendet öppnades igen.'
    return changedFields(before, after, caseFields, unsaid)
  },
  client: ({ before, after }, { hideClient }) =>
    before && after ? changedFields(before, after, clientFields, hideClient ? identifying : unsaid) : null,
  phase_move: ({ before, after }, { phases }) => {
    const move = after ?? before
    if (!move) return null
    const phase = (number: string | number | null | undefined) =>
      `fas ${text(number)} ${phases[Number(number)]?.name ?? ''}`.trim()
    if (!after) return `Flytten till ${phase(move.to_phase)} togs bort.`
    const why = [
      move.reason ? backwardReasonWords[move.reason as BackwardReason] : null,
      move.outcome ? outcomeWords[move.outcome as Outcome] : null,
      move.way ? wayWords[move.way as Way].toLocaleLowerCase('sv') : null,
      move.comment ? text(move.comment) : null,
    ].filter((part) => part !== null)
    const came = move.from_phase === null ? 'Kom in i' : `Flyttad från ${phase(move.from_phase)} till`
    return `${came} ${phase(move.to_phase)} ${text(move.moved_on)}${why.length > 0 ? `: ${why.join(', ')}` : ''}.`
  },
  assignment: ({ before, after }, { people }) => {
    if (!before && after)
      return `Socialsekreterare från ${text(after.from_date)}: ${people.get(Number(after.person_id)) ?? 'okänd'}.`
    return null
  },
  care_contact: ({ before, after }, { careUnits, people }) => {
    if (before || !after) return null
    const coordinator =
      after.person_id === null ? 'vakant rehabkoordinator' : (people.get(Number(after.person_id)) ?? '')
    return `Vårdkontakt från ${text(after.from_date)}: ${careUnits.get(Number(after.care_unit_id)) ?? ''}, ${coordinator}.`
  },
  consent: ({ before, after }) => {
    const row = after ?? before
    if (!row) return null
    const party = partyInSentence[row.party as ConsentParty]
    if (!after) return `Samtycke till ${party} togs bort.`
    const news = [
      after.asked_on !== before?.asked_on && after.asked_on ? `begärt ${text(after.asked_on)}` : null,
      after.given_on !== before?.given_on && after.given_on ? `givet ${text(after.given_on)}` : null,
      after.refused_on !== before?.refused_on && after.refused_on ? `nekat ${text(after.refused_on)}` : null,
      after.withdrawn_on !== before?.withdrawn_on && after.withdrawn_on
        ? `återkallat ${text(after.withdrawn_on)}`
        : null,
      after.valid_to !== before?.valid_to && after.valid_to ? `gäller till ${text(after.valid_to)}` : null,
    ].filter((part) => part !== null)
    return `Samtycke till ${party}: ${news.length > 0 ? news.join(', ') : 'ändrat'}.`
  },
  certificate: ({ before, after }) =>
    after && !before
      ? `Nytt läkarintyg t.o.m. ${text(after.to_date)}.`
      : after
        ? `Läkarintyget ändrat, t.o.m. ${text(after.to_date)}.`
        : 'Ett läkarintyg togs bort.',
  rehab_plan: ({ before, after }) => {
    if (after && !before) return `Ny rehabplan ${text(after.dated_on)}.`
    if (after && before && !before.ended_on && after.ended_on)
      return `Rehabplanen från ${text(after.dated_on)} avslutades ${text(after.ended_on)}.`
    return after ? null : 'En rehabplan togs bort.'
  },
  activity: ({ before, after }) => {
    if (after && !before) return `Insats: ${text(after.title)}, från ${text(after.from_date)}.`
    if (after && before && after.to_date !== before.to_date)
      return `Insatsen ${text(after.title)} till ${text(after.to_date) || 'vidare'}.`
    return after ? `Insatsen ändrad: ${text(after.title)}.` : 'En insats togs bort.'
  },
  follow_up: ({ before, after }) => {
    if (!after) return 'En uppföljning togs bort.'
    if (!before && after.outcome === null) return `Nästa uppföljning ${text(after.planned_on)}.`
    if (after.outcome === 'held')
      return `Uppföljd ${text(after.done_on)}${after.comment ? `: ${text(after.comment)}` : '.'}`
    if (after.outcome === 'attempted')
      return `Fick inte kontakt ${text(after.done_on)}${after.comment ? `: ${text(after.comment)}` : '.'}`
    if (after.outcome === 'cancelled') return `Uppföljningen ${text(after.planned_on)} ställdes in.`
    return null
  },
  note: ({ before, after }) =>
    after
      ? before
        ? 'Anteckning ändrad.'
        : `Anteckning: ${excerpt(text(after.text))}`
      : 'En anteckning togs bort.',
  code_period: ({ before, after }) =>
    after && !before ? `Målgrupp från ${text(after.from_date)}: ${codeWords[after.code as Code]}.` : null,
  list_absence: ({ before, after }) => {
    if (after && !before) return 'Fanns inte på den inlästa listan.'
    if (after?.decision === 'kept') return 'Behölls öppet trots att det saknades på listan.'
    return null
  },
}

const excerpt = (long: string) => (long.length > 140 ? `${long.slice(0, 140).trimEnd()}…` : long)

const caseFields: Readonly<Record<string, string>> = {
  opened_on: 'Ärendet öppnat',
  assistance_since: 'Bistånd sedan',
  benefit_granted_on: 'Sjuk- eller aktivitetsersättning beviljad',
  benefit_kind: 'Slag av ersättning',
  via_care_cooperation: 'Genom samverkan med vården',
}
const clientFields: Readonly<Record<string, string>> = {
  family_name: 'Efternamn',
  given_name: 'Förnamn',
  pin: 'Personnummer',
  sex_override: 'Kön',
  phone: 'Telefon',
  email: 'E-post',
  interpreter: 'Tolk',
  protected_identity: 'Skyddade personuppgifter',
  birth_date: 'Födelsedatum',
}
const yesNo = new Set(['via_care_cooperation', 'protected_identity'])

/** Columns whose values are never written out. */
const unsaid: ReadonlySet<string> = new Set(['pin'])
const identifying: ReadonlySet<string> = new Set([
  'family_name',
  'given_name',
  'pin',
  'phone',
  'email',
  'birth_date',
])

function changedFields(
  before: Row,
  after: Row,
  fields: Readonly<Record<string, string>>,
  concealed: ReadonlySet<string>,
): string | null {
  const shown = (column: string, value: string | number | null | undefined) => {
    if (yesNo.has(column)) return value ? 'ja' : 'nej'
    if (column === 'benefit_kind' && value) return benefitWords[value as BenefitKind].toLocaleLowerCase('sv')
    return text(value) || 'tomt'
  }
  const parts = Object.entries(fields)
    .filter(([column]) => before[column] !== after[column])
    .map(([column, label]) =>
      concealed.has(column)
        ? `${label} ändrat.`
        : `${label}: ${shown(column, before[column])} → ${shown(column, after[column])}.`,
    )
  return parts.length > 0 ? parts.join(' ') : null
}
