import { eq } from 'drizzle-orm'
import type { DraftEntry } from '../../domain/contract/drafts'
import { draft } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** What is being typed; kept outside the change log (db/change-log.ts). */

export const listDrafts = (db: ReadDb): DraftEntry[] =>
  db.select({ key: draft.key, text: draft.text, savedAt: draft.savedAt }).from(draft).all()

export function saveDraft(db: WriteDb, values: typeof draft.$inferInsert): void {
  if (values.text === '') db.delete(draft).where(eq(draft.key, values.key)).run()
  else db.insert(draft).values(values).onConflictDoUpdate({ target: draft.key, set: values }).run()
}
