import { z } from 'zod'
import { addMonths, isLocalDate, type LocalDate } from '../dates'
import { type Nearness, nearness } from '../due'
import { DomainError } from '../errors'
import { agreementKinds } from '../joint-meeting/kinds'

/** Samverkansrutiner and written agreements, and when each is to be looked over (domain: meetings, once a year). */

const day = z.iso.date().refine(isLocalDate).nullable()

export const agreementFacts = z.strictObject({
  kind: z.enum(agreementKinds),
  title: z.string().trim().min(1).max(200),
  parties: z.string().trim().min(1).max(500),
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

/** Refuses what has happened in the future, and anything before it was agreed. */
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
