import { sql } from 'drizzle-orm'
import type { MeetingTime } from '../../domain/meeting/meeting'
import { registerInfo } from '../schema/index'
import type { ReadDb } from '../types'

/** What calendars are told of a meeting: the same for ever, and numbered by how often it was changed. */
export interface InCalendar extends MeetingTime {
  readonly uid: string
  readonly sequence: number
  readonly cancelled: boolean
  /** ISO UTC. */
  readonly changedAt: string
}

type Stored = Readonly<Record<string, number | string | null>>

interface LoggedRow {
  readonly id: number
  readonly row: string
  readonly gone: 0 | 1
  readonly sequence: number
  readonly changedAt: string
  /** When it was planned; ISO UTC. */
  readonly plannedAt: string
}

/** What comes first in the mark of a meeting of each table. */
const marks = { meeting: 'mote', joint_meeting: 'gemensamt-mote' } as const

/**
 * Every meeting of a table there has been, from the change log, also those that were taken back, with its row as stored. The
 * log only grows, so the number does too, whatever is undone and done again. When it was planned is part of what it is known
 * by: a register put back from a backup gives the same id to another meeting.
 */
export function loggedMeetings(
  db: ReadDb,
  table: keyof typeof marks,
): (InCalendar & { readonly id: number; readonly stored: Stored })[] {
  const rows = db.all<LoggedRow>(sql`
    select row_id as id, coalesce(after, before) as "row", after is null as gone,
      (select count(*) - 1 from change_row earlier where earlier.table_name = ${table} and earlier.row_id = change_row.row_id) as sequence,
      (select at from change_set where change_set.id = change_set_id) as changedAt,
      (select at from change_set where change_set.id = (select min(change_set_id) from change_row earlier
        where earlier.table_name = ${table} and earlier.row_id = change_row.row_id)) as plannedAt
    from change_row
    where id in (select max(id) from change_row where table_name = ${table} group by row_id)
    order by row_id`)
  const register = db.select({ id: registerInfo.id }).from(registerInfo).get()?.id.slice(0, 16) ?? 'fasvis'
  return rows.map(({ id, row, gone, sequence, changedAt, plannedAt }) => {
    const stored = JSON.parse(row) as Stored
    return {
      id,
      uid: `${marks[table]}-${id}-${Date.parse(plannedAt).toString(36)}-${register}@fasvis`,
      sequence,
      changedAt,
      day: String(stored.day),
      startMinute: Number(stored.start_minute),
      minutes: Number(stored.minutes),
      cancelled: gone === 1 || stored.cancelled_on !== null,
      stored,
    }
  })
}
