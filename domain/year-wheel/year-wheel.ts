import { addDays, addMonths, type LocalDate } from '../dates'
import { type Nearness, nearness } from '../due'
import type { JointMeetingSettings } from '../joint-meeting/joint-meeting-settings'
import {
  type AgreementKind,
  type DecisionStatus,
  type JointMeetingType,
  jointMeetingTypes,
} from '../joint-meeting/kinds'
import { lumDeadline } from '../statistics/lum'
import { type Period, periodOf, periodsInYear } from '../statistics/period'

/** Årshjul: what a year holds beside the cases, and what of it is done, comes, is due or late. */

export interface WheelFacts {
  /** The first day anything was written here: what should have been done before that is not asked for. */
  readonly begunOn: LocalDate
  readonly perYear: JointMeetingSettings['perYear']
  /** Those that are not called off. */
  readonly meetings: readonly {
    readonly id: number
    readonly type: JointMeetingType
    readonly title: string | null
    readonly day: LocalDate
    readonly heldOn: LocalDate | null
  }[]
  /** Frozen tertial reports. */
  readonly reports: readonly { readonly fromDate: LocalDate; readonly frozenOn: LocalDate }[]
  readonly lum: readonly { readonly year: number; readonly sentOn: LocalDate | null }[]
  readonly agreements: readonly {
    readonly id: number
    readonly kind: AgreementKind
    readonly title: string
    readonly reviewOn: LocalDate | null
    readonly reviewedOn: LocalDate | null
    readonly endedOn: LocalDate | null
  }[]
  readonly decisions: readonly {
    readonly id: number
    readonly jointMeetingId: number
    readonly text: string
    readonly owner: string | null
    readonly dueOn: LocalDate | null
    readonly status: DecisionStatus
    readonly closedOn: LocalDate | null
  }[]
}

export type WheelSubject =
  | {
      readonly kind: 'meeting'
      readonly type: JointMeetingType
      readonly title: string | null
      /** Null: it is still to be called. */
      readonly meetingId: number | null
      /** Which of its type in the year, and of how many; null where none are counted on. */
      readonly number: number
      readonly of: number | null
    }
  | { readonly kind: 'tertial-report'; readonly year: number; readonly number: number }
  | { readonly kind: 'lum'; readonly year: number }
  | {
      readonly kind: 'agreement'
      readonly agreementId: number
      readonly agreement: AgreementKind
      readonly title: string
    }
  | {
      readonly kind: 'decision'
      readonly decisionId: number
      readonly meetingId: number
      readonly text: string
      readonly owner: string | null
    }

export type WheelStatus = Nearness | 'done'

export type WheelItem = WheelSubject & {
  /** The day it is booked for or was held; else the last day to do it. */
  readonly on: LocalDate
  /** `on` is the day itself, not the last one. */
  readonly booked: boolean
  readonly doneOn: LocalDate | null
  readonly status: WheelStatus
}

/** A year's items in the order of their days; what earlier years left undone stands first in the year of today. */
export function yearWheel(facts: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  return [
    ...meetingsOf(facts, year, today),
    ...reportsOf(facts, year, today),
    ...lumOf(facts, year, today),
    ...agreementsOf(facts, year, today),
    ...decisionsOf(facts, year, today),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

/** What asks for something now: late, or to be done within a month. A booked meeting asks for nothing until its day has passed. */
export const wheelNow = <Item extends Pick<WheelItem, 'booked' | 'status'>>(items: readonly Item[]): Item[] =>
  items.filter(({ booked, status }) => status === 'late' || (status === 'due' && !booked))

const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
const lastDayOf = (year: number): LocalDate => `${year}-12-31`

/** To be done by a day: done when it was. */
const byDay = (
  subject: WheelSubject,
  by: LocalDate,
  doneOn: LocalDate | null,
  today: LocalDate,
): WheelItem => ({
  ...subject,
  on: by,
  booked: false,
  doneOn,
  status: doneOn === null ? nearness(by, today) : 'done',
})

/** A day that passed before the register was begun asks for nothing. */
const asked =
  ({ begunOn }: WheelFacts) =>
  ({ doneOn, on }: WheelItem): boolean =>
    doneOn !== null || on >= begunOn

/** Those that stand in the year, and of each type as many more as are counted on, evenly over the year. */
function meetingsOf(facts: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  return jointMeetingTypes.flatMap((type) => {
    const of = facts.perYear[type] ?? null
    const standing = facts.meetings
      .filter((meeting) => meeting.type === type && yearOf(dayOf(meeting)) === year)
      .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
      .map((meeting, place) => ({
        kind: 'meeting' as const,
        type,
        title: meeting.title,
        meetingId: meeting.id,
        number: place + 1,
        of,
        on: dayOf(meeting),
        booked: true,
        doneOn: meeting.heldOn,
        status: heldStatus(meeting, today),
      }))
    const wanting = Array.from({ length: Math.max(0, (of ?? 0) - standing.length) }, (_, place) => {
      const number = standing.length + place + 1
      const subject = { kind: 'meeting' as const, type, title: null, meetingId: null, number, of }
      return byDay(subject, partEnds(year, number, of ?? 1), null, today)
    })
    return [...standing, ...wanting.filter(asked(facts))]
  })
}

const dayOf = ({ day, heldOn }: WheelFacts['meetings'][number]): LocalDate => heldOn ?? day

/** A booked meeting is late when its day has passed and nobody has said that it was held. */
const heldStatus = ({ day, heldOn }: WheelFacts['meetings'][number], today: LocalDate): WheelStatus =>
  heldOn !== null ? 'done' : nearness(day, today)

/** The last day of one of a year's equal parts, at the end of a month. */
const partEnds = (year: number, number: number, parts: number): LocalDate =>
  addDays(addMonths(`${year}-01-01`, Math.floor((12 * number) / parts)), -1)

/** Months after a tertial in which its report is delivered; no source says, a month is what the unit plans for. */
const reportMonths = 1

/**
 * Each tertial whose report is to be delivered in the year: the last of the year before, and the first two. One that was over
 * before the register was begun has no figures to deliver.
 */
function reportsOf(facts: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  const tertials = [year - 1, year].flatMap((of) =>
    Array.from({ length: periodsInYear('tertial') }, (_, place) => ({
      year: of,
      number: place + 1,
      tertial: periodOf('tertial', of, place + 1),
    })),
  )
  return tertials
    .filter(({ tertial }) => tertial.to >= facts.begunOn || frozenOf(facts, tertial) !== null)
    .map(({ tertial, ...which }) =>
      byDay({ kind: 'tertial-report', ...which }, deliverBy(tertial), frozenOf(facts, tertial), today),
    )
    .filter(({ on }) => yearOf(on) === year)
    .filter(asked(facts))
}

const deliverBy = ({ to }: Period): LocalDate => addDays(addMonths(addDays(to, 1), reportMonths), -1)

/** When it was first delivered. */
const frozenOf = ({ reports }: WheelFacts, { from }: Period): LocalDate | null =>
  reports
    .filter(({ fromDate }) => fromDate === from)
    .map(({ frozenOn }) => frozenOn)
    .toSorted()[0] ?? null

/** LUM-redovisningen of the year before is to be sent by 28 February (domain: calendar). */
function lumOf(facts: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  const of = year - 1
  const sentOn = facts.lum.find((report) => report.year === of)?.sentOn ?? null
  return [byDay({ kind: 'lum', year: of }, lumDeadline(of), sentOn, today)].filter(asked(facts))
}

/** Falls in the year; or, in the year of today, was left from an earlier one. */
const falls = (day: LocalDate, year: number, today: LocalDate): boolean =>
  yearOf(day) === year || (year === yearOf(today) && day <= lastDayOf(year))

function agreementsOf({ agreements }: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  return agreements.flatMap(({ id, kind, title, reviewOn, reviewedOn, endedOn }) => {
    const subject = { kind: 'agreement' as const, agreementId: id, agreement: kind, title }
    const reviewed =
      reviewedOn !== null && yearOf(reviewedOn) === year
        ? [byDay(subject, reviewedOn, reviewedOn, today)]
        : []
    const coming =
      reviewOn !== null && endedOn === null && falls(reviewOn, year, today)
        ? [byDay(subject, reviewOn, null, today)]
        : []
    return [...reviewed, ...coming]
  })
}

function decisionsOf({ decisions }: WheelFacts, year: number, today: LocalDate): WheelItem[] {
  return decisions.flatMap(({ id, jointMeetingId, text, owner, dueOn, status, closedOn }) => {
    if (dueOn === null) return []
    const doneOn = status === 'open' ? null : (closedOn ?? dueOn)
    if (doneOn === null ? !falls(dueOn, year, today) : yearOf(dueOn) !== year) return []
    const subject = { kind: 'decision' as const, decisionId: id, meetingId: jointMeetingId, text, owner }
    return [byDay(subject, dueOn, doneOn, today)]
  })
}
