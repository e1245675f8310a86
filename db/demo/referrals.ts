import { checkFinsam, type FinsamFacts, proposeFinsamFollowUp } from '../../domain/documents/finsam'
import { checkFk, type FkFacts } from '../../domain/documents/fk'
import { finsamReferral, fkApplication } from '../schema/index'
import { type Day, toDate, toDay, workdayFrom } from './calendar'
import type { Cast } from './case-story'
import { tellConsentBefore } from './consent-paper'
import { finsamRefusals, finsamResults, fkRefusals } from './paper-phrases'
import type { Scene } from './story'
import { daysFrom, type Stage, tellTrail } from './trail'

/** What is sent to others in phase 3: anmälan to the Finsamteam, and ansökan om samordning to Försäkringskassan. */
export function tellReferrals(scene: Scene, cast: Cast): void {
  const { random } = scene
  for (const [place, { phase, day }] of cast.fate.steps.entries()) {
    if (phase !== 3) continue
    const { steps, closed } = cast.fate
    const later = steps.slice(place + 1)
    if (random.chance(0.45)) tellFk(scene, cast, day, later[0]?.day ?? closed)
    // The team's plan goes on into phase 4.
    const left = later.find((step) => step.phase !== 4)?.day ?? closed
    const long = (left ?? cast.until) - day > 236
    if (random.chance(long ? 0.55 : 0.13)) tellFinsam(scene, cast, day, left)
  }
}

const within = (days: readonly Day[], end: Day): Day[] =>
  days.map((day) => Math.min(day, Math.max(days[0] ?? end, end)))

function tellFk(scene: Scene, cast: Cast, from: Day, ends: Day | null): void {
  const { random } = scene
  const end = ends ?? cast.until
  // The answer takes weeks.
  const brief = end - from < 45
  if (brief && ends !== null) return
  const course = random.weighted([
    [brief ? 0 : 45, 'granted'],
    [brief ? 0 : 22, 'refused'],
    [ends === null ? 22 : 0, 'sent'],
    [ends === null && !brief ? 8 : 0, 'late'],
  ] as const)
  const back = course === 'sent' ? random.int(2, 28) : random.int(45, course === 'refused' ? 65 : 100)
  const begun = Math.max(from, end - back)
  const [sent = begun, answered = begun] = within(daysFrom(cast, begun, random.int(18, 42)), end)
  if (random.chance(0.7)) tellConsentBefore(scene, cast, { party: 'fk', kind: 'fk-exchange' }, from, sent)
  const waiting: FkFacts = { sentOn: toDate(sent), answeredOn: null, granted: null, reason: null }
  const stages: Stage<FkFacts>[] = [{ day: sent, facts: waiting }]
  const granted = course === 'granted'
  if (granted || course === 'refused') {
    const reason = granted ? null : random.pick(fkRefusals)
    stages.push({ day: answered, facts: { ...waiting, answeredOn: toDate(answered), granted, reason } })
  }
  tellTrail(cast, { table: fkApplication, noun: 'fk', check: checkFk }, stages)
}

/** How long a course takes from the day the anmälan was posted; the team's plan is followed up half a year on. */
const finsamCourses = [
  [34, 'posted', 25],
  [10, 'late', 50],
  [16, 'not-taken-up', 70],
  [12, 'taken-up', 45],
  [28, 'planned', 90],
  [60, 'follow-up-due', 236],
  [20, 'followed-up', 262],
] as const
type FinsamCourse = (typeof finsamCourses)[number][1]

/** One that began before its phase did would not be believed: a stay too short gives what it has time for. */
function tellFinsam(scene: Scene, cast: Cast, from: Day, ends: Day | null): void {
  const { random } = scene
  const end = ends ?? cast.until
  const fitting = finsamCourses.filter(([, course, days]) =>
    ends === null || course === 'followed-up'
      ? end - from > days || course === 'posted'
      : course === 'not-taken-up',
  )
  if (fitting.length === 0) return
  const [course, length] = random.weighted(
    fitting.map(([weight, name, days]): [number, [FinsamCourse, number]] => [weight, [name, days]]),
  )
  const begun = Math.max(from, end - length + random.int(0, 5))
  const [posted = begun, answered = begun, met = begun, reported = begun] = within(
    daysFrom(cast, begun, random.int(10, 24), random.int(8, 20), 190),
    end,
  )
  tellConsentBefore(scene, cast, { party: 'finsamteam', kind: 'finsamteam' }, from, posted)
  const waiting: FinsamFacts = {
    postedOn: toDate(posted),
    answeredOn: null,
    takenUp: null,
    reason: null,
    meetingOn: null,
    followUpOn: null,
    followedUpOn: null,
    result: null,
  }
  const stages: Stage<FinsamFacts>[] = [{ day: posted, facts: waiting }]
  const step = (day: Day, more: Partial<FinsamFacts>) =>
    stages.push({ day, facts: { ...(stages.at(-1)?.facts ?? waiting), ...more } })
  if (course === 'not-taken-up')
    step(answered, { answeredOn: toDate(answered), takenUp: false, reason: random.pick(finsamRefusals) })
  const taken = course !== 'posted' && course !== 'late' && course !== 'not-taken-up'
  if (taken) step(answered, { answeredOn: toDate(answered), takenUp: true })
  if (taken && course !== 'taken-up') {
    const followUpOn = proposeFinsamFollowUp(toDate(met))
    step(met, { meetingOn: toDate(met), followUpOn })
    const followed = workdayFrom(Math.max(reported, toDay(followUpOn)))
    if (course === 'followed-up' && followed <= end)
      step(followed, { followedUpOn: toDate(followed), result: random.pick(finsamResults) })
  }
  tellTrail(cast, { table: finsamReferral, noun: 'finsam', check: checkFinsam }, stages)
}
