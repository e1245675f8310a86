import { NumberInput } from '@mantine/core'
import { useDraft } from '../../ui/use-draft'

interface SavedNumberProps {
  readonly label: string
  readonly value: number | null
  readonly onSave: (value: number | null) => void
  readonly min: number
  readonly max: number
  readonly unit: string
  /** What an empty field means; without it the field may not be empty. */
  readonly emptyMeans?: string
  readonly hideLabel?: boolean
  readonly readOnly?: boolean
}

/** A whole number that is on disk when the field is left, or at Enter. Esc puts back what was there. */
export function SavedNumber({
  label,
  value,
  onSave,
  unit,
  min,
  max,
  emptyMeans,
  hideLabel = false,
  readOnly = false,
}: SavedNumberProps) {
  const [draft, setDraft] = useDraft<number | string>(value ?? '')
  const mayBeEmpty = emptyMeans !== undefined
  const number = draft === '' ? null : Number(draft)
  const fits = number === null ? mayBeEmpty : Number.isInteger(number) && number >= min && number <= max
  const save = () => {
    if (fits && number !== value) onSave(number)
  }
  return (
    <NumberInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      value={draft}
      onChange={setDraft}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save()
        if (event.key === 'Escape') setDraft(value ?? '')
      }}
      error={fits ? null : `Ange ${min.toLocaleString('sv')}–${max.toLocaleString('sv')}.`}
      suffix={` ${unit}`}
      placeholder={emptyMeans ?? ''}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="none"
      thousandSeparator=""
      hideControls
      readOnly={readOnly}
      w={120}
    />
  )
}
