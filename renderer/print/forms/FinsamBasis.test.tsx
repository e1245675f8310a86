import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../../../domain/consent/consent'
import type { FinsamFacts } from '../../../domain/documents/finsam'
import type { ActivityFacts } from '../../../domain/plan/activity'
import { FinsamBasis } from './FinsamBasis'
import { bareCase, firstOutOfOrder, fullCase, identifying, paperOf } from './test-papers'

const referral: FinsamFacts = {
  postedOn: '2026-02-03',
  answeredOn: '2026-02-12',
  takenUp: true,
  reason: null,
  meetingOn: '2026-02-20',
  followUpOn: null,
  followedUpOn: null,
  result: null,
}
const training: ActivityFacts = {
  title: 'Arbetsträning',
  type: 'work',
  party: 'jobbtorg',
  fromDate: '2026-02-01',
  toDate: null,
  deadline: null,
  extent: 25,
  adaptation: null,
  ended: null,
  outcome: null,
  obstacle: null,
}
async function referred(changes: Partial<FinsamFacts> = {}) {
  const one = await fullCase()
  const { router, caseId } = one
  await router.ask('consent.add', {
    caseId,
    facts: { ...emptyConsent('finsamteam', 'finsamteam'), givenOn: '2026-02-01' },
  })
  await router.ask('finsam.add', { caseId, facts: { ...referral, ...changes } })
  await router.ask('plan.add', {
    caseId,
    datedOn: '2026-02-01',
    goals: { goal: 'Arbete på halvtid', partialGoals: 'Klara rutiner', ownWords: null },
  })
  await router.ask('activity.add', { caseId, facts: training })
  await router.ask('wayTried.set', {
    caseId,
    ways: [
      { way: 'jobbtorg', outcome: 'no-result', triedOn: '2025-10-01', comment: 'Avbröts efter tre veckor' },
    ],
  })
  return one
}

describe('underlag till anmälan till Finsamteamet', () => {
  it('has who, why, what was tried, who is in it and what is asked for, in order', async () => {
    const text = await paperOf(FinsamBasis, await referred())
    expect(
      firstOutOfOrder(text, [
        'Det här är inte anmälan',
        'Anmälare',
        'Namn: Yara Ibrahim',
        'Den som anmälan gäller',
        'Namn: Åsa Öberg',
        'Tolk: somaliska',
        'Varför det är oklart',
        '____',
        'Samtycken',
        'häva sekretessen i Finsamteamet\nGivet\n2026-02-01',
        'Mål',
        'Arbete på halvtid',
        'Delmål',
        'Klara rutiner',
        'Pågående insatser',
        'Arbetsträning\nJobbtorg\n2026-02-01–\n25 %',
        'Tidigare insatser och prövade vägar',
        'Jobbtorg\n2025-10-01\nPrövat, ledde inte vidare. Avbröts efter tre veckor',
        'Parter som är inblandade',
        'Maria Lind, Husby vårdcentral',
        '[ ] \nFörsäkringskassan',
        '[ ] \nArbetsförmedlingen',
        '[x] \nJobbtorg',
        'Vad vi önskar',
        'Checklista',
        '[x] \nSamtycke undertecknat\n2026-02-01',
        '[x] \nAnmälan postad\n2026-02-03',
        '[x] \nBesked från koordinatorn\n2026-02-12\nTas upp',
        '[x] \nMöte med teamet\n2026-02-20',
        '[ ] \nUppföljning efter 6 månader\n____\nSka ske 2026-08-20',
        'finansiell samordning',
      ]),
    ).toBeNull()
  })

  it('is a new checklist when the team said no to the last one', async () => {
    const one = await referred({ takenUp: false, reason: 'Fel målgrupp', meetingOn: null })
    expect(await paperOf(FinsamBasis, one)).toContain('[ ] \nAnmälan postad\n____')
    expect(await paperOf(FinsamBasis, one, { nr: 1 })).toContain('Tas inte upp: Fel målgrupp')
  })

  it('calls a samordnad individuell plan by its name', async () => {
    const one = await referred()
    await one.router.ask('consent.add', {
      caseId: one.caseId,
      facts: { ...emptyConsent('care', 'sip-plan'), givenOn: '2026-02-01' },
    })
    const text = await paperOf(FinsamBasis, one)
    expect(text).toContain('att en samordnad individuell plan görs\nGivet')
    expect(text).not.toMatch(/\nSIP\n/)
  })

  it('has lines where nothing is known', async () => {
    const text = await paperOf(FinsamBasis, await bareCase())
    for (const label of ['Personnummer', 'Adress', 'Kontaktuppgifter', 'Tolk'])
      expect(text).toContain(`${label}: ____`)
    expect(text).toContain('[ ] \nSamtycke undertecknat\n____')
  })

  it('names nobody of a protected identity', async () => {
    const text = await paperOf(FinsamBasis, await referred(), { hidden: true })
    for (const word of identifying) expect(text).not.toContain(word)
  })
})
