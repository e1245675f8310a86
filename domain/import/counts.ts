import type { Change } from './change'
import type { ReadList } from './list'
import type { CasePlan, ImportPlan } from './plan'

/** What a plan comes to, in numbers: the preview's headings and the receipt. */

const apart: ReadonlySet<Change['kind']> = new Set(['phase', 'worker', 'care'])

export function countPlan(plan: ImportPlan, list: ReadList) {
  const known = plan.cases.filter(({ caseId }) => caseId !== null)
  const having = (test: (change: Change) => boolean) =>
    known.filter(({ changes }) => changes.some(test)).length
  return {
    people: plan.cases.length,
    new: plan.cases.length - known.length,
    reopened: having((change) => change.kind === 'reopen'),
    forward: having((change) => change.kind === 'phase' && !change.backward),
    backward: having((change) => change.kind === 'phase' && change.backward),
    workerChanges: having((change) => change.kind === 'worker'),
    careChanges: having((change) => change.kind === 'care'),
    otherChanges: having((change) => !apart.has(change.kind)),
    unchanged: known.filter(({ changes }) => changes.length === 0).length,
    duplicates: list.duplicates.length,
    rejected: list.rejected.length,
    warnings: plan.warnings.length,
    absent: plan.absent.length,
    stillAbsent: plan.stillAbsent,
  }
}
export type ImportCounts = ReturnType<typeof countPlan>

export const isNewOrChanged = ({ caseId, changes }: CasePlan): boolean =>
  caseId === null || changes.length > 0
