import type { HistoryEntry } from '../../../../domain/contract/history'
import { caseTellers } from './case'
import { consentTellers } from './consents'
import { followUpTellers } from './follow-ups'
import { moveTellers } from './moves'
import { paperTellers } from './papers'
import { peopleTellers } from './people'
import { planTellers } from './plan'
import { printoutTellers } from './printouts'
import { reviewTellers } from './reviews'
import { standingTellers } from './standing'
import type { HistoryKind, HistoryNames, Teller } from './telling'

/** By table; what has none is bookkeeping. */
export const tellers: Readonly<Record<string, Teller>> = {
  ...caseTellers,
  ...consentTellers,
  ...followUpTellers,
  ...moveTellers,
  ...paperTellers,
  ...peopleTellers,
  ...planTellers,
  ...printoutTellers,
  ...reviewTellers,
  ...standingTellers,
}

export interface Told {
  readonly kind: HistoryKind
  readonly text: string
}

/** Sentences for all that one act changed. */
export function sentencesOf(entry: HistoryEntry, names: HistoryNames): Told[] {
  const told = entry.changes.flatMap((change): Told[] => {
    const teller = tellers[change.table]
    const text = teller?.tell(change, names)
    return teller && text ? [{ kind: teller.kind, text }] : []
  })
  return entry.undoesId === null
    ? told
    : told.map(({ kind, text }, place) => ({ kind, text: place === 0 ? `Ångrade: ${text}` : text }))
}

/** What the kinds are called. */
export const historyKindWords: Record<HistoryKind, string> = {
  move: 'Flytt',
  'follow-up': 'Uppföljning',
  consent: 'Samtycke',
  plan: 'Plan och aktiviteter',
  paper: 'Underlag',
  people: 'Personer',
  note: 'Anteckning',
  printout: 'Utskrift',
  facts: 'Uppgifter',
}
