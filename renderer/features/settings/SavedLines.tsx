import { Textarea } from '@mantine/core'
import { useDraft } from '../../ui/use-draft'

interface SavedLinesProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly maxLength: number
  /** Said at the field instead of saving when nothing is left in it. */
  readonly emptyError?: string
  readonly minRows?: number
  readonly hideLabel?: boolean
  readonly readOnly?: boolean
}

/** A text of as many lines as it needs, on disk when the field is left. Esc puts back what was there. */
export function SavedLines({
  label,
  value,
  onSave,
  emptyError,
  minRows = 2,
  hideLabel = false,
  ...rest
}: SavedLinesProps) {
  const [draft, setDraft] = useDraft(value)
  const error = draft.trim() === '' && emptyError ? emptyError : null
  const save = () => {
    const text = draft.trim()
    if (error) return
    setDraft(text)
    if (text !== value) onSave(text)
  }
  return (
    <Textarea
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      autosize
      minRows={minRows}
      value={draft}
      error={error}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDraft(value)
      }}
    />
  )
}
