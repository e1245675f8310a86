import { describe, expect, it } from 'vitest'
import { generateDemo } from '../../db/demo/generate'
import { testDb } from '../../db/test-db'
import { defaultRatingAreas } from '../../domain/case/self-rating'
import { defaultJointMeetings } from '../../domain/joint-meeting/joint-meeting-settings'
import { defaultMeetingSettings } from '../../domain/meeting/meeting-settings'
import { defaultPaperSettings } from '../../domain/paper/paper-settings'
import { defaultPhases } from '../../domain/phase/phases'
import { defaultCatalogue } from '../../domain/plan/catalogue'
import { testRouter } from '../ipc/test-router'

describe('settings', () => {
  it('begin with the working names of the method and no unit', async () => {
    expect(await testRouter().ask('setting.all', {})).toEqual({
      phases: defaultPhases,
      coordinator: '',
      unit: '',
      ageLimits: { from: 18, to: 64 },
      catalogue: defaultCatalogue,
      ratingAreas: defaultRatingAreas,
      meetings: defaultMeetingSettings,
      handovers: { acceptDays: 7, awayDays: 14 },
      reminders: { notify: false, minutesBefore: 10 },
      paper: defaultPaperSettings,
      jointMeetings: defaultJointMeetings,
      statistics: { smallUnder: 5, longTermMonths: 12 },
    })
  })

  it('change what counts as stalled, at once and on every case', async () => {
    const db = testDb()
    generateDemo(db.$client, { cases: 30, seed: 1, today: '2026-03-02' })
    const router = testRouter('2026-03-02', db)
    const stalled = async () =>
      (await router.ask('case.list', { closed: false })).filter(({ flags }) =>
        flags.some(({ code }) => code === 'stalled'),
      ).length
    const { phases } = await router.ask('setting.all', {})
    const withLimit = (limitDays: number | null) => ({
      phases: phases.map((phase) => ({ ...phase, limitDays })),
    })
    await router.ask('setting.phases', withLimit(null))
    expect(await stalled()).toBe(0)
    const { changeSetId } = await router.ask('setting.phases', withLimit(1))
    expect(await stalled()).toBeGreaterThan(20)
    await router.ask('history.undo', { changeSetId })
    expect(await stalled()).toBe(0)
  })

  it.each([
    ['five phases', defaultPhases.slice(0, 5)],
    ['phases in another order', defaultPhases.toReversed()],
    ['a phase without a name', defaultPhases.map((phase) => ({ ...phase, name: ' ' }))],
    ['a limit of no days', defaultPhases.map((phase) => ({ ...phase, limitDays: 0 }))],
  ])('are refused with %s', async (_, phases) => {
    await expect(testRouter().ask('setting.phases', { phases })).rejects.toThrow('invalid-input')
  })

  it('fall back to the default when what is stored no longer passes its check', async () => {
    const router = testRouter()
    router.db.$client.exec(`
      insert into change_set (at, user, route) values ('2026-03-02T09:00:00.000Z', 'Prov', 'test');
      insert into setting (name, value) values ('ageLimits', '{"from":"arton"}')`)
    expect((await router.ask('setting.all', {})).ageLimits).toEqual({ from: 18, to: 64 })
  })

  it('say which day it is', async () => {
    expect(await testRouter('2026-03-02').ask('setting.today', {})).toEqual({ today: '2026-03-02' })
  })
})
