import type { Paper } from './paper'
import { boardPaper } from './papers/board'
import { caseloadList } from './papers/caseload-list'
import { consentForm } from './papers/consent-form'
import { finsamBasis } from './papers/finsam-basis'
import { fkBasis } from './papers/fk-basis'
import { handoverReceipt } from './papers/handover-receipt'
import { handoverSheets } from './papers/handover-sheets'
import { registerExtract } from './papers/register-extract'
import { reviewAgenda } from './papers/review-agenda'
import { reviewMinutes } from './papers/review-minutes'
import { secrecyRelease } from './papers/secrecy-release'
import { sipCall } from './papers/sip-call'

/** Everything that can be printed, by the word in its address. */
export const papers: Readonly<Record<string, Paper>> = {
  arendelista: caseloadList,
  dagordning: reviewAgenda,
  'finsam-underlag': finsamBasis,
  'fk-underlag': fkBasis,
  overlamningsblad: handoverSheets,
  overlamningskvitto: handoverReceipt,
  protokoll: reviewMinutes,
  samtycke: consentForm,
  sekretessmedgivande: secrecyRelease,
  'sip-kallelse': sipCall,
  registerutdrag: registerExtract,
  tavla: boardPaper,
}
