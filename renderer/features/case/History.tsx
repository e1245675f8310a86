import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { foldForSearch } from '../../../domain/case/client'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { HistoryEntry } from '../../../domain/contract/history'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { useAsk } from '../../app/api'
import { clockTime } from '../../app/dates'
import { useToday } from '../../app/today'
import { count } from '../../app/words'
import { Section } from '../../ui/Section'
import { WithDates } from '../../ui/WithDates'
import classes from './CasePane.module.css'
import own from './History.module.css'
import { historyKindWords, sentencesOf, type Told } from './history/sentences'
import { type HistoryKind, historyKinds } from './history/telling'
import { useHistoryNames } from './history/use-names'

interface HistoryProps {
  readonly caseId: number
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
}

interface Line {
  readonly entry: HistoryEntry
  readonly told: readonly Told[]
}

const firstShown = 12

/** The case's timeline, read straight from the change log: what, when and by whom; by kind, and by any word in it. */
export function History({ caseId, detail, phases }: HistoryProps) {
  const { data: entries } = useAsk('history.forCase', { caseId })
  const names = useHistoryNames(phases, detail.client.protectedIdentity)
  const [kinds, setKinds] = useState<readonly HistoryKind[]>([])
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const lines = useMemo(
    () =>
      (entries ?? [])
        .map((entry): Line => ({ entry, told: sentencesOf(entry, names) }))
        .filter(({ told }) => told.length > 0),
    [entries, names],
  )
  const found = useMemo(() => matching(lines, kinds, query), [lines, kinds, query])
  const present = historyKinds.filter((kind) =>
    lines.some(({ told }) => told.some((one) => one.kind === kind)),
  )
  const filtered = kinds.length > 0 || query.trim() !== ''
  const shown = all ? found : found.slice(0, firstShown)
  const toggle = (kind: HistoryKind) =>
    setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])
  return (
    <Section
      title="Historik"
      hint={
        <span aria-live="polite">
          {filtered ? `${found.length} av ${lines.length}` : count(lines.length, 'händelse', 'händelser')}
        </span>
      }
    >
      {lines.length > 1 ? (
        <div className={own.filter} role="search" aria-label="Filtrera historiken">
          <TextInput
            aria-label="Sök i historiken"
            placeholder="Sök…"
            size="xs"
            w={140}
            leftSection={<IconSearch size={14} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || query === '') return
              event.stopPropagation()
              setQuery('')
            }}
          />
          {present.map((kind) => (
            <Button
              key={kind}
              size="compact-xs"
              variant={kinds.includes(kind) ? 'light' : 'default'}
              fw={kinds.includes(kind) ? 600 : 450}
              aria-pressed={kinds.includes(kind)}
              onClick={() => toggle(kind)}
            >
              {historyKindWords[kind]}
            </Button>
          ))}
        </div>
      ) : null}
      {filtered && found.length === 0 ? <p className={classes.none}>Inget i historiken stämmer.</p> : null}
      {shown.map((line) => (
        <Entry key={line.entry.changeSetId} line={line} />
      ))}
      {found.length > shown.length ? (
        <Button size="compact-sm" variant="subtle" mt={6} onClick={() => setAll(true)}>
          Visa alla {found.length}
        </Button>
      ) : null}
    </Section>
  )
}

function Entry({ line: { entry, told } }: { readonly line: Line }) {
  const today = useToday()
  return (
    <div className={classes.entry}>
      <p className={entry.undone ? classes.undone : undefined}>
        <WithDates text={told.map(({ text }) => text).join(' ')} />
      </p>
      <div className={classes.when}>
        {clockTime(entry.at, today)} · {entry.user}
        {entry.undone ? ' · ångrat' : ''}
      </div>
    </div>
  )
}

/** The sentences of the chosen kinds, of those acts where the words are found. */
function matching(lines: readonly Line[], kinds: readonly HistoryKind[], query: string): readonly Line[] {
  const wanted = foldForSearch(query)
  if (kinds.length === 0 && wanted === '') return lines
  return lines
    .map(({ entry, told }) => ({
      entry,
      told: kinds.length === 0 ? told : told.filter(({ kind }) => kinds.includes(kind)),
    }))
    .filter(({ entry, told }) => {
      if (told.length === 0) return false
      const text = [...told.map((one) => one.text), entry.user, entry.at.slice(0, 10)].join(' ')
      return wanted === '' || foldForSearch(text).includes(wanted)
    })
}
