import { caseNumber } from '../../domain/case/case'
import type { PhaseMove } from '../../domain/phase/move'
import { client, codePeriod, phaseMove, rehabCase } from '../schema/index'
import { toDate } from './calendar'
import type { Cast, Numbering } from './case-story'
import type { Step } from './fate'
import type { Ledger } from './ledger'
import type { Scene } from './story'

/** The client, the case, its target group and the phase it comes in with. */
export function openCase(scene: Scene, ledger: Ledger, cast: Cast, numbering: Numbering): void {
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
