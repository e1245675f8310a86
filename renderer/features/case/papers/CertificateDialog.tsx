import { Button, Select, SimpleGrid, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  type CertificateFacts,
  certificateFacts,
  certificateIssuers,
} from '../../../../domain/case/certificate'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { useCommand } from '../../../app/api'
import { sayDone } from '../../../app/undo'
import { certificateIssuerWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { formError } from '../../../ui/field-refusal'
import { CertificateReview } from './CertificateReview'
import { ExtentInput } from './ExtentInput'
import { factsOf } from './facts-of'
import { InquiryDialog } from './InquiryDialog'
import { PaperDialog } from './PaperDialog'
import { Part } from './Part'
import { useFacts } from './use-facts'

interface CertificateDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

type Draft = Omit<CertificateFacts, 'toDate'> & { readonly toDate: string | null }

const shown = ['fromDate', 'toDate', 'extent', 'issuer', 'dfaReview', 'reviewedOn', 'comment']

/** A läkarintyg and its DFA review. */
export function CertificateDialog({ detail, onClose, id }: CertificateDialogProps) {
  const add = useCommand('certificate.add', { silent: true })
  const update = useCommand('certificate.update', { silent: true })
  const refusal = add.refusal ?? update.refusal
  const form = useFacts(() => startingCertificate(detail, id), refusal)
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const { facts, set, day, text, error } = form
  const closed = detail.card.closedOn !== null

  const save = async (): Promise<boolean> => {
    setTried(true)
    const { toDate } = facts
    if (toDate === null) return false
    const whole = { ...facts, toDate }
    const done =
      id === null
        ? await add.run({ caseId: detail.card.id, facts: whole })
        : await update.run({ id, facts: whole })
    if (done) sayDone(`Läkarintyget till ${toDate} är sparat.`, done.changeSetId)
    return done !== null
  }
  if (asking) return <InquiryDialog detail={detail} onClose={onClose} id={null} />
  return (
    <PaperDialog
      title={id === null ? 'Nytt läkarintyg' : 'Läkarintyg'}
      opened
      onClose={onClose}
      onSubmit={() => void save().then((saved) => saved && onClose())}
      submitLabel={id === null ? 'Lägg till' : 'Spara'}
      busy={add.busy || update.busy}
      refusal={formError(refusal, shown)}
      size={560}
      closed={closed}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DayInput label="Från" {...day('fromDate')} />
        <DayInput
          label="Till och med"
          {...day('toDate')}
          error={tried && facts.toDate === null ? 'Ange sista dagen.' : error('toDate')}
          required
          autoFocus
        />
        <ExtentInput
          label="Sjukskrivningsgrad"
          value={facts.extent}
          onChange={(extent) => set({ extent })}
          error={error('extent')}
        />
        <Select
          label="Underskrivet av"
          placeholder="Välj"
          data={certificateIssuers.map((issuer) => ({
            value: issuer,
            label: certificateIssuerWords[issuer],
          }))}
          value={facts.issuer}
          onChange={(issuer) => set({ issuer })}
          error={
            facts.issuer === 'care-coordinator'
              ? 'En rehabkoordinator skriver inte läkarintyg. Ange läkaren som har skrivit under.'
              : error('issuer')
          }
          clearable
        />
      </SimpleGrid>
      <Part title="DFA-granskning">
        <CertificateReview form={form} />
      </Part>
      {facts.dfaReview === 'incomplete' && !closed ? (
        <Button
          variant="light"
          size="compact-md"
          w="fit-content"
          onClick={() => void save().then((saved) => saved && setAsking(true))}
        >
          Spara och skriv rehabiliteringsförfrågan
        </Button>
      ) : null}
      <Textarea label="Kommentar" autosize minRows={2} maxRows={8} {...text('comment')} />
    </PaperDialog>
  )
}

function startingCertificate(detail: CaseDetail, id: number | null): Draft {
  const entry = detail.certificates.find((one) => one.id === id)
  if (entry) return factsOf<CertificateFacts>(certificateFacts, entry)
  return {
    fromDate: null,
    toDate: null,
    extent: null,
    issuer: 'doctor',
    hasDiagnosis: null,
    hasFunction: null,
    hasActivity: null,
    hasRedThread: null,
    dfaReview: null,
    reviewedOn: null,
    comment: null,
  }
}
