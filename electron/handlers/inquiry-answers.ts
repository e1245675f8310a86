import { getCase } from '../../db/queries/cases'
import { getFact } from '../../db/queries/facts'
import type { inquiryAnswerRoutes } from '../../domain/contract/inquiry-answers'
import { readInquiryForm } from '../../domain/documents/inquiry-form'
import type { Handlers } from '../ipc/handlers'
import type { ReadForm } from '../paper/read-form-in-worker'

/** Answers that come as files: read, never saved. */
export const inquiryAnswerHandlers = (
  readForm: () => ReadForm,
): Pick<Handlers, keyof typeof inquiryAnswerRoutes> => ({
  'inquiry.readAnswer': async ({ id, file }, { host }) => {
    const { caseId } = getFact(host.db(), 'careInquiry', id)
    const { caseNumber } = getCase(host.db(), caseId)
    return readInquiryForm(await readForm()(file), { caseNumber, id })
  },
})
