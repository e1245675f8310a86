// Pictures and PDFs of the Rehabiliteringsförfrågan: blank, sent, answered, protected, with large text; to tour/, as "forfragan-".
import { test } from './app'
import { Board } from './pages/board'
import { camera } from './pages/camera'
import { ask } from './pages/caseload'
import { Paper } from './pages/paper'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of the förfrågan on paper', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'forfragan-')
  await new Board(page).ready()
  const cards = await ask(page, 'case.list', { closed: false })
  const details = await ask(page, 'case.getMany', { caseIds: cards.map(({ id }) => id) })
  const papers = new Paper(app.electron, page)
  const paper = async (name: string, address: string) => {
    await papers.open(`forfragan/${address}`)
    await picture(name)
    await papers.savePdf(`tour/forfragan-${name}.pdf`)
  }
  const withInquiry = (found: (one: (typeof details)[number]['inquiries'][number]) => boolean) => {
    const detail = details.find(({ card, inquiries }) => !card.protectedIdentity && inquiries.some(found))
    const inquiry = detail?.inquiries.find(found)
    return `${detail?.card.id ?? 0}?nr=${inquiry?.id ?? 0}`
  }
  const without = details.find(({ card, inquiries }) => !card.protectedIdentity && inquiries.length === 0)
  const hidden = details.find(({ card }) => card.protectedIdentity)
  const answered = withInquiry(({ completedOn, adaptation }) => completedOn !== null && adaptation !== null)
  const sent = withInquiry(
    ({ sentOn, receivedOn, cancelledOn }) => sentOn !== null && receivedOn === null && cancelledOn === null,
  )

  await ask(page, 'setting.paper', {
    paper: {
      ...(await ask(page, 'setting.all', {})).paper,
      address: 'Storgatan 1\n123 45 Provstad',
      phone: '08-123 45 67',
    },
  })
  await paper('tom', String(without?.card.id ?? 0))
  await paper('skickad', sent)
  await paper('besvarad', answered)
  await paper('skyddad', String(hidden?.card.id ?? 0))
  await paper('ifyllbar', `${sent}&ifyllbar=1`)
  await paper('tom-200', `${without?.card.id ?? 0}?stil=200`)
  await paper('besvarad-200', `${answered}&stil=200`)
})
