import { Checkbox, Select, SimpleGrid, Textarea } from '@mantine/core'
import { useState } from 'react'
import { workdayFrom } from '../../../../domain/calendar/workdays'
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
  const [books, setBooks] = useState(true)
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (until === null || reason === null || fromDate === null) return
    const facts = { fromDate, until, reason, comment: comment || null }
    const followUpOn = books ? workdayFrom(until) : null
    const done = await add.run({ caseId: detail.card.id, facts, followUpOn })
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
      <Checkbox
        label={
          until === null
            ? 'Boka nästa uppföljning till den dagen'
            : `Boka nästa uppföljning till ${dayInSentence(workdayFrom(until), today)}`
        }
        description={plannedNote(detail.card.nextPlanned, books, today)}
        checked={books}
        onChange={(event) => setBooks(event.currentTarget.checked)}
      />
    </Dialog>
  )
}

/** What becomes of the follow-up that is planned. */
function plannedNote(planned: LocalDate | null, books: boolean, today: LocalDate): string {
  if (planned === null) return 'Ingen uppföljning är inbokad.'
  const day = dayInSentence(planned, today)
  if (books && planned < today) return `Uppföljningen ${day} blev inte gjord och ställs in.`
  return books ? `Den som är inbokad ${day} ställs in.` : `Uppföljningen ${day} ligger kvar.`
}
