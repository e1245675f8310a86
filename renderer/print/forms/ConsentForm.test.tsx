import { describe, expect, it } from 'vitest'
import { type ConsentFacts, emptyConsent } from '../../../domain/consent/consent'
import { sentSecrecy } from '../letterhead'
import { ConsentForm } from './ConsentForm'
import { bareCase, firstOutOfOrder, fullCase, identifying, paperOf } from './test-papers'

describe('samtyckesblankett', () => {
  it('says for whom, with whom, for what, what, how long, that it is free and how it is taken back', async () => {
    const text = await paperOf(ConsentForm, await fullCase())
    expect(
      firstOutOfOrder(text, [
        'Namn: Åsa Öberg',
        'Varför vi frågar',
        'skyddat av sekretess',
        'Vem vi får prata med',
        '[ ] \nHusby vårdcentral\nPlanera vägen',
        '[ ] \nFörsäkringskassan\nPlanera vägen',
        '[ ] \nAnnan part:\n____\n____',
        'Vad vi får dela',
        'Det här vill jag inte att ni delar:\n____',
        'Hur länge det gäller',
        '[ ] så länge samarbetet pågår',
        '[ ] till och med den ____',
        'Det är frivilligt',
        'Säger du nej delar vi inga uppgifter',
        'Du kan ta tillbaka ditt ja',
        'Yara Ibrahim (08-000 01, yara@enhet.example)',
        'Från den dagen',
        'Underskrift',
        'gäller underskriften i ditt ställe',
        '[ ] Texten är uppläst eller tolkad för mig. Tolk: ____ Språk: ____',
        'Gäller: Åsa Öberg',
        'Personnummer: 19830203-9808',
        'Namnförtydligande',
        'Ort och datum',
        'Inhämtat av: Yara Ibrahim',
        'Datum: ____',
        '26 kap. 1 §',
        '25 kap. 1 §',
        '10 kap. 1 § och 12 kap. 2 §',
      ]),
    ).toBeNull()
  })

  it('never ticks what the client is to say herself, nor asks on it for what has a form of its own', async () => {
    const one = await fullCase()
    for (const [party, kind] of [
      ['fk', 'cooperation'],
      ['finsamteam', 'finsamteam'],
      ['care', 'care-inquiry'],
    ] as const)
      await one.router.ask('consent.add', {
        caseId: one.caseId,
        facts: { ...emptyConsent(party, kind), givenOn: '2026-02-01' },
      })
    const text = await paperOf(ConsentForm, one)
    expect(text).not.toContain('[x]')
    expect(text).not.toContain('Finsamteam')
  })

  it('asks first whoever has not said yes, then for a yes that ends, with the day left to write', async () => {
    const one = await fullCase()
    const give = (party: 'af' | 'care' | 'fk' | 'jobbtorg', more: Partial<ConsentFacts>) =>
      one.router.ask('consent.add', { caseId: one.caseId, facts: { ...emptyConsent(party), ...more } })
    await give('care', { givenOn: '2026-01-10', validTo: '2026-03-20' })
    await give('fk', { givenOn: '2026-01-10', validTo: '2026-12-31' })
    await give('jobbtorg', { askedOn: '2026-02-20' })
    await give('af', {})
    const text = await paperOf(ConsentForm, one)
    expect(
      firstOutOfOrder(text, [
        '[ ] \nJobbtorg\n____\n____',
        '[ ] \nArbetsförmedlingen\n____\n____',
        '[ ] \nHusby vårdcentral\nPlanera vägen till arbete eller annan försörjning.\n____',
        'Annan part:',
      ]),
    ).toBeNull()
    expect(text).not.toContain('\nFörsäkringskassan\n')
    expect(text).not.toContain('2026-03-20')
  })

  it('asks anew whoever has said yes when there is nobody else to ask', async () => {
    const one = await fullCase()
    for (const party of ['care', 'fk'] as const)
      await one.router.ask('consent.add', {
        caseId: one.caseId,
        facts: { ...emptyConsent(party), givenOn: '2026-01-10', validTo: '2026-12-31' },
      })
    const text = await paperOf(ConsentForm, one)
    expect(text).toContain('\nHusby vårdcentral\n')
    expect(text).toContain('\nFörsäkringskassan\n')
    expect(text).not.toContain('2026-12-31')
  })

  it('is no working material, unless the unit says so itself', async () => {
    const one = await fullCase()
    const text = await paperOf(ConsentForm, one)
    expect(text).toContain('Innehåller uppgifter som omfattas av sekretess.')
    expect(text).not.toContain('Arbetsmaterial')
    expect(sentSecrecy({ secrecy: 'Får inte spridas.' })).toBe('Får inte spridas.')
  })

  it('says what was written as it was asked for, of one party alone when that is asked for', async () => {
    const one = await fullCase()
    const { id } = await one.router.ask('consent.add', {
      caseId: one.caseId,
      facts: { ...emptyConsent('af'), askedOn: '2026-02-20', scope: 'Gemensam kartläggning' },
    })
    expect(await paperOf(ConsentForm, one)).toContain('Arbetsförmedlingen\nGemensam kartläggning')
    const alone = await paperOf(ConsentForm, one, { nr: id })
    expect(alone).toContain('Arbetsförmedlingen\nGemensam kartläggning')
    expect(alone).not.toContain('Husby vårdcentral')
  })

  it('names the activities that need it while they are few', async () => {
    const one = await fullCase()
    const plan = (title: string) =>
      one.router.ask('activity.add', {
        caseId: one.caseId,
        facts: {
          title,
          type: 'work',
          party: 'af',
          fromDate: '2026-02-01',
          toDate: null,
          deadline: null,
          extent: null,
          adaptation: null,
          ended: null,
          outcome: null,
          obstacle: null,
        },
      })
    await plan('Kartläggning')
    expect(await paperOf(ConsentForm, one)).toContain('Arbetsförmedlingen\nAktiviteten Kartläggning.')
    for (const title of ['Kurs', 'Praktik', 'Stöd']) await plan(title)
    expect(await paperOf(ConsentForm, one)).toContain('Arbetsförmedlingen\nAktiviteterna i din plan.')
  })

  it('has lines where nothing is known', async () => {
    const text = await paperOf(ConsentForm, await bareCase())
    for (const label of ['Personnummer', 'Adress', 'Kontaktuppgifter'])
      expect(text).toContain(`${label}: ____`)
  })

  it('has the usual parties when it is asked for blank', async () => {
    const text = await paperOf(ConsentForm, await fullCase(), { nr: 0 })
    for (const party of ['Husby vårdcentral', 'Försäkringskassan', 'Arbetsförmedlingen', 'Jobbtorg'])
      expect(text).toContain(`[ ] \n${party}\n____\n____`)
  })

  it('names nobody of a protected identity', async () => {
    const text = await paperOf(ConsentForm, await fullCase(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
    expect(text).toMatch(/Gäller ärende: \S+/)
  })
})
