import type { Paper } from './paper'
import { boardPaper } from './papers/board'
import { caseloadList } from './papers/caseload-list'
import { handoverReceipt } from './papers/handover-receipt'
import { handoverSheets } from './papers/handover-sheets'
import { registerExtract } from './papers/register-extract'
import { reviewAgenda } from './papers/review-agenda'
import { reviewMinutes } from './papers/review-minutes'

/** Everything that can be printed, by the word in its address. */
export const papers: Readonly<Record<string, Paper>> = {
  arendelista: caseloadList,
  dagordning: reviewAgenda,
  overlamningsblad: handoverSheets,
  overlamningskvitto: handoverReceipt,
  protokoll: reviewMinutes,
  registerutdrag: registerExtract,
  tavla: boardPaper,
}
