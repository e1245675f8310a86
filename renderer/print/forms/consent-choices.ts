import { type ConsentParty, isValid, usualKind } from '../../../domain/consent/consent'
import type { ConsentNeed, ConsentRow } from '../../../domain/consent/needs'
import type { CaseDetail, ConsentEntry } from '../../../domain/contract/cases'
import { blankForm } from '../../../domain/paper/choose-row'
import { partyName } from '../../features/case/consents/words'
import { unitNames } from '../whom'

/** One party that the client may say yes to; null is a line to write on. */
export interface ConsentChoice {
  readonly party: string
  readonly purpose: string | null
}

const usualParties: readonly ConsentParty[] = ['care', 'fk', 'af', 'jobbtorg']

type Row = ConsentRow<ConsentEntry>

/** Needed, asked for or noted as not yet asked for, and not answered with a yes. */
const isToAsk = ({ needs, status }: Row): boolean =>
  (needs.length > 0 || status === 'asked' || status === 'not-asked') && !hasSaidYes(status)
const hasSaidYes = (status: Row['status']): boolean =>
  isValid(status) || status === 'upcoming' || status === 'expired'

/** A yes that ends soon, or has ended and is still needed. */
const isToRenew = ({ needs, status }: Row): boolean =>
  status === 'expiring' || (status === 'expired' && needs.length > 0)

/** Whom to ask, then whose yes to ask for anew; whoever has said yes is asked again only when there is nobody else. */
function rowsToAsk(rows: readonly Row[]): readonly Row[] {
  const open = [...rows.filter(isToAsk), ...rows.filter(isToRenew)]
  return open.length > 0 ? open : rows.filter(({ needs }) => needs.length > 0)
}

/**
 * The parties whose consent to co-operate is to be asked for; the usual ones when there are none. With the id of one
 * consent, its party alone.
 */
export function consentChoices(detail: CaseDetail, nr: number | null): ConsentChoice[] {
  const units = unitNames(detail)
  const rows = detail.consentRows.filter(({ kind }) => kind === 'cooperation')
  const asked = rows.filter(({ all }) => all.some(({ id }) => id === nr))
  const shown = nr === blankForm ? [] : asked.length > 0 ? asked : rowsToAsk(rows)
  if (shown.length > 0) return shown.map((row) => ({ party: partyName(row, units), purpose: purposeOf(row) }))
  return usualParties.map((party) => ({
    party: partyName(
      { party, kind: usualKind(party), careUnitId: detail.card.careUnitId, partyName: null },
      units,
    ),
    purpose: null,
  }))
}

/** What was written as it was asked for, else what it is needed for in the client's words. */
function purposeOf({ consent, needs }: Row): string | null {
  if (consent?.scope) return consent.scope
  const ofPhase = needs.some(({ cause }) => cause === 'phase')
  return (
    [ofPhase ? 'Planera vägen till arbete eller annan försörjning.' : null, activitiesText(needs)]
      .filter(Boolean)
      .join(' ') || null
  )
}

const namedActivities = 3

/** By name while they are few. */
function activitiesText(needs: readonly ConsentNeed[]): string | null {
  const titles = new Set(needs.flatMap(({ cause, title }) => (cause === 'activity' && title ? [title] : [])))
  if (titles.size > namedActivities) return 'Aktiviteterna i din plan.'
  return [...titles].map((title) => `Aktiviteten ${title}.`).join(' ') || null
}
