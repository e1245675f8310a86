import { addDays, byDay, daysBetween, type LocalDate } from '../dates'
import { type DaysAway, isAway } from '../person/absence'
import type { Cadence } from './cadence'
import { arrange, freeStart, hoursOn, longestMinutes, onQuarter, quarter, type Window } from './day-plan'
import { byBeginning, type MeetingFacts, type MeetingTime, overlaps } from './meeting'
import type { MeetingSettings } from './meeting-settings'

/** Why a meeting is proposed on that day: what its sentence needs. */
export interface ProposalReason {
  readonly cadence: Cadence
  readonly everyDays: number
  readonly last: LocalDate | null
  /** The last day within her interval. */
  readonly due: LocalDate
  /** Days after that; 0 when in time. */
  readonly late: number
  readonly cases: number
  /** Cases that are not seen within their own interval. */
  readonly unseen: number
  /** Moved by hand. */
  readonly pinned: boolean
  /** It cannot be as long as all cases need. */
  readonly shortened: boolean
}

export interface Proposed extends MeetingFacts {
  readonly reason: ProposalReason
}

export interface Proposal {
  readonly proposed: readonly Proposed[]
  /** Who is due and finds no day, and why. */
  readonly unplaced: readonly Unplaced[]
}

export interface Unplaced {
  readonly personId: number
  readonly due: LocalDate
  /** She is away, the coordinator has no time for meetings at all, or others have taken it. */
  readonly why: 'away' | 'full' | 'no-hours'
}

/** A socialsekreterare who is to be met. */
export interface ToMeet
  extends Pick<ProposalReason, 'cadence' | 'cases' | 'due' | 'everyDays' | 'last' | 'unseen'> {
  readonly personId: number
  readonly absences: readonly DaysAway[]
}

export interface Calendar {
  /** First and last day that may be used. */
  readonly from: LocalDate
  readonly to: LocalDate
  readonly settings: MeetingSettings
  /** The coordinator's own absences. */
  readonly absences: readonly DaysAway[]
  /** Meetings that are planned already, with whomever. */
  readonly planned: readonly MeetingTime[]
}

/** A day with room, and what is placed on it so far. */
interface Day {
  readonly day: LocalDate
  readonly windows: readonly Window[]
  readonly standing: readonly MeetingTime[]
  readonly placed: Job[]
}

interface Job {
  readonly person: ToMeet
  readonly minutes: number
  readonly shortened: boolean
}

/**
 * When to meet whom. Whoever is due in these days and can be met within her interval gets the latest day that lets
 * everybody else be so too; as few as possible are late, and those who are, or have been due already, come as soon as there
 * is room. Those moved by hand stand where they were put.
 */
export function proposeMeetings(
  people: readonly ToMeet[],
  calendar: Calendar,
  pinned: readonly MeetingFacts[] = [],
): Proposal {
  const { settings, planned } = calendar
  const byId = new Map(people.map((person) => [person.personId, person]))
  // One who is not to be met any more takes no time from the others.
  const pins = placePins(
    pinned.filter(({ personId }) => byId.has(personId)),
    calendar,
  )
  const days = openDays(calendar, [...planned, ...pins])
  const free = people
    .filter(
      ({ personId, due, cases }) =>
        cases > 0 && due <= calendar.to && !pins.some((pin) => pin.personId === personId),
    )
    .toSorted(
      (a, b) => byDay(a.due, b.due) || b.unseen - a.unseen || b.cases - a.cases || a.personId - b.personId,
    )
    .map((person) => jobOf(person, settings))
  const late = placeInTime(free, days, settings)
  const unplaced = placeSoon(late, days, settings)
  const proposed = [
    ...pins.flatMap((pin): Proposed[] => {
      const person = byId.get(pin.personId)
      return person ? [toProposed(jobOf(person, settings), pin, true)] : []
    }),
    ...days.flatMap((day) => starts(day, settings)),
  ]
  return {
    proposed: proposed.toSorted(byBeginning),
    unplaced,
  }
}

/** Minutes a meeting about so many cases takes, on the quarter. */
export function meetingMinutes(cases: number, settings: MeetingSettings): number {
  const needed = Math.max(settings.leastMinutes, cases * settings.minutesPerCase)
  return onQuarter(needed)
}

function jobOf(person: ToMeet, settings: MeetingSettings): Job {
  const needed = meetingMinutes(person.cases, settings)
  const longest = Math.floor(longestMinutes(settings) / quarter) * quarter
  return { person, minutes: Math.min(needed, longest), shortened: needed > longest }
}

/** Where they were put; on a time that is taken, the first that day that is not. */
function placePins(pinned: readonly MeetingFacts[], { settings, planned }: Calendar): MeetingFacts[] {
  const pins: MeetingFacts[] = []
  for (const pin of pinned) {
    const taken = [...planned, ...pins].filter(({ day }) => day === pin.day)
    const clear = !taken.some((other) => overlaps(other, pin))
    const start = clear
      ? pin.startMinute
      : freeStart(pin.minutes, hoursOn(pin.day, settings), taken, settings.pauseMinutes)
    pins.push({ ...pin, startMinute: start ?? pin.startMinute })
  }
  return pins
}

function openDays({ from, to, settings, absences }: Calendar, standing: readonly MeetingTime[]): Day[] {
  const days: Day[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const windows = isAway(absences, day) ? [] : hoursOn(day, settings)
    if (windows.length > 0)
      days.push({ day, windows, standing: standing.filter((meeting) => meeting.day === day), placed: [] })
  }
  return days
}

const mayMeet = ({ person }: Job, { day }: Day) => !isAway(person.absences, day)

function fits(day: Day, jobs: readonly Job[], { perDay, pauseMinutes }: MeetingSettings): boolean {
  if (day.standing.length + jobs.length > perDay) return false
  const lengths = jobs.map(({ minutes }) => minutes)
  return arrange(lengths, day.windows, day.standing, pauseMinutes) !== null
}

/** Days on which somebody can be met within her interval, the latest first. */
const daysInTime = (job: Job, days: readonly Day[]) =>
  days.filter((day) => day.day <= job.person.due && mayMeet(job, day)).toReversed()

/** Places everyone who can be met in time; answers with those who cannot, as few as can be found. */
function placeInTime(jobs: readonly Job[], days: readonly Day[], settings: MeetingSettings): Job[] {
  const late: Job[] = []
  for (const job of jobs) {
    const search = { settings, moving: new Set<Job>(), tries: triesForOne }
    if (!makeRoom(job, days, search, chainLength)) late.push(job)
  }
  const hopeless = late.filter((job) => daysInTime(job, days).length === 0)
  if (late.length === hopeless.length) return late
  const better = fewestLate(
    jobs.filter((job) => !hopeless.includes(job)),
    days,
    settings,
    late.length - hopeless.length,
  )
  if (better === null) return late
  for (const day of days) day.placed.splice(0, day.placed.length, ...(better.placed.get(day) ?? []))
  return [...hopeless, ...better.late]
}

/** So many others are moved, one after the other, to make room for one more. */
const chainLength = 4

/** Days that are tried to make room for one; so that weeks without room are known to be so at once. */
const triesForOne = 4_000

interface RoomSearch {
  readonly settings: MeetingSettings
  /** Those that are being moved. */
  readonly moving: Set<Job>
  tries: number
}

/** Puts it on the latest day with room; else moves somebody else to another day in time, and so on. */
function makeRoom(job: Job, days: readonly Day[], search: RoomSearch, chain: number): boolean {
  const { settings, moving } = search
  const own = daysInTime(job, days)
  search.tries -= own.length
  const free = own.find((day) => fits(day, [...day.placed, job], settings))
  if (free) {
    free.placed.push(job)
    return true
  }
  if (chain === 0) return false
  moving.add(job)
  for (const day of own) {
    for (const other of day.placed.filter((one) => !moving.has(one))) {
      if (search.tries <= 0) break
      const rest = day.placed.filter((one) => one !== other)
      if (!fits(day, [...rest, job], settings)) continue
      day.placed.splice(0, day.placed.length, ...rest, job)
      if (makeRoom(other, days, search, chain - 1)) return true
      day.placed.splice(0, day.placed.length, ...rest, other)
    }
  }
  moving.delete(job)
  return false
}

/** Days the search for a better plan may try: all there are for a handful of people, enough to try for forty. */
const triesForAll = 80_000

interface Found {
  readonly placed: Map<Day, Job[]>
  readonly late: Job[]
}

/** A plan with fewer late than `limit`, the fewest of all when the search comes to its end; null when none was found. */
function fewestLate(
  jobs: readonly Job[],
  days: readonly Day[],
  settings: MeetingSettings,
  limit: number,
): Found | null {
  const placed = new Map<Day, Job[]>(days.map((day) => [day, []]))
  const late: Job[] = []
  let best: Found | null = null
  let fewest = limit
  let tries = 0
  const search = (place: number): void => {
    tries += 1
    if (tries > triesForAll || late.length >= fewest || fewest === 0) return
    const job = jobs[place]
    if (!job) {
      fewest = late.length
      best = { placed: new Map([...placed].map(([day, own]) => [day, [...own]])), late: [...late] }
      return
    }
    for (const day of daysInTime(job, days)) {
      tries += 1
      const own = placed.get(day) ?? []
      if (!fits(day, [...own, job], settings)) continue
      own.push(job)
      search(place + 1)
      own.pop()
    }
    late.push(job)
    search(place + 1)
    late.pop()
  }
  search(0)
  return best
}

/** Those who are late whatever is done, as soon as there is room; the longest due first. */
function placeSoon(
  late: readonly Job[],
  days: readonly Day[],
  settings: MeetingSettings,
): Proposal['unplaced'] {
  return late.flatMap((job) => {
    const day = days.find((one) => mayMeet(job, one) && fits(one, [...one.placed, job], settings))
    if (day) {
      day.placed.push(job)
      return []
    }
    const { personId, due } = job.person
    const may = days.some((one) => mayMeet(job, one))
    const why: Unplaced['why'] = days.length === 0 ? 'no-hours' : may ? 'full' : 'away'
    return [{ personId, due, why }]
  })
}

function starts(day: Day, { pauseMinutes }: MeetingSettings): Proposed[] {
  const lengths = day.placed.map(({ minutes }) => minutes)
  const found = arrange(lengths, day.windows, day.standing, pauseMinutes) ?? []
  return day.placed.flatMap((job, place) => {
    const startMinute = found[place]
    if (startMinute === undefined) return []
    const meeting = { personId: job.person.personId, day: day.day, startMinute, minutes: job.minutes }
    return [toProposed(job, meeting, false)]
  })
}

function toProposed({ person, shortened }: Job, meeting: MeetingFacts, pinned: boolean): Proposed {
  const { cadence, everyDays, last, due, cases, unseen } = person
  const late = Math.max(0, daysBetween(due, meeting.day))
  return { ...meeting, reason: { cadence, everyDays, last, due, late, cases, unseen, pinned, shortened } }
}
