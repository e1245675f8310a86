// Says through the system that a meeting begins, when she has asked for it, and only while a register is open.
import { standingMeetings } from '../db/queries/meetings'
import { getSetting } from '../db/queries/settings'
import type { Db } from '../db/types'
import type { LocalDate } from '../domain/dates'
import { announcements } from '../domain/meeting/announcements'
import { clock } from '../domain/meeting/meeting'
import { localMinute } from './clock'

export interface ReminderPorts {
  /** The open register; null while none is. */
  readonly db: () => Db | null
  readonly today: () => LocalDate
  readonly now: () => Date
  readonly notify: (text: string) => void
}

/** Answers a function to be called now and then; each meeting is announced once. */
export function createReminders({ db, today, now, notify }: ReminderPorts): () => void {
  let told: ReadonlySet<string> = new Set()
  return () => {
    const register = db()
    if (register === null) return
    const setting = getSetting(register, 'reminders')
    if (!setting.notify) return
    const day = today()
    const moment = { today: day, minute: localMinute(now()) }
    const found = announcements(standingMeetings(register, day), moment, setting.minutesBefore, told)
    told = found.told
    // Never with whom: notices are seen by whoever passes by.
    for (const { startMinute } of found.due) notify(`Ett uppföljningsmöte börjar kl. ${clock(startMinute)}.`)
  }
}
