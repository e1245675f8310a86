import type { DraftEntry } from '../../domain/contract/drafts'
import type { LumHeading } from '../../domain/statistics/lum'

/** What is being typed in one place, as the screen shows it. */
export interface Draft {
  readonly text: string
  /** ISO time it was last on disk; null while it never was. */
  readonly savedAt: string | null
  /** The last try to keep it was refused. */
  readonly failed: boolean
}

interface Kept {
  readonly caseId: number
  shown: Draft
  /** Typed since it was last sent to be kept. */
  changed: boolean
  timer: ReturnType<typeof setTimeout> | undefined
  saving: Promise<void> | null
}

export interface DraftKeeper {
  readonly get: (key: string) => Draft
  readonly write: (caseId: number, key: string, text: string) => void
  /** Forgets what was saved as something else; what has been typed since stays. */
  readonly clear: (caseId: number, key: string, saved: string) => void
  /** Keeps at once what has been typed: in one place, or everywhere. Never throws. */
  readonly flush: (key?: string) => Promise<void>
  /** What was found in the register; what has been typed since counts more. */
  readonly load: (entries: readonly DraftEntry[]) => void
  /** Drops everything: another register has other cases with the same numbers. */
  readonly forget: () => void
  readonly subscribe: (heard: () => void) => () => void
}

const nothing: Draft = { text: '', savedAt: null, failed: false }

/** Milliseconds of rest after which what is typed is kept. */
export const restBeforeSaving = 400

/** Keeps drafts: a moment after the last key, one write at a time for each place, the latest text last. */
export function createDraftKeeper(
  save: (draft: { caseId: number; key: string; text: string }) => Promise<unknown>,
  now: () => string,
): DraftKeeper {
  const drafts = new Map<string, Kept>()
  const listeners = new Set<() => void>()
  const show = (kept: Kept, changes: Partial<Draft>) => {
    kept.shown = { ...kept.shown, ...changes }
    for (const heard of listeners) heard()
  }

  const send = async (key: string, kept: Kept): Promise<void> => {
    const { text } = kept.shown
    kept.changed = false
    try {
      await save({ caseId: kept.caseId, key, text })
      show(kept, { savedAt: now(), failed: false })
    } catch {
      kept.changed = true
      show(kept, { failed: true })
    }
    kept.saving = null
    if (text === '' && !kept.changed && drafts.get(key) === kept) drafts.delete(key)
  }
  const keep = async (key: string): Promise<void> => {
    const kept = drafts.get(key)
    if (!kept) return
    clearTimeout(kept.timer)
    await kept.saving
    // The register it belongs to may have been closed meanwhile.
    if (drafts.get(key) !== kept) return
    // Another call may have begun while this one waited; it has the same text.
    if (kept.saving === null && kept.changed) kept.saving = send(key, kept)
    await kept.saving
  }

  const write = (caseId: number, key: string, text: string) => {
    const kept = drafts.get(key) ?? {
      caseId,
      shown: nothing,
      changed: false,
      timer: undefined,
      saving: null,
    }
    drafts.set(key, kept)
    clearTimeout(kept.timer)
    kept.changed = true
    show(kept, { text })
    // Emptied is saved as something else, or thrown away: it is not to come back.
    if (text === '') void keep(key)
    else kept.timer = setTimeout(() => void keep(key), restBeforeSaving)
  }

  return {
    get: (key) => drafts.get(key)?.shown ?? nothing,
    write,
    clear: (caseId, key, saved) => {
      if (drafts.get(key)?.shown.text === saved) write(caseId, key, '')
    },
    flush: async (key) => {
      await Promise.all((key === undefined ? [...drafts.keys()] : [key]).map(keep))
    },
    load: (entries) => {
      for (const { key, text, savedAt } of entries) {
        if (drafts.has(key)) continue
        drafts.set(key, {
          caseId: caseOf(key),
          shown: { text, savedAt, failed: false },
          changed: false,
          timer: undefined,
          saving: null,
        })
      }
      for (const heard of listeners) heard()
    },
    forget: () => {
      for (const { timer } of drafts.values()) clearTimeout(timer)
      drafts.clear()
      for (const heard of listeners) heard()
    },
    subscribe: (heard) => {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}

/** Where something is typed for a case, a meeting about the work, or the LUM-redovisning of a year; the number last. */
export const draftKey = (
  place: 'follow-up' | 'joint-meeting' | 'note' | 'review' | 'review-reason' | `lum-${LumHeading}`,
  caseId: number,
): string => `${place}-${caseId}`
const caseOf = (key: string): number => Number(key.slice(key.lastIndexOf('-') + 1))
