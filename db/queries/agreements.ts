import { eq } from 'drizzle-orm'
import type { AgreementFacts } from '../../domain/agreement/agreement'
import type { Changes } from '../../domain/changes'
import type { AgreementEntry } from '../../domain/contract/agreements'
import { DomainError } from '../../domain/errors'
import { agreement } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Rutiner and avtal with other parties. */

export function getAgreement(db: ReadDb, id: number) {
  const row = db.select().from(agreement).where(eq(agreement.id, id)).get()
  if (!row) throw new DomainError('not-found', { id })
  return row
}

export const listAgreements = (db: ReadDb): AgreementEntry[] =>
  db.select().from(agreement).orderBy(agreement.id).all()

export const insertAgreement = (db: WriteDb, facts: AgreementFacts): number =>
  db.insert(agreement).values(facts).returning({ id: agreement.id }).get().id

export function updateAgreement(db: WriteDb, id: number, facts: Changes<AgreementFacts>): void {
  // Nothing given is nothing to change; SQL has no word for it.
  if (Object.values(facts).every((value) => value === undefined)) return
  db.update(agreement).set(facts).where(eq(agreement.id, id)).run()
}
