import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type TestRouter, testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'
import { openCase, person } from './test-case'

const today = '2026-03-02'
const at = (personId: number, day = '2026-03-10', startMinute = 600, minutes = 60) => ({
  personId,
  day,
  startMinute,
  minutes,
})

async function unit() {
  const router = testRouter(today)
  const [anna, bo] = [await person(router, 'Anna Ek'), await person(router, 'Bo Ek')]
  await openCase(router, anna)
  await openCase(router, bo)
  return { router, anna, bo }
}

interface Event {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly status: string
  readonly summary: string
}

/** As any calendar reads it. */
function eventsOf(text: string | null): { method: string; events: Event[] } {
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as unknown[])
  const value = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name))
  return {
    method: String(calendar.getFirstPropertyValue('method')),
    events: calendar.getAllSubcomponents('vevent').map((event) => ({
      uid: value(event, 'uid'),
      sequence: Number(value(event, 'sequence')),
      start: value(event, 'dtstart'),
      status: value(event, 'status'),
      summary: value(event, 'summary'),
    })),
  }
}
const calendar = (router: TestRouter) => router.ask('meeting.calendar', {})

describe('a meeting', () => {
  it('is refused where it cannot be, and nothing is planned', async () => {
    const { router, anna, bo } = await unit()
    const refused = async (facts: ReturnType<typeof at>, code: string, details: object = {}) => {
      await expect(router.ask('meeting.plan', { meetings: [facts] })).rejects.toMatchObject({
        error: { code, details },
      })
      expect(await router.ask('meeting.list', { fromDate: '2020-01-01' })).toEqual([])
    }
    await refused(at(anna, '2026-03-01'), 'meeting-in-past')
    await refused(at(anna, '2025-03-10'), 'meeting-in-past')
    // Långfredagen, and a Saturday.
    await refused(at(anna, '2026-04-03'), 'meeting-on-red-day', { day: '2026-04-03' })
    await refused(at(anna, '2026-03-07'), 'meeting-on-red-day')
    // The days that have 23 and 25 hours are Sundays.
    await refused(at(anna, '2026-03-29'), 'meeting-on-red-day')
    await refused(at(anna, '2026-10-25'), 'meeting-on-red-day')
    await refused(at(anna, '2026-03-10', 1400, 60), 'meeting-past-midnight')
    await expect(router.ask('meeting.plan', { meetings: [at(anna), at(bo)] })).rejects.toMatchObject({
      error: { code: 'meeting-overlap', details: { day: '2026-03-10', start: '10.00' } },
    })
    await router.ask('staffAbsence.add', {
      facts: { personId: anna, fromDate: '2026-03-09', toDate: '2026-03-13' },
    })
    await refused(at(anna), 'meeting-person-away', { name: 'Anna Ek', until: '2026-03-13' })
    await router.ask('staffAbsence.add', {
      facts: { personId: null, fromDate: '2026-03-16', toDate: '2026-03-16' },
    })
    await refused(at(bo, '2026-03-16'), 'meeting-person-away', { name: '' })
  })

  it('is moved and called off, and both can be taken back', async () => {
    const { router, anna, bo } = await unit()
    const { ids } = await router.ask('meeting.plan', { meetings: [at(anna), at(bo, '2026-03-11')] })
    const [meetingId = 0] = ids
    const to = { day: '2026-03-11', startMinute: 540, minutes: 60 }
    await router.ask('meeting.move', { meetingId, to })
    await expect(router.ask('meeting.move', { meetingId, to: { ...to, startMinute: 630 } })).rejects.toThrow(
      'meeting-overlap',
    )
    const { changeSetId } = await router.ask('meeting.cancel', { meetingId })
    expect(await router.ask('meeting.list', { fromDate: today })).toMatchObject([{ person: 'Bo Ek' }])
    await expect(router.ask('meeting.move', { meetingId, to })).rejects.toThrow('meeting-over')
    await router.ask('history.undo', { changeSetId })
    expect(await router.ask('meeting.list', { fromDate: today })).toMatchObject([
      { person: 'Anna Ek', day: '2026-03-11', startMinute: 540 },
      { person: 'Bo Ek' },
    ])
  })

  it('is not brought back at a time that another has taken since', async () => {
    const { router, anna, bo } = await unit()
    const { ids } = await router.ask('meeting.plan', { meetings: [at(anna)] })
    const off = await router.ask('meeting.cancel', { meetingId: ids[0] ?? 0 })
    const taken = await router.ask('meeting.plan', { meetings: [at(bo)] })
    await expect(router.ask('history.undo', { changeSetId: off.changeSetId })).rejects.toThrow(
      'undo-conflict',
    )
    await router.ask('history.undo', { changeSetId: taken.changeSetId })
    await router.ask('history.undo', { changeSetId: off.changeSetId })
    expect(await router.ask('meeting.list', { fromDate: today })).toMatchObject([{ personId: anna }])
  })

  it('is neither moved nor called off while its genomgång goes on', async () => {
    const { router, anna } = await unit()
    const { ids } = await router.ask('meeting.plan', { meetings: [at(anna, today, 900)] })
    const [meetingId = 0] = ids
    const { reviewId } = await router.ask('review.start', { personId: anna, meetingId })
    const to = { day: '2026-03-11', startMinute: 540, minutes: 60 }
    await expect(router.ask('meeting.move', { meetingId, to })).rejects.toThrow('review-running')
    await expect(router.ask('meeting.cancel', { meetingId })).rejects.toThrow('review-running')
    await router.ask('review.end', { reviewId })
    await expect(router.ask('meeting.cancel', { meetingId })).rejects.toThrow('meeting-over')
    expect(await calendar(router)).toMatchObject({ meetings: 1, cancellations: 0 })
  })

  it('that has passed without a genomgång is still told of, whichever way the clock goes', async () => {
    const { router, anna } = await unit()
    await router.ask('meeting.plan', { meetings: [at(anna)] })
    for (const day of ['2027-03-02', '2025-03-02']) {
      router.today = day
      expect(await router.ask('meeting.list', { fromDate: day })).toHaveLength(1)
    }
  })
})

describe('Planering', () => {
  it('keeps clear of the meetings about the work, until they are called off', async () => {
    const { router, anna } = await unit()
    const joint = await router.ask('jointMeeting.plan', {
      facts: {
        type: 'method-development',
        title: null,
        day: '2026-03-03',
        startMinute: 540,
        minutes: 720 - 540,
        place: null,
        participants: [],
        agenda: [],
      },
    })
    const first = async () =>
      (await router.ask('planning.proposal', { weeks: 4, pinned: [], without: [] })).proposed[0]
    expect(await first()).toMatchObject({ day: '2026-03-03' })
    expect((await first())?.startMinute).toBeGreaterThanOrEqual(720)
    const meeting = { meetings: [at(anna, '2026-03-03', 600)] }
    await expect(router.ask('meeting.plan', meeting)).rejects.toThrow('meeting-overlap')
    await router.ask('jointMeeting.cancel', { jointMeetingId: joint.jointMeetingId })
    expect((await first())?.startMinute).toBe(540)
    await router.ask('meeting.plan', meeting)
  })

  it('has a row for everyone at work, and proposes what is due until it is planned', async () => {
    const { router, anna, bo } = await unit()
    const rows = await router.ask('planning.rows', {})
    expect(rows).toMatchObject([
      { person: 'Anna Ek', cases: 1, phases: [0, 1, 0, 0, 0, 0], last: null, due: today },
      { person: 'Bo Ek', cases: 1 },
    ])
    const ask = () => router.ask('planning.proposal', { weeks: 4, pinned: [], without: [] })
    const { proposed } = await ask()
    expect(proposed.map(({ personId, day }) => [personId, day])).toEqual([
      [anna, '2026-03-03'],
      [bo, '2026-03-03'],
    ])
    await router.ask('meeting.plan', { meetings: proposed.map(({ reason: _, ...facts }) => facts) })
    // Who has a meeting ahead is not proposed another, though it comes after her interval.
    expect((await ask()).proposed).toEqual([])
    router.today = '2026-03-03'
    // Begun from her name, it is the meeting of that day.
    const { reviewId } = await router.ask('review.start', { personId: anna, meetingId: null })
    await router.ask('review.end', { reviewId })
    const again = (await router.ask('planning.rows', {})).find(({ personId }) => personId === anna)
    expect(again).toMatchObject({
      next: null,
      last: '2026-03-03',
      carried: 1,
      cadence: 'often',
      due: '2026-03-31',
    })
  })

  it('proposes nobody after her last day, so that the whole proposal can be booked', async () => {
    const { router, anna, bo } = await unit()
    const { reviewId } = await router.ask('review.start', { personId: anna, meetingId: null })
    await router.ask('review.end', { reviewId })
    await router.ask('handover.make', {
      role: 'social-worker',
      fromPersonId: anna,
      cause: 'left',
      fromDate: '2026-03-19',
      untilDate: null,
      endedOn: '2026-03-18',
      sudden: false,
      comment: null,
      cases: [{ caseId: 1, toPersonId: bo, note: null }],
    })
    const { proposed } = await router.ask('planning.proposal', { weeks: 8, pinned: [], without: [] })
    expect(proposed.map(({ personId }) => personId)).toEqual([bo, anna])
    expect(proposed[1]?.day).toBe('2026-03-18')
    await router.ask('meeting.plan', { meetings: proposed.map(({ reason: _, ...facts }) => facts) })
  })

  it('takes no meeting that cannot be held for the next one: she is met before she leaves', async () => {
    const { router, anna, bo } = await unit()
    await router.ask('meeting.plan', { meetings: [at(anna, '2026-03-24'), at(bo, '2026-03-25')] })
    await router.ask('handover.make', {
      role: 'social-worker',
      fromPersonId: anna,
      cause: 'left',
      fromDate: '2026-03-19',
      untilDate: null,
      endedOn: '2026-03-18',
      sudden: false,
      comment: null,
      cases: [{ caseId: 1, toPersonId: bo, note: null }],
    })
    await router.ask('staffAbsence.add', {
      facts: { personId: bo, fromDate: '2026-03-23', toDate: '2026-03-27' },
    })
    expect(await router.ask('planning.rows', {})).toMatchObject([{ next: null }, { next: null }])
    const { proposed } = await router.ask('planning.proposal', { weeks: 2, pinned: [], without: [] })
    expect(new Set(proposed.map(({ personId }) => personId))).toEqual(new Set([anna, bo]))
    expect(proposed.every(({ day }) => day <= '2026-03-18')).toBe(true)
  })

  it('survives a clock that goes a year back or forward', async () => {
    const router = testRouter(today)
    const anna = await person(router, 'Anna Ek')
    await openCase(router, anna, { openedOn: '2024-01-10' })
    const { reviewId } = await router.ask('review.start', { personId: anna, meetingId: null })
    await router.ask('review.end', { reviewId })
    for (const day of ['2025-03-03', '2027-03-02']) {
      router.today = day
      const { proposed } = await router.ask('planning.proposal', { weeks: 2, pinned: [], without: [] })
      expect(proposed.every((meeting) => meeting.day > day && meeting.reason.late >= 0)).toBe(true)
      expect(proposed).toHaveLength(1)
    }
  })
})

describe('the calendar', () => {
  it('keeps a meeting the same through changes, with a higher number each time, also when they are taken back', async () => {
    const { router, anna } = await unit()
    const { ids, changeSetId: planned } = await router.ask('meeting.plan', { meetings: [at(anna)] })
    const read = async () => eventsOf((await calendar(router)).planned).events[0]
    const first = await read()
    expect(first).toMatchObject({
      sequence: 0,
      start: '2026-03-10T09:00:00Z',
      status: 'CONFIRMED',
      summary: 'Uppföljningsmöte: Anna Ek',
    })
    const to = { day: '2026-04-14', startMinute: 600, minutes: 60 }
    const moved = await router.ask('meeting.move', { meetingId: ids[0] ?? 0, to })
    // Summer time by then.
    expect(await read()).toMatchObject({ uid: first?.uid, sequence: 1, start: '2026-04-14T08:00:00Z' })
    await router.ask('history.undo', { changeSetId: moved.changeSetId })
    expect(await read()).toMatchObject({ uid: first?.uid, sequence: 2, start: first?.start })
    const called = await router.ask('meeting.cancel', { meetingId: ids[0] ?? 0 })
    const gone = eventsOf((await calendar(router)).cancelled)
    expect(gone).toMatchObject({
      method: 'CANCEL',
      events: [{ uid: first?.uid, sequence: 3, status: 'CANCELLED' }],
    })
    await router.ask('history.undo', { changeSetId: called.changeSetId })
    expect(await calendar(router)).toMatchObject({ meetings: 1, cancellations: 0 })
    // Taken back altogether it is gone here, and must go there.
    await router.ask('history.undo', { changeSetId: planned })
    const after = await calendar(router)
    expect(after).toMatchObject({ meetings: 0, cancellations: 1, planned: null })
    expect(eventsOf(after.cancelled).events).toMatchObject([{ uid: first?.uid, sequence: 5 }])
  })

  it('takes no meeting for another that had its number before the register was put back from a backup', async () => {
    const uidOf = async (day: string) => {
      const router = testRouter(day)
      await router.ask('meeting.plan', { meetings: [at(await person(router, 'Anna Ek'))] })
      return eventsOf((await calendar(router)).planned).events[0]?.uid
    }
    expect(await uidOf('2026-03-02')).not.toBe(await uidOf('2026-03-03'))
  })

  it('says of a file that cannot be written that it is the file, not the register', async () => {
    const chooseSave = async () => path.join(tmpdir(), 'fasvis-no-such-folder', 'Möten.ics')
    const router = testRouter(today, undefined, { window: { chooseSave } as unknown as WindowPort })
    await router.ask('meeting.plan', { meetings: [at(await person(router, 'Anna Ek'))] })
    const words = { title: 'Spara', button: 'Spara', name: 'Möten.ics' }
    await expect(router.ask('meeting.saveCalendar', words)).rejects.toThrow('file-not-written')
  })

  it('names no client, and is written as two files when something was called off', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fasvis-calendar-'))
    try {
      const chooseSave = async () => path.join(folder, 'Möten.ics')
      const router = testRouter(today, undefined, { window: { chooseSave } as unknown as WindowPort })
      const anna = await person(router, 'Anna Ek')
      await openCase(router, anna)
      const { ids } = await router.ask('meeting.plan', { meetings: [at(anna), at(anna, '2026-03-12')] })
      await router.ask('meeting.cancel', { meetingId: ids[1] ?? 0 })
      const words = { title: 'Spara', button: 'Spara', name: 'Möten.ics' }
      const saved = await router.ask('meeting.saveCalendar', words)
      expect(saved?.files).toEqual(['Möten.ics', 'Möten - inställda.ics'])
      expect(readdirSync(folder).toSorted()).toEqual(['Möten - inställda.ics', 'Möten.ics'])
      const text = readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('')
      expect(text).not.toMatch(/Öberg|Åsa|2026-0001/)
      expect(text).toMatch(/^DTSTAMP:\d{8}T\d{6}Z\r?$/m)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
