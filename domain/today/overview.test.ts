import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filterFromAddress, filterToAddress } from '../../renderer/app/case-address'
import { filterCases, type ListedCase, noFilter } from '../case/filter'
import { exceptionReasons, needsAct } from '../case/hold'
import { addDays } from '../dates'
import { type Flag, flagCodes } from '../flag/flags'
import { phaseNumbers } from '../phase/phases'
import { waitingParties } from '../waiting/waiting'
import { type Line, overviewOf } from './overview'

/** A Monday, week 10. */
const today = '2026-03-02'
const lastDay = '2026-02-27'

const card = (changes: Partial<ListedCase> = {}): ListedCase => ({
  id: 1,
  search: 'öberg björn',
  phase: 2,
  workerId: 7,
  careUnitId: null,
  codes: [],
  sex: null,
  nextPlanned: '2026-04-01',
  unseenSince: null,
  absentFromList: null,
  waits: [],
  dormantUntil: null,
  parallel: null,
  exception: null,
  obstacles: [],
  flags: [],
  ...changes,
})
const flag = (code: Flag['code'], changes: Partial<Flag> = {}): Flag => ({
  code,
  severity: 'warning',
  since: '2026-02-01',
  ...changes,
})
const ids = ({ cases }: Line) => cases.map(({ id }) => id)

describe('the start page', () => {
  it('counts who is held and who is excepted, and drops nobody', () => {
    const cards = [
      card({ id: 1 }),
      card({ id: 2, nextPlanned: null, exception: 'no-follow-up' }),
      card({ id: 3, workerId: null, exception: 'last-phase', phase: 5 }),
    ]
    const found = overviewOf(cards, today, lastDay)
    expect([ids(found.open), ids(found.held), found.excepted, ids(found.dropped)]).toEqual([
      [1, 2, 3],
      [1],
      2,
      [],
    ])
    expect(ids(found.toAct)).toEqual([2])
  })

  it('says so when a case that is said to be held has nobody, or nothing planned', () => {
    const cards = [card({ id: 1, workerId: null }), card({ id: 2, nextPlanned: null }), card({ id: 3 })]
    expect(ids(overviewOf(cards, today, lastDay).dropped)).toEqual([1, 2])
  })

  it('puts late follow-ups in ages by their days, the latest last', () => {
    const late = (id: number, days: number) =>
      card({
        id,
        nextPlanned: addDays(today, -days),
        flags: [flag('follow-up-overdue', { days, since: addDays(today, 1 - days) })],
      })
    const { overdue } = overviewOf(
      [1, 7, 8, 30, 31, 200].map((days) => late(days, days)),
      today,
      lastDay,
    )
    expect(overdue.map((line) => [line.key, ids(line)])).toEqual([
      ['over-30', [200, 31]],
      ['8-30', [30, 8]],
      ['1-7', [7, 1]],
    ])
  })

  it('leaves a snoozed flag out of everything', () => {
    const snoozedUntil = '2026-03-20'
    const flags = (['follow-up-overdue', 'silent', 'rest-ended', 'consent-missing'] as const).map((code) =>
      flag(code, { days: 40, since: '2026-03-01', snoozedUntil }),
    )
    const found = overviewOf([card({ flags })], today, lastDay)
    expect(
      [...found.overdue, found.silent, found.woken, ...found.consents, ...found.news, found.toAct].flatMap(
        ids,
      ),
    ).toEqual([])
  })

  it('shows the rest of the week day by day, and the weekend only when something is booked then', () => {
    const planned = ['2026-03-01', '2026-03-02', '2026-03-06', '2026-03-08', '2026-03-09', '2026-03-15']
    const cards = planned.map((nextPlanned, place) => card({ id: place + 1, nextPlanned }))
    const { week } = overviewOf(cards, today, lastDay)
    expect(week.number).toBe(10)
    expect(week.days.map((line) => [line.key.slice(8), ids(line)])).toEqual([
      ['02', [2]],
      ['03', []],
      ['04', []],
      ['05', []],
      ['06', [3]],
      ['08', [4]],
    ])
    expect(ids(week.next)).toEqual([5, 6])
  })

  it('tells as new only what came after the last day, and nothing when there was none', () => {
    const flags = [flag('stalled', { since: lastDay }), flag('silent', { since: '2026-02-28' })]
    const later = overviewOf([card({ flags })], today, lastDay)
    expect(later.news.map(({ key }) => key)).toEqual(['silent'])
    expect(overviewOf([card({ flags })], today, null).news).toEqual([])
  })

  it('names the one who has waited longest first', () => {
    const cards = [
      card({ id: 1, waits: [{ party: 'us', since: '2026-02-20' }] }),
      card({
        id: 2,
        waits: [
          { party: 'care', since: '2025-12-01' },
          { party: 'us', since: '2026-01-05' },
        ],
      }),
      card({ id: 3, waits: [{ party: 'care', since: '2025-01-05' }] }),
    ]
    expect(ids(overviewOf(cards, today, lastDay).onUs)).toEqual([2, 1])
  })

  it('takes up this week those whose rest ends by Sunday', () => {
    const cards = ['2026-03-03', '2026-03-08', '2026-03-09'].map((dormantUntil, place) =>
      card({ id: place + 1, dormantUntil, exception: 'dormant', nextPlanned: null }),
    )
    expect(ids(overviewOf(cards, today, lastDay).waking)).toEqual([1, 2])
  })
})

const aDay = fc.integer({ min: -60, max: 30 }).map((days) => addDays(today, days))
const past = fc.integer({ min: -60, max: 0 }).map((days) => addDays(today, days))
const anyFlag: fc.Arbitrary<Flag> = fc
  .record({
    code: fc.constantFrom(...flagCodes),
    since: past,
    days: fc.integer({ min: 1, max: 60 }),
    snoozed: fc.boolean(),
  })
  .map(({ snoozed, ...found }) =>
    flag(found.code, { ...found, ...(snoozed ? { snoozedUntil: '2026-04-01' } : {}) }),
  )
const anyCard: fc.Arbitrary<ListedCase> = fc
  .record({
    phase: fc.constantFrom(...phaseNumbers),
    workerId: fc.constantFrom(null, 1, 2),
    nextPlanned: fc.option(aDay),
    unseenSince: fc.option(past),
    waits: fc.array(fc.record({ party: fc.constantFrom(...waitingParties), since: past }), { maxLength: 2 }),
    dormantUntil: fc.option(fc.integer({ min: 1, max: 20 }).map((days) => addDays(today, days))),
    parallel: fc.constantFrom(null, 'with-work', 'without-work'),
    exception: fc.constantFrom(null, ...exceptionReasons),
    // A rule that can find several says each once a subject; overdue is one at most.
    flags: fc.uniqueArray(anyFlag, { maxLength: 5, selector: ({ code }) => code }),
  })
  .map((changes) => card(changes))
const anyCards = fc
  .array(anyCard, { maxLength: 40 })
  .map((cards) => cards.map((one, place) => ({ ...one, id: place + 1 })))

describe('every number of the start page', () => {
  const lines = (found: ReturnType<typeof overviewOf>): Line[] => [
    found.open,
    found.held,
    found.dropped,
    found.toAct,
    found.onUs,
    found.silent,
    found.woken,
    found.waking,
    found.unseen,
    ...found.responsible,
    found.week.next,
    ...found.week.days,
    ...found.exceptions,
    ...found.overdue,
    ...found.consents,
    ...found.news,
  ]

  it('opens a list of just the cases it counts, by way of the address', () => {
    let counted = 0
    fc.assert(
      fc.property(anyCards, (cards) => {
        for (const line of lines(overviewOf(cards, today, lastDay))) {
          const address = filterToAddress({ ...noFilter, ...line.opens }, new URLSearchParams('vy=lista'))
          const filter = filterFromAddress(new URLSearchParams(address.toString()))
          const listed = filterCases(cards, filter, today).map(({ id }) => id)
          expect(ids(line).toSorted((a, b) => a - b)).toEqual(listed)
          counted += listed.length
        }
      }),
      { numRuns: 300, seed: 3 },
    )
    expect(counted).toBeGreaterThan(2000)
  })

  it('agrees with a count one by one: held, excepted, dropped and to be acted on', () => {
    fc.assert(
      fc.property(anyCards, (cards) => {
        const found = overviewOf(cards, today, lastDay)
        const tally = { held: 0, excepted: 0, dropped: 0, toAct: 0 }
        for (const one of cards) {
          if (one.exception !== null) tally.excepted++
          else if (one.workerId !== null && one.nextPlanned !== null) tally.held++
          else tally.dropped++
          const awake = one.flags.filter(({ snoozedUntil }) => !snoozedUntil).map(({ code }) => code)
          const asks = ['worker-missing', 'follow-up-overdue', 'rest-ended'].some((code) =>
            awake.includes(code as Flag['code']),
          )
          const excepted = one.exception !== null && needsAct(one.exception)
          if (asks || excepted || one.waits.some(({ party }) => party === 'us')) tally.toAct++
        }
        expect({
          held: found.held.cases.length,
          excepted: found.excepted,
          dropped: found.dropped.cases.length,
          toAct: found.toAct.cases.length,
        }).toEqual(tally)
        expect(tally.held + tally.excepted + tally.dropped).toBe(cards.length)
      }),
      { numRuns: 200, seed: 4 },
    )
  })
})
