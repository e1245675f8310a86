import { latestCertificate } from '../../../domain/case/certificate'
import { longDay } from '../../app/dates'
import type { CaseFormProps } from '../case-paper'
import { Part } from '../parts/Sheet'
import { Tick } from '../parts/Tick'
import { certificateSpan } from './fk-texts'

/** What there is to enclose; which of the three it is, is for her who applies to say. */
export function FkMedical({ detail, today }: CaseFormProps) {
  const certificate = latestCertificate(detail.certificates)
  // They come latest first.
  const answered = detail.inquiries.find(
    ({ completedOn, validTo }) => completedOn !== null && (validTo === null || validTo >= today),
  )
  return (
    <Part title="3. Medicinskt underlag">
      <p>
        {certificate === null
          ? 'Inget läkarintyg är registrerat hos oss.'
          : `Läkarintyg ${certificateSpan(certificate)} finns${certificate.toDate < today ? ', men gäller inte längre' : ' att bifoga'}.`}
        {answered?.completedOn
          ? ` Rehabiliteringsförfrågan till ${answered.careUnit}, besvarad ${longDay(answered.completedOn)}, kan också bifogas.`
          : ''}
      </p>
      <Tick>Medicinskt underlag bifogas.</Tick>
      <Tick>Medicinskt underlag är begärt och skickas senare.</Tick>
      <Tick>Försäkringskassan har redan ett aktuellt medicinskt underlag.</Tick>
    </Part>
  )
}
