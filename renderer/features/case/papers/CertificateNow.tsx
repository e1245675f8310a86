import type { CaseDetail } from '../../../../domain/contract/cases'
import { useToday } from '../../../app/today'
import { StatusMark } from '../../../ui/StatusMark'
import { certificateRow } from './certificate-row'

/** The läkarintyg that lasts longest, in a line. */
export function CertificateNow({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const [certificate] = detail.certificates
  if (!certificate) return <p>Inget läkarintyg är registrerat.</p>
  const { title, when, tone, status, below } = certificateRow(certificate, detail.card.nextPlanned, today)
  return (
    <p>
      {title} {when} <StatusMark tone={tone} text={status} />
      {below ? ` ${below}.` : ''}
    </p>
  )
}
