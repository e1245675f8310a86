import { checkInquiry, type InquiryFacts, inquiryRoutes } from '../../domain/documents/inquiry'
import { careInquiry } from '../schema/index'
import { type Day, toDate, workdayFrom } from './calendar'
import type { Cast } from './case-story'
import { tellConsent, tellConsentBefore, unanswered } from './consent-paper'
import { answers, doctor, signed } from './inquiry-answers'
import { questions } from './paper-phrases'
import { say } from './phrases'
import type { Scene } from './story'
import { daysFrom, type Stage, tellTrail } from './trail'

/** Rehabiliteringsförfrågningar in phases 1-3: in every other case there, with the consent it leans on. */
type Course = 'draft' | 'sent' | 'late' | 'incomplete' | 'unused' | 'used' | 'cancelled'

const now: readonly (readonly [number, Course])[] = [
  [9, 'draft'],
  [24, 'sent'],
  [20, 'late'],
  [9, 'incomplete'],
  [10, 'unused'],
  [30, 'used'],
  [5, 'cancelled'],
]
const then: readonly (readonly [number, Course])[] = [
  [85, 'used'],
  [15, 'cancelled'],
]

/** Days. */
const answerTakes = 40

export function tellInquiries(scene: Scene, cast: Cast): void {
  const { random } = scene
  for (const [place, { phase, day }] of cast.fate.steps.entries()) {
    const ends = cast.fate.steps[place + 1]?.day ?? cast.fate.closed
    const share = ends === null ? 0.55 : 0.3
    if (phase < 1 || phase > 3 || !random.chance(phase === 3 ? share * 0.7 : share)) continue
    const course = random.weighted(ends === null ? now : then)
    const end = ends ?? cast.until
    // An answer takes weeks: a new case has only asked.
    if (end - day > answerTakes) tellInquiry(scene, cast, day, end, course)
    else if (ends === null) tellInquiry(scene, cast, day, end, course === 'draft' ? 'draft' : 'sent')
  }
}

/** Days back from `end` to when it was sent: what is on its way was sent lately, what is late was not. */
function sentBefore({ random }: Scene, course: Course): number {
  if (course === 'sent' || course === 'draft') return random.int(2, 26)
  return course === 'late' ? random.int(36, 75) : random.int(40, 110)
}

function tellInquiry(scene: Scene, cast: Cast, from: Day, end: Day, course: Course): void {
  const { random } = scene
  const begun = cast.diary.on(Math.max(from, end - sentBefore(scene, course)))
  const unit = cast.unitOn(begun)
  if (unit === null) return
  const within = (day: Day) => Math.min(day, Math.max(begun, end))
  const [drafted = begun, sent = begun, received = begun, completed = begun, used = begun] = daysFrom(
    cast,
    begun,
    course === 'draft' ? 0 : random.int(0, 6),
    random.int(12, 32),
    random.pick([0, 0, 0, 9, 16]),
    random.int(2, 18),
  ).map(within)
  const to = { party: 'care', kind: 'care-inquiry' } as const
  if (course !== 'draft') tellConsentBefore(scene, cast, to, from, sent)
  else if (random.chance(0.8)) tellConsent(scene, cast, to, { ...unanswered, asked: drafted })
  const draft = blank(scene, cast, drafted)
  const stages: Stage<InquiryFacts>[] = [{ day: drafted, facts: draft }]
  const step = (day: Day, more: Partial<InquiryFacts>) =>
    stages.push({ day, facts: { ...(stages.at(-1)?.facts ?? draft), ...more } })
  if (course !== 'draft')
    step(sent, {
      sentOn: toDate(sent),
      route: random.pick(inquiryRoutes),
      answerDueOn: random.chance(0.7) ? toDate(sent + random.pick([21, 28, 28])) : null,
    })
  if (course === 'cancelled') step(received, { cancelledOn: toDate(received) })
  if (course === 'late') remind(scene, sent, end, step)
  if (['incomplete', 'unused', 'used'].includes(course))
    step(received, { receivedOn: toDate(received), answers: answers(scene, cast, course === 'incomplete') })
  if (course === 'unused' || course === 'used') step(completed, signed(scene, cast, sent, completed))
  if (course === 'used') step(used, { usedOn: toDate(used) })
  const late = () => ({ careUnitId: unit.ref.id })
  tellTrail(cast, { table: careInquiry, noun: 'inquiry', check: checkInquiry, late }, stages)
}

/** The form as it is first filled in. */
const blank = ({ random }: Scene, { client }: Cast, drafted: Day): InquiryFacts => ({
  careUnitId: 0,
  doctor: random.chance(0.6) ? doctor(random) : null,
  question: random.chance(0.85) ? say(random, random.pick(questions), client.sex) : null,
  draftedOn: toDate(drafted),
  route: null,
  sentOn: null,
  answerDueOn: null,
  reminders: [],
  receivedOn: null,
  completedOn: null,
  answers: [],
  adaptation: null,
  comment: null,
  signedBy: null,
  signedOn: null,
  validTo: null,
  usedOn: null,
  cancelledOn: null,
})

function remind(
  { random }: Scene,
  sent: Day,
  end: Day,
  step: (day: Day, more: Partial<InquiryFacts>) => void,
): void {
  const reminders: InquiryFacts['reminders'] = []
  const times = random.weighted([
    [2, 0],
    [5, 1],
    [3, 2],
  ])
  for (let day = workdayFrom(sent + random.int(14, 24)); reminders.length < times && day <= end; day += 14) {
    reminders.push({ on: toDate(day), to: random.pick(inquiryRoutes) })
    step(day, { reminders: [...reminders] })
  }
}
