import { TextInput } from '@mantine/core'
import { useDraft } from './use-draft'

interface SavedTextProps {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onSave: (value: string) => void
  readonly maxLength: number
  /** Said at the field instead of saving when nothing is left in it. */
  readonly emptyError?: string
  /** Why a text cannot stand, said at the field instead of saving. */
  readonly refuse?: (text: string) => string | null
  readonly hideLabel?: boolean
  readonly readOnly?: boolean
}

/** A text that is on disk when the field is left, or at Enter. Esc puts back what was there. */
export function SavedText({
  label,
  value,
  onSave,
  emptyError,
  refuse,
  hideLabel = false,
  ...rest
}: SavedTextProps) {
  const [draft, setDraft] = useDraft(value)
  const error = (draft.trim() === '' && emptyError ? emptyError : null) ?? refuse?.(draft.trim()) ?? null
  const save = () => {
    const text = draft.trim()
    if (error) return
    setDraft(text)
    if (text !== value) onSave(text)
  }
  return (
    <TextInput
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={draft}
      error={error}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraft(value)
      }}
    />
  )
}
