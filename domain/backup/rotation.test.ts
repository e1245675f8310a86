import { addDays, addMinutes, format } from 'date-fns'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupsToRemove, type DatedBackup } from './rotation'

const at = (date: Date): string => format(date, "yyyy-MM-dd'T'HH:mm")

/** Makes backups one after another as the app does, rotating after each. */
function live(
  times: readonly Date[],
  check: (kept: DatedBackup[], made: DatedBackup) => void = () => undefined,
) {
  let kept: DatedBackup[] = []
  for (const time of times) {
    const made = { at: at(time) }
    const all = [...kept, made]
    const removed = new Set(backupsToRemove(all, at(time), made))
    kept = all.filter((backup) => !removed.has(backup))
    check(kept, made)
  }
  return kept
}

const start = new Date('2026-01-05T08:00')
const daily = (days: number) => Array.from({ length: days }, (_, day) => addDays(start, day))

describe('rotation of backups', () => {
  it('keeps three of today, one a day for ten days and one a week for four weeks', () => {
    const times = daily(400).flatMap((day) => [
      day,
      addMinutes(day, 60),
      addMinutes(day, 120),
      addMinutes(day, 180),
    ])
    const kept = live(times).map((backup) => backup.at)
    const [last = ''] = kept.slice(-1)
    expect(kept.filter((time) => time.startsWith(last.slice(0, 10)))).toHaveLength(3)
    expect(new Set(kept.map((time) => time.slice(0, 10))).size).toBeLessThanOrEqual(10 + 4)
    for (let day = 0; day < 10; day++) {
      expect(kept.some((time) => time.startsWith(at(addDays(start, 399 - day)).slice(0, 10)))).toBe(true)
    }
    expect(kept.some((time) => time < at(addDays(start, 399 - 14)))).toBe(true)
  })

  it('never removes the newest, keeps few, and loses nothing to a clock that jumps 400 days either way', () => {
    const step = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 3 * 24 * 60 }) },
      { weight: 1, arbitrary: fc.constantFrom(-400 * 24 * 60, 400 * 24 * 60) },
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 80 }), (steps) => {
        let time = start
        const times = steps.map((minutes) => (time = addMinutes(time, minutes)))
        live(times, (kept, made) => {
          expect(kept).toContain(made)
          expect(kept.length).toBeLessThanOrEqual(2 * (3 + 10 + 4) + 1)
        })
      }),
      { numRuns: 60 },
    )
  })

  it('does not let a day far ahead push out the real ones', () => {
    const before = daily(12)
    const ahead = daily(2).map((day) => addDays(day, 400))
    const after = addDays(start, 12)
    const kept = live([...before, ...ahead, after]).map((backup) => backup.at)
    expect(kept).toContain(at(after))
    expect(kept.filter((time) => time < at(addDays(start, 100))).length).toBeGreaterThanOrEqual(9)
  })

  it('removes nothing while there is little', () => {
    expect(
      backupsToRemove(
        daily(10).map((day) => ({ at: at(day) })),
        at(addDays(start, 10)),
      ),
    ).toEqual([])
    expect(backupsToRemove([], at(start))).toEqual([])
  })
})
