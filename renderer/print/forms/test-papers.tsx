import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { In } from '../../../domain/contract/index'
import { newPerson } from '../../../domain/person/person'
import { openCase, person } from '../../../electron/handlers/test-case'
import { type TestRouter, testRouter } from '../../../electron/ipc/test-router'
import type { CaseFormProps } from '../case-paper'
import { letterheadOf } from '../letterhead'
import { unnamed } from '../unnamed'

/** Papers of a case in a real register, as the text that stands on them. */

export const today = '2026-03-02'

export const known: In<'case.create'>['client'] = {
  pin: '19830203-9808',
  birthDate: null,
  sexOverride: null,
  givenName: 'Åsa',
  familyName: 'Öberg',
  protectedIdentity: false,
  phone: '070-000 00 11',
  email: 'asa@post.example',
  address: 'Ekvägen 3, 163 00 Spånga',
  representative: 'Gun Sandell, god man',
  representativeContact: '070-000 00 22',
  interpreter: 'somaliska',
}
export const unknown: In<'case.create'>['client'] = {
  ...known,
  pin: null,
  phone: null,
  email: null,
  address: null,
  representative: null,
  representativeContact: null,
  interpreter: null,
}

/** A case in phase 3 with a socialsekreterare, a care unit and its rehabkoordinator. */
export async function fullCase(client = known) {
  const router = testRouter(today)
  await router.ask('setting.unit', { unit: 'Ekbackens stadsdelsförvaltning', coordinator: 'Helena Frisk' })
  await router.ask('careUnit.add', {
    facts: { name: 'Husby vårdcentral', phone: null, standIn: null, verifiedOn: null },
  })
  const { personId: workerId } = await router.ask('person.add', {
    facts: { ...newPerson('social-worker', 'Yara Ibrahim'), phone: '08-000 01', email: 'yara@enhet.example' },
  })
  const { personId: coordinatorId } = await router.ask('person.add', {
    facts: { ...newPerson('care-coordinator', 'Maria Lind'), careUnitId: 1, phone: '08-000 02' },
  })
  const caseId = await openCase(router, workerId, { client, phase: 3, careUnitId: 1, coordinatorId })
  return { router, caseId }
}

/** A case of which nothing is known but that it is there. */
export async function bareCase() {
  const router = testRouter(today)
  const worker = await person(router, 'Yara Ibrahim')
  return {
    router,
    caseId: await openCase(router, worker, { client: { ...unknown, birthDate: '1983-02-03' } }),
  }
}

interface Asked {
  readonly nr?: number | null
  /** As for a protected identity, or while identities are hidden. */
  readonly hidden?: boolean
}

/** The paper as markup, through the same gate as in the app. */
export async function markupOf(
  Form: ComponentType<CaseFormProps>,
  { router, caseId }: { router: TestRouter; caseId: number },
  { nr = null, hidden = false }: Asked = {},
): Promise<string> {
  const detail = await router.ask('case.get', { caseId })
  const settings = await router.ask('setting.all', {})
  return renderToStaticMarkup(
    <Form
      detail={hidden ? unnamed(detail) : detail}
      letterhead={letterheadOf(settings)}
      settings={settings}
      people={await router.ask('person.list', {})}
      today={today}
      nr={nr}
    />,
  )
}

/** What is read on it: "____" is a line to write on, "[ ]" and "[x]" are boxes. */
export const readingOf = (markup: string): string =>
  markup
    .replace(/<span[^>]*aria-label="inte ikryssad"[^>]*><\/span>/g, '[ ] ')
    .replace(/<span[^>]*aria-label="ikryssad"[^>]*>×<\/span>/g, '[x] ')
    .replace(/<span[^>]*aria-label="tomt"[^>]*><\/span>/g, '____')
    .replace(/<\/(p|li|h1|h2|div|dd|td|th|tr)>/g, '\n')
    .replace(/<\/dt>/g, ': ')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')

export const paperOf = async (...args: Parameters<typeof markupOf>): Promise<string> =>
  readingOf(await markupOf(...args))

/** Whether the words come one after another, each after the one before: the first that does not, or null. */
export function firstOutOfOrder(text: string, words: readonly string[]): string | null {
  let from = 0
  for (const word of words) {
    const at = text.indexOf(word, from)
    if (at === -1) return word
    from = at + word.length
  }
  return null
}

/** What tells who somebody is. */
export const identifying = [
  'Åsa',
  'Öberg',
  '19830203',
  '070-000 00 11',
  'asa@post.example',
  'Ekvägen',
  'Spånga',
  'Gun Sandell',
  '070-000 00 22',
]
