import { Select, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { type DormancyReason, dormancyReasons, isDormant } from '../../../../domain/waiting/waiting'
import { useCommand } from '../../../app/api'
import { dayInSentence } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { dormancyReasonWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { UntilDay } from './UntilDay'

interface DormancyDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

const fields = ['fromDate', 'until', 'reason', 'comment']

/** Vilande till: never without a day and a reason. A new rest takes the place of the one that holds. */
export function DormancyDialog({ detail, onClose }: DormancyDialogProps) {
  const today = useToday()
  const add = useCommand('dormancy.add', { silent: true })
  const now = detail.dormancies.find((dormancy) => isDormant(dormancy, today))
  const [until, setUntil] = useState<LocalDate | null>(now?.until ?? null)
  const [reason, setReason] = useState<DormancyReason | null>(now?.reason ?? null)
  const [fromDate, setFromDate] = useState<LocalDate | null>(now?.fromDate ?? today)
  const [comment, setComment] = useState(now?.comment ?? '')
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (until === null || reason === null || fromDate === null) return
    const facts = { fromDate, until, reason, comment: comment || null }
    const done = await add.run({ caseId: detail.card.id, facts })
    if (!done) return
    sayDone(`Ärendet är vilande till ${dayInSentence(until, today)}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={now ? 'Ändra vilande till' : 'Vilande till'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={now ? 'Spara' : 'Låt ärendet vila'}
      size={520}
      busy={add.busy}
      refusal={formError(add.refusal, fields)}
    >
      <UntilDay
        label="Vilande till"
        value={until}
        onChange={setUntil}
        weeks={[4, 8, 12]}
        error={
          (tried && until === null ? 'Ange vilken dag ärendet tas upp igen.' : null) ??
          fieldError(add.refusal, 'until')
        }
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Varför?"
          placeholder="Välj orsak"
          data={dormancyReasons.map((value) => ({ value, label: dormancyReasonWords[value] }))}
          value={reason}
          onChange={setReason}
          error={(tried && reason === null ? 'Välj orsak.' : null) ?? fieldError(add.refusal, 'reason')}
          required
        />
        <DayInput
          label="Från och med"
          value={fromDate}
          onChange={setFromDate}
          max={today}
          error={fieldError(add.refusal, 'fromDate')}
        />
      </SimpleGrid>
      <Textarea
        label="Kommentar"
        autosize
        minRows={2}
        maxRows={8}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        error={fieldError(add.refusal, 'comment')}
        required={reason === 'other'}
      />
      <Text size="sm" c="var(--muted)">
        {followUpNote(detail.card.nextPlanned, until, today)}
      </Text>
    </Dialog>
  )
}

/** What the rest means for the follow-up that is planned. */
function followUpNote(planned: LocalDate | null, until: LocalDate | null, today: LocalDate): string {
  if (planned === null) return 'Ingen uppföljning är inbokad. Boka gärna en till den dagen.'
  const kept = `Uppföljningen ${dayInSentence(planned, today)} ligger kvar.`
  return until !== null && planned < until ? `${kept} Flytta den till den dagen om den kan vänta.` : kept
}
