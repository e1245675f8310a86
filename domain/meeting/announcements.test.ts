import { describe, expect, it } from 'vitest'
import { announcements } from './announcements'

const meeting = { id: 1, personId: 7, day: '2026-03-03', startMinute: 600, minutes: 60 }
const at = (minute: number, today = '2026-03-03', told: ReadonlySet<string> = new Set()) =>
  announcements([meeting], { today, minute }, 10, told)

describe('a notice that a meeting begins', () => {
  it('comes once, ten minutes before', () => {
    expect(at(589).due).toEqual([])
    const first = at(590)
    expect(first.due).toEqual([meeting])
    expect(at(591, undefined, first.told).due).toEqual([])
  })

  it('does not come late: the computer slept, or the clock went forward', () => {
    expect(at(601).due).toEqual([])
    expect(at(590, '2027-03-03').due).toEqual([])
  })

  it('comes again when the meeting is moved, and not when the clock goes back', () => {
    const { told } = at(595)
    expect(at(592, undefined, told).due).toEqual([])
    const moved = { ...meeting, startMinute: 660 }
    const again = announcements([moved], { today: '2026-03-03', minute: 655 }, 10, told)
    expect(again.due).toEqual([moved])
  })
})
