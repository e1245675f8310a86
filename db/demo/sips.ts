import {
  checkSip,
  type SipFacts,
  type SipItem,
  type SipOccasion,
  type SipParticipant,
} from '../../domain/documents/sip'
import type { ResponsibleParty } from '../../domain/plan/activity'
import { sip } from '../schema/index'
import { type Day, toDate, workdayFrom, workdayUntil } from './calendar'
import type { Cast } from './case-story'
import { tellConsent, tellConsentBefore, unanswered } from './consent-paper'
import { sipItems, sipPlaces, sipPurposes } from './paper-phrases'
import { say } from './phrases'
import { seeded } from './random'
import { meetingHours } from './sip-meeting'
import type { Scene } from './story'
import { daysFrom, type Stage, tellTrail } from './trail'

/** Samordnade individuella planer in phase 3: called with both consents, held, and followed up. */
type Course = 'prepared' | 'called' | 'overdue' | 'held' | 'follow-up-due' | 'followed-up' | 'cancelled'

const now: readonly (readonly [number, Course])[] = [
  [10, 'prepared'],
  [25, 'called'],
  [13, 'overdue'],
  [34, 'held'],
  [11, 'follow-up-due'],
  [12, 'followed-up'],
  [5, 'cancelled'],
]
const then: readonly (readonly [number, Course])[] = [
  [84, 'followed-up'],
  [16, 'cancelled'],
]
const consents = [
  { party: 'care', kind: 'sip-plan' },
  { party: 'other', kind: 'sip-attendance' },
] as const

export function tellSips(scene: Scene, cast: Cast): void {
  const { random } = scene
  let occasion: SipOccasion = 'first'
  for (const [place, { phase, day: from }] of cast.fate.steps.entries()) {
    if (phase !== 3 || !random.chance(0.4)) continue
    const ends = cast.fate.steps[place + 1]?.day ?? cast.fate.closed
    const course = random.weighted(ends === null ? now : then)
    const end = ends ?? cast.until
    // Calling takes weeks, and following up more.
    if (end - from > 70) tellSip(scene, cast, { from, end, course, occasion })
    else if (ends === null)
      tellSip(scene, cast, { from, end, occasion, course: course === 'prepared' ? 'prepared' : 'called' })
    else continue
    occasion = 'follow-up'
  }
}

interface Story {
  readonly from: Day
  readonly end: Day
  readonly course: Course
  readonly occasion: SipOccasion
}

function tellSip(scene: Scene, cast: Cast, { from, end, course, occasion }: Story): void {
  const { random, today } = scene
  const short = course === 'prepared' || course === 'called'
  const begun = cast.diary.on(Math.max(from, end - (short ? random.int(1, 14) : random.int(50, 110))))
  const prepared: SipFacts = {
    purpose: say(random, random.pick(sipPurposes), cast.client.sex),
    calledBy: random.chance(0.75) ? 'social-services' : 'care',
    calledOn: null,
    replyBy: null,
    meetingOn: null,
    startsAt: null,
    endsAt: null,
    place: null,
    address: null,
    occasion,
    participants: participants(scene, cast, begun),
    heldOn: null,
    items: [],
    followUpOn: null,
    followedUpOn: null,
    cancelledOn: null,
  }
  if (course === 'prepared') {
    for (const to of consents)
      if (random.chance(0.8)) tellConsent(scene, cast, to, { ...unanswered, asked: begun })
    tell(cast, [{ day: begun, facts: prepared }])
    return
  }
  const within = (day: Day) => Math.min(day, Math.max(begun, end))
  const [, called = begun, held = begun, followedUp = begun] = daysFrom(
    cast,
    begun,
    random.int(0, 5),
    random.int(12, 24),
    random.int(20, 45),
  ).map(within)
  for (const to of consents) tellConsentBefore(scene, cast, to, from, called)
  const ahead = course === 'called' ? workdayFrom(today + random.int(4, 25)) : held
  const place = random.pick(sipPlaces)
  const calling = {
    ...prepared,
    calledOn: toDate(called),
    replyBy: toDate(Math.max(called, workdayUntil(ahead - 5))),
    meetingOn: toDate(ahead),
    place,
    // Their own chance: the hour of one meeting leaves the rest of the story as it was.
    ...meetingHours(seeded(ahead * 97 + called), place),
  }
  const stages: Stage<SipFacts>[] = [
    { day: begun, facts: prepared },
    { day: called, facts: calling },
  ]
  if (course === 'cancelled') stages.push({ day: held, facts: { ...calling, cancelledOn: toDate(held) } })
  if (['held', 'follow-up-due', 'followed-up'].includes(course)) {
    // Followed up after it should have been, now and then not yet.
    const due = course === 'held' ? today + random.int(10, 90) : course === 'followed-up' ? followedUp : null
    const meeting = atMeeting(scene, calling, held, due ?? Math.max(held, today - random.int(2, 20)))
    stages.push({ day: held, facts: meeting })
    if (course === 'followed-up') stages.push({ day: followedUp, facts: closed(scene, meeting, followedUp) })
  }
  tell(cast, stages)
}

const tell = (cast: Cast, stages: readonly Stage<SipFacts>[]) =>
  tellTrail(cast, { table: sip, noun: 'sip', check: checkSip }, stages)

function participants({ random }: Scene, cast: Cast, day: Day): SipParticipant[] {
  const unit = cast.unitOn(day)
  const come = (name: string, role: string, obliged: boolean): SipParticipant => ({
    name,
    role,
    obliged,
    confirmed: null,
    attended: null,
  })
  const list = [come(cast.workerOn(day) ?? '', 'Socialsekreterare', true)]
  list.push(come('', unit === null ? 'Läkare' : `Läkare, ${unit.name}`, true))
  if (random.chance(0.6)) list.push(come('', 'Rehabkoordinator', true))
  if (random.chance(0.3)) list.push(come('', 'Jobbtorg', false))
  if (random.chance(0.2)) list.push(come('', 'Anhörig', false))
  return list
}

function atMeeting({ random }: Scene, calling: SipFacts, held: Day, due: Day): SipFacts {
  const parties = random.shuffle<ResponsibleParty>(['care', 'social-worker', 'coordinator', 'client'])
  const items = parties.slice(0, random.int(2, 4)).map(
    (party): SipItem => ({
      text: random.pick(sipItems[party] ?? ['Återkoppla till gruppen.']),
      party,
      due: toDate(held + random.int(14, 60)),
      doneOn: null,
    }),
  )
  const came = calling.participants.map((one) => ({ ...one, confirmed: true, attended: random.chance(0.9) }))
  return { ...calling, participants: came, heldOn: toDate(held), items, followUpOn: toDate(workdayFrom(due)) }
}

/** At the follow-up most of what was agreed is done. */
function closed({ random }: Scene, meeting: SipFacts, day: Day): SipFacts {
  const items = meeting.items.map((item) => ({ ...item, doneOn: random.chance(0.8) ? toDate(day) : null }))
  return { ...meeting, items, followedUpOn: toDate(day) }
}
