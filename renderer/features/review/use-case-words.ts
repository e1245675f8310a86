import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReviewCaseEntry } from '../../../domain/contract/reviews'
import type { LocalDate } from '../../../domain/dates'
import { proposeNext } from '../../../domain/follow-up/follow-up'
import type { ReviewContact, ReviewOutcome, ReviewWords } from '../../../domain/review/review'
import { useCommand } from '../../app/api'
import { useDraft } from '../../app/drafts'

type Chosen = Partial<Omit<ReviewWords, 'reason' | 'sentence'>>

/**
 * What is said of the case that is shown. An outcome is saved as it is chosen; what is typed is kept as a draft and saved
 * with the next step. As soon as the register says the same, it is the register that is shown: what is taken back is gone
 * here too.
 */
export function useCaseWords(entry: ReviewCaseEntry, followUpDays: number | null, today: LocalDate) {
  const record = useCommand('review.record', { silent: true })
  const sentence = useTyped('review', entry.caseId, entry.sentence)
  const reason = useTyped('review-reason', entry.caseId, entry.reason)
  const sent = useRef<{ words: ReviewWords; json: string; answer: Promise<boolean> } | null>(null)
  const [chosen, setChosen] = useState<Chosen>({})
  const outcome: ReviewOutcome | null = chosen.outcome ?? entry.outcome
  const contact: ReviewContact = chosen.contact ?? entry.contact ?? 'held'
  const said = entry.outcome !== null && entry.outcome !== 'not-touched'
  const nextOn =
    chosen.nextOn !== undefined
      ? chosen.nextOn
      : said
        ? entry.nextOn
        : proposeNext(today, followUpDays, entry.card.nextPlanned)

  const { settle: settleSentence } = sentence
  const { settle: settleReason } = reason
  useEffect(() => {
    const words = sent.current?.words
    if (!words || !isSaid(entry, words)) return
    sent.current = null
    setChosen((now) => without(now, words))
    settleSentence(words.sentence)
    settleReason(words.reason)
  }, [entry, settleSentence, settleReason])

  const choose = (changes: Chosen) => setChosen((before) => ({ ...before, ...changes }))

  /** Resolves with false when it was refused; nothing is said of a case without an outcome. */
  const save = async (changes: Chosen = {}): Promise<boolean> => {
    const now = { outcome, contact, nextOn, ...changes }
    choose(changes)
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
    if (sent.current === null && isSaid(entry, words)) return true
    const answer = record.run({ reviewCaseId: entry.id, words }).then((done) => {
      if (!done) {
        if (sent.current?.json === json) sent.current = null
        return false
      }
      sentence.saved()
      if (notTouched) reason.saved()
      return true
    })
    sent.current = { words, json, answer }
    return answer
  }
  return { outcome, contact, nextOn, sentence, reason, choose, save, refusal: record.refusal }
}

function isSaid(entry: ReviewCaseEntry, words: ReviewWords): boolean {
  if (entry.outcome !== words.outcome || (entry.sentence ?? null) !== words.sentence) return false
  if (words.outcome === 'not-touched') return entry.reason === words.reason
  return entry.contact === words.contact && entry.nextOn === words.nextOn
}

/** What was chosen and is not what was said. */
function without(chosen: Chosen, said: ReviewWords): Chosen {
  const kept = Object.entries(chosen).filter(
    ([name, value]) =>
      value !== said[name as keyof Chosen] && !(said.outcome === 'not-touched' && name !== 'outcome'),
  )
  return kept.length === Object.keys(chosen).length ? chosen : Object.fromEntries(kept)
}

/** A text that is typed here, kept while it is, or what was said before. */
function useTyped(place: 'review' | 'review-reason', caseId: number, said: string | null) {
  const draft = useDraft(place, caseId)
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? (draft.text || (said ?? ''))
  const settle = useCallback(
    (words: string | null) =>
      setTyped((now) => (now !== null && (now.trim() || null) === words ? null : now)),
    [],
  )
  return {
    text,
    draft,
    write: (next: string) => {
      setTyped(next)
      draft.write(next)
    },
    /** The text is on disk as what was said. */
    saved: () => draft.clear(text),
    /** The register shows it: what has been typed since stays. */
    settle,
  }
}
