import { Autocomplete } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'

interface ExtentInputProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (extent: number | null) => void
  readonly error?: string | null
}

const usual = ['25', '50', '75', '100']

/** Per cent of full time: one of the usual degrees, or any other. What cannot be used stays, and holds the dialog back. */
export function ExtentInput({ label, value, onChange, error }: ExtentInputProps) {
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(value === null ? '' : String(value))
  const extent = readExtent(typed)
  const problem = extent === undefined ? 'Ange 1–100 procent.' : null
  useLayoutEffect(() => {
    input.current?.setCustomValidity(problem ?? '')
  }, [problem])
  return (
    <Autocomplete
      ref={input}
      label={label}
      data={usual}
      filter={({ options }) => options}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        const read = readExtent(text)
        if (read !== undefined) onChange(read)
      }}
      rightSection="%"
      inputMode="numeric"
      error={problem ?? error}
    />
  )
}

/** Undefined when it is no such number. */
function readExtent(text: string): number | null | undefined {
  const digits = text.replace('%', '').trim()
  if (digits === '') return null
  const number = Number(digits)
  return Number.isInteger(number) && number >= 1 && number <= 100 ? number : undefined
}
