import type { PaperWord } from '../app/paper-href'
import type { Paper } from './paper'
import { boardPaper } from './papers/board'
import { caseloadList } from './papers/caseload-list'
import { consentForm } from './papers/consent-form'
import { finsamBasis } from './papers/finsam-basis'
import { fkBasis } from './papers/fk-basis'
import { handoverReceipt } from './papers/handover-receipt'
import { handoverSheets } from './papers/handover-sheets'
import { inquiry } from './papers/inquiry'
import { jointAgenda, jointMinutes } from './papers/joint-meeting'
import { lumReport } from './papers/lum-report'
import { myPlan } from './papers/my-plan'
import { packPaper } from './papers/pack'
import { registerExtract } from './papers/register-extract'
import { rehabPlan } from './papers/rehab-plan'
import { reviewAgenda } from './papers/review-agenda'
import { reviewMinutes } from './papers/review-minutes'
import { secrecyRelease } from './papers/secrecy-release'
import { sipCall } from './papers/sip-call'
import { statistics } from './papers/statistics'

/** Everything that can be printed, by the word in its address. */
const byWord: Readonly<Record<PaperWord, Paper>> = {
  arendelista: caseloadList,
  dagordning: reviewAgenda,
  'finsam-underlag': finsamBasis,
  'fk-underlag': fkBasis,
  forfragan: inquiry,
  'lum-redovisning': lumReport,
  'min-plan': myPlan,
  minnesanteckningar: jointMinutes,
  motesdagordning: jointAgenda,
  overlamningsblad: handoverSheets,
  overlamningskvitto: handoverReceipt,
  protokoll: reviewMinutes,
  registerutdrag: registerExtract,
  rehabplan: rehabPlan,
  samtycke: consentForm,
  sekretessmedgivande: secrecyRelease,
  'sip-kallelse': sipCall,
  statistik: statistics,
  tavla: boardPaper,
  underlag: packPaper,
}

/** The paper an address names; undefined when it names none. */
export const paperOf = (word: string): Paper | undefined =>
  Object.hasOwn(byWord, word) ? byWord[word as PaperWord] : undefined
