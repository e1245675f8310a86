import type { PhaseSetting } from '../../domain/phase/phases'
import { clock, type Day, minuteAt, toDate, workdayFrom, workdayUntil } from './calendar'
import type { Handings } from './handings'
import type { Ledger } from './ledger'
import type { Random } from './random'
import type { Rounds } from './rounds'
import type { Staff } from './staff'

/** What every part of a demo story knows: the years it spans, the people at work, the unit's settings, and chance. */
export interface Scene {
  readonly random: Random
  /** First day of the register. */
  readonly start: Day
  /** The day that reads the register; nothing has happened on it yet. */
  readonly today: Day
  readonly phases: readonly PhaseSetting[]
  readonly staff: Staff
  readonly rounds: Rounds
  readonly handings: Handings
}

/** One command as it would have been given: a change set on a day, and what it wrote. */
export interface Entry {
  readonly day: Day
  readonly minute: number
  readonly route: string
  readonly write: (ledger: Ledger) => void
}

/** The working day's hour that entries are reckoned from. */
const firstHour = 60

/** ISO time of an entry. */
export const timeOf = ({ day, minute }: Pick<Entry, 'day' | 'minute'>): string =>
  clock(day, minute + firstHour)

/** An entry's minute at a time on the Swedish clock. */
export const entryMinute = (day: Day, wallMinute: number): number => minuteAt(day, wallMinute) - firstHour

/** The id of a row once its entry has been written; later entries read it. */
export interface Ref {
  id: number
}

/** The latest workday that has passed. */
export const lastDay = (scene: Pick<Scene, 'today'>): Day => workdayUntil(scene.today - 1)

/** Collects the entries of one case, keeps them within its life, and gives each a time of its day. */
export interface Diary {
  /** The workday of the case's life nearest to `day`: facts and their entry take their date from here. */
  readonly on: (day: Day) => Day
  readonly enter: (day: Day, route: string, write: (ledger: Ledger) => void) => void
  /** The same, a minute after what is entered that day: no chance is drawn. */
  readonly follow: (day: Day, route: string, write: (ledger: Ledger) => void) => void
  readonly entries: () => Entry[]
}

const minutesOfWork = 400

export function openDiary(random: Random, from: Day, until: Day): Diary {
  const written: { day: Day; route: string; write: (ledger: Ledger) => void; follows?: true }[] = []
  const on = (day: Day) => {
    const workday = workdayFrom(Math.max(day, from))
    return workday > until ? until : workday
  }
  const entries = () => {
    let day = -1
    let minute = 0
    return written
      .toSorted((a, b) => a.day - b.day)
      .map(({ follows, ...entry }): Entry => {
        if (follows) return { ...entry, minute: (minute += 1) }
        minute = entry.day === day ? minute + random.int(1, 8) : random.int(0, minutesOfWork)
        day = entry.day
        return { ...entry, minute }
      })
  }
  return {
    on,
    enter: (day, route, write) => void written.push({ day, route, write }),
    follow: (day, route, write) => void written.push({ day, route, write, follows: true }),
    entries,
  }
}

export const dateOrNull = (day: Day | null) => (day === null ? null : toDate(day))
