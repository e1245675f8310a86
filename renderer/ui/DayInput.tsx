import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { LocalDate } from '../../domain/dates'
import { readDay } from './read-day'

interface DayInputProps {
  readonly label: string
  readonly value: LocalDate | null
  /** Told of a day within the limits, or of null when the field is emptied; never of anything else. */
  readonly onChange: (day: LocalDate | null) => void
  readonly description?: string
  readonly error?: string | null
  readonly clearable?: boolean
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly max?: LocalDate
  readonly min?: LocalDate
  readonly width?: number | '100%'
  /** The label is for screen readers only; something else on screen says it. */
  readonly hideLabel?: boolean
  readonly autoFocusNow?: boolean
  /** The whole field is left, its calendar too. */
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  /** Told whether what stands in the field is a day that can be used. */
  readonly onValid?: (valid: boolean) => void
}

/**
 * A day, typed as 2026-03-02, 260302 or 2/3, or picked. What cannot be used stays as it was typed, with the reason below,
 * and is the field's custom validity, so that a Dialog is not submitted with the day that stood there before.
 */
export function DayInput({
  label,
  hideLabel,
  value,
  onChange,
  error,
  max,
  min,
  clearable = false,
  width = 170,
  autoFocus = false,
  autoFocusNow = false,
  onBlur,
  onKeyDown,
  onValid,
  ...rest
}: DayInputProps) {
  const field = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const calendar = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState(false)
  const [picking, setPicking] = useState(false)
  const problem = typed === null ? null : dayProblem(typed, { max, min, clearable })

  useLayoutEffect(() => {
    input.current?.setCustomValidity(problem ?? '')
  }, [problem])

  const type = (text: string) => {
    setTyped(text)
    setTold(false)
    const wrong = dayProblem(text, { max, min, clearable })
    onValid?.(wrong === null)
    if (wrong === null) onChange(text.trim() === '' ? null : readDay(text, { max }))
  }
  const settle = () => {
    if (problem === null) setTyped(null)
    setTold(true)
  }
  const pick = (day: LocalDate | null) => {
    setPicking(false)
    setTyped(null)
    onValid?.(true)
    if (day !== null) onChange(day)
    input.current?.focus()
  }
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget
    if (field.current?.contains(to) || calendar.current?.contains(to)) return
    onBlur?.()
  }
  return (
    <div ref={field} onBlur={leave} style={{ width }}>
      <TextInput
        {...rest}
        {...(hideLabel ? { 'aria-label': label } : { label })}
        ref={input}
        value={typed ?? value ?? ''}
        onChange={(event) => type(event.currentTarget.value)}
        // What is typed takes the place of the day that stands there, however the field was reached.
        onFocus={(event) => event.currentTarget.select()}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
          onKeyDown?.(event)
        }}
        placeholder="ÅÅÅÅ-MM-DD"
        autoComplete="off"
        error={(told ? problem : null) ?? error ?? null}
        autoFocus={autoFocusNow}
        data-autofocus={autoFocus || undefined}
        rightSection={
          <Popover opened={picking} onChange={setPicking} trapFocus position="bottom-end" withinPortal>
            <Popover.Target>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="Välj dag"
                onClick={() => setPicking(!picking)}
              >
                <IconCalendar size={16} aria-hidden />
              </ActionIcon>
            </Popover.Target>
            <Popover.Dropdown ref={calendar} data-mantine-stop-propagation="true">
              <DatePicker
                value={value}
                onChange={pick}
                {...(value ? { defaultDate: value } : max ? { defaultDate: max } : {})}
                {...(max ? { maxDate: max } : {})}
                {...(min ? { minDate: min } : {})}
                withWeekNumbers
                highlightToday
                __stopPropagation
              />
            </Popover.Dropdown>
          </Popover>
        }
      />
    </div>
  )
}

interface DayLimits {
  readonly max: LocalDate | undefined
  readonly min: LocalDate | undefined
  readonly clearable: boolean
}

/** Why a typed text cannot be used, as a sentence; null when it can. */
function dayProblem(text: string, { max, min, clearable }: DayLimits): string | null {
  if (text.trim() === '') return clearable ? null : 'Ange ett datum.'
  const day = readDay(text, { max })
  if (day === null) return 'Datumet finns inte.'
  if (max && day > max) return `Datumet är efter ${max}.`
  if (min && day < min) return `Datumet är före ${min}.`
  return null
}
