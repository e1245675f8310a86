import type { Paper } from './paper'
import { handoverReceipt } from './papers/handover-receipt'
import { handoverSheets } from './papers/handover-sheets'
import { inquiry } from './papers/inquiry'
import { reviewAgenda } from './papers/review-agenda'
import { reviewMinutes } from './papers/review-minutes'

/** Everything that can be printed, by the word in its address. */
export const papers: Readonly<Record<string, Paper>> = {
  dagordning: reviewAgenda,
  forfragan: inquiry,
  overlamningsblad: handoverSheets,
  overlamningskvitto: handoverReceipt,
  protokoll: reviewMinutes,
}
