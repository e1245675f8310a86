import { eq, sql } from 'drizzle-orm'
import type { AloneCount, PackObstacle } from '../../domain/contract/packs'
import { addDays, byDay, daysBetween, type LocalDate } from '../../domain/dates'
import { hasFlag } from '../../domain/flag/flags'
import { type MeetingPack, meetingPack } from '../../domain/joint-meeting/joint-meeting'
import type { ToldCase } from '../../domain/pack/told-case'
import type { KnownName } from '../../domain/pack/vignette-check'
import type { ActivityType } from '../../domain/plan/activity'
import { hasCause, type StallCause, stallCauses } from '../../domain/statistics/blocks/stalls'
import { type Lasting, runsOn } from '../../domain/statistics/case-history'
import type { Period } from '../../domain/statistics/period'
import { isTarget } from '../../domain/statistics/stock-case'
import type { TriedOutcome, WayToTry } from '../../domain/ways-tried/ways-tried'
import { asKnown } from '../as-of'
import { draft } from '../schema/index'
import type { ReadDb, WriteDb } from '../types'
import { saveDraft } from './drafts'
import { updateJointMeeting } from './joint-meetings'
import { listObstacles } from './obstacles'
import { readOpenCards } from './snapshots'

/** What a pack for a metodutvecklingsmöte is made of, beside the report. */

export const storePack = (db: WriteDb, jointMeetingId: number, pack: MeetingPack): void =>
  updateJointMeeting(db, jointMeetingId, { pack })

/** Without a meeting a pack is kept as a draft until another period is the one to tell of. */
const draftKey = ({ from, to }: Period): string => `pack-${from}-${to}`

export function findKeptPack(db: ReadDb, proposed: Period): MeetingPack | null {
  const row = db
    .select()
    .from(draft)
    .where(eq(draft.key, draftKey(proposed)))
    .get()
  // A draft of an older make is begun anew.
  return row ? (meetingPack.safeParse(JSON.parse(row.text)).data ?? null) : null
}

export const keepPack = (db: WriteDb, proposed: Period, pack: MeetingPack, now: string): void =>
  saveDraft(db, { caseId: 0, key: draftKey(proposed), text: JSON.stringify(pack), savedAt: now })

const aloneCount = (n: number, smallUnder: number): AloneCount => (n > 0 && n < smallUnder ? 'hidden' : n)

/** Obstacles that stood in the way during the period, most cases first; those that were solved before it are left out. */
export const listPackObstacles = (db: ReadDb, { from, to }: Period, smallUnder: number): PackObstacle[] =>
  listObstacles(db)
    .filter(({ notedOn, solvedOn }) => notedOn <= to && (solvedOn === null || solvedOn >= from))
    .map((one) => ({ one, n: one.openCases + one.closedCases }))
    .toSorted((a, b) => b.n - a.n || byDay(a.one.notedOn, b.one.notedOn))
    .map(
      ({
        one: { id, text, level, notedOn, decision, decidedOn, solvedOn, openCases, closedCases },
        n,
      }): PackObstacle => ({
        id,
        text,
        level,
        notedOn,
        decision,
        decidedOn,
        solvedOn,
        cases: aloneCount(n, smallUnder),
        apart: [openCases, closedCases].some((part) => aloneCount(part, smallUnder) === 'hidden')
          ? null
          : { open: openCases, closed: closedCases },
      }),
    )

/** Whole months between two days, as they are told. */
const monthsBetween = (from: LocalDate, to: LocalDate): number => Math.floor(daysBetween(from, to) / 30.4)

const triedFor = new Set<TriedOutcome>(['no-result', 'refused', 'not-possible', 'declined'])

export interface PackCases {
  /** The target group but those of protected identity. */
  readonly group: readonly ToldCase[]
  readonly snoozed: number
  readonly open: number
}

/** The open cases as they stood at the end of a day. */
export function readPackCases(db: ReadDb, day: LocalDate): PackCases {
  return asKnown(db, { knownTo: null }, (on) =>
    on(day, () => {
      const byCase = <Row>(rows: readonly (Row & { caseId: number })[]) =>
        Map.groupBy(rows, ({ caseId }) => caseId)
      const cards = readOpenCards(db, day)
      const activities = byCase(
        db.all<Lasting & { caseId: number; type: ActivityType | null; ended: string | null }>(sql`
          select case_id as caseId, type, from_date as fromDate, to_date as toDate, ended from activity order by id`),
      )
      const asked = byCase(
        db.all<{ caseId: number }>(sql`
          select case_id as caseId from consent where asked_on is not null and given_on is null
            and refused_on is null and withdrawn_on is null and not_needed_on is null`),
      )
      const tried = byCase(
        db.all<{ caseId: number; way: WayToTry; outcome: TriedOutcome }>(sql`
          select case_id as caseId, way, outcome from way_tried where tried_on <= ${day} order by id`),
      )
      const causes = Object.keys(stallCauses) as StallCause[]
      const group = cards
        .filter((card) => isTarget(card) && !card.protectedIdentity)
        .map((card): ToldCase => {
          const running = (activities.get(card.id) ?? []).filter(
            (one) => one.ended !== 'cancelled' && runsOn(one, day),
          )
          const ways = (tried.get(card.id) ?? []).filter(({ outcome }) => triedFor.has(outcome))
          return {
            causes: hasFlag(card, 'stalled') ? causes.filter((cause) => hasCause(card, cause)) : [],
            age: card.age,
            sex: card.sex,
            phase: card.phase,
            months: monthsBetween(card.phaseSince, day),
            waits: card.waits.map(({ party, since }) => ({ party, months: monthsBetween(since, day) })),
            activities: [...new Set(running.flatMap(({ type }) => type ?? []))],
            asked: asked.get(card.id)?.length ?? 0,
            changes: card.turnover.changes,
            tried: [...new Set(ways.map(({ way }) => way))],
          }
        })
      const snoozed = cards.filter(({ flags }) => flags.some(({ snoozedUntil }) => snoozedUntil)).length
      return { group, snoozed, open: cards.length }
    }),
  )
}

/** Also hidden when the few are those without: one of the two says the other. */
export const snoozedShown = ({ snoozed, open }: PackCases, smallUnder: number): AloneCount =>
  aloneCount(open - snoozed, smallUnder) === 'hidden' ? 'hidden' : aloneCount(snoozed, smallUnder)

/** The day the cases of a pack are told of: the last of the period, or today while it runs. */
export const packDay = ({ from, to }: Period, today: LocalDate): LocalDate =>
  to <= today ? to : from > today ? addDays(from, -1) : today

export interface NamesInRegister {
  /** Clients, who represents them, and others who are only known through them. */
  readonly clients: readonly KnownName[]
  /** Everyone who works with the cases. */
  readonly staff: readonly KnownName[]
  readonly careUnits: readonly string[]
}

export function readNames(db: ReadDb): NamesInRegister {
  const clients = db.all<{ givenName: string; familyName: string; representative: string | null }>(sql`
    select given_name as givenName, family_name as familyName, representative from client`)
  const parties = db.all<{ name: string }>(sql`
    select distinct party_name as name from consent where party_name is not null order by name`)
  const named = (table: 'care_unit' | 'person') =>
    db.all<{ name: string }>(sql`select name from ${sql.identifier(table)} order by id`)
  return {
    clients: [
      ...clients.flatMap(({ givenName, familyName, representative }) => [
        [givenName, familyName],
        ...(representative ? [[representative]] : []),
      ]),
      ...parties.map(({ name }) => [name]),
    ],
    staff: named('person').map(({ name }) => [name]),
    careUnits: named('care_unit').map(({ name }) => name),
  }
}
