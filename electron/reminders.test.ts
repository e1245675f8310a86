import { expect, it } from 'vitest'
import { openCase, person } from './handlers/test-case'
import { testRouter } from './ipc/test-router'
import { createReminders } from './reminders'

it('a meeting is announced once, without a name, only when asked for and while a register is open', async () => {
  const router = testRouter('2026-03-02')
  const anna = await person(router, 'Anna Ek')
  await openCase(router, anna)
  await router.ask('meeting.plan', {
    meetings: [{ personId: anna, day: '2026-03-03', startMinute: 600, minutes: 60 }],
  })
  const said: string[] = []
  let open = true
  const look = createReminders({
    db: () => (open ? router.db : null),
    today: () => '2026-03-03',
    now: () => new Date(2026, 2, 3, 9, 55),
    notify: (text) => said.push(text),
  })
  look()
  expect(said).toEqual([])
  await router.ask('setting.reminders', { reminders: { notify: true, minutesBefore: 10 } })
  open = false
  look()
  expect(said).toEqual([])
  open = true
  look()
  look()
  expect(said).toEqual(['Ett uppföljningsmöte börjar kl. 10.00.'])
})
