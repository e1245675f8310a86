import {
  type ConsentFacts,
  type ConsentKind,
  type ConsentParty,
  checkConsent,
  emptyConsent,
} from '../../domain/consent/consent'
import { consent } from '../schema/index'
import { type Day, toDate } from './calendar'
import type { Cast } from './case-story'
import { consentComments, scopesOf } from './paper-phrases'
import { say } from './phrases'
import { dateOrNull, type Scene } from './story'
import { type Stage, tellTrail } from './trail'

/** What happened to one paper of consent. */
export interface ConsentDays {
  readonly asked: Day
  readonly given: Day | null
  readonly refused: Day | null
  readonly withdrawn: Day | null
  readonly validTo: Day | null
}

export const unanswered = { given: null, refused: null, withdrawn: null, validTo: null }

export interface ConsentTo {
  readonly party: ConsentParty
  readonly kind: ConsentKind
  /** Who, when the party is another than the usual. */
  readonly partyName?: string
}

/** One paper, to the unit the case has when it is asked for; a few from before units were written down name none. */
export function tellConsent(scene: Scene, cast: Cast, to: ConsentTo, days: ConsentDays): void {
  const { random } = scene
  const { party, kind } = to
  const named = party === 'care' && (kind !== 'cooperation' || random.chance(0.88))
  const unit = named ? cast.unitOn(days.asked) : null
  const asked = { ...paper(scene, cast, to, days.asked), askedOn: toDate(days.asked) }
  const answered = days.given ?? days.refused
  const stages: Stage<ConsentFacts>[] = []
  // A third come back signed by the same post as they are recorded.
  if (answered === null || random.chance(0.7)) stages.push({ day: days.asked, facts: asked })
  const answer: ConsentFacts = {
    ...asked,
    givenOn: dateOrNull(days.given),
    refusedOn: dateOrNull(days.refused),
    validTo: dateOrNull(days.validTo),
    originalAt: days.given !== null && random.chance(0.8) ? random.pick(originals) : null,
  }
  if (answered !== null) stages.push({ day: answered, facts: answer })
  if (days.withdrawn !== null)
    stages.push({ day: days.withdrawn, facts: { ...answer, withdrawnOn: toDate(days.withdrawn) } })
  const late = () => ({ careUnitId: unit?.ref.id ?? null })
  tellTrail(cast, { table: consent, noun: 'consent', check: checkConsent, late }, stages)
}

/** That there was no need to ask, said on a day. */
export function tellNotNeeded(scene: Scene, cast: Cast, to: ConsentTo, day: Day): void {
  const facts = {
    ...paper(scene, cast, to, day),
    notNeededOn: toDate(day),
    comment: 'Inget att samverka om just nu.',
    scope: null,
  }
  tellTrail(cast, { table: consent, noun: 'consent', check: checkConsent }, [{ day, facts }])
}

const originals = ['akten, flik 4', 'akten, flik 4', 'akten, flik 2', 'pärm C, skåp 3']

const paper = (
  { random }: Scene,
  cast: Cast,
  { party, kind, partyName }: ConsentTo,
  day: Day,
): ConsentFacts => ({
  ...emptyConsent(party, kind),
  partyName: partyName ?? null,
  scope: random.chance(0.6) ? random.pick(scopesOf(party, kind)) : null,
  obtainedBy: cast.workerOn(day),
  comment: random.chance(0.15) ? say(random, random.pick(consentComments), cast.client.sex) : null,
})

/** The consent that a paper leans on, given some days before it is sent; on the same day when the case is newer. */
export function tellConsentBefore(scene: Scene, cast: Cast, to: ConsentTo, from: Day, sent: Day): void {
  const { random } = scene
  const asked = Math.max(from, cast.diary.on(sent - random.int(6, 40)))
  const given = Math.min(sent, Math.max(asked, cast.diary.on(sent - random.int(0, 12))))
  // Most for the errand, without an end; some a year at a time.
  const validTo = random.chance(0.15) ? Math.max(given + 365, scene.today + random.int(40, 200)) : null
  tellConsent(scene, cast, to, { ...unanswered, asked, given, validTo })
}
