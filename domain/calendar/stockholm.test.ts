import { describe, expect, it } from 'vitest'
import { stockholmInstant } from './stockholm'

const at = (day: string, clock: string) => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return stockholmInstant(day, hour * 60 + minute)
    .toISOString()
    .slice(0, 16)
}

describe('the Swedish clock', () => {
  it.each([
    ['2026-03-02', '09:00', '2026-03-02T08:00'],
    ['2026-07-01', '09:00', '2026-07-01T07:00'],
    // A day of 23 hours: 02:00 does not exist.
    ['2026-03-29', '01:59', '2026-03-29T00:59'],
    ['2026-03-29', '03:00', '2026-03-29T01:00'],
    ['2026-03-29', '10:00', '2026-03-29T08:00'],
    // A day of 25 hours: 02:30 comes twice.
    ['2026-10-25', '02:30', '2026-10-25T00:30'],
    ['2026-10-25', '03:00', '2026-10-25T02:00'],
    ['2026-10-25', '10:00', '2026-10-25T09:00'],
    ['2026-01-01', '00:30', '2025-12-31T23:30'],
  ])('%s %s is %s in UTC', (day, clock, utc) => expect(at(day, clock)).toBe(utc))

  it('is what the world’s own tables say, every hour of a year', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (let day = Date.parse('2026-01-01'); day < Date.parse('2027-01-01'); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10)
      for (let hour = 0; hour < 24; hour += 1) {
        if (date === '2026-03-29' && hour === 2) continue
        const said = `${date} ${String(hour).padStart(2, '0')}:00`
        expect(swedish.format(stockholmInstant(date, hour * 60))).toBe(said)
      }
    }
  })
})
