import type { PlanContent, PlanGoals } from '../../domain/plan/plan'
import { rehabPlan } from '../schema/index'
import { type ActivityBook, type PlannedWith, tellActivities } from './activities'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import type { Ledger } from './ledger'
import { say } from './phrases'
import { goals, ownWords, partialGoals } from './plan-phrases'
import type { Ref, Scene } from './story'

/** Rehab plans and insatser: a plan is made from phase 2 on, revised on the way, and falls when the case goes back. */
export function tellPlansAndActivities(scene: Scene, cast: Cast): PlannedWith[] {
  const book: ActivityBook = new Map()
  tellPlans(scene, cast, book)
  return tellActivities(scene, cast, book)
}

/** Share of the open cases in phases that need a plan and have none. */
const planGap = 0.05
/** Share that only a list has told of: there is a plan, and nothing of what is in it. */
const unwordedShare = 0.06

const nothing: PlanGoals = { goal: null, partialGoals: null, ownWords: null }

function tellPlans(scene: Scene, { fate, diary, caseRef, client }: Cast, book: ActivityBook): void {
  const { random } = scene
  let current: Ref | null = null
  let words = nothing
  /** What the plan holds stays with the version that ends (db/queries/facts.ts). */
  const giveWay = (ledger: Ledger, ended: Ref, day: Day) => {
    const frozen: PlanContent = { activities: [...book].map(([id, facts]) => ({ id, ...facts })) }
    ledger.update(rehabPlan, ended.id, { endedOn: toDate(day), frozen })
  }
  const end = (day: Day) => {
    const ended = current
    current = null
    words = nothing
    if (ended) diary.enter(day, 'plan.end', (ledger) => giveWay(ledger, ended, day))
  }
  const add = (day: Day) => {
    const before = current
    const ref: Ref = { id: 0 }
    current = ref
    words = random.chance(unwordedShare) ? words : agree(scene, words, client.sex)
    const own = words
    diary.enter(day, before ? 'plan.revise' : 'plan.add', (ledger) => {
      if (before) giveWay(ledger, before, day)
      ref.id = ledger.insert(rehabPlan, { caseId: caseRef.id, datedOn: toDate(day), ...own })
    })
  }
  for (const [place, { day, phase }] of fate.steps.entries()) {
    const next = fate.steps[place + 1]?.day ?? fate.closed
    const soon = Math.max(day, Math.min(diary.on(day + random.int(0, 14)), next ?? Infinity))
    const falls = phase === 0 || (phase === 1 && random.chance(0.6))
    const lapsed = next === null && phase > 2 && phase < 5 && random.chance(planGap)
    if (falls || lapsed) end(day)
    else if (phase !== 5 && isDue(scene, phase, current !== null)) add(soon)
  }
}

const isDue = ({ random }: Scene, phase: number, hasPlan: boolean): boolean =>
  hasPlan ? random.chance(0.35) : phase > 2 || (phase === 2 && random.chance(0.7))

/** A revision keeps some of what was agreed before. */
function agree({ random }: Scene, before: PlanGoals, sex: Cast['client']['sex']): PlanGoals {
  const kept = (was: string | null, phrases: readonly string[], keep: number, share: number) =>
    was !== null && random.chance(keep)
      ? was
      : random.chance(share)
        ? say(random, random.pick(phrases), sex)
        : null
  return {
    goal: kept(before.goal, goals, 0.6, 1),
    partialGoals: kept(before.partialGoals, partialGoals, 0.25, 0.9),
    ownWords: kept(before.ownWords, ownWords, 0.5, 0.75),
  }
}
