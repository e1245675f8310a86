import type { CaseDetail } from '../../../../domain/contract/cases'
import { useToday } from '../../../app/today'
import { waitLines } from '../../../app/wait-words'
import { InPlace } from '../../../ui/InPlace'
import { useCaseDialog } from '../dialogs'
import classes from './WaitsFact.module.css'

/** So many are told where she looks first; the dialog tells all. */
const told = 2

/** Väntar på: whom, for what, since when; a press opens them all. */
export function WaitsFact({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const openDialog = useCaseDialog()
  const locked = detail.card.closedOn !== null
  const lines = waitLines(detail.waits, today)
  const rest = lines.length - told
  return (
    <InPlace
      label="Väntar på"
      locked={locked}
      onOpen={() => openDialog({ kind: 'waiting' })}
      renderEditor={() => null}
      shown={
        lines.length === 0 ? (
          <>
            <span className={classes.what}>Ingen</span>
            {locked ? null : <span className={classes.act}>Ange…</span>}
          </>
        ) : (
          lines.slice(0, told).map(({ party, what }, place) => (
            <span key={`${party} ${what}`} className={classes.line}>
              {party}: <span className={classes.what}>{what}</span>
              {place === told - 1 && rest > 0 ? <span className={classes.act}>och {rest} till</span> : null}
            </span>
          ))
        )
      }
    />
  )
}
