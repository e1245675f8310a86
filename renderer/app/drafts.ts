import { useEffect, useSyncExternalStore } from 'react'
import { ask } from './api'
import { createDraftKeeper, type Draft, draftKey } from './draft-keeper'

/** What has been typed and not yet saved: kept in the register, so that leaving, locking or a power cut loses nothing. */
const keeper = createDraftKeeper(
  (draft) => ask('draft.save', draft),
  () => new Date().toISOString(),
)

interface OwnDraft extends Draft {
  readonly write: (text: string) => void
  /** Forgets what was saved as something else; what has been typed since stays. */
  readonly clear: (saved: string) => void
  /** Keeps it at once. */
  readonly flush: () => void
}

/** The draft of one place on a case. An empty text forgets it. */
export function useDraft(place: Parameters<typeof draftKey>[0], caseId: number): OwnDraft {
  const key = draftKey(place, caseId)
  const draft = useSyncExternalStore(keeper.subscribe, () => keeper.get(key))
  return {
    ...draft,
    write: (text) => keeper.write(caseId, key, text),
    clear: (saved) => keeper.clear(caseId, key, saved),
    flush: () => void keeper.flush(key),
  }
}

/** What has been typed in one place on each of several cases, by case, and a way to forget it when it is saved. */
export function useDraftTexts(place: Parameters<typeof draftKey>[0], caseIds: readonly number[]) {
  const read = () => JSON.stringify(caseIds.map((id) => [id, keeper.get(draftKey(place, id)).text]))
  const texts = new Map(JSON.parse(useSyncExternalStore(keeper.subscribe, read)) as [number, string][])
  const clear = () => {
    for (const [id, text] of texts) if (text !== '') keeper.clear(id, draftKey(place, id), text)
  }
  return { texts: texts as ReadonlyMap<number, string>, clear }
}

/** Reads the drafts of the register that was opened, and keeps what is typed when the window is left or closed. */
export function useKeptDrafts(): void {
  useEffect(() => {
    let opened = true
    // What cannot be read now is read the next time; nothing that is typed is lost by it.
    void ask('draft.list', {})
      .then((entries) => opened && keeper.load(entries))
      .catch(() => undefined)
    const flush = () => void keeper.flush()
    const places = [
      [window, 'pagehide'],
      [window, 'blur'],
      [document, 'visibilitychange'],
    ] as const
    for (const [place, event] of places) place.addEventListener(event, flush)
    return () => {
      opened = false
      for (const [place, event] of places) place.removeEventListener(event, flush)
    }
  }, [])
}

/** Before the register is closed: afterwards nothing can be kept. */
export const flushDrafts = (): Promise<void> => keeper.flush()

/** Drops every draft from the window; in the register they stay. */
export const forgetDrafts = (): void => keeper.forget()
