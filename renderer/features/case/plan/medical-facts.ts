import { latestCertificate } from '../../../../domain/case/certificate'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { byDay, type LocalDate } from '../../../../domain/dates'
import { inquiryStatus } from '../../../../domain/documents/inquiry'
import { longDay } from '../../../app/dates'
import { dfaWords } from '../../../app/words'
import type { ToldFact } from './plan-told'

type Papers = Pick<CaseDetail, 'certificates' | 'inquiries'>

/** What is known of the läkarintyg, its review and the answer of the doctor. */
export function medicalFacts({ certificates, inquiries }: Papers, today: LocalDate): ToldFact[] {
  const certificate = latestCertificate(certificates)
  const review = certificate?.dfaReview ?? null
  const reviewedOn = certificate?.reviewedOn ?? null
  return [
    ['Läkarintyg', certificate && certificateWords(certificate, today)],
    [
      'Granskning av intyget (DFA)',
      review && [dfaWords[review], ...(reviewedOn ? [longDay(reviewedOn)] : [])].join(', '),
    ],
    ['Rehabiliteringsförfrågan', inquiryWords(inquiries)],
  ]
}

function certificateWords({ toDate, extent }: CaseDetail['certificates'][number], today: LocalDate): string {
  const until = toDate < today ? `gick ut ${longDay(toDate)}` : `till och med ${longDay(toDate)}`
  return extent === null ? until : `${until}, ${extent}\u00a0%`
}

/** Of the latest that was not called off. */
function inquiryWords(inquiries: Papers['inquiries']): string | null {
  const [latest] = inquiries
    .filter(({ cancelledOn }) => cancelledOn === null)
    .toSorted((a, b) => byDay(b.draftedOn, a.draftedOn) || b.id - a.id)
  if (!latest) return null
  const day = (date: LocalDate | null) => (date === null ? '' : ` ${longDay(date)}`)
  // Whether it may be sent changes nothing in what has come of it.
  const status = inquiryStatus(latest, false)
  if (status === 'used') return `besvarad${day(latest.completedOn)}, använd i planen`
  if (status === 'received-complete') return `besvarad${day(latest.completedOn)}`
  if (status === 'received-incomplete') return `ofullständigt svar${day(latest.receivedOn)}`
  return latest.sentOn === null ? 'förbereds' : `skickad${day(latest.sentOn)}, ej besvarad`
}
