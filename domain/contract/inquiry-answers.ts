import { z } from 'zod'
import type { InquiryFormAnswer } from '../documents/inquiry-form'
import { rowId, task } from './route'

/** Answers that come as files. */
export const inquiryAnswerRoutes = {
  /**
   * What a doctor has typed in the fillable form; nothing is saved. Refused with `answer-other-inquiry` when it answers
   * another than the one asked about, and with the other `answer-` codes when it cannot be used.
   */
  'inquiry.readAnswer': task({ id: rowId, file: z.string().min(1).max(4096) }).returns<InquiryFormAnswer>(),
} as const
