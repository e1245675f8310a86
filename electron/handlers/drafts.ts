import { listDrafts, saveDraft } from '../../db/queries/drafts'
import type { draftRoutes } from '../../domain/contract/drafts'
import { DomainError } from '../../domain/errors'
import type { Handlers } from '../ipc/handlers'

export const draftHandlers: Handlers<keyof typeof draftRoutes> = {
  'draft.list': (_, { db }) => listDrafts(db),
  'draft.save': async (values, { host, gate, now }) => {
    await gate.open()
    const refusal = host.writeRefusal()
    if (refusal) throw new DomainError(refusal)
    saveDraft(host.db(), { ...values, savedAt: now })
  },
}
