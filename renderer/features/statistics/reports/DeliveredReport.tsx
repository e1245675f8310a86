import type { ReactNode } from 'react'
import type { FrozenReport } from '../../../../domain/contract/statistics'
import { blockOfLine } from '../../../../domain/statistics/compose'
import { differencesOf } from '../../../../domain/statistics/frozen'
import type { SuppressedReport } from '../../../../domain/statistics/suppression'
import { useAsk } from '../../../app/api'
import { longDay } from '../../../app/dates'
import {
  blockWords,
  columnWords,
  type LineNames,
  lineWords,
  periodWords,
} from '../../../app/statistics-words'
import { SettingsSection } from '../../../ui/SettingsSection'
import { ReportActs } from '../ReportActs'
import { toldBlocks, toldText } from '../report-tables'
import shared from '../Statistics.module.css'
import classes from './Reports.module.css'

interface DeliveredReportProps {
  readonly reportId: number
  readonly renderText: (report: SuppressedReport) => ReactNode
}

/** One report as it was delivered: what has been corrected since, its text, and all its numbers. */
export function DeliveredReport({ reportId, renderText }: DeliveredReportProps) {
  const { data: delivered } = useAsk('report.get', { reportId })
  const { data: suppressed } = useAsk('report.suppressed', { reportId })
  const { data: settings } = useAsk('setting.all', {})
  if (!delivered || !suppressed || !settings) return null
  const { report } = delivered.content
  const names = {
    phases: settings.phases,
    units: { ...delivered.now.names, ...report.names },
    longTermMonths: settings.statistics.longTermMonths,
  }
  return (
    <section aria-label={`${periodWords(delivered.period)}, fastställd`} className={classes.open}>
      <header className={classes.head}>
        <div>
          <h2>{periodWords(delivered.period)}</h2>
          <p>
            Fastställd {longDay(delivered.frozenOn)}
            {delivered.note === null ? null : `. ${delivered.note}`}
          </p>
        </div>
        <ReportActs reportId={reportId} />
      </header>
      <Corrections delivered={delivered} names={names} />
      {renderText(suppressed.report)}
      <SettingsSection title="Siffrorna som de levererades">
        {toldBlocks(report, names).map((block) => (
          <details key={block.id} className={classes.block}>
            <summary>{block.heading}</summary>
            {/* A region that scrolls must be reachable by keyboard. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <section className={shared.scroll} tabIndex={0} aria-label={`${block.heading}, tabell`}>
              <table className={shared.table} aria-label={block.heading}>
                <thead>
                  <tr>
                    <th scope="col">Rad</th>
                    {report.columns.map((column) => (
                      <th key={column.id} scope="col">
                        {columnWords(column, report, names)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {block.lines.map((line) => (
                    <tr key={line.id}>
                      <th scope="row" className={line.indent === 0 ? '' : shared[`indent${line.indent}`]}>
                        {line.label}
                      </th>
                      {line.cells.map((cell, place) => (
                        <td key={report.columns[place]?.id}>{toldText(cell)}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        ))}
      </SettingsSection>
    </section>
  )
}

interface CorrectionsProps {
  readonly delivered: FrozenReport
  readonly names: LineNames
}

/** Every number that is another today. */
function Corrections({ delivered: { content, now }, names }: CorrectionsProps) {
  const { report } = content
  const differences = differencesOf(report, now)
  const columnOf = (id: string) => report.columns.find((column) => column.id === id)
  const number = (n: number | null) => (n === null ? '–' : n.toLocaleString('sv'))
  return (
    <SettingsSection title="Ändrat sedan dess">
      {differences.length === 0 ? <p>Inget. Siffrorna är desamma i dag.</p> : null}
      {differences.length > 0 ? (
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={shared.scroll} tabIndex={0} aria-label="Ändrat sedan dess, tabell">
          <table className={shared.table} aria-label="Ändrat sedan dess">
            <thead>
              <tr>
                <th scope="col">Rad</th>
                <th scope="col">Period</th>
                <th scope="col">Som levererat</th>
                <th scope="col">I dag</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ line, column, frozen, now: today }) => {
                const block = blockOfLine(line)
                const period = columnOf(column)
                return (
                  <tr key={`${line} ${column}`}>
                    <th scope="row">
                      {block === null ? null : <span className={classes.muted}>{blockWords[block]}: </span>}
                      {lineWords(line, names)}
                    </th>
                    <td>{period ? columnWords(period, report, names) : null}</td>
                    <td>{number(frozen)}</td>
                    <td>{number(today)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </section>
      ) : null}
    </SettingsSection>
  )
}
