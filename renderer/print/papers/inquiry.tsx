import { casePaper } from '../case-paper'
import { Inquiry } from '../forms/Inquiry'
import type { Paper } from '../paper'

/** Rehabiliteringsförfrågan, the one of `nr` or the newest. */
export const inquiry: Paper = {
  ...casePaper('inquiry', 'Rehabiliteringsförfrågan', Inquiry),
  fillable: true,
}
