import { useRef, useState } from 'react'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import type { LocalDate } from '../../../domain/dates'
import { proposeFollowUp } from '../../../domain/follow-up/follow-up'
import type { ReviewContact, ReviewOutcome, ReviewWords } from '../../../domain/review/review'
import { useCommand } from '../../app/api'
import { useDraft } from '../../app/drafts'

/**
 * What is said of the case that is shown. An outcome is saved as it is chosen; what is typed is kept as a draft and saved
 * with the next step.
 */
export function useCaseWords(entry: ReviewCaseEntry, followUpDays: number | null, today: LocalDate) {
  const record = useCommand('review.record', { silent: true })
  const sentence = useTyped('review', entry.caseId, entry.sentence)
  const reason = useTyped('review-reason', entry.caseId, entry.reason)
  const sent = useRef<{ json: string; answer: Promise<boolean> } | null>(null)
  const [chosen, setChosen] = useState<Partial<Omit<ReviewWords, 'reason' | 'sentence'>>>({})
  const outcome: ReviewOutcome | null = chosen.outcome ?? entry.outcome
  const contact: ReviewContact = chosen.contact ?? entry.contact ?? 'held'
  const said = entry.outcome !== null && entry.outcome !== 'not-touched'
  const nextOn =
    chosen.nextOn !== undefined ? chosen.nextOn : said ? entry.nextOn : proposeFollowUp(today, followUpDays)

  /** Resolves with false when it was refused; nothing is said of a case without an outcome. */
  const save = async (changes: Partial<Omit<ReviewWords, 'reason' | 'sentence'>> = {}): Promise<boolean> => {
    const now = { outcome, contact, nextOn, ...changes }
    setChosen((before) => ({ ...before, ...changes }))
    if (now.outcome === null) return true
    const notTouched = now.outcome === 'not-touched'
    // The reason is asked for before it is saved.
    if (notTouched && reason.text.trim() === '' && 'outcome' in changes) return true
    const words: ReviewWords = {
      outcome: now.outcome,
      contact: now.contact,
      nextOn: notTouched ? null : now.nextOn,
      sentence: sentence.text.trim() || null,
      reason: notTouched ? reason.text.trim() || null : null,
    }
    const json = JSON.stringify(words)
    // Leaving a field and going on say the same thing twice: it is saved once.
    if (sent.current?.json === json) return sent.current.answer
    if (isSaid(entry, words)) return true
    const answer = record.run({ reviewCaseId: entry.id, words }).then((done) => {
      if (!done) {
        sent.current = null
        return false
      }
      sentence.saved()
      if (notTouched) reason.saved()
      return true
    })
    sent.current = { json, answer }
    return answer
  }
  return { outcome, contact, nextOn, sentence, reason, save, refusal: record.refusal, busy: record.busy }
}

function isSaid(entry: ReviewCaseEntry, words: ReviewWords): boolean {
  if (entry.outcome !== words.outcome || (entry.sentence ?? null) !== words.sentence) return false
  if (words.outcome === 'not-touched') return entry.reason === words.reason
  return entry.contact === words.contact && entry.nextOn === words.nextOn
}

/** A text that is typed here, kept while it is, or what was said before. */
function useTyped(place: 'review' | 'review-reason', caseId: number, said: string | null) {
  const draft = useDraft(place, caseId)
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (draft.text || (said ?? ''))
  return {
    text,
    draft,
    write: (next: string) => {
      setTyped(next)
      draft.write(next)
    },
    saved: () => {
      draft.clear(text)
    },
  }
}
