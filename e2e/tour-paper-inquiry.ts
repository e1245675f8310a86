// Pictures and PDFs of the Rehabiliteringsförfrågan: blank, sent, answered, protected, with large text; to tour/, as "forfragan-".
import { writeFileSync } from 'node:fs'
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera } from './pages/camera'
import { ask } from './pages/caseload'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of the förfrågan on paper', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'forfragan-')
  await new Board(page).ready()
  const cards = await ask(page, 'case.list', { closed: false })
  const details = await ask(page, 'case.getMany', { caseIds: cards.map(({ id }) => id) })
  const paper = async (name: string, address: string) => {
    await page.evaluate((to) => {
      const [ids = '', search = ''] = to.split('?')
      history.pushState(null, '', `?${search}#/papper/forfragan/${ids}`)
      dispatchEvent(new HashChangeEvent('hashchange'))
    }, address)
    await expect(page.getByRole('heading', { level: 1, name: /Rehabiliteringsförfrågan/ })).toBeVisible()
    await picture(name)
    const pdf = await app.electron.evaluate(async ({ BrowserWindow }) => {
      const printed = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
        pageSize: 'A4',
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      })
      return printed?.toString('base64') ?? ''
    })
    writeFileSync(`tour/forfragan-${name}.pdf`, pdf, 'base64')
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
  await page.addStyleTag({ content: ':root { --paper-text: 2 }' })
  await paper('tom-200', String(without?.card.id ?? 0))
  await paper('besvarad-200', answered)
})
