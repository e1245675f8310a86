import { useParams } from 'wouter'
import { lumYear, lumYearOn } from '../../domain/statistics/lum'
import { useToday } from '../app/today'
import { LumReport } from '../features/lum/LumReport'

/** The LUM-redovisning of the year in the address, else of the one that is to be handed in next. */
export function LumPage() {
  const today = useToday()
  const asked = lumYear.safeParse(Number(useParams<{ year?: string }>().year))
  const year = asked.success ? asked.data : lumYearOn(today)
  return <LumReport key={year} year={year} figures={null} />
}
