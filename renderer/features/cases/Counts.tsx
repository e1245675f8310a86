import { type CaseFilter, noFilter } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { type FlagCode, hasFlag } from '../../../domain/flag/flags'
import { lastPhase } from '../../../domain/phase/phases'
import { count } from '../../app/words'
import classes from './Counts.module.css'

interface CountsProps {
  readonly all: readonly CaseCard[]
  readonly shown: readonly CaseCard[]
  readonly onFilter: (change: (now: CaseFilter) => CaseFilter) => void
  readonly closed: boolean
}

/** How many, and how many of them want something; each number opens exactly the cases it counts. */
export function Counts({ all, shown, onFilter, closed }: CountsProps) {
  const filtered = shown.length !== all.length
  const parts: { key: string; words: string; opens: Partial<CaseFilter> }[] = []
  const add = (key: string, cards: readonly CaseCard[], words: string, opens: Partial<CaseFilter>) => {
    if (cards.length > 0)
      parts.push({
        key,
        words: `${cards.length.toLocaleString('sv')} ${words}`,
        opens,
      })
  }
  const withFlag = (code: FlagCode) => shown.filter((card) => hasFlag(card, code))
  if (!closed) {
    add(
      'ended',
      shown.filter((card) => card.phase === lastPhase),
      'i fas 5',
      { phases: [lastPhase] },
    )
    add('stalled', withFlag('stalled'), 'står still', { flags: ['stalled'] })
    add('consent', withFlag('consent-missing'), 'saknar samtycke', { flags: ['consent-missing'] })
    add('overdue', withFlag('follow-up-overdue'), 'försenade', { flags: ['follow-up-overdue'] })
    add(
      'absent',
      shown.filter((card) => card.absentFromList !== null),
      'saknas på listan',
      { absent: true },
    )
  }
  return (
    <span className={classes.counts} aria-live="polite">
      {filtered
        ? `${shown.length.toLocaleString('sv')} av ${count(all.length, 'ärende', 'ärenden')}`
        : count(all.length, 'ärende', 'ärenden')}
      {parts.map(({ key, words, opens }) => (
        <span key={key}>
          {' · '}
          <button type="button" onClick={() => onFilter((now) => ({ ...now, ...opens }))}>
            {words}
          </button>
        </span>
      ))}
      {filtered ? (
        <span>
          {' · '}
          <button type="button" onClick={() => onFilter(() => noFilter)}>
            visa alla
          </button>
        </span>
      ) : null}
    </span>
  )
}
