import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../domain/consent/consent'
import type { ActivityFacts } from '../../../domain/plan/activity'
import { FkBasis } from './FkBasis'
import { benefitLine } from './fk-texts'
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
    goals: { goal: 'Arbete på halvtid', partialGoals: 'Klara rutiner\nÅka buss', ownWords: null },
  })
  await router.ask('activity.add', { caseId, facts: activity })
  await router.ask('activity.add', {
    caseId,
    facts: { ...activity, title: 'Inställd kurs', ended: 'cancelled' },
  })
  await router.ask('activity.add', {
    caseId,
    facts: {
      ...activity,
      title: 'Egen träning',
      party: 'client',
      fromDate: '2026-02-10',
      toDate: '2026-04-10',
      extent: null,
      adaptation: null,
    },
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
        'varken får sjukpenning eller aktivitetsersättning',
        '1. Du som ansöker',
        'Förnamn och efternamn: Åsa Öberg',
        'Personnummer (12 siffror): 19830203-9808',
        'Utdelningsadress: Ekvägen 3',
        'Postnummer och ort: 163 00 Spånga',
        '2. Arbete och behov av rehabilitering',
        'Sjukskriven 75 % enligt läkarintyg från 15 januari till och med 30 april 2026.\n____',
        'Mål: Arbete på halvtid\n',
        'Delmål: Klara rutiner\nDelmål: Åka buss\n',
        'Egen träning. Ansvarig: du själv. 10 februari–10 april 2026.\n',
        'Arbetsträning. Ansvarig: Jobbtorg. Från 1 februari 2026, 25 %. Anpassning: Sittande arbete.\n',
        '[ ] Uppgifterna lämnas i en bilaga',
        '[ ] Uppgifterna lämnas muntligt',
        '3. Medicinskt underlag',
        'Läkarintyg från 15 januari till och med 30 april 2026 finns att bifoga.',
        '[ ] Medicinskt underlag bifogas',
        '[ ] Medicinskt underlag är begärt',
        '[ ] Försäkringskassan har redan',
        '4. Kontakt med andra myndigheter',
        '[ ] \nKommunen\nYara Ibrahim\n08-000 01',
        '[ ] \nHälso- och sjukvården\nMaria Lind, Husby vårdcentral\n08-000 02',
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
        'inläsningscentral, 839\u00a088\u00a0Östersund',
        'inom 30 dagar',
        'En handläggare kontaktar dig',
        '30 kap. socialförsäkringsbalken',
      ]),
    ).toBeNull()
    expect(text).not.toContain('Inställd kurs')
    expect(text).not.toMatch(/fas \d/i)
    expect(text).not.toContain('[x]')
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

  it('leaves every cross to her who applies, and says nothing of other consents', async () => {
    const one = await fullCase()
    for (const kind of ['cooperation', 'fk-exchange'] as const)
      await one.router.ask('consent.add', {
        caseId: one.caseId,
        facts: { ...emptyConsent('fk', kind), givenOn: '2026-02-01' },
      })
    const text = await paperOf(FkBasis, one)
    expect(text).not.toContain('[x]')
    expect(text).not.toContain('samtycken')
  })

  it('asks whether it is for her who has been granted a benefit', () => {
    expect(benefitLine({ benefitGrantedOn: null, benefitKind: null })).toBeNull()
    expect(benefitLine({ benefitGrantedOn: '2026-02-01', benefitKind: 'activity-compensation' })).toContain(
      'aktivitetsersättning beviljad 1 februari 2026. Kontrollera',
    )
  })

  it('tells when an answer is due to what has been sent', async () => {
    const one = await fullCase()
    await one.router.ask('fk.add', {
      caseId: one.caseId,
      facts: { sentOn: today, answeredOn: null, granted: null, reason: null },
    })
    expect(await paperOf(FkBasis, one)).toContain('senast 1 april 2026')
    await one.router.ask('fk.update', {
      id: 1,
      facts: { answeredOn: today, granted: false, reason: 'Fel underlag' },
    })
    const text = await paperOf(FkBasis, one)
    expect(text).toContain('skickades 2 mars 2026 och avslogs 2 mars 2026')
    expect(text).toContain('Ansökan skickad den: ____')
  })

  it('tells of the latest application, or of the one whose line it is printed from', async () => {
    const one = await fullCase()
    for (const sentOn of ['2025-05-02', '2026-01-12'])
      await one.router.ask('fk.add', {
        caseId: one.caseId,
        facts: { sentOn, answeredOn: null, granted: null, reason: null },
      })
    expect(await paperOf(FkBasis, one)).toContain('skickades 12 januari 2026')
    expect(await paperOf(FkBasis, one, { nr: 1 })).toContain('skickades 2 maj 2025')
  })

  it('names nobody of a protected identity', async () => {
    const text = await paperOf(FkBasis, await told(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
    expect(text).toContain('Förnamn och efternamn: ____')
  })
})
