import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../domain/consent/consent'
import { SecrecyRelease } from './SecrecyRelease'
import { bareCase, firstOutOfOrder, fullCase, identifying, paperOf } from './test-papers'

describe('sekretessmedgivande', () => {
  it('says who, between whom, for what, what, how long, that it is free and how it is taken back', async () => {
    const text = await paperOf(SecrecyRelease, await fullCase())
    expect(
      firstOutOfOrder(text, [
        'Bifogas rehabiliteringsförfrågan',
        'Namn: Åsa Öberg',
        'Socialtjänsten: Ekbackens stadsdelsförvaltning',
        'Vårdenhet: Husby vårdcentral',
        'Socialsekreterare: Yara Ibrahim',
        'Rehabkoordinator: Maria Lind',
        'Vad det ska användas till',
        'Vad som får lämnas',
        'Vården till socialtjänsten',
        'Socialtjänsten till vården',
        '[ ] tills förfrågan är besvarad',
        '[ ] till och med den ____',
        'Det är frivilligt',
        'Säger du nej skickar vi ingen förfrågan',
        'Du kan ta tillbaka ditt ja',
        'Underskrift',
        'Namnförtydligande',
        'Ort och datum',
        'Inhämtat av: Yara Ibrahim',
        '26 kap. 1 §',
        '25 kap. 1 §',
        '10 kap. 1 § och 12 kap. 2 §',
      ]),
    ).toBeNull()
  })

  it('is of the consent asked for: its unit, purpose, last day and who obtained it', async () => {
    const one = await fullCase()
    const { id } = await one.router.ask('consent.add', {
      caseId: one.caseId,
      facts: {
        ...emptyConsent('care', 'care-inquiry'),
        careUnitId: 1,
        givenOn: '2026-02-01',
        validTo: '2026-12-31',
        scope: 'Svar om arbetsträning',
        obtainedBy: 'Sahra Farah',
      },
    })
    const text = await paperOf(SecrecyRelease, one, { nr: id })
    for (const words of [
      'Vårdenhet: Husby vårdcentral',
      'Svar om arbetsträning',
      '[x] till och med den 31 december 2026',
      'Inhämtat av: Sahra Farah',
    ])
      expect(text).toContain(words)
  })

  it('has lines where nothing is known, and names no care unit on a blank one', async () => {
    const bare = await paperOf(SecrecyRelease, await bareCase())
    for (const label of ['Personnummer', 'Vårdenhet', 'Rehabkoordinator'])
      expect(bare).toContain(`${label}: ____`)
    expect(await paperOf(SecrecyRelease, await fullCase(), { nr: 0 })).not.toContain('Husby')
  })

  it('names nobody of a protected identity', async () => {
    const text = await paperOf(SecrecyRelease, await fullCase(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
  })
})
