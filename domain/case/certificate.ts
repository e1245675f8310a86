import { z } from 'zod'
import { daysBetween, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'

/** Review of a läkarintyg by the DFA chain: diagnosis, function, activity and the red thread between them. */
export const dfaReviews = ['complete', 'incomplete', 'replaced-by-plan'] as const
export type DfaReview = (typeof dfaReviews)[number]

/** Who signed it. A rehabkoordinator is listed so that the mistake can be named (lag 2019:1297: not her assignment). */
export const certificateIssuers = ['doctor', 'other-licensed', 'care-coordinator'] as const
export type CertificateIssuer = (typeof certificateIssuers)[number]

const day = z.iso.date().refine(isLocalDate)

export const certificateFacts = z.strictObject({
  fromDate: day.nullable(),
  toDate: day,
  /** Degree of sick leave, per cent. */
  extent: z.int().min(1).max(100).nullable(),
  issuer: z.enum(certificateIssuers).nullable(),
  hasDiagnosis: z.boolean().nullable(),
  hasFunction: z.boolean().nullable(),
  hasActivity: z.boolean().nullable(),
  hasRedThread: z.boolean().nullable(),
  dfaReview: z.enum(dfaReviews).nullable(),
  reviewedOn: day.nullable(),
  comment: z.string().trim().max(100_000).nullable(),
})
export type CertificateFacts = z.infer<typeof certificateFacts>

type DfaChain = Pick<CertificateFacts, 'hasActivity' | 'hasDiagnosis' | 'hasFunction' | 'hasRedThread'>

/** What the four answers amount to; null while one is open and none is no. */
export function reviewOf(chain: DfaChain): 'complete' | 'incomplete' | null {
  const links = [chain.hasDiagnosis, chain.hasFunction, chain.hasActivity, chain.hasRedThread]
  if (links.includes(false)) return 'incomplete'
  return links.includes(null) ? null : 'complete'
}

/** Refuses an end before the start, a review in the future, a review that its answers contradict, and a signature that is not a doctor's. */
export function checkCertificate(facts: CertificateFacts, today: LocalDate): void {
  if (facts.fromDate !== null && facts.toDate < facts.fromDate)
    throw new DomainError('dates-out-of-order', { field: 'toDate' })
  if (facts.reviewedOn !== null && facts.reviewedOn > today)
    throw new DomainError('date-in-future', { field: 'reviewedOn' })
  if (facts.issuer === 'care-coordinator') throw new DomainError('doctor-required', { field: 'issuer' })
  if (facts.dfaReview === 'complete' && reviewOf(facts) === 'incomplete')
    throw new DomainError('review-contradicted', { field: 'dfaReview' })
}

/** Since when a certificate has been there to act on: its first day, or, while that is unknown or ahead, the case's. */
export const certificateSince = (
  { fromDate }: Pick<CertificateFacts, 'fromDate'>,
  openedOn: LocalDate,
  today: LocalDate,
): LocalDate => (fromDate !== null && fromDate <= today ? fromDate : openedOn)

/** Days before its last day that a certificate is said to run out. */
export const certificateWarningDays = 30

/** The certificate that lasts longest; of two, the later recorded. */
export function latestCertificate<C extends Pick<CertificateFacts, 'toDate'> & { readonly id: number }>(
  certificates: readonly C[],
): C | null {
  return certificates.reduce<C | null>(
    (latest, one) =>
      latest === null || one.toDate > latest.toDate || (one.toDate === latest.toDate && one.id > latest.id)
        ? one
        : latest,
    null,
  )
}

/** Days between the certificate's last day and the next follow-up, when it runs out first; null when it lasts. */
export function endsBefore(
  certificate: Pick<CertificateFacts, 'toDate'>,
  nextFollowUp: LocalDate | null,
): number | null {
  if (nextFollowUp === null || certificate.toDate >= nextFollowUp) return null
  return daysBetween(certificate.toDate, nextFollowUp)
}
