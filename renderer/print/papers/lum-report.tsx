import { holdsBack, lumGaps } from '../../../domain/statistics/lum'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { LumPaper } from '../forms/LumPaper'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const lumReport: Paper = { form: 'lum-report', title: 'LUM-redovisning', Load: Report }

/** The year stands where the ids of cases do. Where it is only looked at it is shown as a draft while anything is missing. */
function Report({ ids: [year = 0] }: LoadProps) {
  const today = useToday()
  const { data: report } = useAsk('lum.get', { year })
  const { data: settings } = useAsk('setting.all', {})
  // Its refusal is what stops the hidden window from giving a draft away; so nothing is drawn before the answer is there.
  const { isPending } = useAsk('lum.getWhole', { year })
  if (!report || !settings || isPending) return null
  return (
    <LumPaper
      report={report}
      left={lumGaps(report.facts).filter(holdsBack).length}
      letterhead={letterheadOf(settings)}
      today={today}
    />
  )
}
