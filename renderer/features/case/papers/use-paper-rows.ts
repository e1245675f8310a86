import { latestCertificate } from '../../../../domain/case/certificate'
import { certificateStanding } from '../../../../domain/case/certificate-standing'
import type { CaseDetail, Done } from '../../../../domain/contract/cases'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { useCaseDialog } from '../dialogs'
import { certificateRow } from './certificate-row'
import { finsamNeeds, inquiryNeed, maySend, sipNeeds, standingOfNeed } from './consent-needs'
import { finsamSteps } from './finsam-steps'
import { inquiryActs } from './inquiry-words'
import { finsamRow, fkRow, inquiryRow, openAndEarlier, type PaperRow, sipRow } from './rows'
import { sipActs } from './sip-steps'

/** The next step of a paper, one press from its line. */
export interface LineAct {
  readonly label: string
  readonly press: () => void
}
type Line = PaperRow & { readonly act: LineAct | null }

/** Every paper of the case as a line, what lies open apart from what is over. */
export function usePaperRows(detail: CaseDetail): { open: Line[]; earlier: PaperRow[] } {
  const today = useToday()
  const actOf = useLineActs(detail)
  const { certificates, card } = detail
  const latest = latestCertificate(certificates)
  const kinds = [
    certificates.map((one) => ({ ...certificateRow(one, card.nextPlanned, today), over: one !== latest })),
    detail.inquiries.map((one) =>
      inquiryRow(one, maySend(detail, [inquiryNeed(one.careUnitId)], today), today),
    ),
    detail.fk.map((one) => fkRow(one, today)),
    detail.sips.map((one) => sipRow(one, today)),
    detail.finsam.map((one) => finsamRow(one, today)),
  ].map(openAndEarlier)
  return {
    open: kinds.flatMap(([open]) => open.map((row) => ({ ...row, act: actOf(row) }))),
    earlier: kinds.flatMap(([, earlier]) => earlier),
  }
}

function useLineActs(detail: CaseDetail): (row: PaperRow) => LineAct | null {
  const today = useToday()
  const open = useCaseDialog()
  const inquiry = useCommand('inquiry.update')
  const sip = useCommand('sip.update')
  const finsam = useCommand('finsam.update')
  const press = (run: () => Promise<Done | null>, said: string) => () =>
    void run().then((done) => done && sayDone(said, done.changeSetId))

  const acts: Record<PaperRow['kind'], (id: number) => LineAct | null> = {
    certificate: (id) => {
      const one = detail.certificates.find((certificate) => certificate.id === id)
      const standing = one && certificateStanding(one, today)
      const asked = detail.inquiries.some(
        ({ cancelledOn, usedOn }) => cancelledOn === null && usedOn === null,
      )
      if (standing === 'incomplete' && !asked)
        return { label: 'Ny förfrågan', press: () => open({ kind: 'inquiry', id: null }) }
      return standing === 'expired' || standing === 'expiring'
        ? { label: 'Nytt intyg', press: () => open({ kind: 'certificate', id: null }) }
        : null
    },
    inquiry: (id) => {
      const one = detail.inquiries.find((entry) => entry.id === id)
      if (!one) return null
      const need = inquiryNeed(one.careUnitId)
      const may = maySend(detail, [need], today)
      if (!may && one.sentOn === null && one.cancelledOn === null) {
        const { status, consent } = standingOfNeed(detail, need, today)
        const target = { to: { ...need, partyName: null }, consent: status === 'asked' ? consent : null }
        return { label: 'Nytt medgivande', press: () => open({ kind: 'consent', target }) }
      }
      const [next] = inquiryActs(one, may, today)
      if (!next) return null
      // A complete answer is typed in and signed, not only said.
      if (next.step === 'complete')
        return { label: 'Fyll i svaret', press: () => open({ kind: 'inquiry', id }) }
      return { label: next.act, press: press(() => inquiry.run({ id, facts: next.changes }), next.said) }
    },
    sip: (id) => {
      const one = detail.sips.find((entry) => entry.id === id)
      const [next] = one ? sipActs(one, maySend(detail, sipNeeds, today), today) : []
      // Its day has not come.
      const day = one?.heldOn === null ? one.meetingOn : one?.followUpOn
      if (!next || (day ?? '') > today) return null
      return { label: next.act, press: press(() => sip.run({ id, facts: next.changes }), next.said) }
    },
    finsam: (id) => {
      const one = detail.finsam.find((entry) => entry.id === id)
      const [next, other] = one ? finsamSteps(one, maySend(detail, finsamNeeds, today), today) : []
      if (!next || (one?.followUpOn ?? '') > today) return null
      return other
        ? { label: 'Besked', press: () => open({ kind: 'finsam', id }) }
        : { label: next.act, press: press(() => finsam.run({ id, facts: next.changes }), next.said) }
    },
    fk: (id) =>
      detail.fk.some((entry) => entry.id === id && entry.answeredOn === null)
        ? { label: 'Besked', press: () => open({ kind: 'fk', id }) }
        : null,
  }
  return ({ kind, id }) => (detail.card.closedOn === null ? acts[kind](id) : null)
}
