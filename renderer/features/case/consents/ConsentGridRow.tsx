import { type ConsentStatus } from '../../../../domain/consent/consent'
import { awaited, isGap } from '../../../../domain/consent/grid'
import type { ConsentRow } from '../../../../domain/consent/needs'
import type { CaseDetail, ConsentEntry } from '../../../../domain/contract/cases'
import { daysBetween } from '../../../../domain/dates'
import { useToday } from '../../../app/today'
import { consentKindWords, count } from '../../../app/words'
import { StatusMark } from '../../../ui/StatusMark'
import { useCaseDialog } from '../dialogs'
import classes from './Consents.module.css'
import { toOf } from './hooks'
import { NextConsentStep } from './NextConsentStep'
import { earlierText, neededFor, partyName, statusText, timeText, type Units } from './words'

const tones: Record<ConsentStatus, Parameters<typeof StatusMark>[0]['tone']> = {
  'not-asked': 'quiet',
  asked: 'warning',
  given: 'good',
  upcoming: 'warning',
  expiring: 'warning',
  expired: 'quiet',
  refused: 'quiet',
  withdrawn: 'critical',
  'not-needed': 'quiet',
}

interface RowProps {
  readonly detail: CaseDetail
  readonly row: ConsentRow<ConsentEntry>
  readonly units: Units
}

/** One party and kind: where it stands, since when, what for, and the next step. */
export function ConsentGridRow({ detail, row, units }: RowProps) {
  const today = useToday()
  const { consent, status } = row
  const renewal = status === 'asked' ? null : awaited(row, today)
  const needs = neededFor(row.needs, detail.card.phase)
  // A list names no unit; one given before the case came to its unit was to another.
  const toLeftUnit =
    row.party === 'care' &&
    row.kind !== 'sip-plan' &&
    row.careUnitId === null &&
    detail.card.careUnitId !== null
  return (
    <div className={classes.row} role="row">
      <div className={classes.party} role="cell">
        {partyName(row, units)}
        {toLeftUnit ? ', tidigare enhet' : ''}
      </div>
      <div className={classes.mark} role="cell">
        <StatusMark tone={isGap(row) ? 'critical' : tones[status]} text={statusText(row, today)} />
      </div>
      <div className={classes.about}>
        <div role="cell">
          <span className={classes.kind}>{consentKindWords[row.kind]}</span>
          {consent?.scope ? `: ${consent.scope.replace(/\.$/, '')}` : ''}
        </div>
        <div role="cell">
          {consent ? timeText(consent, status, today) : ''}
          {renewal?.askedOn
            ? ` · Nytt begärt, ${count(daysBetween(renewal.askedOn, today), 'dag', 'dagar')}`
            : ''}
        </div>
        <div role="cell">{needs === '' ? '' : `Behövs för ${needs}`}</div>
        <div role="cell">{consent?.originalAt ? `Originalet: ${consent.originalAt}` : ''}</div>
      </div>
      <div className={classes.acts} role="cell">
        {detail.card.closedOn === null ? <NextConsentStep detail={detail} row={row} units={units} /> : null}
      </div>
      <Earlier detail={detail} row={row} shown={[consent?.id, renewal?.id]} />
    </div>
  )
}

/** What was asked, given and ended before: nothing is deleted. */
function Earlier({ detail, row, shown }: Omit<RowProps, 'units'> & { readonly shown: readonly unknown[] }) {
  const today = useToday()
  const open = useCaseDialog()
  const earlier = row.all.filter(({ id }) => !shown.includes(id)).toReversed()
  if (earlier.length === 0) return null
  return (
    <div className={classes.earlier} role="cell">
      <details>
        <summary>{count(earlier.length, 'tidigare samtycke', 'tidigare samtycken')}</summary>
        <ul>
          {earlier.map((consent) => {
            const text = earlierText(consent, today)
            return (
              <li key={consent.id}>
                {text}{' '}
                {detail.card.closedOn === null ? (
                  <button
                    type="button"
                    aria-label={`Ändra tidigare samtycke: ${text}`}
                    onClick={() => open({ kind: 'consent', target: { to: toOf(row), consent } })}
                  >
                    Ändra
                  </button>
                ) : null}
              </li>
            )
          })}
        </ul>
      </details>
    </div>
  )
}
