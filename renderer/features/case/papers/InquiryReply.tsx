import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useToday } from '../../../app/today'
import { DayInput } from '../../../ui/DayInput'
import { AnswerTable } from './AnswerTable'
import type { InquiryForm } from './inquiry-form'
import classes from './papers.module.css'
import { ReadAnswer } from './ReadAnswer'
import { Reminders } from './Reminders'

interface InquiryReplyProps {
  /** Null while it is not saved. */
  readonly id: number | null
  readonly form: InquiryForm
  /** Whether the consent to ask holds, so that one may remind. */
  readonly mayRemind: boolean
}

/** What came of it: reminders, the doctor's answers and signature, and what they were used for. */
export function InquiryReply({ id, form, mayRemind }: InquiryReplyProps) {
  const today = useToday()
  const { facts, set, day, text, error } = form
  return (
    <>
      <Reminders
        reminders={facts.reminders}
        today={today}
        mayRemind={mayRemind}
        proposed={facts.route ?? 'doctor'}
        onChange={(reminders) => set({ reminders })}
        error={error('reminders')}
      />
      {id === null ? null : <ReadAnswer id={id} form={form} />}
      <AnswerTable answers={facts.answers} onChange={(answers) => set({ answers })} error={error} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Textarea label="Anpassning eller hänsyn" autosize minRows={2} maxRows={8} {...text('adaptation')} />
        <Textarea label="Läkarens kommentar" autosize minRows={2} maxRows={8} {...text('comment')} />
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
        <TextInput label="Underskrivet av läkare" {...text('signedBy')} placeholder="Läkarens namn" />
        <DayInput label="Underskrivet den" {...day('signedOn')} max={today} />
        <DayInput label="Svaret gäller till och med" {...day('validTo')} />
        <DayInput label="Svar inkommet" {...day('receivedOn')} max={today} />
        <DayInput label="Komplett" {...day('completedOn')} max={today} />
        <DayInput label="Använt i planen" {...day('usedOn')} max={today} />
      </SimpleGrid>
      <p className={classes.note}>
        Svaret ska vara underskrivet av en läkare. Rehabkoordinatorn kan lämna det vidare men inte ge det.
      </p>
    </>
  )
}
