import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { FrozenContent } from '../../domain/statistics/frozen'
import type { LumFacts } from '../../domain/statistics/lum'
import { periodKinds } from '../../domain/statistics/period'
import { day, id } from './columns'

/** A figure that the register cannot know: typed in, and always shown as such. */
export const referenceValue = sqliteTable(
  'reference_value',
  {
    id: id(),
    /** Which line of the report (domain/statistics/lines.ts). */
    line: text('line').notNull(),
    fromDate: day('from_date').notNull(),
    toDate: day('to_date').notNull(),
    value: integer('value').notNull(),
    /** Where it comes from. */
    source: text('source'),
  },
  (t) => [uniqueIndex('reference_value_once').on(t.line, t.fromDate, t.toDate)],
)

/** A report as it was delivered. Rows are only added: a trigger refuses every other change (db/frozen-reports.ts). */
export const frozenReport = sqliteTable('frozen_report', {
  id: id(),
  kind: text('kind', { enum: periodKinds }).notNull(),
  fromDate: day('from_date').notNull(),
  toDate: day('to_date').notNull(),
  frozenOn: day('frozen_on').notNull(),
  /** The last change set the figures know of. */
  knownTo: integer('known_to').notNull(),
  note: text('note'),
  content: text('content', { mode: 'json' }).$type<FrozenContent>().notNull(),
})

/** LUM-redovisning of a year, while it is being written. */
export const lumReport = sqliteTable('lum_report', {
  id: id(),
  year: integer('year').notNull().unique(),
  facts: text('facts', { mode: 'json' }).$type<LumFacts>().notNull(),
  sentOn: day('sent_on'),
})
