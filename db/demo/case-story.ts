import { planMove } from '../../domain/phase/move'
import type { Outcome } from '../../domain/phase/outcome'
import { followUp, phaseMove, rehabCase } from '../schema/index'
import { type Day, toDate } from './calendar'
import { tellCertificates } from './certificates'
import type { InventedClient } from './client'
import { tellConsents } from './consents'
import { type Fate, workEnds } from './fate'
import { planFollowUps } from './follow-ups'
import { tellNotes } from './notes'
import { openCase } from './open-case'
import { moveFacts } from './outcomes'
import { tellPapers } from './papers'
import { tellPlansAndActivities } from './plans'
import { tellRatings } from './ratings'
import { tellResponsibility } from './responsibility'
import type { CareUnit, Tenure } from './staff'
import { tellStanding } from './standing'
import { type Diary, type Entry, lastDay, openDiary, type Ref, type Scene } from './story'
import { tellEveryWay } from './ways'

/** A case and its people while its story is told. */
export interface Cast {
  readonly fate: Fate
  readonly diary: Diary
  readonly caseRef: Ref
  readonly client: InventedClient
  readonly opened: Day
  /** The last day on which something is recorded. */
  readonly until: Day
  /** The day work ended, if it has. */
  readonly ends: Day | null
  /** The socialsekreterare and the care unit the case has on a day. */
  readonly workerOn: (day: Day) => string | null
  /** Those who have had it as their own, and who has on a day; covers left out. */
  readonly holders: readonly Tenure[]
  readonly holderOn: (day: Day) => Tenure | null
  readonly unitOn: (day: Day) => CareUnit | null
}

/** Gives the next running number of the year a case opens in. */
export type Numbering = (year: number) => number

/** Tells the whole life of one case, as the commands that would have recorded it. */
export function tellCase(scene: Scene, fate: Fate, invented: InventedClient, numbering: Numbering): Entry[] {
  const opened = fate.steps[0].day
  const until = fate.closed ?? lastDay(scene)
  const self = {
    fate,
    diary: openDiary(scene.random, opened, until),
    caseRef: { id: 0 },
    client: invented,
    opened,
    until,
    ends: workEnds(fate),
  }
  const { begin, tell, ...people } = tellResponsibility(scene, self)
  const cast: Cast = { ...self, ...people }
  const followUps = planFollowUps(scene, cast)
  cast.diary.enter(opened, 'case.create', (ledger) => {
    openCase(scene, ledger, cast, numbering)
    begin(ledger)
    followUps.begin(ledger)
  })
  const outcome = tellMoves(scene, cast)
  tell()
  const planned = tellPlansAndActivities(scene, cast)
  const pending = tellConsents(scene, cast, planned)
  const certificate = tellCertificates(scene, cast)
  tellPapers(scene, cast)
  tellStanding(scene, cast, { certificate, pending })
  tellRatings(scene, cast)
  followUps.tell()
  tellNotes(scene, cast)
  tellClosing(scene, cast, outcome, followUps.planned)
  return cast.diary.entries()
}

/** Every move as the rules allow it; answers with the outcome of the last. */
function tellMoves(scene: Scene, cast: Cast): Outcome | null {
  const { fate, diary, caseRef } = cast
  let outcome: Outcome | null = null
  for (const [place, step] of fate.steps.slice(1).entries()) {
    const before = fate.steps[place] ?? fate.steps[0]
    const facts = moveFacts(scene.random, cast.client.sex, before.phase, step.phase)
    const movedOn = toDate(step.day)
    const standing = { phase: before.phase, phaseSince: toDate(before.day), closedOn: null }
    const move = planMove(standing, { toPhase: step.phase, movedOn, ...facts.move }, movedOn)
    outcome = move.outcome
    const ways = outcome === 'exhausted' ? tellEveryWay(scene, cast, step.day) : null
    diary.enter(step.day, 'case.move', (ledger) => {
      ways?.(ledger)
      ledger.insert(phaseMove, { caseId: caseRef.id, ...move })
    })
    const { caseFacts } = facts
    if (caseFacts === null) continue
    const benefitGrantedOn = caseFacts.benefitKind === null ? null : movedOn
    diary.enter(step.day, 'case.update', (ledger) =>
      ledger.update(rehabCase, caseRef.id, { ...caseFacts, benefitGrantedOn }),
    )
  }
  return outcome
}

function tellClosing(scene: Scene, cast: Cast, outcome: Outcome | null, planned: () => Ref | null): void {
  const { closed } = cast.fate
  if (closed === null) return
  const closeReason = outcome ?? scene.random.weighted(otherCloseReasons)
  cast.diary.enter(closed, 'case.close', (ledger) => {
    ledger.update(rehabCase, cast.caseRef.id, { closedOn: toDate(closed), closeReason })
    const open = planned()
    if (open) ledger.update(followUp, open.id, { outcome: 'cancelled' })
  })
}

const otherCloseReasons = [
  [5, 'moved'],
  [3, 'other'],
  [2, 'not-on-list'],
] as const
