import { daysBetween, type LocalDate } from '../dates'
import { type CertificateFacts, certificateWarningDays, reviewOf } from './certificate'

/** What a läkarintyg is worth on a day. */
export type CertificateStanding = 'expired' | 'expiring' | 'incomplete' | 'replaced' | 'upcoming' | 'valid'

export function certificateStanding(
  certificate: Pick<CertificateFacts, 'dfaReview' | 'fromDate' | 'toDate'>,
  today: LocalDate,
): CertificateStanding {
  // Active planning carries the case in its place, also when its days are over.
  if (certificate.dfaReview === 'replaced-by-plan') return 'replaced'
  if (certificate.toDate < today) return 'expired'
  if (certificate.dfaReview === 'incomplete') return 'incomplete'
  if (certificate.fromDate !== null && certificate.fromDate > today) return 'upcoming'
  return daysBetween(today, certificate.toDate) <= certificateWarningDays ? 'expiring' : 'valid'
}

type Chain = Pick<CertificateFacts, 'hasActivity' | 'hasDiagnosis' | 'hasFunction' | 'hasRedThread'>

/** The review that answers to the chain amount to, dated the first time it can be told; replaced by planning stays so. */
export function answerChain(
  certificate: Chain & Pick<CertificateFacts, 'dfaReview' | 'reviewedOn'>,
  answers: Partial<Chain>,
  today: LocalDate,
): Partial<CertificateFacts> {
  if (certificate.dfaReview === 'replaced-by-plan') return answers
  const dfaReview = reviewOf({ ...certificate, ...answers })
  return { ...answers, dfaReview, reviewedOn: dfaReview === null ? null : (certificate.reviewedOn ?? today) }
}
