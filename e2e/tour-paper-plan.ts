// Pictures of the rehab plan and of Min plan, and their PDFs; to tour/, as "plan-".
import type { Page } from '@playwright/test'
import type { CaseDetail } from '../domain/contract/cases'
import { test } from './app'
import { Board } from './pages/board'
import { camera } from './pages/camera'
import { Paper } from './pages/paper'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of plans on paper', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'plan-')
  const details = await test.step('which cases there are', async () => {
    await new Board(page).ready()
    const cards = await asked<{ id: number }[]>(page, 'case.list', { closed: false })
    return asked<CaseDetail[]>(page, 'case.getMany', { caseIds: cards.map(({ id }) => id) })
  })
  const among = (wanted: (detail: CaseDetail) => boolean, richness: (detail: CaseDetail) => number) =>
    details.filter(wanted).toSorted((a, b) => richness(b) - richness(a))[0]?.card.id ?? 0
  const hasPlan = ({ card }: CaseDetail) => card.hasCurrentPlan
  const open = ({ activities }: CaseDetail) => activities.filter(({ ended }) => ended === null).length
  const rich = (detail: CaseDetail) =>
    open(detail) * 3 + detail.consentRows.length + (detail.card.phase === 4 ? 2 : 0)
  const nameLength = ({ client }: CaseDetail) => client.givenName.length + client.familyName.length

  const paper = new Paper(app.electron, page)
  const show = async (word: string, id: number | string, name: string) => {
    await paper.open(`${word}/${id}`)
    await picture(name)
    await paper.savePdf(`tour/plan-${name}.pdf`)
  }
  const usual = among((detail) => hasPlan(detail) && nameLength(detail) < 40, rich)
  const long = among(() => true, nameLength)
  const empty = among((detail) => !hasPlan(detail) && open(detail) === 0, nameLength)
  const hidden = among(({ card }) => card.protectedIdentity, rich)

  await show('rehabplan', usual, 'vanlig')
  await show('rehabplan', long, 'langt-namn')
  await show('rehabplan', empty, 'tom')
  await show('rehabplan', hidden, 'skyddad')
  await show('min-plan', usual, 'min-plan')
  await show('min-plan', empty, 'min-plan-tom')
  await addPlan(page, empty, 8, 'Pröva några timmar i veckan och se hur det går.')
  await show('rehabplan', empty, 'atta-aktiviteter')
  await show('min-plan', empty, 'min-plan-atta')
  await addPlan(page, long, 40, 'Jag vill ta ett steg i taget. '.repeat(100))
  await show('rehabplan', long, 'fyrtio-aktiviteter')
  await show('rehabplan', `${usual}?stil=200`, '200-procent')
  await show('min-plan', `${long}?stil=200`, 'min-plan-200-procent')
})

/** What the register answers, without a screen for it. */
async function asked<Answer>(page: Page, route: string, input: unknown): Promise<Answer> {
  const [to, text] = [route, JSON.stringify(input)]
  const answer = await page.evaluate(
    ([asking = '', words = '']) => window.bridge.invoke(asking, words),
    [to, text],
  )
  return (JSON.parse(answer) as { data: Answer }).data
}

/** A plan as large as it may become. */
async function addPlan(page: Page, caseId: number, activities: number, words: string): Promise<void> {
  const goals = { goal: 'Arbete på halvtid inom ett år.', partialGoals: words, ownWords: words }
  await asked(page, 'plan.add', { caseId, datedOn: '2026-03-02', goals })
  for (let number = 0; number < activities; number += 1) {
    const facts = {
      title: ['Arbetsträning, Arbetsförmedlingen', 'Boendestöd', 'KBT-samtal', 'Sfi, anpassad'][number % 4],
      type: ['work', 'social', 'health', 'skills'][number % 4],
      party: ['af', 'other-unit', 'client', 'client'][number % 4],
      fromDate: '2026-02-16',
      toDate: number % 3 === 0 ? null : '2026-06-30',
      deadline: number % 2 === 0 ? '2026-05-29' : null,
      extent: number % 2 === 0 ? 25 : null,
      adaptation: number % 5 === 0 ? 'Korta pass med paus varje timme.' : null,
      ended: null,
      outcome: null,
      obstacle: null,
    }
    await asked(page, 'activity.add', { caseId, facts })
  }
}
