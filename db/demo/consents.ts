import { type ConsentParty, usualKind } from '../../domain/consent/consent'
import type { PlannedWith } from './activities'
import type { Day } from './calendar'
import type { Cast } from './case-story'
import { type ConsentDays, tellConsent, tellNotNeeded, unanswered } from './consent-paper'
import type { Scene } from './story'

/** The consents of a case: asked when work begins with a party, answered after weeks, renewed when they run out. */
type State = 'missing' | 'pending' | 'given' | 'expiring' | 'expired' | 'withdrawn' | 'refused' | 'not-needed'
type States = readonly (readonly [number, State])[]

/** Where the consents stand that the present phase needs; this is what a living unit looks like. */
const neededStates: States = [
  [18, 'missing'],
  [9, 'pending'],
  [3, 'expired'],
  [1.5, 'withdrawn'],
  [1.5, 'refused'],
  [5, 'expiring'],
  [60, 'given'],
]
/** Who does a part of the plan was asked about when it was made. */
const plannedStates: States = [
  [4, 'missing'],
  [6, 'pending'],
  [1, 'expired'],
  [0.5, 'withdrawn'],
  [4, 'expiring'],
  [84, 'given'],
]
const otherStates: States = [
  [81, 'given'],
  [9, 'refused'],
  [3, 'pending'],
  [7, 'not-needed'],
]

/** Answers with what is asked for and not yet answered. */
export function tellConsents(scene: Scene, cast: Cast, planned: readonly PlannedWith[]): ConsentParty[] {
  const { random } = scene
  const { steps } = cast.fate
  const firstIn = (from: number) => steps.find((step) => step.phase >= from && step.phase < 5)?.day ?? null
  const phase = steps.at(-1)?.phase ?? 0
  const needed = cast.ends === null ? (scene.phases[phase]?.consents ?? []) : []
  const pending: ConsentParty[] = []
  const tell = (party: ConsentParty, from: Day | null, share: number) => {
    const plan = cast.ends === null ? planned.find((one) => one.party === party) : undefined
    const states = needed.includes(party) ? neededStates : plan ? plannedStates : otherStates
    if (states === otherStates && (from === null || !random.chance(share))) return
    const state = random.weighted(states)
    tellParty(scene, cast, party, Math.min(from ?? Infinity, plan?.from ?? from ?? cast.opened), state)
    if (state === 'pending') pending.push(party)
  }
  tell('care', firstIn(1), 0.85)
  tell('fk', firstIn(3), 0.8)
  tell('jobbtorg', firstIn(4), 0.4)
  tell('af', firstIn(4), 0.12)
  const unit = planned.find((one) => one.party === 'other-unit')
  if (unit && random.chance(0.4)) {
    const to = { party: 'other', kind: 'cooperation', partyName: 'Socialpsykiatrin' } as const
    tellConsent(scene, cast, to, lastConsent(scene, cast, unit.from, 'given'))
  }
  return pending
}

function tellParty(scene: Scene, cast: Cast, party: ConsentParty, from: Day, state: State): void {
  const to = { party, kind: usualKind(party) }
  if (state === 'missing') return
  if (state === 'not-needed') {
    tellNotNeeded(scene, cast, to, cast.diary.on(from + scene.random.int(0, 30)))
    return
  }
  const last = lastConsent(scene, cast, from, state)
  for (const days of [...earlierConsents(scene, cast, from, last), last]) tellConsent(scene, cast, to, days)
}

function lastConsent(
  { random, today }: Scene,
  { diary, until, ends }: Cast,
  from: Day,
  state: State,
): ConsentDays {
  const end = ends ?? until
  if (state === 'pending') return { ...unanswered, asked: diary.on(Math.max(from, end - random.int(4, 80))) }
  const answered = diary.on(Math.max(from + random.int(4, 45), end - random.int(20, 600)))
  const asked = Math.max(from, diary.on(answered - random.int(3, 60)))
  if (answered >= end || asked > answered) return { ...unanswered, asked: diary.on(from) }
  if (state === 'refused') return { ...unanswered, asked, refused: answered }
  const given = { ...unanswered, asked, given: answered }
  if (state === 'withdrawn')
    return { ...given, withdrawn: diary.on(Math.max(answered, end - random.int(1, 45))) }
  if (state === 'expired') return { ...given, validTo: Math.max(answered, end - random.int(2, 80)) }
  if (state === 'expiring') return { ...given, validTo: today + random.int(2, 29) }
  return { ...given, validTo: random.chance(0.5) ? null : today + random.int(45, 500) }
}

/** A year each, back to when the party came in. */
function earlierConsents({ random }: Scene, { diary }: Cast, from: Day, last: ConsentDays): ConsentDays[] {
  const earlier: ConsentDays[] = []
  let next = last.asked
  while (next - from > 380 && earlier.length < 3 && random.chance(0.75)) {
    const given = diary.on(next - random.int(330, 364))
    const asked = Math.max(from, diary.on(given - random.int(3, 50)))
    if (asked > given) break
    earlier.unshift({ ...unanswered, asked, given, validTo: given + 365 })
    next = asked
  }
  return earlier
}
