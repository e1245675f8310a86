import { eq, isNotNull } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { isWorkday } from '../../domain/calendar/workdays'
import type { FlagCode } from '../../domain/flag/flags'
import { hoursOn } from '../../domain/meeting/day-plan'
import { endMinute } from '../../domain/meeting/meeting'
import { defaultMeetingSettings } from '../../domain/meeting/meeting-settings'
import { planningRows } from '../../domain/meeting/planning-rows'
import { checkAbsence } from '../../domain/person/absence'
import { checkHandover } from '../../domain/person/check-handover'
import { handoverRequest } from '../../domain/person/handover'
import { careUnitFacts, personFacts } from '../../domain/person/person'
import { checkReviewWords, reviewWords } from '../../domain/review/review'
import { planningFacts } from '../queries/meetings'
import { listCards } from '../queries/snapshots'
import * as schema from '../schema/index'
import { testDb } from '../test-db'
import type { Db } from '../types'
import { generateDemo } from './generate'

const today = '2026-03-02'

function demo(cases: number, on = today, years = 10): Db {
  const db = testDb()
  generateDemo(db.$client, { cases, seed: 1, today: on, years })
  return db
}

/** What must not be found, each as a query for it; `@today` is the day that reads the register. */
const faults = {
  'an open case that anybody has had, with other than one responsible': `
    select c.id from rehab_case c where c.closed_on is null and c.id in (select case_id from assignment) and 1 <> (
      select count(*) from assignment a where a.case_id = c.id and a.from_date <= @today
        and (a.to_date is null or a.to_date >= @today))`,
  'a day between two holders, or a day with both': `
    select * from (select *, lead(from_date) over (partition by case_id order by from_date) as next from assignment)
    where next is not null and next is not date(to_date, '+1 day') or next is null and to_date is not null`,
  'an open case with someone who has left': `
    select a.id from assignment a join rehab_case c on c.id = a.case_id and c.closed_on is null
    join person p on p.id = a.person_id where p.ended_on is not null and (a.to_date is null or a.to_date > p.ended_on)`,
  'a genomgång of a case that was not hers that day, or not open': `
    select r.id from review_case rc join review r on r.id = rc.review_id join rehab_case c on c.id = rc.case_id
    where c.opened_on > r.started_on or c.closed_on <= r.started_on
      or not exists (select 1 from assignment a where a.case_id = c.id and a.person_id = r.person_id
        and a.from_date <= r.started_on and (a.to_date is null or a.to_date >= r.started_on))`,
  'a case of hers that the genomgång left out': `
    select r.id from review r join assignment a on a.person_id = r.person_id and a.from_date < r.started_on
      and (a.to_date is null or a.to_date >= r.started_on)
    join rehab_case c on c.id = a.case_id and c.opened_on < r.started_on and (c.closed_on is null or c.closed_on > r.started_on)
    where not exists (select 1 from review_case rc where rc.review_id = r.id and rc.case_id = c.id)`,
  'a case gone through without its follow-up of the day, or the next one other than said': `
    select rc.id from review_case rc join review r on r.id = rc.review_id
    left join follow_up f on f.id = rc.follow_up_id left join follow_up n on n.id = rc.next_follow_up_id
    where rc.outcome in ('nothing-new', 'progress', 'obstacle') and (f.case_id is not rc.case_id
      or f.done_on is not r.started_on or f.outcome is not rc.contact or f.comment is not rc.sentence
      or n.planned_on is not rc.next_on or n.case_id <> rc.case_id)`,
  'a case that was not gone through and yet followed up': `
    select id from review_case where (outcome is null or outcome = 'not-touched')
      and (follow_up_id is not null or next_follow_up_id is not null or contact is not null or next_on is not null)`,
  'a case that is said to be carried over and is not, or the other way round': `
    select rc.id from review_case rc join review r on r.id = rc.review_id where rc.carried <> exists (
      select 1 from review_case b where b.case_id = rc.case_id and b.outcome is null and b.review_id = (
        select max(id) from review where person_id = r.person_id and id < r.id))`,
  'a genomgång without its meeting': `
    select r.id from review r left join meeting m on m.id = r.meeting_id
    where m.person_id is not r.person_id or m.day is not r.started_on or m.cancelled_on is not null
      or r.ended_on is not r.started_on or r.ended_at <= r.started_at`,
  'two meetings at once': `
    select a.id from meeting a join meeting b on a.id < b.id and a.day = b.day
    where a.start_minute < b.start_minute + b.minutes and b.start_minute < a.start_minute + a.minutes`,
  'a meeting with someone who is away, has left or has no case': `
    select m.id from meeting m join person p on p.id = m.person_id where m.cancelled_on is null and (p.ended_on < m.day
      or exists (select 1 from staff_absence s where coalesce(s.person_id, p.id) = p.id
        and m.day between s.from_date and s.to_date)
      or not exists (select 1 from assignment a where a.person_id = p.id))`,
  'a case that was handed over and not received': `
    select hc.id from handover_case hc join handover h on h.id = hc.handover_id where not exists (
      select 1 from assignment a where a.case_id = hc.case_id and a.person_id = hc.to_person_id and a.from_date = h.from_date
        and (h.until_date is null and a.covers_for_id is null
          or a.to_date = h.until_date and a.covers_for_id = h.from_person_id))`,
  'a cover after which the case is not hers again': `
    select a.id from assignment a where covers_for_id is not null and not exists (select 1 from assignment b
      where b.case_id = a.case_id and b.person_id = a.covers_for_id and b.from_date = date(a.to_date, '+1 day'))`,
  'a case of someone who left that was not handed over': `
    select h.id from handover h join assignment a on a.person_id = h.from_person_id and a.to_date = date(h.from_date, '-1 day')
    join rehab_case c on c.id = a.case_id and (c.closed_on is null or c.closed_on > h.from_date)
    where h.cause = 'left' and not exists (
      select 1 from handover_case hc where hc.handover_id = h.id and hc.case_id = a.case_id)
    and exists (select 1 from assignment b join handover_case hc on hc.handover_id = h.id and hc.to_person_id = b.person_id
      where b.case_id = a.case_id and b.from_date = h.from_date)`,
  'a yes before the handover, or on a day to come': `
    select hc.id from handover_case hc join handover h on h.id = hc.handover_id
    where accepted_on < made_on or accepted_on >= @today`,
  'somebody who was last checked before she was known, or on a day to come': `
    select p.id from person p where verified_on >= @today or verified_on < (select substr(s.at, 1, 10)
      from change_row r join change_set s on s.id = r.change_set_id
      where r.table_name = 'person' and r.row_id = p.id and r.before is null)`,
}

const registers = [
  ['525 cases', demo(525), today],
  ['one case', demo(1), today],
  ['three cases in one year', demo(3, today, 1), today],
  ['14 cases', demo(14, today, 4), today],
  ['100 cases on a Saturday', demo(100, '2022-12-31'), '2022-12-31'],
  ['100 cases on Easter Monday', demo(100, '2026-04-06'), '2026-04-06'],
  ['100 cases in summer', demo(100, '2025-07-14'), '2025-07-14'],
] as const

describe.each(registers)('the follow-up of %s', (_, db, on) => {
  it.each(Object.entries(faults))('has not %s', (__, query) => {
    const found = db.$client.prepare(query)
    expect(found.all(...(query.includes('@today') ? [{ today: on }] : []))).toEqual([])
  })

  it('has meetings on working days alone, within the hours there are for them', () => {
    for (const { day, startMinute, minutes } of db.select().from(schema.meeting).all()) {
      expect([day, isWorkday(day)]).toEqual([day, true])
      const hours = hoursOn(day, defaultMeetingSettings)
      const end = endMinute({ startMinute, minutes })
      expect(hours.some(({ from, to }) => from <= startMinute && end <= to)).toBe(true)
    }
  })

  it('is what the rules and the routes allow, to the last row', () => {
    for (const { id: _id, endedOn: __, ...facts } of db.select().from(schema.person).all())
      expect(personFacts.parse(facts)).toEqual(facts)
    for (const { id: _id, endedOn: __, ...facts } of db.select().from(schema.careUnit).all())
      expect(careUnitFacts.parse(facts)).toEqual(facts)
    for (const absence of db.select().from(schema.staffAbsence).all()) checkAbsence(absence)
    for (const { words, on: day } of said(db)) checkReviewWords(words, null, day)
    const absences = db.select().from(schema.staffAbsence).all()
    for (const { request, receivers, madeOn } of requests(db))
      checkHandover(request, { today: madeOn, receivers, absences })
  })
})

describe('Uppföljning of the demo caseload', () => {
  const [[, db]] = registers
  const rows = planningRows(planningFacts(db, today), today)
  const count = (query: string) => db.$client.prepare(query).pluck().get() as number
  const carriers = (code: FlagCode) =>
    listCards(db, { closed: false }, today).filter(({ flags }) => flags.some((flag) => flag.code === code))

  it('was held with most, lately, and says where something was left', () => {
    const met = rows.filter(({ last }) => last !== null && last > '2026-01-01')
    expect(met.length / rows.length).toBeGreaterThan(0.7)
    expect(rows.filter(({ last, cases }) => last === null && cases > 0).length).toBeGreaterThan(2)
    expect(rows.filter(({ carried }) => carried > 0).length).toBeGreaterThan(0)
    const touched = count(`select avg(coalesce(outcome, 'not-touched') <> 'not-touched') from review_case`)
    expect(touched).toBeGreaterThan(0.55)
    expect(touched).toBeLessThan(0.85)
  })

  it('has meetings ahead, one today, one that passed without a genomgång and one called off', () => {
    expect(rows.filter(({ next }) => next !== null).length).toBeGreaterThan(3)
    expect(rows.filter(({ next }) => next?.day === today)).toHaveLength(1)
    expect(rows.some(({ due, next, cases }) => cases > 0 && next === null && (due ?? '') <= today)).toBe(true)
    const past = `select count(*) from meeting m where day < '${today}'
      and not exists (select 1 from review where meeting_id = m.id)`
    expect(count(`${past} and cancelled_on is null`)).toBe(1)
    expect(count(`${past} and cancelled_on is not null`)).toBe(1)
  })

  it('waits for a yes in few cases, all of the post that was left last', () => {
    const waiting = carriers('handover-unaccepted')
    expect(waiting.length).toBeGreaterThan(1)
    expect(waiting.length).toBeLessThan(6)
    expect(new Set(waiting.map(({ workerId }) => workerId)).size).toBe(1)
    expect(
      count(
        'select count(*) from person p join handover h on h.from_person_id = p.id where ended_on is not null',
      ),
    ).toBeGreaterThan(5)
  })

  it('tells those who are covered for from those who are not', () => {
    const covered = listCards(db, { closed: false }, today).filter(({ coversFor }) => coversFor !== null)
    expect(covered.length).toBeGreaterThan(5)
    const uncovered = carriers('worker-away')
    expect(new Set(uncovered.map(({ workerId }) => workerId)).size).toBe(1)
    expect(uncovered.filter(({ id }) => covered.some((card) => card.id === id))).toEqual([])
    expect(rows.filter(({ away }) => away !== null)).toHaveLength(2)
    const ahead = `select count(*) from staff_absence where from_date > '${today}' and person_id is`
    expect([count(`${ahead} null`), count(`${ahead} not null`)]).toEqual([1, 1])
  })

  it('knows whom to reach at the authorities, and what nobody has checked for long', () => {
    const people = db.select().from(schema.person).all()
    const contacts = people.filter(({ role }) => role === 'contact')
    expect(new Set(contacts.map(({ organisation }) => organisation)).size).toBeGreaterThan(3)
    expect(contacts.filter((one) => one.function === null || one.phone === null)).toEqual([])
    for (const known of [contacts, people.filter(isWorking), db.select().from(schema.careUnit).all()]) {
      expect(known.some(({ verifiedOn }) => verifiedOn === null)).toBe(true)
      expect(known.some(({ verifiedOn }) => verifiedOn !== null && verifiedOn < '2025-03-02')).toBe(true)
      expect(known.some(({ verifiedOn }) => verifiedOn !== null && verifiedOn > '2025-12-02')).toBe(true)
    }
  })
})

const isWorking = ({ role, endedOn }: typeof schema.person.$inferSelect) =>
  role !== 'contact' && endedOn === null

/** What was said in each genomgång, and on which day. */
function said(db: Db) {
  const rows = db
    .select({ words: schema.reviewCase, on: schema.review.startedOn })
    .from(schema.reviewCase)
    .innerJoin(schema.review, eq(schema.review.id, schema.reviewCase.reviewId))
    .where(isNotNull(schema.reviewCase.outcome))
    .all()
  return rows.map(({ words: { outcome, reason, sentence, contact, nextOn }, on }) => ({
    words: reviewWords.parse({ outcome, reason, sentence, contact: contact ?? 'held', nextOn }),
    on,
  }))
}

/** Each handover as it was asked for, with its receivers as they were then: not yet gone. */
function requests(db: Db) {
  const rows = db.select().from(schema.handoverCase).all()
  const people = db.select().from(schema.person).all()
  return db
    .select()
    .from(schema.handover)
    .all()
    .map(({ id, madeOn, ...about }) => {
      const cases = rows
        .filter(({ handoverId }) => handoverId === id)
        .map(({ caseId, toPersonId, note }) => ({ caseId, toPersonId, note }))
      const receivers = people
        .filter((one) => cases.some(({ toPersonId }) => toPersonId === one.id))
        .map((one) => ({ ...one, endedOn: null }))
      const endedOn = about.cause === 'left' ? about.fromDate : null
      return { request: handoverRequest.parse({ ...about, endedOn, cases }), receivers, madeOn }
    })
}
