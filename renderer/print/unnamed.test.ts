import { describe, expect, it } from 'vitest'
import { openCase } from '../../electron/handlers/test-case'
import { testRouter } from '../../electron/ipc/test-router'
import { isUnnamed, unnamed } from './unnamed'

async function caseOf(protectedIdentity: boolean) {
  const router = testRouter('2026-03-02')
  const caseId = await openCase(router, null)
  await router.ask('client.update', {
    clientId: (await router.ask('case.get', { caseId })).client.id,
    facts: {
      pin: '19830203-9808',
      givenName: 'Karin',
      familyName: 'Zebrasson',
      phone: '070-174 06 12',
      representative: 'Mona Zebrasson',
      address: 'Randvägen 3, 100 00 Lindalen',
      protectedIdentity,
    },
  })
  await router.ask('note.add', {
    caseId,
    writtenOn: '2026-03-01',
    text: 'Karins mamma Mona Zebrasson ringde från 070-174 06 12 om 830203-9808. Zebran är blå.',
  })
  await router.ask('plan.add', {
    caseId,
    datedOn: '2026-03-01',
    goals: { goal: 'Karin Zebrasson börjar på måndag.', partialGoals: null, ownWords: null },
  })
  const consent = {
    party: 'other',
    kind: 'cooperation',
    partyName: 'mamma Zebrasson',
    careUnitId: null,
  } as const
  await router.ask('consent.add', {
    caseId,
    facts: {
      ...consent,
      scope: 'Karin vill ha med henne',
      askedOn: '2026-03-01',
      givenOn: null,
      refusedOn: null,
      withdrawnOn: null,
      notNeededOn: null,
      validFrom: null,
      validTo: null,
      obtainedBy: null,
      originalAt: null,
      comment: null,
    },
  })
  return router.ask('case.get', { caseId })
}

describe('a client who may not be named', () => {
  it('is named nowhere in what a form is given, not in what was typed either', async () => {
    const without = unnamed(await caseOf(true))
    const given = JSON.stringify(without)
    for (const word of ['Karin', 'Zebrasson', 'Mona', '9808', '070-174', 'Randvägen', '1983'])
      expect(given).not.toContain(word)
    expect(given).toContain('Zebran är blå.')
    expect(isUnnamed(without)).toBe(true)
  })

  it('is still a woman or a man, which the number alone told', async () => {
    const detail = await caseOf(false)
    expect(unnamed(detail).client.sexOverride).toBe(detail.card.sex)
  })

  it('is another than one whose name is not known', async () => {
    const detail = await caseOf(false)
    expect(isUnnamed({ ...detail, card: { ...detail.card, name: detail.card.caseNumber } })).toBe(false)
  })
})
