import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Stack, TextInput } from '@mantine/core'
import { IconChevronDown, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { foldForSearch } from '../../../domain/case/client'

export interface Choice<T> {
  readonly value: T
  readonly label: string
}

interface ChoicesProps<T> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: T[]) => void
}

/** One kind of filter: says what is chosen, opens to a list of boxes that can be searched when long. */
export function Choices<T extends string | number>({ label, choices, chosen, onChange }: ChoicesProps<T>) {
  const [text, setText] = useState('')
  const words = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label)
  const active = chosen.length > 0
  const visible = choices.filter((choice) => foldForSearch(choice.label).includes(foldForSearch(text)))
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((v) => v !== value) : [...chosen, value])
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Group gap={0} wrap="nowrap">
        <Popover.Target>
          <Button
            size="compact-sm"
            variant={active ? 'light' : 'default'}
            fw={active ? 600 : 450}
            rightSection={<IconChevronDown size={13} aria-hidden />}
            maw={300}
          >
            {active
              ? `${label}: ${words.length > 2 ? `${words.length} valda` : words.join(' eller ')}`
              : label}
          </Button>
        </Popover.Target>
        {active ? (
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={`Ta bort filtret ${label}`}
            onClick={() => onChange([])}
          >
            <IconX size={13} aria-hidden />
          </ActionIcon>
        ) : null}
      </Group>
      <Popover.Dropdown p="xs">
        <Stack gap={6}>
          {choices.length > 10 ? (
            <TextInput
              size="xs"
              placeholder="Sök…"
              aria-label={`Sök ${label.toLocaleLowerCase('sv')}`}
              value={text}
              onChange={(e) => setText(e.currentTarget.value)}
              data-autofocus
            />
          ) : null}
          <ScrollArea.Autosize mah={320} type="auto">
            <Stack gap={7} py={2} pr="sm">
              {visible.map((choice) => (
                <Checkbox
                  key={choice.value}
                  size="xs"
                  label={choice.label}
                  checked={chosen.includes(choice.value)}
                  onChange={() => toggle(choice.value)}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
