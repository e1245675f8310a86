import type { DfaReview } from '../../domain/case/certificate'
import { certificate } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import type { Ref, Scene } from './story'

/** Läkarintyg after each other through a case's life; some are reviewed at once, some later, some run out. */
const reviews: readonly (readonly [number, DfaReview | null])[] = [
  [55, 'complete'],
  [20, 'incomplete'],
  [20, null],
  [5, 'replaced-by-plan'],
]

export function tellCertificates(scene: Scene, cast: Cast): void {
  const { random } = scene
  const certified = cast.client.code === 'no-sgi' ? 0.92 : 0.22
  if (!random.chance(certified)) return
  const end = cast.ends ?? cast.until
  const expired = random.chance(0.07)
  let to = expired ? end - random.int(1, 50) : end + random.int(1, 170)
  for (let written = 0; written < 7 && to > cast.opened; written++) {
    const from = Math.min(end - 1, to - random.pick([30, 60, 90, 90, 120, 180, 180]))
    tellCertificate(scene, cast, from, to)
    // Older ones are fewer: what has run out long ago was seldom recorded.
    to = from - 1 - (written > 2 ? random.int(30, 200) : 0)
  }
}

function tellCertificate({ random }: Scene, { diary, caseRef }: Cast, from: Day, to: Day): void {
  const ref: Ref = { id: 0 }
  const day = diary.on(from + random.int(0, 12))
  const dfaReview = random.weighted(reviews)
  const reviewed = diary.on(day + random.int(0, 20))
  const later = dfaReview !== null && reviewed > day && random.chance(0.4)
  const review = { dfaReview, reviewedOn: dfaReview === null ? null : toDate(later ? reviewed : day) }
  const values = { fromDate: toDate(from), toDate: toDate(to) }
  diary.enter(day, 'certificate.add', (ledger) => {
    const unread = { dfaReview: null, reviewedOn: null }
    ref.id = ledger.insert(certificate, { caseId: caseRef.id, ...values, ...(later ? unread : review) })
  })
  if (later)
    diary.enter(reviewed, 'certificate.update', (ledger) => ledger.update(certificate, ref.id, review))
}
