import { describe, expect, it } from 'vitest'
import { announcements } from './reminder'

const meeting = { id: 1, personId: 7, day: '2026-03-03', startMinute: 600, minutes: 60 }
const at = (minute: number, today = '2026-03-03', told: ReadonlySet<string> = new Set()) =>
  announcements([meeting], { today, minute }, 10, told)

describe('a notice that a meeting begins', () => {
  it('comes once, ten minutes before, and names nobody', () => {
    expect(at(589).texts).toEqual([])
    const first = at(590)
    expect(first.texts).toEqual(['Ett uppföljningsmöte börjar kl. 10.00.'])
    expect(at(591, undefined, first.told).texts).toEqual([])
  })

  it('does not come late: the computer slept, or the clock went forward', () => {
    expect(at(601).texts).toEqual([])
    expect(at(590, '2027-03-03').texts).toEqual([])
  })

  it('comes again when the meeting is moved, and not when the clock goes back', () => {
    const { told } = at(595)
    expect(at(592, undefined, told).texts).toEqual([])
    const moved = { ...meeting, startMinute: 660 }
    const again = announcements([moved], { today: '2026-03-03', minute: 655 }, 10, told)
    expect(again.texts).toEqual(['Ett uppföljningsmöte börjar kl. 11.00.'])
  })
})
