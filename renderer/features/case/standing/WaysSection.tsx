import { Button } from '@mantine/core'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { waysSeen } from '../../../../domain/ways-tried/ways-seen'
import { waysStanding } from '../../../../domain/ways-tried/ways-tried'
import { useToday } from '../../../app/today'
import { triedOutcomeWords, wayToTryWords } from '../../../app/words'
import { Section } from '../../../ui/Section'
import { StatusMark } from '../../../ui/StatusMark'
import { useCaseDialog } from '../dialogs'
import classes from './Standing.module.css'

/** Prövade vägar: the latest word on each that was tried, and the names of those that were not. */
export function WaysSection({ detail }: { readonly detail: CaseDetail }) {
  const openDialog = useCaseDialog()
  const standing = waysStanding(detail.waysTried)
  const tried = standing.flatMap(({ latest }) => (latest === null ? [] : [latest]))
  const untold = standing.filter(({ latest }) => latest === null).map(({ way }) => way)
  const seen = waysSeen(detail, useToday()).filter(({ way }) => untold.includes(way))
  const untried = untold
    .filter((way) => !seen.some((one) => one.way === way))
    .map((way) => wayToTryWords[way])
  return (
    <Section
      title="Prövade vägar"
      hint={`${tried.length} av ${standing.length}`}
      acts={
        detail.card.closedOn === null ? (
          <Button size="compact-xs" variant="light" onClick={() => openDialog({ kind: 'ways' })}>
            Ändra…
          </Button>
        ) : null
      }
    >
      {tried.length > 0 ? (
        <table className={classes.table} aria-label="Prövade vägar">
          <tbody>
            {tried.map(({ way, outcome, triedOn, comment }) => (
              <tr key={way}>
                <th scope="row">
                  {wayToTryWords[way]}
                  <span className={classes.comment}>
                    {outcome === 'ongoing' ? null : triedOutcomeWords[outcome]}
                    {outcome !== 'ongoing' && comment ? ': ' : ''}
                    {comment}
                  </span>
                </th>
                <td align="right">
                  {outcome === 'ongoing' ? (
                    <>
                      <StatusMark tone="warning" text="Pågår" />{' '}
                    </>
                  ) : null}
                  <span className={classes.when}>{triedOn}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {seen.length > 0 ? (
        <p className={classes.untried}>
          <span className={classes.muted}>Syns i plan och underlag, utfallet inte angivet:</span>{' '}
          {seen
            .map((one) => `${wayToTryWords[one.way]} (${one.seen === 'ongoing' ? 'pågår' : 'avslutat'})`)
            .join('\u00a0· ')}
        </p>
      ) : null}
      {untried.length > 0 ? (
        <p className={classes.untried}>
          <span className={classes.muted}>Inte prövade:</span> {untried.join('\u00a0· ')}
        </p>
      ) : null}
    </Section>
  )
}
