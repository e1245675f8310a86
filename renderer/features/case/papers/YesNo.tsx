import { Group, SegmentedControl, Text } from '@mantine/core'

interface YesNoProps {
  readonly label: string
  /** What the question asks, beside its name. */
  readonly hint?: string
  readonly value: boolean | null
  readonly onChange: (value: boolean | null) => void
  readonly error?: string | null
}

const data = [
  { value: '', label: '–' },
  { value: 'yes', label: 'Ja' },
  { value: 'no', label: 'Nej' },
]

/** A question answered yes, no or not yet. */
export function YesNo({ label, hint, value, onChange, error }: YesNoProps) {
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm" component="span">
          {label}
          {hint ? (
            <Text component="span" size="xs" c="var(--muted)">
              {' '}
              {hint}
            </Text>
          ) : null}
        </Text>
        <SegmentedControl
          size="xs"
          flex="none"
          aria-label={label}
          data={data}
          value={value === null ? '' : value ? 'yes' : 'no'}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen === 'yes')}
        />
      </Group>
      {error ? (
        <Text size="xs" c="var(--critical)" role="alert">
          {error}
        </Text>
      ) : null}
    </div>
  )
}
