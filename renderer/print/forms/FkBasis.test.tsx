import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../domain/consent/consent'
import type { ActivityFacts } from '../../../domain/plan/activity'
import { FkBasis } from './FkBasis'
import { bareCase, firstOutOfOrder, fullCase, identifying, paperOf, today } from './test-papers'

const activity: ActivityFacts = {
  title: 'Arbetsträning',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-02-01',
  toDate: null,
  deadline: null,
  extent: 25,
  adaptation: 'Sittande arbete',
  ended: null,
  outcome: null,
  obstacle: null,
}
async function told() {
  const one = await fullCase()
  const { router, caseId } = one
  await router.ask('certificate.add', {
    caseId,
    facts: {
      fromDate: '2026-01-15',
      toDate: '2026-04-30',
      extent: 75,
      issuer: 'doctor',
      hasDiagnosis: null,
      hasFunction: null,
      hasActivity: null,
      hasRedThread: null,
      dfaReview: null,
      reviewedOn: null,
      comment: null,
    },
  })
  await router.ask('plan.add', {
    caseId,
    datedOn: '2026-02-01',
    goals: { goal: 'Arbete på halvtid', partialGoals: 'Klara rutiner', ownWords: null },
  })
  await router.ask('activity.add', { caseId, facts: activity })
  await router.ask('activity.add', {
    caseId,
    facts: { ...activity, title: 'Inställd kurs', ended: 'cancelled' },
  })
  return one
}

describe('underlag till ansökan hos Försäkringskassan', () => {
  it('says what it is not, and has the sections of the form in their order, filled with what is known', async () => {
    const text = await paperOf(FkBasis, await told())
    expect(
      firstOutOfOrder(text, [
        'Det här är inte ansökan',
        'Försäkringskassans egen blankett',
        '1. Du som ansöker',
        'Förnamn och efternamn: Åsa Öberg',
        'Personnummer (12 siffror): 19830203-9808',
        'Utdelningsadress: Ekvägen 3',
        'Postnummer och ort: 163 00 Spånga',
        '2. Arbete och behov av rehabilitering',
        'Läkarintyg från 2026-01-15 till och med 2026-04-30, 75 %',
        'fas 3',
        'Mål: Arbete på halvtid',
        'Delmål: Klara rutiner',
        'Arbetsträning (jobbtorg, 2026-02-01–, 25 %, anpassning: Sittande arbete)',
        '[ ] Uppgifterna lämnas i en bilaga',
        '[ ] Uppgifterna lämnas muntligt',
        '3. Medicinskt underlag',
        'finns att bifoga',
        '[ ] Medicinskt underlag bifogas',
        '[ ] Medicinskt underlag är begärt',
        '[ ] Försäkringskassan har redan',
        '4. Kontakt med andra myndigheter',
        'Kommunen\nYara Ibrahim\n08-000 01',
        'Hälso- och sjukvården\nMaria Lind, Husby vårdcentral\n08-000 02',
        'Arbetsförmedlingen\n____\n____',
        'Annan kontakt',
        '5. Medgivande',
        '[ ] Försäkringskassan får hämta',
        'frivilligt',
        'bara under den tid samarbetet pågår',
        'ta tillbaka det när som helst',
        '6. Övriga upplysningar',
        'Tolk behövs: somaliska',
        '[ ] Upplysningarna lämnas i en bilaga',
        '7. Underskrift',
        'Telefon dagtid: 070-000 00 11',
        'Telefon kvällstid: ____',
        'Datum: Skrivs på Försäkringskassans blankett',
        'Namnteckning: Skrivs på Försäkringskassans blankett',
        'heder och samvete',
        'inom 30 dagar',
        '30 kap. socialförsäkringsbalken',
      ]),
    ).toBeNull()
    expect(text).not.toContain('Inställd kurs')
  })

  it('has lines where nothing is known', async () => {
    const text = await paperOf(FkBasis, await bareCase())
    for (const label of [
      'Personnummer (12 siffror)',
      'Utdelningsadress',
      'Postnummer och ort',
      'Telefon dagtid',
    ])
      expect(text).toContain(`${label}: ____`)
    expect(text).toContain('Ditt behov av rehabilitering\n____')
    expect(text).toContain('Inget läkarintyg är registrerat')
    expect(text).toContain('Ansökan skickad den: ____')
  })

  it('ticks the medgivande only when Försäkringskassan may exchange, not when one may talk with it', async () => {
    const one = await fullCase()
    const give = (kind: 'cooperation' | 'fk-exchange') =>
      one.router.ask('consent.add', {
        caseId: one.caseId,
        facts: { ...emptyConsent('fk', kind), givenOn: '2026-02-01' },
      })
    await give('cooperation')
    expect(await paperOf(FkBasis, one)).toContain('[ ] Försäkringskassan får hämta')
    await give('fk-exchange')
    expect(await paperOf(FkBasis, one)).toContain('[x] Försäkringskassan får hämta')
  })

  it('tells when an answer is due to what has been sent', async () => {
    const one = await fullCase()
    await one.router.ask('fk.add', {
      caseId: one.caseId,
      facts: { sentOn: today, answeredOn: null, granted: null, reason: null },
    })
    expect(await paperOf(FkBasis, one)).toContain('senast 1 april 2026')
  })

  it('names nobody of a protected identity', async () => {
    const text = await paperOf(FkBasis, await told(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
    expect(text).toContain('Förnamn och efternamn: ____')
  })
})
