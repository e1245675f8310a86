import { useParams } from 'wouter'
import { yearFiguresOf } from '../../domain/statistics/figures-of-report'
import { lumYear, lumYearOn } from '../../domain/statistics/lum'
import { periodOf } from '../../domain/statistics/period'
import { useAsk } from '../app/api'
import { useToday } from '../app/today'
import { LumReport } from '../features/lum/LumReport'

/** The LUM-redovisning of the year in the address, else of the one that is to be handed in next. */
export function LumPage() {
  const today = useToday()
  const asked = lumYear.safeParse(Number(useParams<{ year?: string }>().year))
  const year = asked.success ? asked.data : lumYearOn(today)
  const { data: settings } = useAsk('setting.all', {})
  // It leaves the unit, so the figures are the suppressed ones.
  const period = periodOf('year', year, 1)
  const { data: report } = useAsk('statistics.suppressed', { period, knownOn: null, split: null })
  // Until its own are there, those of the year that was shown before are not this year's.
  const figures =
    report?.period.from === period.from && settings ? yearFiguresOf(report, settings.statistics) : null
  return <LumReport key={year} year={year} figures={figures} />
}
