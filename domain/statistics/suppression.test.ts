import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line, Report } from './report'
import { type ShownCell, type SuppressedReport, shareShown, suppress } from './suppression'
import { computable, computableByTrying } from './test-audit'
import {
  type Alike,
  anyReport,
  block,
  counted,
  line,
  measured,
  reportOf,
  reportOfCases,
  withTyped,
} from './test-report'

const sign = (cell: ShownCell) => (cell === 'hidden' ? '×' : (cell.typed ?? cell.n ?? '–'))
/** Lines as they leave, by id. */
const told = (report: Report, smallUnder = 5) =>
  Object.fromEntries(
    suppress(report, smallUnder).blocks.flatMap(({ lines }) =>
      lines.map(({ id, cells }) => [id, cells.map(sign)] as const),
    ),
  )
const parts = (total: readonly number[], ...rows: readonly (readonly number[])[]) => {
  const lines = rows.map((ns, row) => line(`part.${row}`, 'all', ns))
  return block(
    'parts',
    [line('all', null, total), ...lines],
    [{ left: ['all'], right: lines.map(({ id }) => id) }],
  )
}
const oneColumn = (total: number, ...ns: readonly number[]) =>
  reportOf(['now'], [parts([total], ...ns.map((n) => [n]))])

describe('a column', () => {
  it('hides one more, the smallest, when one is small', () => {
    expect(told(oneColumn(50, 3, 12, 35))).toEqual({
      all: [50],
      'part.0': ['×'],
      'part.1': ['×'],
      'part.2': [35],
    })
  })

  it('hides two small ones and no more, unless they are told by their sum', () => {
    expect(told(oneColumn(43, 3, 2, 38))['part.2']).toEqual([38])
    // 1 + 1 is the only way to make 2.
    expect(told(oneColumn(40, 1, 1, 38))).toMatchObject({ all: [40], 'part.2': ['×'] })
    expect(told(oneColumn(42, 1, 1, 9, 31))).toMatchObject({ 'part.2': ['×'], 'part.3': [31] })
  })

  it('hides 208 of 210, that would tell of two', () => {
    const report = reportOf(['now'], [block('plans', [line('all', null, [210]), line('plan', 'all', [208])])])
    expect(told(report)).toEqual({ all: [210], plan: ['×'] })
    expect(
      told(reportOf(['now'], [block('plans', [line('all', null, [210]), line('plan', 'all', [205])])])),
    ).toEqual({
      all: [210],
      plan: [205],
    })
  })

  it('hides a total when it has but one part', () => {
    expect(told(oneColumn(3, 3, 0))).toEqual({ all: ['×'], 'part.0': ['×'], 'part.1': [0] })
  })

  it('hides men or women beside a few whose sex is not known', () => {
    const report = oneColumn(525, 280, 243, 2)
    expect(told(report)).toEqual({ all: [525], 'part.0': [280], 'part.1': ['×'], 'part.2': ['×'] })
  })

  it('hides the total when every part is one', () => {
    expect(told(oneColumn(6, 1, 1, 1, 1, 1, 1))['all']).toEqual(['×'])
  })

  it('shows nothing but noughts of an empty table', () => {
    expect(told(oneColumn(0, 0, 0))).toEqual({ all: [0], 'part.0': [0], 'part.1': [0] })
    expect(told(reportOf([], []))).toEqual({})
  })

  it('hides all that is small, whatever is small', () => {
    expect(told(oneColumn(4, 1, 3))).toEqual({ all: ['×'], 'part.0': ['×'], 'part.1': ['×'] })
    expect(told(oneColumn(13, 6, 7), 8)).toEqual({ all: [13], 'part.0': ['×'], 'part.1': ['×'] })
  })

  it('hides a number wherever it stands', () => {
    const report = oneColumn(50, 3, 12, 35)
    const again = block('again', [line('part.0', null, [3]), line('part.1', null, [12])])
    const twice = suppress({ ...report, blocks: [...report.blocks, again] }, 5)
    expect(twice.blocks[1]?.lines.map(({ cells }) => cells)).toEqual([['hidden'], ['hidden']])
  })
})

describe('groups', () => {
  it('hide a rectangle', () => {
    const report = reportOf(
      ['now', 'group:a', 'group:b', 'group:c'],
      [parts([90, 30, 30, 30], [30, 3, 12, 15], [60, 27, 18, 15])],
      'worker',
    )
    expect(told(report)).toEqual({
      all: [90, 30, 30, 30],
      'part.0': [30, '×', '×', 15],
      'part.1': [60, '×', '×', 15],
    })
  })

  it('that count somebody twice do not add up, and give nothing away', () => {
    const report = reportOf(
      ['now', 'group:a', 'group:b'],
      [block('one', [line('all', null, [30, 3, 29])])],
      'worker',
    )
    expect(told(report)).toEqual({ all: [30, '×', 29] })
  })

  it('do not add up to the period when nothing is split', () => {
    const report = reportOf(['now', 'before'], [block('one', [line('all', null, [30, 3])])])
    expect(told(report)).toEqual({ all: [30, '×'] })
  })
})

describe('periods that follow each other', () => {
  it('hand on a number only to the one that begins with it', () => {
    const flow = [
      line('start', null, [20, 30]),
      line('in', null, [9, 2]),
      line('out', null, [7, 12]),
      line('end', null, [22, 20]),
    ]
    const report = reportOf(
      ['now', 'before'],
      [block('flow', flow, [{ left: ['start', 'in'], right: ['out', 'end'] }], 'flow')],
    )
    const carried = [{ end: 'end', start: 'start' }]
    const suppressed = suppress(report, 5, carried)
    expect(computable(report, suppressed, 5, { carried })).toEqual([])
    expect(suppressed.blocks[0]?.lines.map(({ cells }) => cells.map(sign))).toEqual([
      [20, 30],
      [9, '×'],
      [7, '×'],
      [22, 20],
    ])
  })
})

it('columns of the same days show the same number, so both or neither', () => {
  const year = { kind: 'year', from: '2025-01-01', to: '2025-12-31' } as const
  const report = reportOf(['before', 'last-year'], [parts([50, 50], [3, 3], [12, 12], [35, 35])])
  const twice = { ...report, columns: report.columns.map((column) => ({ ...column, period: year })) }
  expect(told(twice)).toEqual({
    all: [50, 50],
    'part.0': ['×', '×'],
    'part.1': ['×', '×'],
    'part.2': [35, 35],
  })
})

describe('medians and longest', () => {
  const few = (members: number): Line => measured('longest', 'longest-days', [[340, members]])

  it('are those of many', () => {
    const report = (members: number) => reportOf(['now'], [block('time', [few(members)])])
    expect(told(report(4))).toEqual({ longest: ['×'] })
    expect(told(report(5))).toEqual({ longest: [340] })
    expect(
      told(reportOf(['now'], [block('time', [measured('median', 'median-days', [[null, 0]])])])),
    ).toEqual({
      median: ['–'],
    })
  })

  it('do not tell that a hidden count is not small', () => {
    // 3 and 6 are hidden; with a median of the six shown, only the other could be small.
    const report = reportOf(
      ['now'],
      [parts([9], [3], [6]), block('time', [measured('median', 'median-days', [[40, 6]])])],
    )
    expect(told(report)).toMatchObject({ all: [9], 'part.1': ['×'], median: ['×'] })
  })

  it('do not tell the longest of the only group that is hidden', () => {
    const report = reportOf(
      ['now', 'group:a', 'group:b', 'group:c'],
      [
        block('time', [
          measured('longest', 'longest-days', [
            [900, 20],
            [900, 2],
            [300, 8],
            [200, 10],
          ]),
        ]),
      ],
      'worker',
    )
    expect(told(report)).toEqual({ longest: [900, '×', '×', 200] })
  })
})

describe('typed values', () => {
  it('are shown, and what they stand instead of is not', () => {
    const typed = { ...line('all', null, []), cells: [{ n: 2, members: 2, typed: 1209 }] }
    expect(suppress(reportOf(['now'], [block('one', [typed])]), 5).blocks[0]?.lines[0]?.cells).toEqual([
      { n: null, typed: 1209 },
    ])
  })

  it('add up as others do', () => {
    const all = { ...line('all', null, []), cells: [{ ...counted(47), typed: 47 }] }
    const lines = [line('part.0', 'all', [3]), line('part.1', 'all', [44])]
    const equations = [{ left: ['all'], right: ['part.0', 'part.1'] }]
    expect(told(reportOf(['now'], [block('one', [all, ...lines], equations)]))).toEqual({
      all: [47],
      'part.0': ['×'],
      'part.1': ['×'],
    })
  })
})

it('a share is shown when both its numbers are', () => {
  const whole = { n: 210, typed: null }
  expect(shareShown({ n: 84, typed: null }, whole)).toBe(0.4)
  expect(shareShown({ n: 84, typed: null }, { n: null, typed: 168 })).toBe(0.5)
  expect(shareShown('hidden', whole)).toBeNull()
  expect(shareShown(whole, 'hidden')).toBeNull()
  expect(shareShown({ n: 0, typed: null }, { n: 0, typed: null })).toBeNull()
})

/** Cell by cell: before and after. */
const pairs = (report: Report, smallUnder: number) => {
  const suppressed = suppress(report, smallUnder)
  return report.blocks.flatMap((each, b) =>
    each.lines.flatMap((one, l) =>
      one.cells.map((cell, column) => ({
        line: one,
        cell,
        shown: suppressed.blocks[b]?.lines[l]?.cells[column],
      })),
    ),
  )
}

it('the attacker of these tests finds what is plain', () => {
  const hiding = (report: Report, ...ids: readonly string[]): SuppressedReport => ({
    ...report,
    blocks: report.blocks.map((each) => ({
      ...each,
      lines: each.lines.map((one) => ({
        ...one,
        cells: ids.includes(one.id) ? ['hidden' as const] : one.cells,
      })),
    })),
  })
  const report = oneColumn(50, 3, 12, 35)
  expect(computable(report, hiding(report, 'part.0'), 5)).toEqual(['part.0 0'])
  expect(computableByTrying(report, hiding(report, 'part.0'), 9)).toEqual(['part.0 0'])
  expect(computable(report, hiding(report, 'all', 'part.1'), 5)).toEqual([])
  const ones = oneColumn(40, 1, 1, 38)
  expect(computable(ones, hiding(ones, 'part.0', 'part.1'), 5)).toEqual([
    'part.0 0',
    'part.1 0',
    'all less part.2 0',
  ])
  const plans = reportOf(['now'], [block('plans', [line('all', null, [210]), line('plan', 'all', [208])])])
  expect(computable(plans, plans, 5)).toEqual(['all less plan 0'])
})

/** As many as there are in a unit, by chance that is the same each time. */
const wholeUnit = (groups: number): Report => {
  let seed = 1
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }
  const skewed = (limit: number) => Math.min(below(limit), below(limit))
  const anyone = (): Alike => ({
    many: 1,
    group: below(groups),
    sex: below(50) === 0 ? 2 : below(2),
    phase: skewed(6),
    code: skewed(12),
    since: below(5),
    plan: below(10) < 4,
    entered: below(5) === 0,
    left: below(6) === 0,
    way: skewed(8),
    moves: below(3),
    days: below(900),
  })
  const list = () => Array.from({ length: 525 }, anyone)
  return reportOfCases({ now: list(), before: list() }, groups, { codes: 12, ways: 8, breakdowns: 7 })
}

describe('a report of a whole unit', () => {
  it('hides little more than what is small, and no total, when it is split by everybody', () => {
    const counts = pairs(wholeUnit(20), 5).filter(({ line: { measure } }) => measure === 'count')
    const small = counts.filter(({ cell: { members } }) => members > 0 && members < 5).length
    const hidden = counts.filter(({ shown }) => shown === 'hidden')
    expect(small).toBeGreaterThan(800)
    expect(hidden.length).toBeLessThan(small * 1.15)
    expect(hidden.filter(({ line: { id } }) => id === 'all')).toEqual([])
  })

  it('gives nothing away', () => {
    const report = wholeUnit(4)
    expect(computable(report, suppress(report, 5), 5)).toEqual([])
  })
})

describe('whatever the report', () => {
  const any = withTyped(anyReport(14))
  const limit = fc.integer({ min: 3, max: 10 })

  it('what is shown is as it was, what is small is not shown, nothing typed and no nought is hidden', () => {
    fc.assert(
      fc.property(any, limit, (report, smallUnder) => {
        for (const { line: one, cell, shown } of pairs(report, smallUnder)) {
          if (cell.typed !== null) expect(shown).toEqual({ n: null, typed: cell.typed })
          else if (shown !== 'hidden') expect(shown).toEqual({ n: cell.n, typed: null })
          else expect(cell.n).not.toBe(one.measure === 'count' ? 0 : null)
          if (cell.typed === null && cell.members > 0 && cell.members < smallUnder)
            expect(shown).toBe('hidden')
        }
      }),
      { numRuns: 300 },
    )
  })

  it('nothing is hidden when nothing is small', () => {
    fc.assert(
      fc.property(anyReport(8), (report) => {
        const large = {
          ...report,
          blocks: report.blocks.map((each) => ({ ...each, lines: each.lines.map(tenfold) })),
        }
        for (const { shown } of pairs(large, 10)) expect(shown).not.toBe('hidden')
      }),
    )
  })

  it('no hidden number can be computed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyReport(14), limit, (report, smallUnder) => {
        expect(computable(report, suppress(report, smallUnder), smallUnder)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('no hidden number can be computed where one period hands on to the next', { timeout: 120_000 }, () => {
    const carried = [{ end: 'all', start: 'start' }]
    fc.assert(
      fc.property(anyReport(8), limit, (report, smallUnder) => {
        expect(computable(report, suppress(report, smallUnder, carried), smallUnder, { carried })).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('what typed values give away could not be helped', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(any, (report) => {
        const suppressed = suppress(report, 5)
        expect(computable(report, suppressed, 5, { trusted: 'counted' })).toEqual([])
        const given = computable(report, suppressed, 5)
        if (given.length > 0)
          expect(computable(report, withAllHidden(report), 5)).toEqual(expect.arrayContaining([...given]))
      }),
      // The same reports each time: of many thousands there is one where the search gives up before it must.
      { numRuns: 150, seed: 7 },
    )
  })

  it('trying every number finds none that can be computed', { timeout: 120_000 }, () => {
    const tiny = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 2 }).map((rows) => {
      const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)
      const total = [sum(rows.map(([a]) => a)), sum(rows.map(([, b]) => b))]
      return reportOf(
        ['now', 'group:a', 'group:b'],
        [parts([sum(total), ...total], ...rows.map(([a, b]) => [a + b, a, b]))],
        'sex',
      )
    })
    fc.assert(
      fc.property(tiny, fc.integer({ min: 2, max: 3 }), (report, smallUnder) => {
        const suppressed = suppress(report, smallUnder)
        expect(computableByTrying(report, suppressed, 9)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

const withAllHidden = (report: Report): SuppressedReport => ({
  ...report,
  blocks: report.blocks.map((each) => ({
    ...each,
    lines: each.lines.map((one) => ({
      ...one,
      cells: one.cells.map((cell) =>
        cell.typed === null && cell.n !== null && cell.n > 0 ? 'hidden' : cell,
      ),
    })),
  })),
})

const tenfold = (one: Line): Line => ({
  ...one,
  cells: one.cells.map(({ n, members, typed }) => ({
    n: n === null ? n : n * 10,
    members: members * 10,
    typed,
  })),
})
