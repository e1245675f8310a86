import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../../domain/consent/consent'
import type { ActivityEntry, PlanEntry } from '../../../../domain/contract/cases'
import { defaultPhases } from '../../../../domain/phase/phases'
import { journalText } from './journal-text'

const today = '2026-03-02'
const settings = { phases: [...defaultPhases], coordinator: 'Karin Demo' }
const plan: PlanEntry = {
  id: 3,
  version: 3,
  datedOn: '2026-01-12',
  endedOn: null,
  goal: 'Arbete på halvtid inom vård och omsorg',
  partialGoals: null,
  ownWords: 'Jag vill jobba med människor igen.',
  frozen: null,
}
const activity: ActivityEntry = {
  id: 1,
  title: 'Arbetsträning, Jobbtorg',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-01-19',
  toDate: null,
  deadline: '2026-05-31',
  extent: 25,
  adaptation: 'Sittande arbete.',
  ended: null,
  outcome: null,
  obstacle: null,
}
const health: ActivityEntry = {
  ...activity,
  id: 2,
  title: 'KBT-samtal',
  type: 'health',
  party: 'care',
  fromDate: '2026-02-01',
  deadline: null,
  extent: null,
  adaptation: null,
}
const given = { ...emptyConsent('jobbtorg'), id: 1, givenOn: '2026-01-10', validTo: '2026-12-31' }
const detail = {
  card: {
    caseNumber: '2026-0143',
    nextPlanned: '2026-03-20',
    phase: 4,
    closedOn: null,
    dormantUntil: null,
    worker: 'Yusuf Ibrahim',
    careUnit: 'Vårdcentralen Ekparken',
    coordinator: null,
  },
  certificates: [],
  inquiries: [],
  activities: [health, activity],
  careContacts: [],
  consentRows: [
    {
      party: 'jobbtorg',
      kind: 'cooperation',
      careUnitId: null,
      partyName: null,
      status: 'given',
      consent: given,
      needs: [],
      all: [],
    },
    {
      party: 'care',
      kind: 'cooperation',
      careUnitId: null,
      partyName: null,
      status: 'asked',
      consent: null,
      needs: [],
      all: [],
    },
  ],
} satisfies Parameters<typeof journalText>[0]

describe('the text for the aktjournal', () => {
  it('holds the plan as agreed, and where consents and follow-up stand', () => {
    expect(journalText(detail, plan, 'Tekle, Dawit', settings, today)).toBe(
      [
        'Rehabplan, version 3, 12 januari 2026',
        'Tekle, Dawit, ärende 2026-0143',
        'Senast reviderad: 1 februari 2026',
        'Status: Aktuell',
        'Fas: 4 Insats',
        'Socialsekreterare: Yusuf Ibrahim',
        'Samordnare: Karin Demo',
        'Vårdenhet: Vårdcentralen Ekparken',
        'Rehabkoordinator: saknas',
        '',
        'Huvudmål: Arbete på halvtid inom vård och omsorg',
        'Delmål: saknas',
        '',
        'Klientens egna ord',
        'Jag vill jobba med människor igen.',
        '',
        'Aktiviteter',
        'Jobb:',
        '- Arbetsträning, Jobbtorg, 25 %. Ansvarig: Jobbtorg. Tidsfrist: 31 maj 2026. Pågår, från 19 januari 2026. Anpassning: Sittande arbete.',
        'Hälsa:',
        '- KBT-samtal. Ansvarig: Vården. Tidsfrist: ej angiven. Pågår, från 1 februari 2026.',
        'Parallella insatser: jobb och hälsa pågår samtidigt sedan 1 februari.',
        '',
        'Medicinskt underlag',
        'Läkarintyg: saknas',
        'Granskning av intyget (DFA): saknas',
        'Rehabiliteringsförfrågan: saknas',
        '',
        'Samtycken 2 mars 2026',
        '- Jobbtorg (dela uppgifter): givet, gäller till och med 31 december 2026',
        '- Vården (dela uppgifter): begärt',
        '',
        'Nästa uppföljning: 20 mars 2026',
      ].join('\n'),
    )
  })

  it('names a protected identity by the case number only', () => {
    const text = journalText(detail, plan, '2026-0143', settings, today)
    expect(text).toContain('\nÄrende 2026-0143\n')
    expect(text).not.toContain('Tekle')
  })

  it('leaves out what ended before the plan was made, and says what is missing', () => {
    const old = { ...activity, ended: 'done', toDate: '2025-12-01' } as const
    const bare = {
      ...detail,
      activities: [old],
      consentRows: [],
      card: { ...detail.card, nextPlanned: null },
    }
    const text = journalText(bare, { ...plan, goal: null, ownWords: null }, 'X', settings, today)
    for (const line of [
      'Huvudmål: saknas',
      'Ingen aktivitet är planerad.',
      'Inget samtycke är begärt.',
      'Nästa uppföljning: saknas',
    ])
      expect(text).toContain(line)
    expect(text).not.toContain('Arbetsträning')
  })
})
