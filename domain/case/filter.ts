import { addDays, type LocalDate, weekdayOf } from '../dates'
import type { Flag, FlagCode } from '../flag/flags'
import { followUpStatus } from '../follow-up/follow-up'
import { lastPhase, type PhaseNumber } from '../phase/phases'
import type { WaitingParty } from '../waiting/waiting'
import type { Code, Sex } from './client'
import { type ExceptionReason, exceptionReasons, needsAct } from './hold'
import { matcher } from './search'

/** Which cases are shown: within a kind any of the chosen will do, between kinds all must hold. */

/** What is read of a card to choose it; CaseCard has it all. */
export interface ListedCase {
  readonly id: number
  readonly search: string
  readonly phase: PhaseNumber
  readonly workerId: number | null
  readonly careUnitId: number | null
  readonly codes: readonly Code[]
  readonly sex: Sex | null
  readonly nextPlanned: LocalDate | null
  readonly unseenSince: LocalDate | null
  readonly absentFromList: LocalDate | null
  readonly waits: readonly { readonly party: WaitingParty; readonly since: LocalDate }[]
  readonly dormantUntil: LocalDate | null
  readonly parallel: 'with-work' | 'without-work' | null
  readonly exception: ExceptionReason | null
  readonly obstacles: readonly number[]
  readonly flags: readonly Flag[]
}

export const followUpChoices = ['overdue', 'today', 'within-week', 'none'] as const
export type FollowUpChoice = (typeof followUpChoices)[number]

/** Where a case stands against the promise that none is dropped; `dropped` is what must never be. */
export const holds = ['held', 'dropped', ...exceptionReasons] as const
export type Hold = (typeof holds)[number]

/** Days a follow-up is late, and how they are grouped. */
export const overdueAges = ['over-30', '8-30', '1-7'] as const
export type OverdueAge = (typeof overdueAges)[number]

export const parallelChoices = ['with-work', 'without-work', 'none'] as const
export type ParallelChoice = (typeof parallelChoices)[number]

/** Resting now; resting, and to be taken up this week. */
export const restChoices = ['resting', 'waking'] as const
export type RestChoice = (typeof restChoices)[number]

export interface DaySpan {
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface CaseFilter {
  readonly text: string
  readonly phases: readonly PhaseNumber[]
  readonly workers: readonly number[]
  readonly careUnits: readonly number[]
  readonly flags: readonly FlagCode[]
  readonly codes: readonly Code[]
  readonly sexes: readonly Sex[]
  readonly followUps: readonly FollowUpChoice[]
  readonly holds: readonly Hold[]
  readonly overdue: readonly OverdueAge[]
  readonly waiting: readonly WaitingParty[]
  readonly parallel: readonly ParallelChoice[]
  readonly rests: readonly RestChoice[]
  /** Ids of what is in the way in hinderloggen. */
  readonly obstacles: readonly number[]
  /** Next follow-up on one of these days. */
  readonly planned: DaySpan | null
  /** Only flags that came after this day count. */
  readonly newSince: LocalDate | null
  /** Flags that are snoozed do not count. */
  readonly awake: boolean
  /** Only cases that ask something of the coordinator now. */
  readonly toAct: boolean
  /** Only cases not followed up within the interval of their phase. */
  readonly unseen: boolean
  /** Only cases that a list no longer had and nobody has decided about. */
  readonly absent: boolean
}

export const noFilter: CaseFilter = {
  text: '',
  phases: [],
  workers: [],
  careUnits: [],
  flags: [],
  codes: [],
  sexes: [],
  followUps: [],
  holds: [],
  overdue: [],
  waiting: [],
  parallel: [],
  rests: [],
  obstacles: [],
  planned: null,
  newSince: null,
  awake: false,
  toAct: false,
  unseen: false,
  absent: false,
}

/** True when anything is left out. */
export const isFiltered = (filter: CaseFilter): boolean =>
  Object.values(filter).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value)))

export const overdueAge = (days: number): OverdueAge => (days > 30 ? 'over-30' : days > 7 ? '8-30' : '1-7')

/** Sunday of the week. */
export const endOfWeek = (day: LocalDate): LocalDate => addDays(day, 7 - weekdayOf(day))

/** Held is looked at once more from the card itself: who is responsible, and what is planned. */
export function holdOf(card: Pick<ListedCase, 'exception' | 'nextPlanned' | 'workerId'>): Hold {
  if (card.exception !== null) return card.exception
  return card.workerId === null || card.nextPlanned === null ? 'dropped' : 'held'
}

/** Flags that are not put off. */
export const awakeFlags = (card: Pick<ListedCase, 'flags'>): readonly Flag[] =>
  card.flags.filter(({ snoozedUntil }) => snoozedUntil === undefined)

const flagsToAct: ReadonlySet<FlagCode> = new Set(['worker-missing', 'follow-up-overdue', 'rest-ended'])

/** Asks something of the coordinator now: nobody holds it, a day has passed, or it waits for us. */
export const asksForAct = (card: Pick<ListedCase, 'exception' | 'flags' | 'waits'>): boolean =>
  (card.exception !== null && needsAct(card.exception)) ||
  card.waits.some(({ party }) => party === 'us') ||
  awakeFlags(card).some(({ code }) => flagsToAct.has(code))

/** Days a follow-up that counts is late; null when it is not. */
export const daysLate = (flags: readonly Flag[]): number | null =>
  flags.find(({ code }) => code === 'follow-up-overdue')?.days ?? null

function restsAs(card: ListedCase, choice: RestChoice, today: LocalDate): boolean {
  if (card.dormantUntil === null) return false
  return choice === 'resting' || card.dormantUntil <= endOfWeek(today)
}

const anyOf = <T>(chosen: readonly T[], has: (value: T) => boolean) => chosen.length === 0 || chosen.some(has)

/** The flags that count under a filter. */
function countedFlags(card: ListedCase, { awake, newSince }: CaseFilter): readonly Flag[] {
  const flags = awake ? awakeFlags(card) : card.flags
  return newSince === null ? flags : flags.filter(({ since }) => since > newSince)
}

/** True when the flags that count are as chosen. */
function flagsFit(card: ListedCase, filter: CaseFilter): boolean {
  const flags = countedFlags(card, filter)
  if (filter.newSince !== null && flags.length === 0) return false
  const late = daysLate(flags)
  return (
    anyOf(filter.flags, (code) => flags.some((flag) => flag.code === code)) &&
    anyOf(filter.overdue, (age) => late !== null && overdueAge(late) === age)
  )
}

const standsAs = (card: ListedCase, filter: CaseFilter, today: LocalDate): boolean =>
  anyOf(filter.holds, (hold) => holdOf(card) === hold) &&
  anyOf(filter.waiting, (party) => card.waits.some((wait) => wait.party === party)) &&
  anyOf(filter.parallel, (choice) => (card.parallel ?? 'none') === choice) &&
  anyOf(filter.rests, (choice) => restsAs(card, choice, today)) &&
  anyOf(filter.obstacles, (id) => card.obstacles.includes(id)) &&
  (filter.planned === null ||
    (card.nextPlanned !== null &&
      card.nextPlanned >= filter.planned.from &&
      card.nextPlanned <= filter.planned.to)) &&
  (!filter.toAct || asksForAct(card)) &&
  (!filter.unseen || card.unseenSince !== null) &&
  (!filter.absent || card.absentFromList !== null)

/** The cases a filter leaves, in the order they came. */
export function filterCases<Card extends ListedCase>(
  cards: readonly Card[],
  filter: CaseFilter,
  today: LocalDate,
): Card[] {
  const found = matcher(filter.text)
  return cards.filter(
    (card) =>
      found(card.search) &&
      anyOf(filter.phases, (phase) => card.phase === phase) &&
      anyOf(filter.workers, (id) => (card.workerId ?? 0) === id) &&
      anyOf(filter.careUnits, (id) => (card.careUnitId ?? 0) === id) &&
      anyOf(filter.codes, (code) => card.codes.includes(code)) &&
      anyOf(filter.sexes, (sex) => card.sex === sex) &&
      anyOf(
        filter.followUps,
        (choice) => followUpStatus(card.nextPlanned, today) === choice && card.phase !== lastPhase,
      ) &&
      flagsFit(card, filter) &&
      standsAs(card, filter, today),
  )
}
