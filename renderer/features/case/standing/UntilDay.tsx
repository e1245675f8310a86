import { Box, Button, Group, Text } from '@mantine/core'
import { addDays, type LocalDate } from '../../../../domain/dates'
import { relativeDay, weekday } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { count } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'

interface UntilDayProps {
  readonly label: string
  readonly value: LocalDate | null
  readonly onChange: (day: LocalDate | null) => void
  /** Offered with one press each. */
  readonly weeks: readonly number[]
  readonly error: string | null
}

/** A day to come, typed or by some usual numbers of weeks. */
export function UntilDay({ label, value, onChange, weeks, error }: UntilDayProps) {
  const today = useToday()
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <Box flex="none">
        <DayInput
          label={label}
          value={value}
          onChange={onChange}
          min={addDays(today, 1)}
          error={error}
          required
          autoFocus
        />
      </Box>
      <Group gap={6} role="group" aria-label={`${label}, snabbval`} mt={24} mih={36}>
        {weeks.map((number) => {
          const day = addDays(today, number * 7)
          return (
            <Button
              key={number}
              size="compact-sm"
              variant={day === value ? 'light' : 'default'}
              aria-pressed={day === value}
              onClick={() => onChange(day)}
            >
              {count(number, 'vecka', 'veckor')}
            </Button>
          )
        })}
        {value === null ? null : (
          <Text size="sm" c="var(--muted)">
            {weekday(value)}, {relativeDay(value, today)}
          </Text>
        )}
      </Group>
    </Group>
  )
}
