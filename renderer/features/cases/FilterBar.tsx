import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Stack, TextInput } from '@mantine/core'
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { codes, foldForSearch, sexes } from '../../../domain/case/client'
import type { CaseCard } from '../../../domain/contract/cases'
import { flagCodes } from '../../../domain/flag/flags'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { flagTexts } from '../../app/flag-texts'
import { codeWords } from '../../app/words'
import { type CaseFilter, followUpChoices, noFilter } from './filter'

interface FilterBarProps {
  readonly filter: CaseFilter
  readonly onChange: (change: (now: CaseFilter) => CaseFilter) => void
  readonly cards: readonly CaseCard[]
  readonly phases: readonly PhaseSetting[]
  /** Closed cases are shown instead of open ones. */
  readonly closed: boolean
  readonly onClosed: (closed: boolean) => void
}

const followUpWords = {
  overdue: 'Försenad',
  today: 'I dag',
  'within-week': 'Inom 7 dagar',
  none: 'Ingen inbokad',
}
const sexLabels = { K: 'Kvinnor', M: 'Män' }

interface Choice<T> {
  readonly value: T
  readonly label: string
}

/** Those who have cases here, by name. */
function useHolders(
  cards: readonly CaseCard[],
  id: 'workerId' | 'careUnitId',
  name: 'worker' | 'careUnit',
  none: string,
): Choice<number>[] {
  return useMemo(() => {
    const found = new Map(cards.map((card) => [card[id] ?? 0, card[name] ?? none]))
    return [...found]
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'sv'))
  }, [cards, id, name, none])
}

export function FilterBar({ filter, onChange, cards, phases, closed, onClosed }: FilterBarProps) {
  const workers = useHolders(cards, 'workerId', 'worker', 'Ingen socialsekreterare')
  const units = useHolders(cards, 'careUnitId', 'careUnit', 'Ingen vårdenhet')
  const set = <K extends keyof CaseFilter>(kind: K, value: CaseFilter[K]) =>
    onChange((now) => ({ ...now, [kind]: value }))
  const filtered = JSON.stringify(filter) !== JSON.stringify(noFilter)
  return (
    <Group gap={6} wrap="wrap" role="search" aria-label="Filtrera ärenden">
      <TextInput
        aria-label="Sök i listan"
        placeholder="Namn, nummer…"
        size="xs"
        w={170}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={filter.text}
        onChange={(event) => set('text', event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') set('text', '')
        }}
      />
      <Choices
        label="Fas"
        choices={phases.map((p) => ({ value: p.number, label: `${p.number} ${p.name}` }))}
        chosen={filter.phases}
        onChange={(v) => set('phases', v)}
      />
      <Choices
        label="Socialsekreterare"
        choices={workers}
        chosen={filter.workers}
        onChange={(v) => set('workers', v)}
      />
      <Choices
        label="Vårdenhet"
        choices={units}
        chosen={filter.careUnits}
        onChange={(v) => set('careUnits', v)}
      />
      <Choices
        label="Flagga"
        choices={flagCodes.map((value) => ({ value, label: flagTexts[value].label }))}
        chosen={filter.flags}
        onChange={(v) => set('flags', v)}
      />
      <Choices
        label="Uppföljning"
        choices={followUpChoices.map((value) => ({ value, label: followUpWords[value] }))}
        chosen={filter.followUps}
        onChange={(v) => set('followUps', v)}
      />
      <Choices
        label="Målgrupp"
        choices={codes.map((value) => ({ value, label: codeWords[value] }))}
        chosen={filter.codes}
        onChange={(v) => set('codes', v)}
      />
      <Choices
        label="Kön"
        choices={sexes.map((value) => ({ value, label: sexLabels[value] }))}
        chosen={filter.sexes}
        onChange={(v) => set('sexes', v)}
      />
      <Button
        size="compact-sm"
        variant={closed ? 'light' : 'default'}
        fw={closed ? 600 : 450}
        aria-pressed={closed}
        onClick={() => onClosed(!closed)}
      >
        Visa avslutade
      </Button>
      {filter.absent ? (
        <Button
          size="compact-sm"
          variant="light"
          rightSection={<IconX size={13} aria-hidden />}
          onClick={() => set('absent', false)}
        >
          Saknas på listan
        </Button>
      ) : null}
      {filtered ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(() => noFilter)}>
          Rensa filter
        </Button>
      ) : null}
    </Group>
  )
}

interface ChoicesProps<T> {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: readonly T[]
  readonly onChange: (chosen: T[]) => void
}

/** One kind of filter: says what is chosen, opens to a list of boxes that can be searched when long. */
function Choices<T extends string | number>({ label, choices, chosen, onChange }: ChoicesProps<T>) {
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
