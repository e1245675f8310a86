import { Textarea } from '@mantine/core'
import { useDraft } from './use-draft'

interface SavedLinesProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly maxLength: number
  readonly readOnly?: boolean
}

/** A text of several lines that is on disk when the field is left. Esc puts back what was there. */
export function SavedLines({ value, onSave, ...rest }: SavedLinesProps) {
  const [draft, setDraft] = useDraft(value)
  const save = () => {
    const text = draft.trim()
    setDraft(text)
    if (text !== value) onSave(text)
  }
  return (
    <Textarea
      {...rest}
      autosize
      minRows={2}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(value)
      }}
    />
  )
}
