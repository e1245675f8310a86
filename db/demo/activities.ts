import {
  type ActivityEnd,
  type ActivityFacts,
  type ActivityType,
  checkActivity,
  type ResponsibleParty,
} from '../../domain/plan/activity'
import type { CatalogueEntry } from '../../domain/plan/catalogue'
import { activity } from '../schema/index'
import { tellBeside } from './beside'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { type Choice, chooseActivities } from './choose-activities'
import { say } from './phrases'
import { adaptations, doneWords, interruptedWords, slowedBy, stoppedBy } from './plan-phrases'
import { dateOrNull, type Scene } from './story'
import { tellTrail } from './trail'

/** The insatser of a case, as they stand in the book at any time of the story: what a plan that gives way held. */
export type ActivityBook = Map<number, ActivityFacts>

/** A party that does its part of the plan now, or is to, and since when: it takes a consent. */
export interface PlannedWith {
  readonly party: ResponsibleParty
  readonly from: Day
}

/** The stay in a phase that an insats belongs to. */
interface Stay {
  readonly from: Day
  readonly ends: Day | null
  readonly backward: boolean
}

export function tellActivities(scene: Scene, cast: Cast, book: ActivityBook): PlannedWith[] {
  const { fate, client } = cast
  const born = Number((client.row.pin ?? client.row.birthDate ?? '1970').slice(0, 4))
  const planned: PlannedWith[] = []
  for (const [place, step] of fate.steps.entries()) {
    const next = fate.steps[place + 1]
    const ends = next?.day ?? fate.closed
    const age = Number(toDate(step.day).slice(0, 4)) - born
    const stay = { from: step.day, ends, backward: next !== undefined && next.phase < step.phase }
    const choices = chooseActivities(scene.random, step, ends === null, age)
    const told = choices.map((choice) => tellActivity(scene, cast, book, choice, stay))
    if (ends !== null) continue
    for (const { facts, recorded } of told)
      if (facts.party !== null) planned.push({ party: facts.party, from: recorded })
    const last = told.at(-1)
    if (step.phase === 4 && last)
      tellBeside(
        scene,
        cast,
        book,
        told.map(({ facts }) => facts),
        last.recorded,
      )
  }
  return planned
}

/** Answers with the day it was agreed on, and as what. */
function tellActivity(
  scene: Scene,
  cast: Cast,
  book: ActivityBook,
  choice: Choice,
  stay: Stay,
): { readonly recorded: Day; readonly facts: ActivityFacts } {
  const { random } = scene
  const { diary, client } = cast
  const { entry } = choice
  const recorded = Math.min(diary.on(stay.from + random.int(0, 10)), stay.ends ?? Infinity)
  const begun = agreed(scene, entry, recorded, choice.ahead, stay.ends)
  const facts: ActivityFacts = {
    ...begun,
    adaptation:
      entry.type !== 'inquiry' && random.chance(0.3)
        ? say(random, random.pick(adaptations), client.sex)
        : null,
  }
  const stages = [{ day: recorded, facts }]
  if (stay.ends !== null) {
    // Finding out takes weeks, however long the stay.
    const found = entry.type === 'inquiry' ? diary.on(recorded + random.int(20, 70)) : stay.ends
    const ends = Math.min(found, stay.ends)
    stages.push({ day: ends, facts: ending(scene, cast, facts, { ...stay, ends }) })
  }
  if (stay.ends === null && !choice.ahead && random.chance(0.15)) {
    const noted = diary.on(Math.max(recorded, cast.until - random.int(0, 60)))
    stages.push({ day: noted, facts: { ...facts, obstacle: random.weighted(slowedBy) } })
  }
  const written = (id: number, known: ActivityFacts) => void book.set(id, known)
  tellTrail(cast, { table: activity, noun: 'activity', check: checkActivity, written }, stages)
  return { recorded, facts }
}

const extents: Readonly<Record<ActivityType, readonly (number | null)[]>> = {
  work: [15, 25, 25, 50, 50, 75, 100, null],
  social: [10, 25, 25, null],
  health: [null, null, 25],
  skills: [25, 50, 50],
  inquiry: [null],
}

function agreed(
  { random, today }: Scene,
  { name, type, party }: CatalogueEntry,
  recorded: Day,
  ahead: boolean,
  ends: Day | null,
): ActivityFacts {
  const from = ahead ? today + random.int(5, 60) : recorded
  const end = Math.max(from, ends ?? today)
  const [over, late] = [random.chance(0.04), random.chance(0.06)]
  const to = over ? Math.max(from, end - random.int(2, 20)) : end + random.int(10, 150)
  const due = late ? end - random.int(3, 25) : end + random.int(7, 80)
  return {
    title: name,
    type,
    party,
    fromDate: toDate(from),
    toDate: dateOrNull(over || random.chance(0.5) ? to : null),
    deadline: dateOrNull(random.chance(0.65) ? Math.max(from, due) : null),
    extent: random.pick(extents[type]),
    adaptation: null,
    ended: null,
    outcome: null,
    obstacle: null,
  }
}

/** How it ended: what sends a case back was mostly broken off. */
function ending(
  { random }: Scene,
  { client }: Cast,
  facts: ActivityFacts,
  { ends, backward }: Stay,
): ActivityFacts {
  const ended = random.weighted<ActivityEnd>([
    [backward ? 35 : 78, 'done'],
    [backward ? 55 : 15, 'interrupted'],
    [7, 'cancelled'],
  ])
  const obstacle = ended === 'done' ? null : random.weighted(stoppedBy)
  const words = obstacle === null ? doneWords[facts.type ?? 'work'] : (interruptedWords[obstacle] ?? [])
  const outcome =
    ended !== 'cancelled' && random.chance(0.8) ? say(random, random.pick(words), client.sex) : null
  return { ...facts, toDate: dateOrNull(ends), ended, outcome, obstacle }
}
