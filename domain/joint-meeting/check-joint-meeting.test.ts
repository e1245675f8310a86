import { describe, expect, it } from 'vitest'
import { checkJointMeeting } from './check-joint-meeting'

const around = { today: '2026-03-02', others: [], absences: [] }
const at = (day: string, startMinute = 780, minutes = 120) => ({ day, startMinute, minutes })

describe('when a meeting about the work may be', () => {
  it('is not a red day, when she is away or elsewhere, or over midnight', () => {
    expect(() => checkJointMeeting(at('2026-04-03'), around)).toThrow('meeting-on-red-day')
    expect(() => checkJointMeeting(at('2026-03-24', 1380), around)).toThrow('meeting-past-midnight')
    expect(() =>
      checkJointMeeting(at('2026-03-24'), { ...around, others: [at('2026-03-24', 840, 30)] }),
    ).toThrow('meeting-overlap')
    const absences = [{ fromDate: '2026-03-23', toDate: '2026-03-27' }]
    expect(() => checkJointMeeting(at('2026-03-24'), { ...around, absences })).toThrow('meeting-person-away')
    expect(() =>
      checkJointMeeting(at('2026-03-24'), { ...around, others: [at('2026-03-24', 900, 30)] }),
    ).not.toThrow()
  })

  it('of one that has been is as it was', () => {
    expect(() => checkJointMeeting(at('2025-12-25'), { ...around, others: [at('2025-12-25')] })).not.toThrow()
  })
})
