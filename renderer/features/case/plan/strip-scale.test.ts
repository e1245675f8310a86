import { describe, expect, it } from 'vitest'
import { stripLanes, stripScale } from './strip-scale'

const today = '2026-03-02'
const run = (fromDate: string, toDate: string | null, more: object = {}) => ({
  fromDate,
  toDate,
  ended: null,
  type: 'work' as const,
  ...more,
})

describe('the scale', () => {
  it('reaches from five months back to four ahead when nothing asks for more', () => {
    const scale = stripScale([], today)
    expect([scale.from, scale.to, scale.months.length]).toEqual(['2025-10-01', '2026-07-31', 10])
    expect(scale.window).toEqual({ left: 0, width: 100 })
    expect(scale.today).toBeCloseTo((152 / 304) * 100)
  })

  it('holds everything, and shows first what is alive', () => {
    const old = run('2024-01-10', '2024-03-01', { ended: 'done' })
    const scale = stripScale([old, run('2025-08-15', '2026-09-30')], today)
    expect([scale.from, scale.to]).toEqual(['2024-01-01', '2026-09-30'])
    expect(scale.window.left).toBeGreaterThan(50)
    expect(scale.window.left + scale.window.width).toBeCloseTo(100)
  })

  it('does not grow without end for a day typed wrong', () => {
    const scale = stripScale([run('1950-01-01', '2190-01-01')], today)
    expect(scale.months.length).toBeLessThan(190)
    const [lane] = stripLanes([run('1950-01-01', '2190-01-01')], scale)
    expect(lane?.bars[0]).toMatchObject({ left: 0, width: 100 })
  })
})

describe('the lanes', () => {
  const lanesOf = (activities: Parameters<typeof stripScale>[0]) =>
    stripLanes(activities, stripScale(activities, today))

  it('are four, and a fifth and a sixth only when they hold something', () => {
    expect(lanesOf([]).map(({ type }) => type)).toEqual(['work', 'social', 'health', 'skills'])
    const more = [run('2026-01-01', null, { type: 'inquiry' }), run('2026-01-01', null, { type: null })]
    expect(lanesOf(more).map(({ type }) => type)).toEqual([
      'work',
      'social',
      'health',
      'skills',
      'inquiry',
      null,
    ])
  })

  it('stack what overlaps and use a row again when it is free', () => {
    const [lane] = lanesOf([
      run('2025-10-01', '2026-01-31'),
      run('2025-12-01', '2026-04-30'),
      run('2026-02-01', '2026-05-01'),
    ])
    expect(lane?.bars.map(({ row }) => row)).toEqual([0, 1, 0])
    expect(lane?.rows).toBe(2)
  })

  it('give a short one room for its words, so that the next does not lie over them', () => {
    const [lane] = lanesOf([run('2026-01-01', '2026-01-03'), run('2026-01-20', '2026-02-20')])
    expect(lane?.bars.map(({ row }) => row)).toEqual([0, 1])
    expect(lane?.bars[0]?.reach).toBeGreaterThan(lane?.bars[0]?.width ?? Infinity)
  })

  it('draw one without an end to the edge, and a day as a day', () => {
    const [lane] = lanesOf([run('2026-02-01', null), run('2026-05-01', '2026-05-01')])
    const [running, aDay] = lane?.bars ?? []
    expect(running?.open).toBe(true)
    expect((running?.left ?? 0) + (running?.width ?? 0)).toBeCloseTo(100)
    expect(aDay?.width).toBeCloseTo(100 / 304, 1)
  })
})
