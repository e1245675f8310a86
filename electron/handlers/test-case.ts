import type { In } from '../../domain/contract/index'
import { newPerson, type PersonRole } from '../../domain/person/person'
import type { TestRouter } from '../ipc/test-router'

/** What stories of several handlers begin with: people, and cases that are theirs. */

export async function person(
  router: TestRouter,
  name: string,
  role: PersonRole = 'social-worker',
): Promise<number> {
  return (await router.ask('person.add', { facts: newPerson(role, name) })).personId
}

export async function openCase(
  router: TestRouter,
  workerId: number | null,
  changes: Partial<In<'case.create'>> = {},
): Promise<number> {
  const { caseId } = await router.ask('case.create', {
    client: {
      pin: null,
      birthDate: '1983-02-03',
      sexOverride: 'K',
      givenName: 'Åsa',
      familyName: 'Öberg',
      protectedIdentity: false,
      phone: null,
      email: null,
      address: null,
      representative: null,
      representativeContact: null,
      interpreter: null,
    },
    code: 'no-sgi',
    openedOn: '2026-01-10',
    assistanceSince: null,
    phase: 1,
    workerId,
    careUnitId: null,
    coordinatorId: null,
    nextFollowUpOn: '2026-03-20',
    ...changes,
  })
  return caseId
}
