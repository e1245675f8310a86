import { TextInput } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { readTime, timeShown } from './read-clock'

interface TimeInputProps {
  readonly label: string
  /** 'HH:MM' on the wall clock. */
  readonly value: string | null
  /** Told of a time, or of null when the field is emptied; never of anything else. */
  readonly onChange: (time: string | null) => void
  readonly error?: string | null
}

/**
 * A time of day, typed as 9, 930 or 9.30. What is no time stays as it was typed, with the reason below, and is the field's
 * custom validity, so that a Dialog is not submitted with the time that stood there before.
 */
export function TimeInput({ label, value, onChange, error }: TimeInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [told, setTold] = useState(false)
  const wrong = typed !== null && typed.trim() !== '' && readTime(typed) === null
  const problem = wrong ? 'Skriv som 9.30.' : null

  useLayoutEffect(() => {
    input.current?.setCustomValidity(problem ?? '')
  }, [problem])

  const type = (text: string) => {
    setTyped(text)
    setTold(false)
    const time = readTime(text)
    if (time !== null || text.trim() === '') onChange(time)
  }
  const settle = () => {
    if (problem === null) setTyped(null)
    setTold(true)
  }
  return (
    <TextInput
      ref={input}
      label={label}
      value={typed ?? (value === null ? '' : timeShown(value))}
      onChange={(event) => type(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
      }}
      placeholder="9.30"
      autoComplete="off"
      error={(told ? problem : null) ?? error ?? null}
    />
  )
}
