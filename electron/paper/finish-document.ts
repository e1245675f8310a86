import { makeFillable } from './fillable'
import { finishPdf } from './finish'
import type { Finish } from './finish-in-worker'

/** A printed document made ready to be given away. */
export const finishDocument: Finish = async ({ pdf, name, sheets, fillable }) => {
  const finished = await finishPdf(pdf, name, sheets)
  return fillable ? makeFillable(finished) : finished
}
