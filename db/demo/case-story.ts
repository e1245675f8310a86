import { caseNumber } from '../../domain/case/case'
import { type PhaseMove, planMove } from '../../domain/phase/move'
import type { Outcome } from '../../domain/phase/outcome'
import { client, codePeriod, followUp, phaseMove, rehabCase } from '../schema/index'
import { type Day, toDate } from './calendar'
import { tellCertificates } from './certificates'
import type { InventedClient } from './client'
import { tellConsents } from './consents'
import { type Fate, type Step, workEnds } from './fate'
import { planFollowUps } from './follow-ups'
import type { Ledger } from './ledger'
import { tellNotes } from './notes'
import { moveFacts } from './outcomes'
import { tellPlansAndActivities } from './plans'
import { tellResponsibility } from './responsibility'
import { type Diary, type Entry, lastDay, openDiary, type Ref, type Scene } from './story'

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
}

/** Gives the next running number of the year a case opens in. */
export type Numbering = (year: number) => number

/** Tells the whole life of one case, as the commands that would have recorded it. */
export function tellCase(scene: Scene, fate: Fate, invented: InventedClient, numbering: Numbering): Entry[] {
  const opened = fate.steps[0].day
  const until = fate.closed ?? lastDay(scene)
  const cast: Cast = {
    fate,
    diary: openDiary(scene.random, opened, until),
    caseRef: { id: 0 },
    client: invented,
    opened,
    until,
    ends: workEnds(fate),
  }
  const followUps = planFollowUps(scene, cast)
  const responsibility = tellResponsibility(scene, cast)
  cast.diary.enter(opened, 'case.create', (ledger) => {
    openCase(scene, ledger, cast, numbering)
    responsibility.begin(ledger)
    followUps.begin(ledger)
  })
  const outcome = tellMoves(scene, cast)
  responsibility.tell()
  tellConsents(scene, cast)
  tellCertificates(scene, cast)
  tellPlansAndActivities(scene, cast)
  followUps.tell()
  tellNotes(scene, cast)
  tellClosing(scene, cast, outcome, followUps.planned)
  return cast.diary.entries()
}

function openCase(scene: Scene, ledger: Ledger, cast: Cast, numbering: Numbering): void {
  const { opened, fate } = cast
  const fromDate = toDate(opened)
  const clientId = ledger.insert(client, cast.client.row)
  const year = Number(fromDate.slice(0, 4))
  cast.caseRef.id = ledger.insert(rehabCase, {
    caseNumber: caseNumber(year, numbering(year)),
    clientId,
    openedOn: fromDate,
    assistanceSince: toDate(opened - assistanceBefore(scene)),
  })
  ledger.insert(codePeriod, { clientId, code: cast.client.code, fromDate })
  ledger.insert(phaseMove, { caseId: cast.caseRef.id, ...firstMove(fate.steps[0]) })
}

const firstMove = (step: Step): PhaseMove => ({
  fromPhase: null,
  toPhase: step.phase,
  movedOn: toDate(step.day),
  reason: null,
  comment: null,
  outcome: null,
  way: null,
})

const assistanceBefore = ({ random }: Scene): number =>
  random.weighted([
    [13, random.int(5, 60)],
    [4, random.int(200, 1500)],
    [1, random.int(1500, 3600)],
  ])

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
    diary.enter(step.day, 'case.move', (ledger) => {
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
