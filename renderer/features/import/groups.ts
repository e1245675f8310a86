import type { ImportedCase, ImportPreview } from '../../../domain/contract/imports'
import type { ImportCounts } from '../../../domain/import/counts'

/** The groups of a preview: each has a number, and opens exactly the rows it counts. */
export interface Group {
  readonly key: string
  readonly label: string
  readonly count: (counts: ImportCounts) => number
  readonly cases?: (entry: ImportedCase) => boolean
}

const changes = (kind: string) => (entry: ImportedCase) =>
  entry.caseId !== null && entry.changes.some((change) => change.kind === kind)
const moves = (backward: boolean) => (entry: ImportedCase) =>
  entry.caseId !== null &&
  entry.changes.some((change) => change.kind === 'phase' && change.backward === backward)
const others = (entry: ImportedCase) =>
  entry.caseId !== null &&
  entry.changes.some(({ kind }) => kind !== 'phase' && kind !== 'worker' && kind !== 'care')

export const groups: readonly Group[] = [
  { key: 'new', label: 'Nya', count: (counts) => counts.new, cases: (entry) => entry.caseId === null },
  { key: 'forward', label: 'Fas framåt', count: (counts) => counts.forward, cases: moves(false) },
  { key: 'backward', label: 'Fas bakåt', count: (counts) => counts.backward, cases: moves(true) },
  {
    key: 'worker',
    label: 'Byter socialsekreterare',
    count: (counts) => counts.workerChanges,
    cases: changes('worker'),
  },
  { key: 'care', label: 'Byter vårdkontakt', count: (counts) => counts.careChanges, cases: changes('care') },
  { key: 'other', label: 'Andra ändringar', count: (counts) => counts.otherChanges, cases: others },
  { key: 'unchanged', label: 'Oförändrade', count: (counts) => counts.unchanged },
  { key: 'duplicates', label: 'Dubbletter', count: (counts) => counts.duplicates },
  { key: 'rejected', label: 'Avvisade rader', count: (counts) => counts.rejected },
  { key: 'warnings', label: 'Att kontrollera', count: (counts) => counts.warnings },
  { key: 'absent', label: 'Saknas på listan', count: (counts) => counts.absent },
]

/** Whether a preview would change anything at all. */
export const changesAnything = ({ alreadyImported, cases, absent }: ImportPreview): boolean =>
  !alreadyImported && (cases.length > 0 || absent.length > 0)
