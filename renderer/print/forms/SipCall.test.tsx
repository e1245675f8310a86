import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../domain/consent/consent'
import type { SipFacts, SipParticipant } from '../../../domain/documents/sip'
import { SipCall } from './SipCall'
import { bareCase, firstOutOfOrder, fullCase, identifying, paperOf, today } from './test-papers'

const invited = (name: string, role: string, obliged: boolean): SipParticipant => ({
  name,
  role,
  obliged,
  confirmed: null,
  attended: null,
})
const facts: SipFacts = {
  purpose: 'Vem gör vad inför arbetsträningen?',
  calledBy: 'social-services',
  calledOn: null,
  replyBy: '2026-03-10',
  meetingOn: '2026-03-20',
  startsAt: '10:00',
  endsAt: '11:30',
  place: 'Medborgarkontoret',
  address: 'Torget 1',
  occasion: 'first',
  participants: [
    invited('Karim Haddad', 'Läkare', true),
    invited('Åsa Öbergs syster Märta', 'Anhörig', false),
  ],
  heldOn: null,
  items: [],
  followUpOn: null,
  followedUpOn: null,
  cancelledOn: null,
}
async function withSip(changes: Partial<SipFacts> = {}) {
  const one = await fullCase()
  const { id } = await one.router.ask('sip.add', { caseId: one.caseId, facts: { ...facts, ...changes } })
  return { ...one, id }
}

describe('kallelse till SIP', () => {
  it('has every field of the form in its order, filled with what is known', async () => {
    const text = await paperOf(SipCall, await withSip())
    expect(
      firstOutOfOrder(text, [
        '10 kap. 8 § socialtjänstlagen',
        '16 kap. 4 § hälso- och sjukvårdslagen',
        '[ ] Den enskilde, eller den legala företrädaren, samtycker',
        'Namn: Åsa Öberg',
        'Personnummer: 19830203-9808',
        'Adress: Ekvägen 3, 163 00 Spånga',
        'Kontaktuppgifter: 070-000 00 11, asa@post.example',
        'Eventuell legal företrädare: Gun Sandell, god man',
        'Kontaktuppgifter till företrädaren: 070-000 00 22',
        'Sammankallande',
        'Namn: Yara Ibrahim',
        'Kontaktuppgifter: 08-000 01, yara@enhet.example',
        'Funktion: Socialsekreterare',
        'Verksamhet: Ekbackens stadsdelsförvaltning',
        'Datum: 20 mars 2026',
        'Start- och sluttid: kl. 10.00–11.30',
        'Plats/lokal: Medborgarkontoret',
        'Adress: Torget 1',
        '[x] En första SIP',
        '[ ] Uppföljning av SIP',
        'Aktuella frågeställningar',
        'Vem gör vad inför arbetsträningen?',
        'Inbjudna',
        'Namn',
        'Funktion/relation/verksamhet',
        'Karim Haddad\nLäkare',
        'Märta\nAnhörig',
        '____\n____',
        'Svara senast: 10 mars 2026',
        'Bekräfta',
        'vilka som kommer',
        'förberedd',
        'SIP-kollen (sipkollen.se)',
      ]),
    ).toBeNull()
  })

  it('has lines where nothing is known', async () => {
    const text = await paperOf(SipCall, await bareCase())
    for (const label of [
      'Personnummer',
      'Adress',
      'Eventuell legal företrädare',
      'Datum',
      'Start- och sluttid',
      'Plats/lokal',
      'Svara senast',
    ])
      expect(text).toContain(`${label}: ____`)
    expect(text).toContain('[ ] En första SIP')
  })

  it('leaves who calls to be written when it is care', async () => {
    const text = await paperOf(SipCall, await withSip({ calledBy: 'care' }))
    expect(text).not.toContain('Yara Ibrahim')
    expect(text).toMatch(
      /Sammankallande\nNamn: ____\n+Kontaktuppgifter: ____\n+Funktion: ____\n+Verksamhet: ____/,
    )
  })

  it('ticks the consent only while one to the attendance of this meeting holds', async () => {
    const one = await withSip()
    const consented = '[x] Den enskilde'
    const give = (kind: 'sip-attendance' | 'sip-plan', changes: object = {}) =>
      one.router.ask('consent.add', {
        caseId: one.caseId,
        facts: {
          ...emptyConsent(kind === 'sip-plan' ? 'care' : 'other', kind),
          givenOn: '2026-02-01',
          ...changes,
        },
      })
    await give('sip-plan')
    expect(await paperOf(SipCall, one)).not.toContain(consented)
    const { id } = await give('sip-attendance')
    expect(await paperOf(SipCall, one)).toContain(consented)
    expect(await paperOf(SipCall, one, { nr: 0 })).not.toContain(consented)
    await one.router.ask('consent.update', { id, facts: { withdrawnOn: today } })
    expect(await paperOf(SipCall, one)).not.toContain(consented)
  })

  it('leaves the consent empty when the one that holds was given to an earlier meeting', async () => {
    const one = await withSip({ meetingOn: '2026-04-20' })
    await one.router.ask('consent.add', {
      caseId: one.caseId,
      facts: { ...emptyConsent('other', 'sip-attendance'), givenOn: '2026-02-01' },
    })
    expect(await paperOf(SipCall, one)).toContain('[ ] Den enskilde')
  })

  it('is of the SIP asked for, else of the newest that is not cancelled', async () => {
    const one = await withSip({ place: 'Gamla salen' })
    await one.router.ask('sip.add', {
      caseId: one.caseId,
      facts: { ...facts, place: 'Inställda salen', cancelledOn: today },
    })
    expect(await paperOf(SipCall, one)).toContain('Gamla salen')
    expect(await paperOf(SipCall, one, { nr: 2 })).toContain('Inställda salen')
    expect(await paperOf(SipCall, one, { nr: 0 })).toContain('Plats/lokal: ____')
  })

  it('names nobody of a protected identity, nor her family', async () => {
    const text = await paperOf(SipCall, await withSip(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
    expect(text).not.toContain('Märta')
    expect(text).toContain('Karim Haddad')
    expect(text).toContain('Namn: ____')
  })
})
