import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/dates'
import { DomainError } from '../../domain/errors'
import type { HolderRole } from '../../domain/person/person'
import { changedBetween, heldFrom, joined, runningOn, type Span } from '../../domain/person/timeline'
import { assignment, careContact, rehabCase } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'

/** Who holds a case through time, here and in care: dated rows read as a timeline, changed, and written back (domain/person/timeline.ts). */

interface Worker {
  readonly personId: number
  readonly coversForId: number | null
}
interface Care {
  readonly careUnitId: number
  /** Null: the post as rehabkoordinator is vacant. */
  readonly personId: number | null
  readonly coversForId: number | null
}

const tableOf = { 'social-worker': assignment, 'care-coordinator': careContact } as const

const sameWorker = (a: Worker, b: Worker) => a.personId === b.personId && a.coversForId === b.coversForId
const sameCare = (a: Care, b: Care) =>
  a.careUnitId === b.careUnitId && a.personId === b.personId && a.coversForId === b.coversForId

/** Makes a person responsible from a day, whatever was to come after it. Refused before the present one began. */
export function assign(
  db: WriteDb,
  caseId: number,
  personId: number,
  fromDate: LocalDate,
  today: LocalDate,
): void {
  const spans = workerSpans(db, caseId)
  refuseBefore(spans, fromDate, today)
  writeWorkers(db, caseId, spans, heldFrom(spans, fromDate, { personId, coversForId: null }))
}

export function setCare(
  db: WriteDb,
  caseId: number,
  care: Omit<Care, 'coversForId'>,
  fromDate: LocalDate,
  today: LocalDate,
): void {
  const spans = careSpans(db, caseId)
  refuseBefore(spans, fromDate, today)
  writeCare(db, caseId, spans, heldFrom(spans, fromDate, { ...care, coversForId: null }))
}

/** What has been is history: a new holder does not begin before the one who is there now did. */
function refuseBefore(spans: readonly Span<unknown>[], fromDate: LocalDate, today: LocalDate): void {
  const now = runningOn(spans, today) ?? spans.findLast((span) => span.fromDate <= today)
  if (now && fromDate < now.fromDate)
    throw new DomainError('date-before-previous', { previous: now.fromDate })
}

interface Handing {
  readonly caseId: number
  readonly from: LocalDate
  /** Null for good. */
  readonly to: LocalDate | null
  readonly personId: number
}

/**
 * Gives what is one person's between two days to another; with an end, the other covers for her. What she covers for somebody
 * else goes on as a cover, and nobody covers for herself. Answers whether anything was hers.
 */
export function handOver(
  db: WriteDb,
  role: HolderRole,
  { caseId, from, to, personId }: Handing,
  toPersonId: number | null,
): boolean {
  const covers = (holder: { coversForId: number | null }) => {
    const coversForId = holder.coversForId ?? (to === null ? null : personId)
    return coversForId === toPersonId ? null : coversForId
  }
  if (role === 'social-worker') {
    if (toPersonId === null) throw new DomainError('handover-incomplete', { cases: 1 })
    const spans = workerSpans(db, caseId)
    const next = changedBetween(spans, from, to, (holder) =>
      holder.personId === personId ? { personId: toPersonId, coversForId: covers(holder) } : holder,
    )
    return writeWorkers(db, caseId, spans, next)
  }
  const spans = careSpans(db, caseId)
  const next = changedBetween(spans, from, to, (holder) =>
    holder.personId === personId ? { ...holder, personId: toPersonId, coversForId: covers(holder) } : holder,
  )
  return writeCare(db, caseId, spans, next)
}

/** The one covered for is back on a day: what others do for her from then on is hers again. */
export const endCover = (db: WriteDb, role: HolderRole, { caseId, from, to, personId }: Handing): boolean =>
  giveBack(db, role, { caseId, from, to, personId }, ({ coversForId }) =>
    coversForId === personId ? null : undefined,
  )

/** She is back who covered for somebody else until another did it in her place: she covers again. */
export const coverAgain = (
  db: WriteDb,
  role: HolderRole,
  { caseId, from, to, personId }: Handing,
  standInId: number | null,
): boolean =>
  giveBack(db, role, { caseId, from, to, personId }, (holder) =>
    holder.personId === standInId ? (holder.coversForId ?? undefined) : undefined,
  )

/** Makes a case hers where `covering` says for whom she then covers, null for herself; undefined leaves it where it is. */
function giveBack(
  db: WriteDb,
  role: HolderRole,
  { caseId, from, to, personId }: Handing,
  covering: (holder: Pick<Care, 'coversForId' | 'personId'>) => number | null | undefined,
): boolean {
  const hers = <Holder extends Pick<Care, 'coversForId' | 'personId'>>(holder: Holder) => {
    const coversForId = covering(holder)
    return coversForId === undefined ? holder : { ...holder, personId, coversForId }
  }
  if (role === 'social-worker') {
    const spans = workerSpans(db, caseId)
    return writeWorkers(db, caseId, spans, changedBetween(spans, from, to, hers<Worker>))
  }
  const spans = careSpans(db, caseId)
  return writeCare(db, caseId, spans, changedBetween(spans, from, to, hers<Care>))
}

/** Open cases that are one person's on any day from one to another (`to` null: for good). */
export function casesHeldBetween(
  db: ReadDb,
  role: HolderRole,
  personId: number,
  from: LocalDate,
  to: LocalDate | null,
): number[] {
  const table = tableOf[role]
  const rows = db
    .selectDistinct({ caseId: table.caseId })
    .from(table)
    .innerJoin(rehabCase, and(eq(rehabCase.id, table.caseId), isNull(rehabCase.closedOn)))
    .where(
      and(
        eq(table.personId, personId),
        or(isNull(table.toDate), gte(table.toDate, from)),
        to === null ? undefined : lte(table.fromDate, to),
      ),
    )
    .orderBy(asc(table.caseId))
    .all()
  return rows.map(({ caseId }) => caseId)
}

/** Open cases that have their care at a unit on any day from one on. */
export function casesInCareFrom(db: ReadDb, careUnitId: number, from: LocalDate): number[] {
  const rows = db
    .selectDistinct({ caseId: careContact.caseId })
    .from(careContact)
    .innerJoin(rehabCase, and(eq(rehabCase.id, careContact.caseId), isNull(rehabCase.closedOn)))
    .where(
      and(
        eq(careContact.careUnitId, careUnitId),
        or(isNull(careContact.toDate), gte(careContact.toDate, from)),
      ),
    )
    .all()
  return rows.map(({ caseId }) => caseId)
}

/** Open cases with somebody as socialsekreterare on a day when she no longer works here, or who is none. */
export function casesHeldByNobody(db: ReadDb): number[] {
  const rows = db.all<{ caseId: number }>(sql`
    select distinct case_id as caseId from assignment
    join rehab_case on rehab_case.id = case_id and closed_on is null
    join person on person.id = person_id
    where role <> 'social-worker' or (ended_on is not null and (to_date is null or to_date > ended_on))`)
  return rows.map(({ caseId }) => caseId)
}

/**
 * Whether anything that was done to a case's responsible, or to whom it hangs on, after a change set still stands. Without
 * it, taking the change set back only brings back what there was.
 */
export function changedHandsAfter(db: ReadDb, caseId: number, changeSetId: number): boolean {
  const found = db.get(sql`
    select 1 from change_row join change_set on change_set.id = change_set_id
    where change_set_id > ${changeSetId}
      and not exists (select 1 from change_set later where later.undoes_id = change_set.id)
      and (undoes_id is null or exists (select 1 from change_set undone where undone.id = change_set.undoes_id and undone.undoes_id is not null))
      and ((table_name in ('assignment', 'rehab_case') and case_id = ${caseId})
        or (table_name = 'person' and row_id in (select person_id from assignment where case_id = ${caseId})))
    limit 1`)
  return found !== undefined
}

function workerSpans(db: ReadDb, caseId: number): Span<Worker>[] {
  const rows = db
    .select()
    .from(assignment)
    .where(eq(assignment.caseId, caseId))
    .orderBy(assignment.fromDate, assignment.id)
    .all()
  return rows.map(({ id, fromDate, toDate, personId, coversForId }) => ({
    id,
    fromDate,
    toDate,
    holder: { personId, coversForId },
  }))
}

function careSpans(db: ReadDb, caseId: number): Span<Care>[] {
  const rows = db
    .select()
    .from(careContact)
    .where(eq(careContact.caseId, caseId))
    .orderBy(careContact.fromDate, careContact.id)
    .all()
  return rows.map(({ id, fromDate, toDate, careUnitId, personId, coversForId }) => ({
    id,
    fromDate,
    toDate,
    holder: { careUnitId, personId, coversForId },
  }))
}

const writeWorkers = (
  db: WriteDb,
  caseId: number,
  was: readonly Span<Worker>[],
  now: readonly Span<Worker>[],
) =>
  writeSpans(was, joined(now, sameWorker), sameWorker, {
    insert: ({ fromDate, toDate, holder }) =>
      void db
        .insert(assignment)
        .values({ caseId, fromDate, toDate, ...holder })
        .run(),
    update: (id, { fromDate, toDate, holder }) =>
      void db
        .update(assignment)
        .set({ fromDate, toDate, ...holder })
        .where(eq(assignment.id, id))
        .run(),
    remove: (ids) => void db.delete(assignment).where(inArray(assignment.id, ids)).run(),
  })

const writeCare = (db: WriteDb, caseId: number, was: readonly Span<Care>[], now: readonly Span<Care>[]) =>
  writeSpans(was, joined(now, sameCare), sameCare, {
    insert: ({ fromDate, toDate, holder }) =>
      void db
        .insert(careContact)
        .values({ caseId, fromDate, toDate, ...holder })
        .run(),
    update: (id, { fromDate, toDate, holder }) =>
      void db
        .update(careContact)
        .set({ fromDate, toDate, ...holder })
        .where(eq(careContact.id, id))
        .run(),
    remove: (ids) => void db.delete(careContact).where(inArray(careContact.id, ids)).run(),
  })

interface Writes<Holder> {
  readonly insert: (span: Span<Holder>) => void
  readonly update: (id: number, span: Span<Holder>) => void
  readonly remove: (ids: number[]) => void
}

/** Writes what differs; answers whether anything did. */
function writeSpans<Holder>(
  was: readonly Span<Holder>[],
  now: readonly Span<Holder>[],
  same: (a: Holder, b: Holder) => boolean,
  { insert, update, remove }: Writes<Holder>,
): boolean {
  const left = new Set(now.map(({ id }) => id))
  const gone = was.flatMap(({ id }) => (id === null || left.has(id) ? [] : [id]))
  const before = new Map(was.map((span) => [span.id, span]))
  const differing = now.filter((span) => {
    const known = span.id === null ? undefined : before.get(span.id)
    return (
      !known ||
      known.fromDate !== span.fromDate ||
      known.toDate !== span.toDate ||
      !same(known.holder, span.holder)
    )
  })
  if (gone.length > 0) remove(gone)
  for (const span of differing) {
    if (span.id === null) insert(span)
    else update(span.id, span)
  }
  return gone.length > 0 || differing.length > 0
}
