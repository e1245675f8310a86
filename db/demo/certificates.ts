import { type CertificateFacts, checkCertificate, type DfaReview } from '../../domain/case/certificate'
import { certificate } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { phaseOn } from './fate'
import type { Random } from './random'
import type { Scene } from './story'
import { type Stage, tellTrail } from './trail'

/** Läkarintyg after each other through a case's life; some are reviewed at once, some later, some run out. */
type Reviews = readonly (readonly [number, DfaReview | null])[]
const reviews: Reviews = [
  [56, 'complete'],
  [20, 'incomplete'],
  [24, null],
]
/** Once there is a plan, it can say more than the certificate. */
const reviewsWithPlan: Reviews = [
  [45, 'complete'],
  [18, 'incomplete'],
  [14, null],
  [23, 'replaced-by-plan'],
]

/** Answers with the one that lasts longest. */
export function tellCertificates(scene: Scene, cast: Cast): CertificateFacts | null {
  const { random } = scene
  const certified = cast.client.code === 'no-sgi' ? 0.86 : 0.18
  if (!random.chance(certified)) return null
  const end = cast.ends ?? cast.until
  const expired = random.chance(0.07)
  let longest: CertificateFacts | null = null
  let to = expired ? end - random.int(1, 50) : end + random.int(1, 170)
  for (let written = 0; written < 7 && to > cast.opened; written++) {
    const from = Math.min(end - 1, to - random.pick([30, 60, 90, 90, 120, 180, 180]))
    const facts = tellCertificate(scene, cast, from, to)
    longest ??= facts
    // Older ones are fewer: what has run out long ago was seldom recorded.
    to = from - 1 - (written > 2 ? random.int(30, 200) : 0)
  }
  return longest
}

function tellCertificate({ random }: Scene, cast: Cast, from: Day, to: Day): CertificateFacts {
  const { diary, fate } = cast
  const day = diary.on(from + random.int(0, 12))
  const dfaReview = random.weighted(phaseOn(fate, day) >= 2 ? reviewsWithPlan : reviews)
  const reviewed = diary.on(day + random.int(0, 20))
  const later = dfaReview !== null && reviewed > day && random.chance(0.4)
  const unread: CertificateFacts = {
    fromDate: toDate(from),
    toDate: toDate(to),
    extent: random.weighted(extents),
    issuer: random.weighted(issuers),
    ...unanswered,
    dfaReview: null,
    reviewedOn: null,
    comment: null,
  }
  if (dfaReview === null) {
    tellTrail(cast, trail, [{ day, facts: unread }])
    return unread
  }
  const readOn = later ? reviewed : day
  const read = { ...unread, ...answersTo(random, dfaReview), dfaReview, reviewedOn: toDate(readOn) }
  const stages: Stage<CertificateFacts>[] = [
    { day, facts: later ? unread : read },
    { day: readOn, facts: read },
  ]
  tellTrail(cast, trail, stages)
  return read
}

const trail = { table: certificate, noun: 'certificate', check: checkCertificate }
const unanswered = { hasDiagnosis: null, hasFunction: null, hasActivity: null, hasRedThread: null }

const extents: readonly (readonly [number, number | null])[] = [
  [42, 100],
  [15, 75],
  [23, 50],
  [9, 25],
  [11, null],
]
const issuers: readonly (readonly [number, CertificateFacts['issuer']])[] = [
  [93, 'doctor'],
  [3, 'other-licensed'],
  [4, null],
]

/** Mostly what is missing is what the illness hinders, and then there is no thread to follow. */
function answersTo(random: Random, review: DfaReview): Partial<CertificateFacts> {
  if (review === 'complete')
    return { hasDiagnosis: true, hasFunction: true, hasActivity: true, hasRedThread: true }
  if (review === 'replaced-by-plan' && random.chance(0.5)) return {}
  const hasFunction = random.chance(0.7)
  const hasActivity = hasFunction && random.chance(0.12)
  const hasRedThread = hasActivity ? false : random.pick([false, null])
  return { hasDiagnosis: random.chance(0.95), hasFunction, hasActivity, hasRedThread }
}
