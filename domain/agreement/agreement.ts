import { z } from 'zod'
import { addMonths, isLocalDate, type LocalDate } from '../dates'
import { type Nearness, nearness } from '../due'
import { DomainError } from '../errors'
import { agreementKinds } from '../joint-meeting/kinds'
import { isVisible } from '../visible-text'

/** Samverkansrutiner and written agreements, and when each is to be looked over (domain: meetings, once a year). */

const day = z.iso.date().refine(isLocalDate).nullable()

export const agreementFacts = z.strictObject({
  kind: z.enum(agreementKinds),
  title: z.string().trim().max(200).refine(isVisible),
  parties: z.string().trim().max(500).refine(isVisible),
  agreedOn: day,
  /** When it is to be looked over next. */
  reviewOn: day,
  reviewedOn: day,
  keptAt: z.string().trim().max(300).nullable(),
  comment: z.string().trim().max(2000).nullable(),
  /** From this day it holds no more. */
  endedOn: day,
})
export type AgreementFacts = z.infer<typeof agreementFacts>

/** Refuses what has happened in the future, anything before it was agreed, and a next review before the last one. */
export function checkAgreement(facts: AgreementFacts, today: LocalDate): void {
  for (const field of ['agreedOn', 'reviewedOn', 'endedOn'] as const) {
    const date = facts[field]
    if (date !== null && date > today) throw new DomainError('date-in-future', { field })
  }
  for (const field of ['reviewedOn', 'reviewOn', 'endedOn'] as const) {
    const date = facts[field]
    if (date !== null && facts.agreedOn !== null && date < facts.agreedOn)
      throw new DomainError('dates-out-of-order', { field })
  }
  const { reviewOn, reviewedOn } = facts
  if (reviewOn !== null && reviewedOn !== null && reviewOn < reviewedOn)
    throw new DomainError('dates-out-of-order', { field: 'reviewOn' })
}

/** What holds no more is not looked over. */
export function checkReview({ endedOn }: Pick<AgreementFacts, 'endedOn'>): void {
  if (endedOn !== null) throw new DomainError('agreement-ended')
}

export type AgreementStanding = Nearness | 'ended' | 'undated'

export function agreementStanding(
  { endedOn, reviewOn }: Pick<AgreementFacts, 'endedOn' | 'reviewOn'>,
  today: LocalDate,
): AgreementStanding {
  if (endedOn !== null) return 'ended'
  return reviewOn === null ? 'undated' : nearness(reviewOn, today)
}

/** Months from one review to the next: samverkansrutinen is gone through once a year. */
const monthsBetweenReviews = 12

/** What a review today leaves: the day it was made, and the next one a year on. */
export const reviewedToday = (today: LocalDate): Pick<AgreementFacts, 'reviewedOn' | 'reviewOn'> => ({
  reviewedOn: today,
  reviewOn: addMonths(today, monthsBetweenReviews),
})

type Listed = Pick<AgreementFacts, 'endedOn' | 'reviewOn' | 'title'>

/** What is to be looked over first stands first, then what has no day for it, then what holds no more. */
export const byReview = <Agreement extends Listed>(all: readonly Agreement[]): Agreement[] => {
  const key = ({ endedOn, reviewOn }: Listed) => `${endedOn === null ? 0 : 1} ${reviewOn ?? '9999-12-31'}`
  return all.toSorted((a, b) =>
    key(a) === key(b) ? a.title.localeCompare(b.title, 'sv') : key(a) < key(b) ? -1 : 1,
  )
}
