import type { Paper } from './paper'
import { handoverReceipt } from './papers/handover-receipt'
import { handoverSheets } from './papers/handover-sheets'
import { myPlan } from './papers/my-plan'
import { rehabPlan } from './papers/rehab-plan'
import { reviewAgenda } from './papers/review-agenda'
import { reviewMinutes } from './papers/review-minutes'

/** Everything that can be printed, by the word in its address. */
export const papers: Readonly<Record<string, Paper>> = {
  dagordning: reviewAgenda,
  'min-plan': myPlan,
  overlamningsblad: handoverSheets,
  overlamningskvitto: handoverReceipt,
  protokoll: reviewMinutes,
  rehabplan: rehabPlan,
}
