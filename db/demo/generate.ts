import type { Database } from 'better-sqlite3'
import { type LocalDate, monthsBefore } from '../../domain/dates'
import { defaultPaperSettings, type PaperSettings } from '../../domain/paper/paper-settings'
import { defaultPhases, type PhaseSetting } from '../../domain/phase/phases'
import { changeSet, setting } from '../schema/index'
import { tellAgreements } from './agreements'
import { clock, type Day, toDate, toDay, workdayFrom } from './calendar'
import { tellCase } from './case-story'
import { type Invention, inventClient } from './client'
import { tellContacts } from './contacts'
import { drawFates } from './fate'
import { planHandings } from './handings'
import { tellHandings } from './handover-story'
import { tellJointMeetings } from './joint-meetings'
import { planLeaves, tellLeaves } from './leaves'
import { type Ledger, openLedger } from './ledger'
import { tellObstacles } from './obstacles'
import { type Random, seeded } from './random'
import { planRounds } from './rounds'
import { hire } from './staff'
import { type Entry, type Scene, timeOf } from './story'

/** An invented caseload with years of history, as the commands that would have led to it: for trying out, tests and benchmarks. */
export interface DemoOptions {
  /** Open cases; closed ones come on top, a good half as many in ten years. */
  readonly cases: number
  /** The same seed gives the same register. */
  readonly seed: number
  /** The day the register will be read; nothing in it happens on that day or later. */
  readonly today: LocalDate
  /** Years of history; ten when left out. */
  readonly years?: number
}

/**
 * Fills an open, migrated and empty register in one transaction, change log and all. What the commands of the story did
 * cannot be taken back: the last change set, route `demo`, is where undo ends (db/queries/history.ts).
 */
export function generateDemo(raw: Database, { cases, seed, today: readOn, years = 10 }: DemoOptions): void {
  const random = seeded(seed)
  const today = toDay(readOn)
  const era = { start: workdayFrom(toDay(monthsBefore(readOn, years * 12))), today }
  const { staff, entries } = hire(random, era, cases)
  const leaves = planLeaves(staff, today)
  const handings = planHandings(staff, leaves, today)
  // Their own chance: what is told of the follow-ups leaves the cases as they were.
  const rounds = planRounds(seeded(seed * 7 + 3), staff, leaves, { today, cases })
  const scene: Scene = { random, ...era, phases: demoPhases, staff, rounds, handings }
  entries.push(...unitSettings(era), ...tellContacts(seeded(seed * 11 + 5), staff, era))
  for (const entry of tellCases(scene, { cases, seed, years })) entries.push(entry)
  entries.push(...tellAgreements(era), ...tellObstacles(seeded(seed * 13 + 7), era, () => atWork(raw)))
  entries.push(...tellLeaves(leaves), ...tellHandings(handings, today), ...rounds.tell())
  const coordinatorOn = coordinators(random, era.start, era.today)
  entries.push(...tellJointMeetings({ random: seeded(seed * 13 + 11), staff, coordinatorOn, ...era }))
  raw.transaction(() => {
    const ledger = openLedger(raw)
    write(ledger, entries, coordinatorOn)
    ledger.insert(changeSet, { at: clock(era.today - 1, lastMinute), user: 'Fasvis', route: 'demo' })
  })()
}

const lastMinute = 600

/** The open cases that have left the first phase, as far as the story is written. */
const atWork = (raw: Database): number[] =>
  raw
    .prepare(
      `select id from rehab_case where closed_on is null and (select to_phase from phase_move
         where case_id = rehab_case.id order by id desc limit 1) > 0 order by id`,
    )
    .pluck()
    .all() as number[]

/** The unit of the story has set its own limits: its first phase is a waiting list, seen through twice a year. */
const demoPhases: readonly PhaseSetting[] = defaultPhases.map((phase) =>
  phase.number === 0 ? { ...phase, limitDays: 365, followUpDays: 120 } : phase,
)

/** Before today: when the letterhead was set, and the law looked up. */
const paperDays = 47

/** Two references are looked up, the others not yet: both ways can be seen. */
function demoPaper(day: Day): PaperSettings {
  const { laws, ...others } = defaultPaperSettings
  const looked = (law: 'secrecy' | 'register-extract') => ({ ...laws[law], checkedOn: toDate(day) })
  return {
    ...others,
    address: 'Ekbacksvägen 12\n123 45 Ekbacken',
    phone: '08-555 010 00',
    laws: { ...laws, secrecy: looked('secrecy'), 'register-extract': looked('register-extract') },
  }
}

function unitSettings({ start: day, today }: { readonly start: Day; readonly today: Day }): Entry[] {
  const store = (name: string, value: unknown) => (ledger: Ledger) =>
    void ledger.insert(setting, { name, value: JSON.stringify(value) })
  const unit = store('unit', 'Ekbackens stadsdelsförvaltning, ekonomiskt bistånd')
  const coordinator = store('coordinator', 'Helena Frisk')
  const paperDay = Math.max(day, today - paperDays)
  return [
    { day, minute: -60, route: 'setting.unit', write: (ledger) => [unit, coordinator].map((w) => w(ledger)) },
    { day, minute: -55, route: 'setting.phases', write: store('phases', demoPhases) },
    {
      day: paperDay,
      minute: -50,
      route: 'setting.paper',
      write: store('paper', demoPaper(paperDay)),
    },
  ]
}

/** Three coordinators after each other; the last is the one whose register it is. */
function coordinators(random: Random, start: Day, today: Day): (day: Day) => string {
  const years = today - start
  const second = start + Math.round((years * random.int(25, 35)) / 100)
  const third = start + Math.round((years * random.int(60, 75)) / 100)
  return (day) => (day < second ? 'Birgitta Sandell' : day < third ? 'Jonas Ekdahl' : 'Helena Frisk')
}

function* tellCases(
  scene: Scene,
  { cases, seed, years }: { cases: number; seed: number; years: number },
): Generator<Entry> {
  const { random, today } = scene
  const invention: Invention = { random, today, takenPins: new Set() }
  const numbers = new Map<number, number>()
  const numbering = (year: number) => {
    const number = (numbers.get(year) ?? 0) + 1
    numbers.set(year, number)
    return number
  }
  const fates = drawFates(scene, cases, years)
  for (const [place, fate] of fates.entries()) {
    const kind = place % 200 === 7 ? 'protected' : place === 3 ? 'long-name' : 'usual'
    // Each case has its own chance: one paper more in one leaves the others as they were.
    const own = { ...scene, random: seeded(seed * 100_003 + place) }
    yield* tellCase(own, fate, inventClient(invention, fate.steps[0].day, kind), numbering)
  }
}

function write(ledger: Ledger, entries: readonly Entry[], userOn: (day: Day) => string): void {
  const order = (entry: Entry) => entry.day * 1440 + entry.minute
  for (const { day, minute, route, write: act } of entries.toSorted((a, b) => order(a) - order(b))) {
    ledger.begin({ at: timeOf({ day, minute }), user: userOn(day), route })
    act(ledger)
  }
}
