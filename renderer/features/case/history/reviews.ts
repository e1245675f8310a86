import { reviewContactWords, reviewOutcomeWords } from '../../../app/words'
import { among, differences, type Fields, after as following, type Teller, text, typed } from './telling'

const fields: Fields = {
  outcome: { label: 'Utfall', show: among(reviewOutcomeWords) },
  contact: { label: 'Uppföljning', show: among(reviewContactWords) },
  reason: { label: 'Varför inte', free: true },
  sentence: { label: 'Vad som kom fram', free: true },
  next_on: { label: 'Nästa uppföljning' },
}

const closed = (words: string): string => (/[.…!?]$/.test(words) ? words : `${words}.`)

/** What was said of a case in a genomgång; that it stood on the list is told first when something was. */
export const reviewTellers: Readonly<Record<string, Teller>> = {
  review_case: {
    kind: 'follow-up',
    tell: ({ before, after }, names) => {
      if (!after) return 'Ärendet togs bort ur en genomgång.'
      if (!after.outcome) return before?.outcome ? 'Genomgången av ärendet togs tillbaka.' : null
      if (before?.outcome) {
        const changed = differences(before, after, fields, names)
        return changed.length > 0 ? `Genomgången: ${changed.join('; ')}.` : null
      }
      const outcome = (reviewOutcomeWords as Readonly<Record<string, string>>)[text(after.outcome)] ?? ''
      // The sentence itself stands with the follow-up it became.
      const said = after.outcome === 'not-touched' ? following(typed(after.reason, names)) : ''
      return closed(`Genomgång: ${outcome.toLocaleLowerCase('sv')}${said}`)
    },
  },
}
