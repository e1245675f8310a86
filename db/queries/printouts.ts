import { inArray } from 'drizzle-orm'
import type { PaperForm, PrintoutWay } from '../../domain/paper/printout'
import { printout } from '../schema/index'
import type { WriteDb } from '../types'

/** What a paper says it is, and whose. */
export interface Given {
  readonly form: PaperForm
  readonly cases: readonly number[]
}

/** Notes every case that stands on what leaves the register. Answers with the rows. */
export function insertPrintouts(db: WriteDb, given: readonly Given[], way: PrintoutWay): number[] {
  return given.flatMap(({ form, cases }) => {
    const own = [...new Set(cases)]
    return own.map(
      (caseId) =>
        db
          .insert(printout)
          .values({ caseId, form, way, cases: own.length })
          .returning({ id: printout.id })
          .get().id,
    )
  })
}

/** It did not leave after all; the change log keeps that it was about to. */
export function removePrintouts(db: WriteDb, ids: readonly number[]): void {
  for (let at = 0; at < ids.length; at += 500)
    db.delete(printout)
      .where(inArray(printout.id, ids.slice(at, at + 500)))
      .run()
}
