import type { CertificateFacts } from '../../domain/case/certificate'
import { type ConsentParty, usualKind } from '../../domain/consent/consent'
import { consentSubject } from '../../domain/consent/needs'
import type { FlagCode } from '../../domain/flag/flags'
import {
  checkDormancy,
  checkWaiting,
  type DormancyReason,
  type WaitingParty,
} from '../../domain/waiting/waiting'
import { dormancy, handFlag, snooze, waiting } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { handReasons, restWords, snoozeReasons, waitingReasons } from './paper-phrases'
import { say } from './phrases'
import type { Ref, Scene } from './story'
import { tellSomeWays } from './ways'

/** What the coordinator says of how a case stands: whom it waits for, that it rests, what she marks and what can wait. */
export interface Standing {
  /** Its last certificate. */
  readonly certificate: CertificateFacts | null
  /** Whom the consents are with that nobody has answered. */
  readonly pending: readonly ConsentParty[]
}

export function tellStanding(scene: Scene, cast: Cast, standing: Standing): void {
  tellSomeWays(scene, cast)
  if (cast.ends !== null) return
  tellWaiting(scene, cast)
  tellRest(scene, cast)
  tellMark(scene, cast)
  tellSnooze(scene, cast, standing)
}

const parties: readonly (readonly [number, WaitingParty])[] = [
  [28, 'care'],
  [22, 'us'],
  [15, 'client'],
  [12, 'jobbtorg'],
  [8, 'af'],
  [6, 'fk'],
  [9, 'other'],
]

/** Waits that no paper shows; some are over. */
function tellWaiting({ random }: Scene, { caseRef, client, diary, opened, until }: Cast): void {
  if (!random.chance(0.14)) return
  const over = random.chance(0.35)
  const day = diary.on(Math.max(opened, until - (over ? random.int(50, 200) : random.int(0, 55))))
  const party = random.weighted(parties)
  const reason = say(random, random.pick(waitingReasons[party]), client.sex)
  const facts = { party, reason, since: toDate(Math.max(opened, day - random.int(0, 9))) }
  checkWaiting(facts, toDate(day))
  const ref: Ref = { id: 0 }
  diary.enter(day, 'waiting.add', (ledger) => {
    ref.id = ledger.insert(waiting, { caseId: caseRef.id, ...facts })
  })
  const ended = diary.on(day + random.int(5, 45))
  if (over)
    diary.enter(ended, 'waiting.end', (ledger) => ledger.update(waiting, ref.id, { endedOn: toDate(ended) }))
}

const reasons: readonly (readonly [number, DormancyReason])[] = [
  [40, 'too-ill'],
  [15, 'hospital'],
  [18, 'parental'],
  [12, 'abroad'],
  [15, 'awaiting-decision'],
]

/** A few rest; of some the day has just come, and some were taken up again before it. */
function tellRest({ random, today }: Scene, { caseRef, client, diary, opened, until }: Cast): void {
  const kind = random.weighted([
    [93, null],
    [4, 'rests'],
    [0.7, 'woken'],
    [2.3, 'taken-up'],
  ] as const)
  if (kind === null) return
  const from = diary.on(
    Math.max(opened, until - (kind === 'rests' ? random.int(3, 70) : random.int(40, 150))),
  )
  const day = kind === 'woken' ? today - random.int(0, 6) : today + random.int(12, 120)
  // Taken up again on the day or somewhat before it.
  const ended = diary.on(from + random.int(20, 60))
  const comment = random.chance(0.4) ? say(random, random.pick(restWords), client.sex) : null
  const facts = {
    fromDate: toDate(from),
    until: toDate(Math.max(from + 1, kind === 'taken-up' ? ended + random.int(0, 15) : day)),
    reason: random.weighted(reasons),
    comment,
  }
  checkDormancy(facts, facts.fromDate)
  const ref: Ref = { id: 0 }
  diary.enter(from, 'dormancy.add', (ledger) => {
    ref.id = ledger.insert(dormancy, { caseId: caseRef.id, ...facts })
  })
  if (kind === 'taken-up')
    diary.enter(ended, 'dormancy.end', (ledger) =>
      ledger.update(dormancy, ref.id, { endedOn: toDate(ended) }),
    )
}

function tellMark({ random }: Scene, { caseRef, client, diary, until, opened }: Cast): void {
  if (!random.chance(0.015)) return
  const day = diary.on(Math.max(opened, until - random.int(0, 30)))
  const reason = say(random, random.pick(handReasons), client.sex)
  diary.enter(day, 'handFlag.add', (ledger) => {
    ledger.insert(handFlag, { caseId: caseRef.id, reason, since: toDate(day) })
  })
}

/** Only what is there to be put off. */
function tellSnooze(scene: Scene, cast: Cast, { certificate, pending }: Standing): void {
  const { random, today, phases } = scene
  const { caseRef, client, diary, fate, until } = cast
  const step = fate.steps.at(-1) ?? fate.steps[0]
  const limit = phases[step.phase]?.limitDays ?? Infinity
  const found: (readonly [FlagCode, () => string])[] = []
  if (today - step.day > limit + 10) found.push(['stalled', () => ''])
  if (certificate !== null && certificate.toDate < toDate(today - 5))
    found.push(['certificate-expired', () => ''])
  for (const party of pending) {
    const unit = party === 'care' ? cast.unitOn(until) : null
    const subject = () => consentSubject({ party, kind: usualKind(party), careUnitId: unit?.ref.id ?? null })
    found.push(['consent-pending', subject])
  }
  const [put] = found
  if (!put || !random.chance(0.09)) return
  const [flagCode, subject] = put
  const day: Day = diary.on(until - random.int(0, 4))
  const reason = say(random, random.pick(snoozeReasons), client.sex)
  const dates = { fromDate: toDate(day), until: toDate(today + random.int(3, 25)) }
  diary.enter(day, 'snooze.add', (ledger) => {
    ledger.insert(snooze, { caseId: caseRef.id, flagCode, subject: subject(), ...dates, reason })
  })
}
