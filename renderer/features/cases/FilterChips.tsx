import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import {
  type CaseFilter,
  type Hold,
  noFilter,
  type OverdueAge,
  type RestChoice,
} from '../../../domain/case/filter'
import { shortDay } from '../../app/dates'
import { exceptionWords } from '../../app/words'

const holdWords: Record<Hold, string> = {
  held: 'Har ansvarig och nästa uppföljning',
  dropped: 'Tappade',
  ...exceptionWords,
}
const overdueWords: Record<OverdueAge, string> = {
  'over-30': 'Försenade över 30 dagar',
  '8-30': 'Försenade 8–30 dagar',
  '1-7': 'Försenade 1–7 dagar',
}
const restWords: Record<RestChoice, string> = {
  resting: 'Vilande',
  waking: 'Vilande som tas upp den här veckan',
}

interface FilterChipsProps {
  readonly filter: CaseFilter
  readonly onChange: (change: (now: CaseFilter) => CaseFilter) => void
}

/** What a link has filtered on and no menu shows, in words; a press takes it away. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  return chipsOf(filter).map(({ kind, words }) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="light"
      rightSection={<IconX size={13} aria-hidden />}
      onClick={() => onChange((now) => ({ ...now, [kind]: noFilter[kind] }))}
    >
      {words}
    </Button>
  ))
}

function chipsOf(filter: CaseFilter): { kind: keyof CaseFilter; words: string }[] {
  const { planned, newSince } = filter
  const all: { kind: keyof CaseFilter; words: string | null }[] = [
    { kind: 'holds', words: eitherOf(filter.holds, holdWords) },
    { kind: 'overdue', words: eitherOf(filter.overdue, overdueWords) },
    { kind: 'rests', words: eitherOf(filter.rests, restWords) },
    {
      kind: 'planned',
      words:
        planned &&
        `Uppföljning ${shortDay(planned.from)}${planned.to === planned.from ? '' : `–${shortDay(planned.to)}`}`,
    },
    { kind: 'newSince', words: newSince && `Flaggor nya sedan ${shortDay(newSince)}` },
    { kind: 'awake', words: filter.awake ? 'Utan pausade flaggor' : null },
    { kind: 'toAct', words: filter.toAct ? 'Behöver åtgärd' : null },
    { kind: 'unseen', words: filter.unseen ? 'Inte uppföljda i tid' : null },
    { kind: 'absent', words: filter.absent ? 'Saknas på listan' : null },
  ]
  return all.flatMap(({ kind, words }) => (words === null ? [] : [{ kind, words }]))
}

const eitherOf = <Key extends string>(chosen: readonly Key[], words: Record<Key, string>): string | null =>
  chosen.length === 0 ? null : chosen.map((key) => words[key]).join(' eller ')
