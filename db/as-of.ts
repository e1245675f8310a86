import { sql } from 'drizzle-orm'
import { isLocalDate, type LocalDate } from '../domain/dates'
import type { ReadDb, WriteDb } from './types'

/**
 * The register as it stood on a past day, and as it was known then. While `read` runs, temporary views and tables stand in
 * front of the register's own and have their names, so that every query reads the past without knowing it. They live in
 * memory, and nothing of the file is touched.
 */
export interface Moment {
  /** The last change set that is known of; null: all of them. What was recorded later is not there. */
  readonly knownTo: number | null
}

/** Reads as the register stood at the end of a day, or with every dated fact when the day is null. */
export type ReadOn = <T>(day: LocalDate | null, read: () => T) => T

export function asKnown<T>(db: ReadDb, { knownTo }: Moment, read: (on: ReadOn) => T): T {
  // A temporary table is no write: it is not in the file, and goes with this call.
  const run = (statement: string) => void (db as WriteDb).run(sql.raw(statement))
  try {
    const changed = knownTo === null ? [] : changedAfter(db, knownTo, run)
    return read((day, inner) => readOn(db, changed, day, run, inner))
  } finally {
    for (const { type, name } of temporaries(db)) run(`drop ${type} temp."${name}"`)
  }
}

function readOn<T>(
  db: ReadDb,
  changed: readonly string[],
  day: LocalDate | null,
  run: (statement: string) => void,
  read: () => T,
): T {
  if (day !== null && !isLocalDate(day)) throw new Error('not a day')
  const sourceOf = (table: string) => (changed.includes(table) ? `temp."known_${table}"` : `main."${table}"`)
  const views = new Map(changed.map((table) => [table, `select * from ${sourceOf(table)}`]))
  if (day !== null)
    for (const [table, cut] of Object.entries(cuts))
      views.set(table, viewOf(db, table, sourceOf(table), cut, day))
  try {
    for (const [table, select] of views) run(`create temp view "${table}" as ${select}`)
    return read()
  } finally {
    for (const { type, name } of temporaries(db)) if (type === 'view') run(`drop view temp."${name}"`)
  }
}

/** Whatever of this still stands in front of the register's own tables. */
const temporaries = (db: ReadDb) =>
  db.all<{ type: 'table' | 'view'; name: string }>(
    sql`select type, name from temp.sqlite_schema where type in ('table', 'view')`,
  )

/** The last change set recorded by the end of a moment (ISO UTC); 0 when there was none. */
export const changeSetAt = (db: ReadDb, at: string): number =>
  db.get<{ id: number }>(sql`select coalesce(max(id), 0) as id from change_set where at <= ${at}`).id

/** The newest change set. */
export const latestChangeSet = (db: ReadDb): number =>
  db.get<{ id: number }>(sql`select coalesce(max(id), 0) as id from change_set`).id

/** Makes a table of each that has changed since, with its rows as they were; says which. */
function changedAfter(db: ReadDb, knownTo: number, run: (statement: string) => void): string[] {
  // Rows are logged in the order of their change sets, so what came later lies at the end of the log: a part of it is
  // read, never all. SQLite takes the other columns of a group from the row that has the smallest.
  const first = db.get<{ id: number | null }>(
    sql`select min(id) as id from main.change_row where change_set_id > ${knownTo}`,
  ).id
  if (first === null) return []
  run(`create temp table known_later as
    select table_name, row_id, before, min(id) from main.change_row where id >= ${first}
    group by table_name, row_id`)
  run('create index temp.known_later_row on known_later (table_name, row_id)')
  const tables = db
    .all<{ name: string }>(sql`select distinct table_name as name from temp.known_later`)
    .map(({ name }) => name)
  for (const table of tables) run(knownTable(db, table))
  run('drop table temp.known_later')
  return tables
}

const columnsOf = (db: ReadDb, table: string): string[] =>
  db.all<{ name: string }>(sql`select name from pragma_table_info(${table}, 'main')`).map(({ name }) => name)

/** Each row as the first later change found it: rows never changed since, and those that were, as they were before. */
function knownTable(db: ReadDb, table: string): string {
  const before = columnsOf(db, table).map((column) => `json_extract(before, '$.${column}') as "${column}"`)
  const later = `temp.known_later where table_name = '${table}'`
  return `create temp table "known_${table}" as
    select * from main."${table}" where id not in (select row_id from ${later})
    union all select ${before.join(', ')} from ${later} and before is not null`
}

/** How a table is cut off at the end of a day. What was planned stays planned: only what had not happened is taken away. */
interface Cut {
  /** Columns that tell when a row came about, the earliest of them; without any it has always been there. */
  readonly from?: readonly string[]
  /** Columns that tell when something happened to it. */
  readonly events?: readonly string[]
  /** Columns that were filled in on the day another one tells. */
  readonly with?: Readonly<Record<string, string>>
  /** Columns that are lists of things with a day of their own, `on`. */
  readonly lists?: readonly string[]
}

const cuts: Readonly<Record<string, Cut>> = {
  rehab_case: {
    from: ['opened_on'],
    events: ['closed_on', 'benefit_granted_on'],
    with: { close_reason: 'closed_on', benefit_kind: 'benefit_granted_on' },
  },
  phase_move: { from: ['moved_on'] },
  assignment: { from: ['from_date'] },
  care_contact: { from: ['from_date'] },
  code_period: { from: ['from_date'] },
  consent: {
    from: ['asked_on', 'given_on', 'refused_on', 'not_needed_on'],
    events: ['asked_on', 'given_on', 'refused_on', 'withdrawn_on', 'not_needed_on'],
  },
  // When a follow-up was planned nobody wrote down: it was, as far as anyone can tell.
  follow_up: { events: ['done_on'], with: { outcome: 'done_on' } },
  certificate: { from: ['from_date'], events: ['reviewed_on'], with: { dfa_review: 'reviewed_on' } },
  rehab_plan: { from: ['dated_on'], events: ['ended_on'] },
  activity: { from: ['from_date'], with: { ended: 'to_date' } },
  care_inquiry: {
    from: ['drafted_on'],
    events: ['sent_on', 'received_on', 'completed_on', 'signed_on', 'used_on', 'cancelled_on'],
    lists: ['reminders'],
  },
  sip: {
    from: ['called_on', 'held_on', 'meeting_on'],
    events: ['called_on', 'held_on', 'followed_up_on', 'cancelled_on'],
  },
  finsam_referral: {
    from: ['posted_on'],
    events: ['answered_on', 'followed_up_on'],
    with: { taken_up: 'answered_on' },
  },
  fk_application: { from: ['sent_on'], events: ['answered_on'], with: { granted: 'answered_on' } },
  waiting: { from: ['since'], events: ['ended_on'] },
  dormancy: { from: ['from_date'], events: ['ended_on'] },
  hand_flag: { from: ['since'], events: ['ended_on'] },
  snooze: { from: ['from_date'], events: ['ended_on'] },
  list_absence: { events: ['decided_on'], with: { decision: 'decided_on' } },
  handover_case: { events: ['accepted_on'] },
}

function viewOf(db: ReadDb, table: string, source: string, cut: Cut, day: LocalDate): string {
  const { from = [], events = [], with: filledIn = {}, lists = [] } = cut
  const columns = columnsOf(db, table).map((column) => {
    if (lists.includes(column))
      return `(select json_group_array(json(value)) from json_each("${column}")
        where json_extract(value, '$.on') <= '${day}') as "${column}"`
    const date = events.includes(column) ? column : filledIn[column]
    if (date === undefined) return `"${column}"`
    return `case when coalesce("${date}", '') <= '${day}' then "${column}" end as "${column}"`
  })
  const begun = from.map((column) => `coalesce("${column}", '9999')`)
  // SQLite's min of one argument is the aggregate.
  const first = begun.length === 1 ? begun[0] : `min(${begun.join(', ')})`
  const where = begun.length === 0 ? 'true' : `coalesce(nullif(${first}, '9999'), '') <= '${day}'`
  return `select ${columns.join(', ')} from ${source} where ${where}`
}
