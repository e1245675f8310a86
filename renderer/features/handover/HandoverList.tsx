import { Button } from '@mantine/core'
import type { HandoverSummary } from '../../../domain/contract/handovers'
import type { LocalDate } from '../../../domain/dates'
import { useToday } from '../../app/today'
import { count, handoverCauseWords } from '../../app/words'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'

interface HandoverListProps {
  readonly handovers: readonly HandoverSummary[]
  readonly onOpen: (handoverId: number) => void
}

/** Every handover: what waits for a yes, covers that run, those ahead, and those that are done. */
export function HandoverList({ handovers, onOpen }: HandoverListProps) {
  const today = useToday()
  if (handovers.length === 0) return null
  return (
    <section aria-label="Överlämningar">
      <h2>Överlämningar</h2>
      <div className={table.scroll}>
        <table className={table.table} aria-label="Överlämningar">
          <thead>
            <tr>
              <th scope="col">Från</th>
              <th scope="col">Orsak</th>
              <th scope="col">Gäller</th>
              <th scope="col">Mottaget</th>
              <th scope="col">Väntar på</th>
              <th scope="col">
                <span className="sr-only">Åtgärd</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {handovers.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.from}</th>
                <td>
                  {handoverCauseWords[one.cause]}
                  {one.sudden ? <span className={table.muted}>, plötsligt</span> : null}
                </td>
                <td>
                  {one.fromDate}
                  {one.untilDate ? `–${one.untilDate}` : ''}
                  <div className={table.muted}>{stateWords(one, today)}</div>
                </td>
                <td>{one.role === 'care-coordinator' ? '–' : `${one.accepted} av ${one.cases}`}</td>
                <td>
                  {one.waitsFor.map(({ personId, person, cases }) => (
                    <div key={personId}>
                      <StatusMark tone="warning" text={`${person}, ${count(cases, 'ärende', 'ärenden')}`} />
                    </div>
                  ))}
                </td>
                <td className={table.acts}>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={`Öppna överlämningen från ${one.from} ${one.fromDate}`}
                    onClick={() => onOpen(one.id)}
                  >
                    Öppna
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function stateWords({ fromDate, untilDate }: HandoverSummary, today: LocalDate): string {
  if (fromDate > today) return 'planerad'
  if (untilDate === null) return ''
  return untilDate >= today ? 'pågår' : 'över, ärendena är tillbaka'
}
