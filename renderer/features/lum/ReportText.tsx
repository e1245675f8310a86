import type { ReportSpec } from '../../../domain/contract/statistics'
import { tertialFiguresOf, yearFiguresOf } from '../../../domain/statistics/figures-of-report'
import type { SuppressedReport } from '../../../domain/statistics/suppression'
import { useAsk } from '../../app/api'
import { CopyFigures } from './CopyFigures'
import { tertialTables, yearTables } from './figures-table'
import classes from './Lum.module.css'
import { tertialText, yearText } from './year-text'

/** The figures of a period as text and tables to paste into a report: the suppressed ones, as it leaves the unit. */
export function ReportText({ period, knownOn }: Pick<ReportSpec, 'knownOn' | 'period'>) {
  const { data: report } = useAsk('statistics.suppressed', { period, knownOn, split: null })
  return report ? <TextOfReport report={report} /> : null
}

/** The same of a report that is at hand: one that was delivered tells what it did then. */
export function TextOfReport({ report }: { readonly report: SuppressedReport }) {
  const { data: settings } = useAsk('setting.all', {})
  if (!settings) return null
  const { statistics } = settings
  const isYear = report.period.kind === 'year'
  const text = isYear
    ? yearText(yearFiguresOf(report, statistics))
    : tertialText(tertialFiguresOf(report, statistics))
  const tables = isYear
    ? yearTables(yearFiguresOf(report, statistics))
    : tertialTables(tertialFiguresOf(report, statistics))
  return (
    <section className={classes.reportText} aria-label="Rapporttext">
      <p className={classes.muted}>
        Färdig att klistra in. Antal under {statistics.smallUnder} redovisas inte, och inte heller de som
        skulle avslöja dem.
      </p>
      <CopyFigures text={text} tables={tables} />
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}
