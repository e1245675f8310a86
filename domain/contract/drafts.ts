import { z } from 'zod'
import { query, rowId, task } from './route'

/** What has been typed and not yet saved, by where it is typed. */
export interface DraftEntry {
  readonly key: string
  readonly text: string
  /** ISO UTC. */
  readonly savedAt: string
}

export const draftRoutes = {
  'draft.list': query({}).returns<DraftEntry[]>(),
  /** Keeps what is being typed; an empty text forgets it. Not a change of the case: no history, nothing to take back. */
  'draft.save': task({
    caseId: rowId,
    key: z.string().min(1).max(100),
    text: z.string().max(200_000),
  }).returns<void>(),
} as const
