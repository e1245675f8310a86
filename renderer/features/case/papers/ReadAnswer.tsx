import { Alert, Button, Stack } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import type { InquiryFormAnswer } from '../../../../domain/documents/inquiry-form'
import { useCommand } from '../../../app/api'
import { errorSentence } from '../../../app/messages'
import { useToday } from '../../../app/today'
import type { InquiryForm } from './inquiry-form'
import { changesOf, readSentences } from './read-answer'

interface ReadAnswerProps {
  readonly id: number
  readonly form: InquiryForm
}

/** Puts what a doctor has typed in the fillable PDF into the dialog, for her to check; nothing is saved by it. */
export function ReadAnswer({ id, form: { facts, set } }: ReadAnswerProps) {
  const today = useToday()
  const choose = useCommand('file.choose')
  const read = useCommand('inquiry.readAnswer', { silent: true })
  const [answer, setAnswer] = useState<InquiryFormAnswer | null>(null)
  const take = async () => {
    const chosen = await choose.run({ title: 'Läs in ifylld PDF', button: 'Läs in', kind: 'answer' })
    if (!chosen?.path) return
    const found = await read.run({ id, file: chosen.path })
    setAnswer(found)
    if (found) set(changesOf(found, facts, today))
  }
  return (
    <Stack gap={6}>
      <Button
        variant="default"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconFileImport size={15} aria-hidden />}
        loading={read.busy}
        onClick={() => void take()}
      >
        Läs in ifylld PDF…
      </Button>
      {read.refusal === null ? null : (
        <Alert color="red" role="alert" p="xs">
          {errorSentence(read.refusal)}
        </Alert>
      )}
      {answer === null ? null : (
        <Alert role="status" p="xs">
          {readSentences(answer).map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Alert>
      )}
    </Stack>
  )
}
