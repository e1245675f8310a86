import { endsBefore } from '../../../../domain/case/certificate'
import { type CertificateStanding, certificateStanding } from '../../../../domain/case/certificate-standing'
import type { CertificateEntry } from '../../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { count } from '../../../app/words'
import { joined, type PaperRow, type Tone } from './rows'

const certificateTones: Record<CertificateStanding, Tone> = {
  expired: 'critical',
  expiring: 'warning',
  incomplete: 'warning',
  replaced: 'good',
  upcoming: 'quiet',
  valid: 'good',
}
const links = [
  ['hasDiagnosis', 'diagnos'],
  ['hasFunction', 'funktionsnedsättning'],
  ['hasActivity', 'aktivitetsbegränsning'],
  ['hasRedThread', 'röd tråd'],
] as const

export function certificateRow(
  certificate: CertificateEntry,
  nextFollowUp: LocalDate | null,
  today: LocalDate,
): PaperRow {
  const standing = certificateStanding(certificate, today)
  const left = daysBetween(today, certificate.toDate)
  const words: Record<CertificateStanding, string> = {
    expired: 'Har löpt ut',
    expiring: left === 0 ? 'Sista dagen' : `${count(left, 'dag', 'dagar')} kvar`,
    incomplete: 'Ofullständigt',
    replaced: 'Ersatt av aktiv planering',
    upcoming: 'Gäller senare',
    valid: 'Gäller',
  }
  const short =
    standing === 'expired' || standing === 'replaced' ? null : endsBefore(certificate, nextFollowUp)
  const missing = links.filter(([name]) => certificate[name] === false).map(([, word]) => word)
  return {
    kind: 'certificate',
    id: certificate.id,
    title: 'Läkarintyg',
    when: `t.o.m. ${certificate.toDate}${certificate.extent === null ? '' : `, ${certificate.extent}\u00a0%`}`,
    tone: certificateTones[standing],
    status: words[standing],
    below: joined([
      standing === 'incomplete' && missing.length > 0 ? `Saknar ${missing.join(', ')}` : null,
      short === null ? null : `Slutar ${count(short, 'dag', 'dagar')} före nästa uppföljning`,
      certificate.dfaReview === null && standing !== 'expired' ? 'DFA-kedjan är inte granskad' : null,
    ]),
    over: false,
  }
}
