import type { LocalDate } from '../dates'
import {
  type ConsentParty,
  type ConsentStatus,
  consentParties,
  consentStatus,
  isValid,
  kindsOf,
  usualKind,
} from './consent'
import type { ConsentRow } from './needs'

/** The grid of consents as it is read: every party has its row, and each row knows what there is to do next. */

type Dates = NonNullable<ConsentRow['consent']>

/** The parties one always sees, whether or not anything was asked or is needed. */
const alwaysShown: readonly ConsentParty[] = consentParties.filter((party) => party !== 'other')

/** Party by party, the care unit of the case first among units, the usual kind first among kinds. */
export function gridRows<C extends Dates>(
  rows: readonly ConsentRow<C>[],
  careUnitId: number | null,
): ConsentRow<C>[] {
  const empty = alwaysShown
    .filter((party) => !rows.some((row) => isUsual(row, party, careUnitId)))
    .map(
      (party): ConsentRow<C> => ({
        party,
        kind: usualKind(party),
        careUnitId: party === 'care' ? careUnitId : null,
        partyName: null,
        status: 'not-asked',
        consent: null,
        needs: [],
        all: [],
      }),
    )
  const place = ({ party, kind, careUnitId: unit }: ConsentRow<C>) => [
    consentParties.indexOf(party),
    // One plan with all of care, after the units.
    kind === 'sip-plan' ? 2 : unit === careUnitId ? 0 : 1,
    unit ?? 0,
    kindsOf[party].indexOf(kind),
  ]
  return [...rows, ...empty].toSorted((a, b) => compare(place(a), place(b)))
}

const isUsual = (row: ConsentRow, party: ConsentParty, careUnitId: number | null) =>
  row.party === party && row.kind === usualKind(party) && (party !== 'care' || row.careUnitId === careUnitId)

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Needed, and nothing stands: it has to be asked for. A refusal is no gap to chase. */
export const isGap = ({ needs, status }: Pick<ConsentRow, 'needs' | 'status'>): boolean =>
  needs.length > 0 && (status === 'not-asked' || status === 'expired' || status === 'withdrawn')

/** The one that is asked for and not answered, be it the first or the one that is to take over from a valid one. */
export const awaited = <C extends Dates>(row: ConsentRow<C>, today: LocalDate): C | null =>
  row.status === 'asked'
    ? row.consent
    : isValid(row.status)
      ? (row.all.findLast(
          (one) =>
            consentStatus(one, today) === 'asked' && (one.askedOn ?? '') >= (row.consent?.givenOn ?? ''),
        ) ?? null)
      : null

const askedAgain: Readonly<Record<ConsentStatus, number | null>> = {
  'not-asked': 3,
  expired: 2,
  withdrawn: 2,
  expiring: 1,
  refused: 4,
  'not-needed': 4,
  asked: null,
  given: null,
  upcoming: null,
}

/** What consent can be asked for today, what is most pressing first. */
export function toAsk<C extends Dates>(rows: readonly ConsentRow<C>[], today: LocalDate): ConsentRow<C>[] {
  const urgency = (row: ConsentRow<C>) => (isGap(row) ? 0 : askedAgain[row.status])
  return rows
    .filter((row) => urgency(row) !== null && awaited(row, today) === null)
    .toSorted((a, b) => (urgency(a) ?? 0) - (urgency(b) ?? 0))
}
