import { ActionIcon, Button, Group, Input, Select, Stack } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { LocalDate } from '../../../../domain/dates'
import { type InquiryReminder, type InquiryRoute, inquiryRoutes } from '../../../../domain/documents/inquiry'
import { inquiryRouteWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'

interface RemindersProps {
  readonly reminders: readonly InquiryReminder[]
  readonly today: LocalDate
  /** Without the consent to ask no more can be added; the gate above says so. */
  readonly mayRemind: boolean
  readonly proposed: InquiryRoute
  readonly onChange: (reminders: InquiryReminder[]) => void
  readonly error: string | null
}

/** When and to whom a reminder went. */
export function Reminders({ reminders, today, mayRemind, proposed, onChange, error }: RemindersProps) {
  const put = (place: number, changes: Partial<InquiryReminder>) =>
    onChange(reminders.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  return (
    <Input.Wrapper label="Påminnelser" labelElement="div" error={error}>
      <Stack gap={6}>
        {reminders.map(({ on, to }, place) => (
          <Group key={place} gap={6} wrap="nowrap">
            <DayInput
              label={`Påminnelse ${place + 1}, dag`}
              hideLabel
              value={on}
              onChange={(day) => day !== null && put(place, { on: day })}
              max={today}
              width={150}
            />
            <Select
              flex={1}
              aria-label={`Påminnelse ${place + 1}, väg`}
              data={inquiryRoutes.map((route) => ({ value: route, label: inquiryRouteWords[route] }))}
              value={to}
              onChange={(route) => route !== null && put(place, { to: route })}
              allowDeselect={false}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Ta bort påminnelse ${place + 1}`}
              onClick={() => onChange(reminders.filter((_, at) => at !== place))}
            >
              <IconX size={15} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="compact-sm"
          w="fit-content"
          disabled={!mayRemind}
          onClick={() => onChange([...reminders, { on: today, to: proposed }])}
        >
          Ny påminnelse
        </Button>
      </Stack>
    </Input.Wrapper>
  )
}
