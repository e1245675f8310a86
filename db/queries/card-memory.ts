import { sql } from 'drizzle-orm'
import type { CaseCard } from '../../domain/contract/cases'
import type { LocalDate } from '../../domain/dates'
import type { ReadDb } from '../types'

/**
 * Remembers the cards of the open cases between two readings. Everything that is written goes through the change log, so
 * the log says which cases must be read again: one after a move, all of them after an import or a new setting. With 5 000
 * cases this is the difference between re-reading the board in a tenth of a second and in no time.
 */
interface Remembered {
  readonly today: LocalDate
  /** The newest logged change these cards know of. */
  readonly upTo: number
  readonly cards: ReadonlyMap<number, CaseCard>
}

const remembered = new WeakMap<ReadDb, Remembered>()

/** More changed cases than this are read faster all at once. */
const fewCases = 200

type ReadCards = (caseIds: readonly number[] | 'open') => readonly CaseCard[]

export function openCards(db: ReadDb, today: LocalDate, read: ReadCards): CaseCard[] {
  // What a transaction has written may yet be rolled back, and its numbers in the log used again.
  if (inTransaction(db)) return [...read('open')]
  const upTo = db.get<{ id: number }>(sql`select coalesce(max(id), 0) as id from change_row`).id
  const known = remembered.get(db)
  const changed = known?.today === today && known.upTo <= upTo ? casesChangedAfter(db, known.upTo) : null
  const cards = known && changed ? renewed(known.cards, changed, read) : byId(read('open'))
  remembered.set(db, { today, upTo, cards })
  return [...cards.values()]
}

function renewed(cards: ReadonlyMap<number, CaseCard>, changed: readonly number[], read: ReadCards) {
  if (changed.length === 0) return cards
  const gone = new Set(changed)
  const kept = [...cards.values()].filter((card) => !gone.has(card.id))
  const open = read(changed).filter((card) => card.closedOn === null)
  return byId([...kept, ...open].toSorted((a, b) => a.id - b.id))
}

const byId = (cards: readonly CaseCard[]) => new Map(cards.map((card) => [card.id, card]))

/** Tables whose rows no card shows; what they mean for a case stands in rows of its own. */
const withoutCards = [
  'meeting',
  'review',
  'obstacle',
  'agreement',
  'joint_meeting',
  'decision',
  'reference_value',
  'frozen_report',
  'lum_report',
]

/** The cases whose cards may have changed; null when a change is about more than single cases, or about many. */
function casesChangedAfter(db: ReadDb, changeRowId: number): number[] | null {
  const changes = db.all<{ caseId: number | null; clientId: number | null }>(sql`
    select distinct case_id as caseId, client_id as clientId from change_row
    where id > ${changeRowId} and table_name not in ${withoutCards} limit ${fewCases + 1}`)
  if (changes.length > fewCases) return null
  if (changes.some(({ caseId, clientId }) => caseId === null && clientId === null)) return null
  const clients = changes.flatMap(({ clientId }) => clientId ?? [])
  const ofClients = db.all<{ id: number }>(sql`select id from rehab_case where client_id in ${clients}`)
  return [...new Set([...changes.flatMap(({ caseId }) => caseId ?? []), ...ofClients.map(({ id }) => id)])]
}

/** Only the open register itself knows; the handle inside a transaction does not show its connection. */
function inTransaction(db: ReadDb): boolean {
  const client: unknown = '$client' in db ? db.$client : null
  return (
    typeof client !== 'object' ||
    client === null ||
    !('inTransaction' in client) ||
    client.inTransaction !== false
  )
}
