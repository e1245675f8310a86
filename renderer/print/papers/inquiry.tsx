import { casePaper } from '../case-paper'
import { Inquiry } from '../forms/Inquiry'

/** Rehabiliteringsförfrågan, the one of `nr` or the newest. */
export const inquiry = casePaper('inquiry', 'Rehabiliteringsförfrågan', Inquiry)
