import { Button, Group, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo } from 'react'
import { codes, sexes } from '../../../domain/case/client'
import {
  type CaseFilter,
  followUpChoices,
  isFiltered,
  noFilter,
  parallelChoices,
} from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { flagCodes } from '../../../domain/flag/flags'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { waitingParties } from '../../../domain/waiting/waiting'
import { flagTexts } from '../../app/flag-texts'
import { codeWords, waitingPartyWords } from '../../app/words'
import { type Choice, Choices } from './Choices'
import { FilterChips } from './FilterChips'
import { followUpWords, type HolderKind, holdersOf, parallelWords, sexLabels } from './filter-words'

interface FilterBarProps {
  readonly filter: CaseFilter
  readonly onChange: (change: (now: CaseFilter) => CaseFilter) => void
  readonly cards: readonly CaseCard[]
  readonly phases: readonly PhaseSetting[]
  /** Closed cases are shown instead of open ones. */
  readonly closed: boolean
  readonly onClosed: (closed: boolean) => void
}

/** Those who have cases here, by name. */
const useHolders = (cards: readonly CaseCard[], kind: HolderKind): Choice<number>[] =>
  useMemo(() => holdersOf(cards, kind), [cards, kind])

export function FilterBar({ filter, onChange, cards, phases, closed, onClosed }: FilterBarProps) {
  const workers = useHolders(cards, 'workers')
  const units = useHolders(cards, 'careUnits')
  const set = <K extends keyof CaseFilter>(kind: K, value: CaseFilter[K]) =>
    onChange((now) => ({ ...now, [kind]: value }))
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
        label="Väntar på"
        choices={waitingParties.map((value) => ({ value, label: waitingPartyWords[value] }))}
        chosen={filter.waiting}
        onChange={(v) => set('waiting', v)}
      />
      <Choices
        label="Insatser"
        choices={parallelChoices.map((value) => ({ value, label: parallelWords[value] }))}
        chosen={filter.parallel}
        onChange={(v) => set('parallel', v)}
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
      <FilterChips filter={filter} onChange={onChange} />
      {isFiltered(filter) ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange(() => noFilter)}>
          Rensa filter
        </Button>
      ) : null}
    </Group>
  )
}
