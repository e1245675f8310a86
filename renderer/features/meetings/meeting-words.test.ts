import { describe, expect, it } from 'vitest'
import type { DecisionEntry, JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import { jointMeetingTypes } from '../../../domain/joint-meeting/kinds'
import { invitationText, personLine, proposedAgenda, standingOf } from './meeting-words'

const meeting: JointMeetingEntry = {
  id: 1,
  type: 'method-development',
  title: null,
  day: '2026-03-24',
  startMinute: 780,
  minutes: 120,
  place: 'Stora salen',
  participants: [],
  agenda: [{ text: 'Inledning', notes: 'Bara för minnesanteckningarna.' }],
  pack: null,
  invitedOn: null,
  heldOn: null,
  cancelledOn: null,
  decisions: [],
  earlier: [],
}
const earlier: DecisionEntry = {
  id: 1,
  jointMeetingId: 9,
  type: 'method-development',
  text: 'Använd funktionsbrevlådan',
  owner: 'Siv Åkerö',
  dueOn: null,
  status: 'open',
  result: null,
  decidedOn: '2025-10-14',
  closedOn: null,
}
const settings = { coordinator: 'Helena Frisk', unit: 'Ekbacken' }
const text = (more: Partial<JointMeetingEntry>) => invitationText({ ...meeting, ...more }, settings)

describe('the invitation as text', () => {
  it('says what, when and where, what is on the agenda and what is left to do, but no notes', () => {
    const said = text({ earlier: [earlier, { ...earlier, id: 2, status: 'done', text: 'Klart redan' }] })
    expect(said).toContain('Du kallas till metodutvecklingsmöte tisdag 24 mars 2026 kl. 13.00–15.00.')
    expect(said).toContain('Plats: Stora salen')
    expect(said).toContain('1. Inledning')
    expect(said).toContain('- Använd funktionsbrevlådan (Siv Åkerö)')
    expect(said).not.toMatch(/Klart redan|Bara för/)
    expect(said.endsWith('Helena Frisk\nSamordnare rehabärenden\nEkbacken')).toBe(true)
  })

  it('of a meeting that is called off says so, and calls nobody', () => {
    const said = text({ cancelledOn: '2026-03-10' })
    expect(said).toContain('är inställt')
    expect(said).not.toContain('kallas')
  })
})

it.each([
  ['Rehabkoordinator, Ekbackens vårdcentral', 'Siv Åkerö, rehabkoordinator, Ekbackens vårdcentral'],
  ['Samordnare rehabärenden', 'Siv Åkerö, samordnare rehabärenden'],
  ['Jobbtorg Kista', 'Siv Åkerö, Jobbtorg Kista'],
  ['Försäkringskassan', 'Siv Åkerö, Försäkringskassan'],
  [null, 'Siv Åkerö'],
])('%s stands after a name as it is written in a sentence', (role, said) => {
  expect(personLine({ name: 'Siv Åkerö', role })).toBe(said)
})

describe('a meeting', () => {
  it('of every type begins with points in words', () => {
    for (const type of jointMeetingTypes)
      for (const { text: point } of proposedAgenda(type)) expect(point).not.toBe('')
  })

  it('stands as what asks for something first', () => {
    expect(standingOf(meeting, '2026-03-24').text).toBe('Inte kallat')
    expect(standingOf({ ...meeting, invitedOn: '2026-03-01' }, '2026-03-24').text).toBe('Kallat')
    expect(standingOf({ ...meeting, invitedOn: '2026-03-01' }, '2026-03-25').text).toBe('Har passerat')
    expect(standingOf({ ...meeting, heldOn: '2026-03-24' }, '2026-03-25').text).toBe('Hållet')
    expect(standingOf({ ...meeting, cancelledOn: '2026-03-20' }, '2026-03-25').text).toBe('Inställt')
  })
})
