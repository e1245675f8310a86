import { longTransaction } from '../../db/long-transaction'
import { beginChangeSet } from '../../db/queries/history'
import { ImportWriter } from '../../db/queries/import-write'
import { insertAbsence, insertImportedList } from '../../db/queries/imports'
import { getSetting, setSetting } from '../../db/queries/settings'
import type { Db, WriteDb } from '../../db/types'
import { importRoute } from '../../domain/import/change'
import { countPlan, isNewOrChanged } from '../../domain/import/counts'
import { type ColumnMapping, guessMapping, headingSignature } from '../../domain/import/headings'
import type { ImportPlan } from '../../domain/import/plan'
import { type PreparedList, rememberedMapping } from './prepare'

/** How long the window waits at most while an import writes, milliseconds. */
const stretch = 20

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve))

export interface Writing {
  /** ISO time, UTC. */
  readonly now: string
  readonly user: string
  readonly progress: (done: number) => void
}

/**
 * Writes a whole import as one transaction and one change set, in short stretches so that the window lives; nothing is left
 * of it when anything fails. The caller holds the write gate. Returns the id of the imported list.
 */
export const applyImport = (
  db: Db,
  prepared: PreparedList,
  plan: ImportPlan,
  writing: Writing,
): Promise<number> => longTransaction(db, () => writeAll(db, prepared, plan, writing))

async function writeAll(
  db: WriteDb,
  prepared: PreparedList,
  plan: ImportPlan,
  { now, user, progress }: Writing,
): Promise<number> {
  const { list, table, mapping, source } = prepared
  const { listDate } = source
  beginChangeSet(db, { at: now, user, route: importRoute })
  const { fileName, fileHash } = table
  const receipt = { counts: countPlan(plan, list), mapping }
  const importedListId = insertImportedList(db, { listDate, fileName, fileHash, importedAt: now, receipt })
  const writer = new ImportWriter(db, listDate)
  const writes = [
    ...plan.cases.filter(isNewOrChanged).map((casePlan) => () => writer.write(casePlan)),
    ...plan.absent.map(
      ({ caseId }) =>
        () =>
          insertAbsence(db, importedListId, caseId),
    ),
  ]
  let since = performance.now()
  for (const [done, write] of writes.entries()) {
    write()
    if (performance.now() - since < stretch) continue
    progress(done / writes.length)
    await breathe()
    since = performance.now()
  }
  rememberMapping(db, prepared)
  return importedListId
}

/** Only what a person has corrected is remembered: a better guess should reach the other lists. */
function rememberMapping(db: WriteDb, { mapping, table }: PreparedList): void {
  const { columns } = table.heading
  const current = rememberedMapping(db, columns) ?? guessMapping(columns).mapping
  if (sameMapping(mapping, current)) return
  setSetting(db, 'importMappings', {
    ...getSetting(db, 'importMappings'),
    [headingSignature(columns)]: mapping,
  })
}

const sameMapping = (a: ColumnMapping, b: ColumnMapping): boolean =>
  Object.keys({ ...a, ...b }).every((column) => a[column] === b[column])
