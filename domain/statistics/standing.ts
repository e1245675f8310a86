import { type Code, codes, type Sex, sexes } from '../case/client'
import { type LocalDate, monthsBefore } from '../dates'
import { phaseNumbers } from '../phase/phases'
import { type CaseHistory, hasPlanOn, isInTargetGroup, phaseOn, runsOn } from './case-history'

/** How things stood at the end of a day. Stock only: what happened in a period is in events.ts, and the two are never mixed. */
export interface Standing {
  readonly targetGroup: number
  readonly byCode: Readonly<Record<Code, number>>
  /** From phase 0. */
  readonly byPhase: readonly number[]
  readonly byPhaseAndSex: readonly Readonly<Record<Sex, number>>[]
  readonly plans: number
  readonly plansBySex: Readonly<Record<Sex, number>>
  /** Ekonomiskt bistånd for twelve months or more. */
  readonly longTerm: number
  /** Socialsekreterare with at least one case. */
  readonly workers: number
}

/** Months of ekonomiskt bistånd that the statistics call långvarigt (domain: target group). */
export const longTermMonths = 12

/** Counts the target group; a client with both codes is counted under each of them. */
export function standingOn(histories: readonly CaseHistory[], day: LocalDate): Standing {
  const group = histories.filter((history) => isInTargetGroup(history, day))
  const longTermSince = monthsBefore(day, longTermMonths)
  const phases = phaseNumbers.map((phase) => group.filter((history) => phaseOn(history, day) === phase))
  const planned = group.filter((history) => hasPlanOn(history, day))
  const workerIds = group.flatMap(({ workers }) => workers.filter((worker) => runsOn(worker, day)))
  const hasCode = (code: Code) =>
    group.filter((history) => history.codes.some((own) => own.code === code && runsOn(own, day)))
  return {
    targetGroup: group.length,
    byCode: record(codes, (code) => hasCode(code).length),
    byPhase: phases.map((cases) => cases.length),
    byPhaseAndSex: phases.map(countBySex),
    plans: planned.length,
    plansBySex: countBySex(planned),
    longTerm: group.filter(
      ({ assistanceSince }) => assistanceSince !== null && assistanceSince <= longTermSince,
    ).length,
    workers: new Set(workerIds.map(({ personId }) => personId)).size,
  }
}

const countBySex = (histories: readonly CaseHistory[]): Record<Sex, number> =>
  record(sexes, (sex) => histories.filter((history) => history.sex === sex).length)

const record = <Key extends string>(keys: readonly Key[], count: (key: Key) => number) =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>
