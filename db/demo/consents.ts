import { type ConsentDates, type ConsentParty, checkConsent } from '../../domain/consent/consent'
import { consent } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { consentComments, say } from './phrases'
import { dateOrNull, type Ref, type Scene } from './story'

/** The consents of a case: asked when work begins with a party, answered after weeks, renewed when they run out. */
type State = 'missing' | 'pending' | 'given' | 'expiring' | 'expired' | 'withdrawn' | 'refused'

/** Where the consents stand that the present phase needs; this is what a living unit looks like. */
const neededStates: readonly (readonly [number, State])[] = [
  [20, 'missing'],
  [11, 'pending'],
  [3, 'expired'],
  [2, 'withdrawn'],
  [5, 'expiring'],
  [59, 'given'],
]
const otherStates: readonly (readonly [number, State])[] = [
  [88, 'given'],
  [9, 'refused'],
  [3, 'pending'],
]

export function tellConsents(scene: Scene, cast: Cast): void {
  const { random } = scene
  const { steps } = cast.fate
  const firstIn = (from: number) => steps.find((step) => step.phase >= from && step.phase < 5)?.day ?? null
  const phase = steps.at(-1)?.phase ?? 0
  const needed = cast.ends === null ? (scene.phases[phase]?.consents ?? []) : []
  const tell = (party: ConsentParty, from: Day | null, share: number) => {
    if (needed.includes(party))
      tellParty(scene, cast, party, from ?? cast.opened, random.weighted(neededStates))
    else if (from !== null && random.chance(share))
      tellParty(scene, cast, party, from, random.weighted(otherStates))
  }
  tell('care', firstIn(1), 0.85)
  tell('fk', firstIn(3), 0.8)
  tell('jobbtorg', firstIn(4), 0.4)
  tell('af', firstIn(4), 0.12)
  tell('finsamteam', firstIn(3), 0.1)
}

interface Dates {
  readonly asked: Day
  readonly given: Day | null
  readonly refused: Day | null
  readonly withdrawn: Day | null
  readonly validTo: Day | null
}

function tellParty(scene: Scene, cast: Cast, party: ConsentParty, from: Day, state: State): void {
  if (state === 'missing') return
  const last = lastConsent(scene, cast, from, state)
  for (const dates of [...earlierConsents(scene, cast, from, last), last])
    writeConsent(scene, cast, party, dates)
}

function lastConsent({ random, today }: Scene, { diary, until, ends }: Cast, from: Day, state: State): Dates {
  const end = ends ?? until
  const unanswered = { given: null, refused: null, withdrawn: null, validTo: null }
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
function earlierConsents({ random }: Scene, { diary }: Cast, from: Day, last: Dates): Dates[] {
  const earlier: Dates[] = []
  let next = last.asked
  while (next - from > 380 && earlier.length < 3 && random.chance(0.75)) {
    const given = diary.on(next - random.int(330, 364))
    const asked = Math.max(from, diary.on(given - random.int(3, 50)))
    if (asked > given) break
    earlier.unshift({ asked, given, refused: null, withdrawn: null, validTo: given + 365 })
    next = asked
  }
  return earlier
}

function writeConsent(scene: Scene, cast: Cast, party: ConsentParty, dates: Dates): void {
  const { random } = scene
  const ref: Ref = { id: 0 }
  const comment = random.chance(0.2) ? say(random, random.pick(consentComments), cast.client.sex) : null
  const asked = {
    party,
    askedOn: toDate(dates.asked),
    givenOn: null,
    refusedOn: null,
    withdrawnOn: null,
    validTo: null,
  }
  const answered = dates.given ?? dates.refused
  // A third come back signed by the same post as they are recorded.
  const atOnce = answered !== null && random.chance(0.3)
  const answer = {
    ...asked,
    givenOn: dateOrNull(dates.given),
    refusedOn: dateOrNull(dates.refused),
    validTo: dateOrNull(dates.validTo),
  }
  const recorded = atOnce && answered !== null ? answered : dates.asked
  const insert = (day: Day, values: ConsentDates) => {
    checkConsent(values, toDate(day))
    cast.diary.enter(day, 'consent.add', (ledger) => {
      ref.id = ledger.insert(consent, { caseId: cast.caseRef.id, ...values, comment })
    })
  }
  const update = (day: Day, values: ConsentDates) => {
    checkConsent(values, toDate(day))
    cast.diary.enter(day, 'consent.update', (ledger) => ledger.update(consent, ref.id, values))
  }
  insert(recorded, atOnce ? answer : asked)
  if (answered !== null && !atOnce) update(answered, answer)
  if (dates.withdrawn !== null) update(dates.withdrawn, { ...answer, withdrawnOn: toDate(dates.withdrawn) })
}
