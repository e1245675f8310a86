import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { DecisionEntry, JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import { defaultPaperSettings } from '../../../domain/paper/paper-settings'
import { JointAgenda } from './JointAgenda'
import { JointMinutes } from './JointMinutes'

const decision: DecisionEntry = {
  id: 1,
  jointMeetingId: 1,
  type: 'method-development',
  text: 'Använd funktionsbrevlådan',
  owner: 'Siv Åkerö',
  dueOn: '2026-06-01',
  status: 'open',
  result: null,
  decidedOn: '2025-10-14',
  closedOn: null,
}
const meeting: JointMeetingEntry = {
  id: 2,
  type: 'method-development',
  title: null,
  day: '2026-03-24',
  startMinute: 780,
  minutes: 120,
  place: 'Stora salen',
  participants: [
    { name: 'Helena Frisk', role: 'Samordnare rehabärenden', email: null, attended: true },
    { name: 'Bo Ek', role: null, email: 'bo@varden.example', attended: false },
  ],
  agenda: [{ text: 'Inledning', notes: 'Alla hälsades välkomna.\nKort runda.' }],
  pack: null,
  invitedOn: null,
  heldOn: '2026-03-24',
  cancelledOn: null,
  decisions: [{ ...decision, id: 2, jointMeetingId: 2, text: 'Bjud in psykiatrin' }],
  earlier: [decision],
}
const given = (more: Partial<JointMeetingEntry>, coordinator = 'Helena Frisk') => ({
  meeting: { ...meeting, ...more },
  letterhead: { unit: 'Ekbackens stadsdel', ...defaultPaperSettings },
  coordinator,
  today: '2026-04-01',
})
const minutes = (more: Partial<JointMeetingEntry> = {}, coordinator?: string) =>
  renderToStaticMarkup(<JointMinutes {...given(more, coordinator)} />)
const lines = (html: string) => html.match(/aria-label="tomt"/g)?.length ?? 0

describe('the minutes on paper', () => {
  it('say who came and who did not, what was said and what was decided, and no e-mail address', () => {
    const html = minutes()
    expect(html).toMatch(/Närvarande<\/h2><ul><li>Helena Frisk, samordnare rehabärenden<\/li><\/ul>/)
    expect(html).toMatch(/Frånvarande<\/h2><ul><li>Bo Ek<\/li><\/ul>/)
    for (const said of [
      'Ekbackens stadsdel',
      '24 mars 2026',
      'Alla hälsades välkomna.',
      'Bjud in psykiatrin',
      '2026-06-01',
    ])
      expect(html).toContain(said)
    expect(html).not.toContain('@')
    expect(html).toContain('data-cases=""')
    expect(lines(html)).toBe(0)
  })

  it('do not say of the day of the meeting what was done only later', () => {
    const done = { ...decision, status: 'done' as const, result: 'Den är i bruk.', closedOn: '2026-03-30' }
    expect(minutes({ earlier: [done] })).toContain(
      'Kvar att göra vid mötet. Sedan genomfört 2026-03-30. Den är i bruk.',
    )
    expect(minutes({ earlier: [{ ...done, closedOn: '2026-03-24' }] })).toContain(
      '>Genomfört 2026-03-24. Den är i bruk.<',
    )
  })

  it('of a meeting ahead have lines to write on, and name nobody as their writer who is not in the meeting', () => {
    const ahead = minutes({ heldOn: null, agenda: [{ text: 'Inledning', notes: null }], decisions: [] })
    expect(ahead).toContain('Kallade')
    expect(ahead).not.toContain('Frånvarande')
    expect(lines(ahead)).toBe(4)
    expect(minutes({}, 'Ny Samordnare')).not.toContain('Ny Samordnare')
  })
})

describe('the agenda on paper', () => {
  it('has the points in order and what is left to do, but no notes', () => {
    const html = renderToStaticMarkup(<JointAgenda {...given({})} />)
    expect(html).toContain('<ol><li>Inledning</li></ol>')
    expect(html).toContain('Använd funktionsbrevlådan')
    expect(html).not.toContain('Alla hälsades välkomna')
  })
})
