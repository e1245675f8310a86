import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { LocalDate } from '../../domain/dates'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import type { Ref } from './story'

/** A paper and its way through a case: put down once, and corrected as each step is taken. */
export interface Trail<Facts> {
  readonly table: SQLiteTable
  /** Noun of its routes: `sip` gives `sip.add` and `sip.update`. */
  readonly noun: string
  readonly check: (facts: Facts, today: LocalDate) => void
  /** Facts that are known only when the row is written: the id of another row. */
  readonly late?: () => Partial<Facts>
  /** Hears of the row each time it is written. */
  readonly written?: (id: number, facts: Facts) => void
}

/** What is known of a paper from a day on. */
export interface Stage<Facts> {
  readonly day: Day
  readonly facts: Facts
}

/** Records the first stage and every later one; of two on one day, the later. */
export function tellTrail<Facts extends object>(
  { diary, caseRef }: Cast,
  { table, noun, check, late, written }: Trail<Facts>,
  stages: readonly Stage<Facts>[],
): void {
  const ref: Ref = { id: 0 }
  const told = stages.filter(({ day }, place) => stages[place + 1]?.day !== day)
  for (const [place, stage] of told.entries()) {
    check(stage.facts, toDate(stage.day))
    diary.enter(stage.day, `${noun}.${place === 0 ? 'add' : 'update'}`, (ledger) => {
      const facts = { ...stage.facts, ...late?.() }
      if (place === 0) ref.id = ledger.insert(table, { caseId: caseRef.id, ...facts })
      else ledger.update(table, ref.id, facts)
      written?.(ref.id, facts)
    })
  }
}

/** Days after each other within a case's life, each a workday no earlier than the one before. */
export function daysFrom({ diary }: Pick<Cast, 'diary'>, first: Day, ...gaps: readonly number[]): Day[] {
  const days = [diary.on(first)]
  for (const gap of gaps) days.push(diary.on((days.at(-1) ?? first) + gap))
  return days
}
