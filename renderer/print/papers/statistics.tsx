import type { SuppressedReport } from '../../../domain/statistics/suppression'
import { useAsk } from '../../app/api'
import { specFromAddress } from '../../app/statistics-address'
import { useToday } from '../../app/today'
import { StatisticsPaper } from '../forms/StatisticsPaper'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'
import { textSizeOf } from '../text-sizes'

export const statistics: Paper = { form: 'statistics', title: 'Statistik', Load: Report }

/** A delivered report by its id, or the one that the words of the address ask for. */
function Report({ ids: [reportId], address }: LoadProps) {
  return reportId === undefined ? (
    <AsItStands address={address} />
  ) : (
    <AsDelivered reportId={reportId} address={address} />
  )
}

function AsItStands({ address }: { readonly address: URLSearchParams }) {
  const today = useToday()
  const { data: report } = useAsk('statistics.suppressed', specFromAddress(address, today))
  return report ? <OnPaper report={report} frozenOn={null} address={address} /> : null
}

interface AsDeliveredProps {
  readonly reportId: number
  readonly address: URLSearchParams
}

function AsDelivered({ reportId, address }: AsDeliveredProps) {
  const { data: delivered } = useAsk('report.suppressed', { reportId })
  if (!delivered) return null
  return <OnPaper report={delivered.report} frozenOn={delivered.frozenOn} address={address} />
}

interface OnPaperProps {
  readonly report: SuppressedReport
  readonly frozenOn: string | null
  readonly address: URLSearchParams
}

function OnPaper({ report, frozenOn, address }: OnPaperProps) {
  const today = useToday()
  const { data: settings } = useAsk('setting.all', {})
  if (!settings) return null
  const { phases, statistics: limits, unit } = settings
  return (
    <StatisticsPaper
      report={report}
      names={{ phases, units: report.names, longTermMonths: limits.longTermMonths }}
      about={{ unit, today, smallUnder: limits.smallUnder, frozenOn }}
      letterhead={letterheadOf(settings)}
      size={textSizeOf(address)}
    />
  )
}
