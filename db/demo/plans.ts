import { activity, rehabPlan } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { healthActivities, jobActivities, socialActivities } from './phrases'
import { dateOrNull, type Ref, type Scene } from './story'

/** Rehab plans and insatser: a plan is made from phase 2 on and falls when the case goes back, insatser run in phase 4. */
export function tellPlansAndActivities(scene: Scene, cast: Cast): void {
  tellPlans(scene, cast)
  for (const [place, step] of cast.fate.steps.entries()) {
    const ends = cast.fate.steps[place + 1]?.day ?? cast.fate.closed
    if (step.phase === 4) tellActivities(scene, cast, step.day, ends)
    if (step.phase === 3 && scene.random.chance(0.25))
      tellActivity(scene, cast, scene.random.pick(healthActivities), step.day, ends)
  }
}

/** Share of the open cases in phases that need a plan and have none. */
const planGap = 0.05

function tellPlans({ random }: Scene, { fate, diary, caseRef }: Cast): void {
  let current: Ref | null = null
  const end = (day: Day) => {
    const ended = current
    current = null
    if (ended)
      diary.enter(day, 'plan.end', (ledger) => ledger.update(rehabPlan, ended.id, { endedOn: toDate(day) }))
  }
  const add = (day: Day) => {
    const before = current
    const ref: Ref = { id: 0 }
    current = ref
    diary.enter(day, 'plan.add', (ledger) => {
      const datedOn = toDate(day)
      if (before) ledger.update(rehabPlan, before.id, { endedOn: datedOn })
      ref.id = ledger.insert(rehabPlan, { caseId: caseRef.id, datedOn })
    })
  }
  for (const [place, { day, phase }] of fate.steps.entries()) {
    const next = fate.steps[place + 1]?.day ?? fate.closed
    const soon = Math.max(day, Math.min(diary.on(day + random.int(0, 14)), next ?? Infinity))
    if (phase === 0 || (phase === 1 && random.chance(0.6))) end(day)
    else if (next === null && phase > 2 && phase < 5 && random.chance(planGap)) end(day)
    else if (
      phase === 5
        ? false
        : current === null
          ? phase > 2 || (phase === 2 && random.chance(0.7))
          : random.chance(0.25)
    )
      add(soon)
  }
}

/** One insats, or parallel ones where something towards work runs beside something for health or daily life. */
function tellActivities(scene: Scene, cast: Cast, from: Day, ends: Day | null): void {
  const { random } = scene
  const titles = [random.pick(random.chance(0.7) ? jobActivities : healthActivities)]
  if (random.chance(0.4)) titles.push(random.pick(random.chance(0.6) ? healthActivities : socialActivities))
  for (const title of new Set(titles)) tellActivity(scene, cast, title, from, ends)
}

function tellActivity(
  scene: Scene,
  { diary, caseRef }: Cast,
  title: string,
  from: Day,
  ends: Day | null,
): void {
  const { random, today } = scene
  const ref: Ref = { id: 0 }
  const begins = Math.max(from, Math.min(diary.on(from + random.int(0, 10)), ends ?? Infinity))
  const planned = random.chance(0.5) ? Math.max(begins + 30, ends ?? today) + random.int(10, 120) : null
  diary.enter(begins, 'activity.add', (ledger) => {
    const dates = { fromDate: toDate(begins), toDate: dateOrNull(planned) }
    ref.id = ledger.insert(activity, { caseId: caseRef.id, title, ...dates })
  })
  if (ends !== null)
    diary.enter(ends, 'activity.update', (ledger) =>
      ledger.update(activity, ref.id, { toDate: toDate(ends) }),
    )
}
