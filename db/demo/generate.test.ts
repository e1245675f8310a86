import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { agreementFacts, checkAgreement } from '../../domain/agreement/agreement'
import { certificateFacts, checkCertificate } from '../../domain/case/certificate'
import { readPin } from '../../domain/case/pin'
import { checkConsent, consentFacts } from '../../domain/consent/consent'
import { daysBetween } from '../../domain/dates'
import { checkFinsam, finsamFacts } from '../../domain/documents/finsam'
import { checkFk, fkFacts } from '../../domain/documents/fk'
import { checkInquiry, inquiryFacts } from '../../domain/documents/inquiry'
import { checkSip, sipFacts } from '../../domain/documents/sip'
import { flagCodes } from '../../domain/flag/flags'
import { checkOutcome, isLate } from '../../domain/joint-meeting/decision'
import { jointMeetingFacts } from '../../domain/joint-meeting/joint-meeting'
import { checkObstacle, obstacleFacts } from '../../domain/obstacle/obstacle'
import { activityFacts, activityTypes, checkActivity } from '../../domain/plan/activity'
import { defaultCatalogue } from '../../domain/plan/catalogue'
import { planContent } from '../../domain/plan/plan'
import { checkWayTried, waysToTry, wayTriedFacts } from '../../domain/ways-tried/ways-tried'
import { loggedTables } from '../change-log'
import { latestChanges } from '../queries/history'
import { listObstacles } from '../queries/obstacles'
import { listCards } from '../queries/snapshots'
import * as schema from '../schema/index'
import { testDb } from '../test-db'
import { generateDemo } from './generate'
import { allNames, longestName } from './names'

const today = '2026-03-02'

function demo(cases: number, seed = 1) {
  const db = testDb()
  generateDemo(db.$client, { cases, seed, today })
  return db
}

const caseload = demo(525)
const all = <Row>(query: string) => caseload.$client.prepare(query).all() as Row[]
const cards = listCards(caseload, { closed: false }, today)
const shareWith = (code: string) =>
  cards.filter(({ flags }) => flags.some((flag) => flag.code === code)).length / cards.length

describe('the demo caseload', () => {
  it('spreads 525 cases over the phases as the published list does', () => {
    const perPhase = [0, 1, 2, 3, 4, 5].map((phase) => cards.filter((card) => card.phase === phase).length)
    expect(perPhase).toEqual([314, 36, 36, 76, 36, 27])
  })

  it('looks like a living unit: some cases stand out, most do not', () => {
    expect(shareWith('stalled')).toBeGreaterThan(0.1)
    expect(shareWith('stalled')).toBeLessThan(0.2)
    expect(shareWith('consent-missing')).toBeGreaterThan(0.06)
    expect(shareWith('consent-missing')).toBeLessThan(0.15)
    expect(shareWith('follow-up-overdue')).toBeGreaterThan(0.03)
    expect(shareWith('follow-up-overdue')).toBeLessThan(0.09)
    expect(cards.filter(({ flags }) => flags.length === 0).length / cards.length).toBeGreaterThan(0.25)
    expect(cards.flatMap(({ flags }) => flags).length / cards.length).toBeLessThan(2)
    for (const code of ['activity-blocked', 'rest-ended', 'hand-set'])
      expect(shareWith(code)).toBeLessThan(0.03)
  })

  it('raises every kind of flag somewhere', () => {
    expect(flagCodes.filter((code) => shareWith(code) === 0)).toEqual([])
  })

  it('has only personal identity numbers that nobody is given, each read back as it stands', () => {
    const clients = all<{ pin: string | null; pin_kind: string }>('select pin, pin_kind from client')
    for (const { pin, pin_kind } of clients) {
      if (pin === null) continue
      expect(Number(pin.slice(8, 11))).toBeGreaterThanOrEqual(980)
      expect(readPin(pin, today)).toMatchObject({ ok: true, pin: { number: pin, kind: pin_kind } })
    }
    expect(clients.filter(({ pin_kind }) => pin_kind === 'samordningsnummer').length).toBeGreaterThan(2)
    expect(cards.filter(({ protectedIdentity }) => protectedIdentity)).toHaveLength(3)
  })

  it('says where a client lives, but not of a protected one, and when and where a SIP is called to', () => {
    const living = `select count(*) filter (where protected_identity = 1) as hidden,
      count(*) filter (where representative is not null) as represented from client where address is not null`
    const [lives] = all<{ hidden: number; represented: number }>(living)
    expect(lives?.hidden).toBe(0)
    expect(lives?.represented).toBeGreaterThan(2)
    const untimed =
      'select id from sip where called_on is not null and (starts_at is null or occasion is null)'
    expect(all(untimed)).toEqual([])
    expect(all('select id from sip where address is not null').length).toBeGreaterThan(2)
  })

  it('has names enough, and the one that fits nowhere', () => {
    expect(new Set(allNames.given).size).toBeGreaterThanOrEqual(150)
    expect(new Set(allNames.family).size).toBeGreaterThanOrEqual(150)
    expect(cards.some(({ name }) => name.startsWith(longestName.familyName))).toBe(true)
  })

  it('tells the same story twice from the same seed, and another from another', () => {
    const rows = (seed: number) => demo(40, seed).$client.prepare('select * from change_row').all()
    expect(rows(5)).toEqual(rows(5))
    expect(rows(5)).not.toEqual(rows(6))
  })

  it('can be small', () => {
    expect(listCards(demo(1), { closed: false }, today)).toHaveLength(1)
  })
})

/** Share of the open cases in a phase for which a row is found that the query, given the case, asks for. */
function shareOf(phases: readonly number[], query: string): number {
  const asked = caseload.$client.prepare(query)
  const own = cards.filter(({ phase }) => phases.includes(phase))
  return own.filter(({ id }) => asked.get(id) !== undefined).length / own.length
}

describe('the papers and plans of the demo caseload', () => {
  it('have insatser of the catalogue, none that ends or is due before it begins', () => {
    const names = defaultCatalogue.map(({ name }) => name)
    const rows = all<{ title: string; type: string }>('select distinct title, type from activity')
    expect(rows.filter(({ title }) => !names.includes(title))).toEqual([])
    expect(new Set(rows.map(({ type }) => type)).size).toBe(activityTypes.length)
    expect(all('select id from activity where to_date < from_date or deadline < from_date')).toEqual([])
    expect(all(`select id from activity where ended is not null and to_date >= '${today}'`)).toEqual([])
  })

  it('are what the rules and the routes allow, to the last row', () => {
    const lawful = <F>(table: SQLiteTable, facts: z.ZodType<F>, check: (facts: F, today: string) => void) => {
      const rows = caseload.select().from(table).all()
      expect(rows.length).toBeGreaterThan(0)
      for (const { id: _, caseId: __, ...row } of rows as Record<string, unknown>[])
        check(facts.parse(row), today)
    }
    lawful(schema.activity, activityFacts, checkActivity)
    lawful(schema.certificate, certificateFacts, checkCertificate)
    lawful(schema.consent, consentFacts, checkConsent)
    lawful(schema.careInquiry, inquiryFacts, checkInquiry)
    lawful(schema.sip, sipFacts, checkSip)
    lawful(schema.finsamReferral, finsamFacts, checkFinsam)
    lawful(schema.fkApplication, fkFacts, checkFk)
    lawful(schema.wayTried, wayTriedFacts, checkWayTried)
    lawful(schema.agreement, agreementFacts, checkAgreement)
    lawful(schema.obstacle, obstacleFacts, checkObstacle)
    for (const { frozen } of caseload.select().from(schema.rehabPlan).all())
      if (frozen !== null) expect(planContent.parse(frozen)).toEqual(frozen)
  })

  it('run side by side for about a third in phase 4, mostly with work', () => {
    const inActivity = cards.filter(({ phase }) => phase === 4)
    const parallel = inActivity.filter((card) => card.parallel !== null)
    expect(parallel.length / inActivity.length).toBeGreaterThan(0.2)
    expect(parallel.length / inActivity.length).toBeLessThan(0.55)
    expect(parallel.filter((card) => card.parallel === 'with-work').length).toBeGreaterThan(
      parallel.length / 2,
    )
  })

  it('keep what a plan held when it gave way, and nothing in the one that is current', () => {
    expect(all('select id from rehab_plan where (ended_on is null) <> (frozen is null)')).toEqual([])
    const foreign = all(`
      select p.id from rehab_plan p, json_each(p.frozen, '$.activities') held
      where not exists (select 1 from activity a where a.id = held.value ->> 'id' and a.case_id = p.case_id)
        or held.value ->> 'fromDate' > p.ended_on and held.value ->> 'ended' is not null`)
    expect(foreign).toEqual([])
    expect(
      shareOf([3, 4], 'select 1 from rehab_plan where case_id = ? and ended_on is null and goal is not null'),
    ).toBeGreaterThan(0.8)
  })

  it('send nothing without a consent to that very thing, given by then', () => {
    const lacking = (paper: string, sent: string, covered: string) =>
      all(`select * from ${paper} p where p.${sent} is not null and not exists (select 1 from consent c
        where c.case_id = p.case_id and c.given_on <= p.${sent} and ${covered})`)
    expect(
      lacking('care_inquiry', 'sent_on', `c.kind = 'care-inquiry' and c.care_unit_id = p.care_unit_id`),
    ).toEqual([])
    expect(lacking('sip', 'called_on', `c.kind = 'sip-plan'`)).toEqual([])
    expect(lacking('sip', 'called_on', `c.kind = 'sip-attendance'`)).toEqual([])
    expect(lacking('finsam_referral', 'posted_on', `c.kind = 'finsamteam'`)).toEqual([])
  })

  it('are not answered on the day they are sent', () => {
    const rash = (paper: string, sent: string, answered: string, days: number) =>
      all(`select * from ${paper} where julianday(${answered}) - julianday(${sent}) < ${days}`)
    expect(rash('care_inquiry', 'sent_on', 'received_on', 5)).toEqual([])
    expect(rash('care_inquiry', 'sent_on', 'signed_on', 0)).toEqual([])
    expect(rash('fk_application', 'sent_on', 'answered_on', 5)).toEqual([])
    expect(rash('finsam_referral', 'posted_on', 'answered_on', 5)).toEqual([])
    expect(rash('sip', 'called_on', 'held_on', 5)).toEqual([])
  })

  it('name the care unit and who obtained the consent, most often', () => {
    const [care] = all<{ named: number }>(
      `select avg(care_unit_id is not null) as named from consent where party = 'care'`,
    )
    expect(care?.named).toBeGreaterThan(0.8)
    const [obtained] = all<{ named: number }>('select avg(obtained_by is not null) as named from consent')
    expect(obtained?.named).toBeGreaterThan(0.9)
  })

  it('have every way tried, and none going on, before a case is exhausted', () => {
    const exhausted = all<{ case_id: number; moved_on: string }>(
      `select case_id, moved_on from phase_move where outcome = 'exhausted'`,
    )
    expect(exhausted.length).toBeGreaterThan(20)
    const tried = caseload.$client
      .prepare(
        `select count(distinct way) from way_tried where case_id = ? and tried_on <= ? and outcome <> 'ongoing'`,
      )
      .pluck()
    for (const { case_id, moved_on } of exhausted) expect(tried.get(case_id, moved_on)).toBe(waysToTry.length)
  })

  it('live: papers on their way, waits, rests, ratings over time', () => {
    const inquiries = all<{ phase: string }>(`select distinct case when used_on is not null then 'used'
      when cancelled_on is not null then 'cancelled' when completed_on is not null then 'complete'
      when received_on is not null then 'incomplete' when reminders <> '[]' then 'reminded'
      when sent_on is not null then 'sent' else 'draft' end as phase from care_inquiry`)
    expect(inquiries).toHaveLength(7)
    expect(shareOf([1, 2, 3], 'select 1 from care_inquiry where case_id = ?')).toBeGreaterThan(0.35)
    expect(shareOf([3], 'select 1 from fk_application where case_id = ?')).toBeGreaterThan(0.3)
    const rated = shareOf(
      [3, 4],
      'select 1 from self_rating where case_id = ? group by case_id having count(distinct rated_on) > 1',
    )
    expect(rated).toBeGreaterThan(0.25)
    expect(rated).toBeLessThan(0.6)
    const resting = cards.filter(({ dormantUntil }) => dormantUntil !== null).length / cards.length
    expect(resting).toBeGreaterThan(0.02)
    expect(resting).toBeLessThan(0.08)
    expect(cards.filter(({ waits }) => waits.some(({ party }) => party === 'us')).length).toBeGreaterThan(3)
    expect(
      cards.flatMap(({ flags }) => flags).filter(({ snoozedUntil }) => snoozedUntil).length,
    ).toBeGreaterThan(3)
  })

  it('meet obstacles of the system, open and solved, and no case the same one twice', () => {
    const obstacles = listObstacles(caseload)
    expect(obstacles.length).toBeGreaterThan(4)
    for (const { openCases, closedCases } of obstacles) expect(openCases + closedCases).toBeGreaterThan(0)
    expect(new Set(obstacles.map(({ solvedOn }) => solvedOn === null)).size).toBe(2)
    const after = all(`
      select t.id from obstacle_case t join obstacle o on o.id = t.obstacle_id join rehab_case r on r.id = t.case_id
      where r.opened_on > o.noted_on and not exists (select 1 from change_row c join change_set s on s.id = c.change_set_id
        where c.table_name = 'obstacle_case' and c.row_id = t.id and substr(s.at, 1, 10) >= r.opened_on)`)
    expect(after).toEqual([])
  })

  it('speak of a woman as she and of a man as he, with no word left open', () => {
    const words = all<{ sex: string; said: string }>(`
      select case when cast(substr(c.pin, 11, 1) as int) % 2 then 'M' else 'K' end as sex,
        coalesce(p.goal, '') || coalesce(p.partial_goals, '') || coalesce(p.own_words, '') as said
      from rehab_plan p join rehab_case r on r.id = p.case_id join client c on c.id = r.client_id where c.pin is not null`)
    for (const { sex, said } of words) {
      expect(said).not.toMatch(/[{}|]/)
      expect(said).not.toMatch(sex === 'K' ? /\bHan\b/ : /\bHon\b/)
    }
  })
})

describe('the history of the demo caseload', () => {
  it('runs forward in time, up to the day before', () => {
    const times = all<{ at: string }>('select at from change_set order by id').map(({ at }) => at)
    expect(times).toEqual(times.toSorted())
    expect(times.at(-1)?.slice(0, 10)).toBe('2026-03-01')
    expect(times[0]?.slice(0, 7)).toBe('2016-03')
  })

  it('is written on working days', () => {
    const weekend = `strftime('%w', at) in ('0', '6')`
    expect(all(`select at, route from change_set where route <> 'demo' and ${weekend}`)).toEqual([])
  })

  it('records nothing before it happened', () => {
    const future = all(`
      select s.at, r.after from change_row r join change_set s on s.id = r.change_set_id,
      json_each(r.after) fact
      where fact.key in ('opened_on', 'closed_on', 'moved_on', 'asked_on', 'given_on', 'refused_on', 'withdrawn_on',
        'dated_on', 'ended_on', 'done_on', 'written_on', 'reviewed_on', 'not_needed_on', 'drafted_on', 'sent_on',
        'received_on', 'completed_on', 'signed_on', 'used_on', 'cancelled_on', 'called_on', 'held_on', 'followed_up_on',
        'posted_on', 'answered_on', 'since', 'tried_on', 'rated_on', 'verified_on', 'started_on', 'made_on', 'accepted_on')
      and fact.value > substr(s.at, 1, 10)`)
    expect(future).toEqual([])
  })

  it('chains every move to the one before', () => {
    const broken = all(`
      select * from (select *, lag(to_phase) over own as previous, lag(moved_on) over own as previous_on
        from phase_move window own as (partition by case_id order by id))
      where from_phase is not previous or moved_on < previous_on`)
    expect(broken).toEqual([])
  })

  it('leaves one responsible socialsekreterare at a time, who still works here while the case is open', () => {
    const overlapping = all(`
      select a.id from assignment a join assignment b on a.case_id = b.case_id and a.id < b.id
      where a.to_date is null or a.to_date >= b.from_date`)
    expect(overlapping).toEqual([])
    expect(
      cards.filter(({ flags }) => flags.some(({ code }) => code === 'worker-missing')).length,
    ).toBeLessThan(5)
  })

  it('is in the change log to the last row', () => {
    const unlogged = loggedTables(caseload.$client).flatMap((table) =>
      all(`
        select '${table}' as owner, id from ${table} where not exists (select 1 from change_row r
          where r.table_name = '${table}' and r.row_id = ${table}.id and r.before is null)`),
    )
    expect(unlogged).toEqual([])
  })

  it('is not offered for undo', () => {
    expect(latestChanges(caseload)).toEqual({ undo: null, redo: null, savedAt: null })
  })

  it('leaves no row without its parent', () => {
    expect(all('pragma foreign_key_check')).toEqual([])
  })
})

describe('the meetings about the work in the demo caseload', () => {
  it('are what the route allows, and one is about three weeks ahead', () => {
    const rows = caseload.select().from(schema.jointMeeting).all()
    for (const { id: _, pack: __, invitedOn, heldOn, cancelledOn, ...facts } of rows) {
      expect(jointMeetingFacts.parse(facts)).toEqual(facts)
      expect([invitedOn, heldOn, cancelledOn].every((day) => day === null || day < today)).toBe(true)
    }
    const ahead = rows.filter(({ heldOn }) => heldOn === null)
    expect(ahead).toMatchObject([{ type: 'method-development' }])
    expect(daysBetween(today, ahead[0]?.day ?? today)).toBeGreaterThan(18)
    expect(daysBetween(today, ahead[0]?.day ?? today)).toBeLessThan(28)
  })

  it('have decisions, closed with a word of what became of them, or open for the next', () => {
    const rows = caseload.select().from(schema.decision).all()
    for (const row of rows) checkOutcome(row)
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['done', 'dropped', 'open']))
    expect(rows.filter(({ status, closedOn }) => (status === 'open') !== (closedOn === null))).toEqual([])
    expect(rows.some((row) => isLate(row, today))).toBe(true)
  })
})
