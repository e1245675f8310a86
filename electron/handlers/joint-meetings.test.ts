import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { In } from '../../domain/contract/index'
import { type TestRouter, testRouter } from '../ipc/test-router'
import type { WindowPort } from './files'

const today = '2026-03-02'
type Facts = In<'jointMeeting.plan'>['facts']
const facts = (day: string, more: Partial<Facts> = {}): Facts => ({
  type: 'method-development',
  title: null,
  day,
  startMinute: 780,
  minutes: 120,
  place: 'Ekbackens vårdcentral, stora salen',
  participants: ['Siv Åkerö', 'Bo Ek'].map((name) => ({ name, role: null, email: null, attended: null })),
  agenda: [
    { text: 'Inledning', notes: null },
    { text: 'Nästa möte', notes: null },
  ],
  ...more,
})
const plan = async (router: TestRouter, day: string, more: Partial<Facts> = {}) =>
  (await router.ask('jointMeeting.plan', { facts: facts(day, more) })).jointMeetingId
const get = (router: TestRouter, jointMeetingId: number) => router.ask('jointMeeting.get', { jointMeetingId })
const decide = async (router: TestRouter, jointMeetingId: number, text: string) =>
  (
    await router.ask('decision.add', {
      jointMeetingId,
      facts: { text, owner: 'Siv Åkerö', dueOn: '2026-06-01' },
    })
  ).id

describe('a meeting about the work', () => {
  it('is refused where something else stands, whoever that is with', async () => {
    const router = testRouter(today)
    await plan(router, '2026-03-24')
    const again = { facts: facts('2026-03-24', { startMinute: 840 }) }
    await expect(router.ask('jointMeeting.plan', again)).rejects.toThrow('meeting-overlap')
    const other = await plan(router, '2026-03-25')
    const move = (day: string) => router.ask('jointMeeting.update', { jointMeetingId: other, facts: { day } })
    await expect(move('2026-03-24')).rejects.toThrow('meeting-overlap')
    await expect(move('2026-03-28')).rejects.toThrow('meeting-on-red-day')
    await router.ask('jointMeeting.cancel', { jointMeetingId: other })
    await expect(move('2026-03-26')).rejects.toThrow('meeting-over')
    await plan(router, '2026-03-25')
  })

  it('is held with those who came, on a day that has been', async () => {
    const router = testRouter('2026-03-24')
    const id = await plan(router, '2026-03-24')
    const hold = (heldOn: string) =>
      router.ask('jointMeeting.hold', { jointMeetingId: id, heldOn, present: [1] })
    await expect(hold('2026-03-25')).rejects.toMatchObject({
      error: { code: 'date-in-future', details: { field: 'heldOn' } },
    })
    const { changeSetId } = await hold('2026-03-24')
    const held = await get(router, id)
    expect(held.participants.map(({ attended }) => attended)).toEqual([false, true])
    expect(await router.ask('jointMeeting.list', {})).toMatchObject([
      { asked: 2, attended: 1, heldOn: '2026-03-24' },
    ])
    await expect(router.ask('jointMeeting.cancel', { jointMeetingId: id })).rejects.toThrow('meeting-over')
    await router.ask('history.undo', { changeSetId })
    expect(await get(router, id)).toMatchObject({
      heldOn: null,
      participants: [{ attended: null }, { attended: null }],
    })
  })

  it('is held once, not before its day, and with those who stand among the participants', async () => {
    const router = testRouter('2026-03-24')
    const id = await plan(router, '2026-03-25')
    const hold = (heldOn: string, present: number[] = []) =>
      router.ask('jointMeeting.hold', { jointMeetingId: id, heldOn, present })
    await expect(hold('2026-03-24')).rejects.toMatchObject({
      error: { code: 'meeting-not-yet', details: { day: '2026-03-25', field: 'heldOn' } },
    })
    await router.ask('jointMeeting.update', { jointMeetingId: id, facts: { day: '2026-03-24' } })
    await expect(hold('2026-03-24', [2])).rejects.toThrow('invalid-input')
    await expect(hold('2026-03-24', [1, 1])).rejects.toThrow('invalid-input')
    await hold('2026-03-24', [1, 0])
    await expect(hold('2026-03-24')).rejects.toThrow('meeting-over')
  })

  it('that has been held still ends before midnight, on no red day ahead', async () => {
    const router = testRouter('2026-03-24')
    const id = await plan(router, '2026-03-24')
    await router.ask('jointMeeting.hold', { jointMeetingId: id, heldOn: '2026-03-24', present: [] })
    const change = (changes: Partial<Facts>) =>
      router.ask('jointMeeting.update', { jointMeetingId: id, facts: changes })
    await expect(change({ startMinute: 1400 })).rejects.toThrow('meeting-past-midnight')
    await expect(change({ day: '2026-03-28' })).rejects.toThrow('meeting-on-red-day')
    await expect(change({ day: '2026-03-25' })).rejects.toThrow('dates-out-of-order')
    await change({ startMinute: 600 })
  })

  it('keeps what is not named when a part is changed', async () => {
    const router = testRouter(today)
    const id = await plan(router, '2026-03-24')
    const before = await get(router, id)
    const agenda = [{ text: 'Inledning', notes: 'Alla hälsades välkomna.' }]
    await router.ask('jointMeeting.update', { jointMeetingId: id, facts: { agenda } })
    expect(await get(router, id)).toEqual({ ...before, agenda })
  })
})

describe('a decision', () => {
  it('that is closed is opened before it is closed again; its sentence can be mended', async () => {
    const router = testRouter(today)
    const decisionId = await decide(router, await plan(router, '2026-03-24'), 'Ta fram en mall')
    const set = (changes: In<'decision.update'>['facts']) =>
      router.ask('decision.update', { decisionId, facts: changes })
    await expect(set({ status: 'done', result: '\u200b\u2060' })).rejects.toThrow('result-required')
    await set({ status: 'done', result: 'Mallen är i bruk.' })
    await expect(set({ status: 'done', result: 'Igen.' })).rejects.toThrow('decision-closed')
    await expect(set({ status: 'dropped', result: 'Nej.' })).rejects.toThrow('decision-closed')
    await set({ result: 'Mallen är i bruk sedan mars.' })
    await set({ status: 'open' })
    await set({ status: 'dropped', result: 'Behövs inte.' })
  })

  it('comes back at the next meeting of the type with what became of it, and then no more', async () => {
    const router = testRouter('2025-10-14')
    const first = await plan(router, '2025-10-14')
    await router.ask('jointMeeting.hold', { jointMeetingId: first, heldOn: '2025-10-14', present: [] })
    const decisionId = await decide(router, first, 'Rehabkoordinatorerna får förfrågan via funktionsbrevlåda')
    router.today = today
    const second = await plan(router, '2026-03-24')
    const network = await plan(router, '2026-03-25', { type: 'method-network' })
    expect((await get(router, second)).earlier).toMatchObject([{ id: decisionId, decidedOn: '2025-10-14' }])
    expect((await get(router, network)).earlier).toEqual([])
    const close = (result: string | null) =>
      router.ask('decision.update', { decisionId, facts: { status: 'done', result } })
    await expect(close(null)).rejects.toMatchObject({
      error: { code: 'result-required', details: { field: 'result' } },
    })
    const { changeSetId } = await close('Brevlådan är i bruk sedan januari.')
    expect((await get(router, second)).earlier).toMatchObject([{ status: 'done', closedOn: today }])
    expect(await router.ask('decision.open', {})).toEqual([])
    await router.ask('history.undo', { changeSetId })
    expect(await router.ask('decision.open', {})).toMatchObject([
      { id: decisionId, status: 'open', closedOn: null },
    ])
    await close('Brevlådan är i bruk sedan januari.')
    router.today = '2026-03-24'
    await router.ask('jointMeeting.hold', { jointMeetingId: second, heldOn: '2026-03-24', present: [] })
    const third = await plan(router, '2026-10-13')
    expect((await get(router, third)).earlier).toEqual([])
    expect((await get(router, second)).earlier).toHaveLength(1)
  })

  it('of a meeting that was called off is not lost', async () => {
    const router = testRouter(today)
    const id = await plan(router, '2026-03-24')
    await decide(router, id, 'Mötet flyttas till hösten')
    await router.ask('jointMeeting.cancel', { jointMeetingId: id })
    expect((await get(router, await plan(router, '2026-10-13'))).earlier).toHaveLength(1)
    await expect(decide(router, id, 'För sent')).rejects.toThrow('meeting-over')
  })
})

describe('the invitation', () => {
  it('is the same event through changes, with a higher number each time, and calls off what is called off', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'fasvis-invitation-'))
    try {
      const chooseSave = async () => path.join(folder, 'Kallelse.ics')
      const router = testRouter(today, undefined, { window: { chooseSave } as unknown as WindowPort })
      const id = await plan(router, '2026-03-24')
      const saved = async () => {
        const words = { title: 'Spara', button: 'Spara', name: 'Kallelse.ics' }
        const text = {
          summary: 'Metodutvecklings\u0007möte',
          description: '1. Inledning\u0000\r\n2. Nästa\u001b möte',
        }
        const answer = await router.ask('jointMeeting.saveInvitation', {
          jointMeetingId: id,
          ...words,
          ...text,
        })
        const file = readFileSync(path.join(folder, answer?.file ?? ''), 'utf8')
        const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
        const event = calendar.getFirstSubcomponent('vevent')
        const value = (name: string) => String(event?.getFirstPropertyValue(name))
        return {
          method: String(calendar.getFirstPropertyValue('method')),
          uid: value('uid'),
          sequence: Number(value('sequence')),
          start: value('dtstart'),
          end: value('dtend'),
          summary: value('summary'),
          location: value('location'),
          description: value('description'),
          status: value('status'),
        }
      }
      const first = await saved()
      expect(first).toMatchObject({
        method: 'PUBLISH',
        sequence: 0,
        start: '2026-03-24T12:00:00Z',
        end: '2026-03-24T14:00:00Z',
        summary: 'Metodutvecklingsmöte',
        location: 'Ekbackens vårdcentral, stora salen',
        description: '1. Inledning\n2. Nästa möte',
        status: 'CONFIRMED',
      })
      // Summer time by then.
      await router.ask('jointMeeting.update', { jointMeetingId: id, facts: { day: '2026-03-31' } })
      const moved = await saved()
      expect(moved).toMatchObject({ uid: first.uid, sequence: 1, start: '2026-03-31T11:00:00Z' })
      const { changeSetId } = await router.ask('jointMeeting.cancel', { jointMeetingId: id })
      expect(await saved()).toMatchObject({
        method: 'CANCEL',
        uid: first.uid,
        sequence: 2,
        status: 'CANCELLED',
      })
      await router.ask('history.undo', { changeSetId })
      expect(await saved()).toMatchObject({ method: 'PUBLISH', uid: first.uid, sequence: 3 })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it.skipIf(process.platform === 'win32')('is not written over what is no file', async () => {
    const chooseSave = () => Promise.resolve('/dev/null')
    const router = testRouter(today, undefined, { window: { chooseSave } as unknown as WindowPort })
    const jointMeetingId = await plan(router, '2026-03-24')
    const words = { title: 'Spara', button: 'Spara', name: 'Kallelse.ics', summary: 'Möte', description: '' }
    const saved = router.ask('jointMeeting.saveInvitation', { jointMeetingId, ...words })
    await expect(saved).rejects.toThrow('file-not-written')
  })
})
