import { describe, expect, it } from 'vitest'
import { asText, everyWords, proposalSentence } from './planning-words'

const reason = {
  cadence: 'usual',
  everyDays: 56,
  last: '2026-01-12',
  due: '2026-03-09',
  late: 0,
  cases: 16,
  unseen: 0,
  pinned: false,
  shortened: false,
} as const
const meeting = { personId: 1, day: '2026-03-09', startMinute: 600, minutes: 75 }
const today = '2026-03-02'

describe('how often', () => {
  it.each([
    [7, 'varje vecka'],
    [14, 'varannan vecka'],
    [56, 'var 8:e vecka'],
    [147, 'var 21:a vecka'],
    [45, 'var 45:e dag'],
    [31, 'var 31:a dag'],
    [12, 'var 12:e dag'],
  ])('%i days is %s', (days, words) => expect(everyWords(days)).toBe(words))
})

describe('why a meeting is proposed', () => {
  it('is told with days and lengths', () => {
    expect(proposalSentence({ ...meeting, reason }, today)).toBe(
      'Senast 12 januari, var 8:e vecka: ska vara senast 9 mars. 16 ärenden, 75 minuter.',
    )
    expect(proposalSentence({ ...meeting, reason: { ...reason, last: null, unseen: 3 } }, today)).toBe(
      'Inget möte är hållet än; första lediga tid. 16 ärenden, 75 minuter. 3 är inte uppföljda i tid.',
    )
    expect(
      proposalSentence(
        { ...meeting, reason: { ...reason, due: '2026-02-02', late: 35, pinned: true } },
        today,
      ),
    ).toMatch(/^Flyttat för hand\. .* skulle ha varit senast 2 februari\. Första lediga tid\./)
  })
})

it('meetings as text name the day, the time and the socialsekreterare', () => {
  expect(asText([{ ...meeting, person: 'Anna Ek' }])).toBe('måndag 2026-03-09 kl. 10.00–11.15  Anna Ek')
})
