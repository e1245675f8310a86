import { TextInput } from '@mantine/core'
import { clock } from '../../../domain/meeting/meeting'
import { readClockSpan } from '../../ui/read-clock'
import { useDraft } from '../../ui/use-draft'

interface Span {
  readonly from: number
  readonly to: number
}

interface SavedSpanProps {
  readonly label: string
  readonly value: Span | null
  readonly onSave: (value: Span | null) => void
  /** What an empty field means. */
  readonly emptyMeans: string
  readonly readOnly: boolean
}

/** Two times of day that are on disk when the field is left, or at Enter. Esc puts back what was there. */
export function SavedSpan({ label, value, onSave, emptyMeans, readOnly }: SavedSpanProps) {
  const shown = value === null ? '' : `${clock(value.from)}–${clock(value.to)}`
  const [draft, setDraft] = useDraft(shown)
  const read = draft.trim() === '' ? null : readClockSpan(draft)
  const fits = draft.trim() === '' || read !== null
  const save = () => {
    if (fits && JSON.stringify(read) !== JSON.stringify(value)) onSave(read)
  }
  return (
    <TextInput
      label={label}
      placeholder={emptyMeans}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraft(shown)
      }}
      error={fits ? null : 'Skriv som 9.00–16.00.'}
      readOnly={readOnly}
      w={130}
    />
  )
}
