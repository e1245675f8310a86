import { DateInput } from '@mantine/dates'
import type { KeyboardEvent } from 'react'
import type { LocalDate } from '../../domain/dates'
import { readDay } from './read-day'

interface DayInputProps {
  readonly label: string
  readonly value: LocalDate | null
  readonly onChange: (day: LocalDate | null) => void
  readonly description?: string
  readonly error?: string | null
  readonly clearable?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly max?: LocalDate
  readonly min?: LocalDate
  readonly width?: number
  /** The label is for screen readers only; something else on screen says it. */
  readonly hideLabel?: boolean
  readonly autoFocusNow?: boolean
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A day, typed as 2026-03-02, 260302 or 2/3, or picked. */
export function DayInput({
  label,
  hideLabel,
  value,
  onChange,
  error,
  max,
  min,
  width = 170,
  autoFocus = false,
  autoFocusNow = false,
  ...rest
}: DayInputProps) {
  return (
    <DateInput
      {...rest}
      {...(hideLabel ? { 'aria-label': label } : { label })}
      autoFocus={autoFocusNow}
      value={value}
      onChange={(day) => onChange(day)}
      valueFormat="YYYY-MM-DD"
      placeholder="ÅÅÅÅ-MM-DD"
      dateParser={(text) => readDay(text)}
      error={error ?? null}
      data-autofocus={autoFocus || undefined}
      {...(max ? { maxDate: max } : {})}
      {...(min ? { minDate: min } : {})}
      withWeekNumbers
      highlightToday
      w={width}
      popoverProps={{ withinPortal: true }}
    />
  )
}
