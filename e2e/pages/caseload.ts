// A caseload made for a test, through the same bridge as the screens use.
import type { Page } from '@playwright/test'
import type { In, Out, RouteName } from '../../domain/contract/index'
import type { Result } from '../../domain/contract/result'
import type { LocalDate } from '../../domain/dates'
import { newPerson } from '../../domain/person/person'

/** Asks one route as a screen would; throws the code of a refusal. */
export async function ask<Name extends RouteName>(
  page: Page,
  route: Name,
  input: In<Name>,
): Promise<Out<Name>> {
  const answer = await page.evaluate(([name, json]) => window.bridge.invoke(name, json), [
    route,
    JSON.stringify(input),
  ] as const)
  const result = JSON.parse(answer) as Result<Out<Name>>
  if (!result.ok) throw new Error(`${route}: ${result.error.code}`)
  return result.data
}

export async function addWorkers(page: Page, names: readonly string[]): Promise<number[]> {
  const ids: number[] = []
  for (const name of names) {
    const { personId } = await ask(page, 'person.add', { facts: newPerson('social-worker', name) })
    ids.push(personId)
  }
  return ids
}

/** As many open cases in phases 0 to 4, each with a next follow-up. */
export async function addCases(
  page: Page,
  workerId: number,
  { number, today, nextFollowUpOn }: { number: number; today: LocalDate; nextFollowUpOn: LocalDate },
): Promise<void> {
  for (let place = 0; place < number; place += 1)
    await ask(page, 'case.create', {
      client: {
        pin: null,
        birthDate: null,
        sexOverride: null,
        givenName: 'Åsa',
        familyName: `Provfall ${place + 1}`,
        protectedIdentity: false,
        phone: null,
        email: null,
        address: null,
        representative: null,
        representativeContact: null,
        interpreter: null,
      },
      code: 'no-sgi',
      openedOn: today,
      assistanceSince: null,
      phase: ([0, 1, 2, 3, 4] as const)[place % 5] ?? 0,
      workerId,
      careUnitId: null,
      coordinatorId: null,
      nextFollowUpOn,
    })
}
