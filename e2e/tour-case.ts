// Opens a case that has everything and pictures every part of its page; to tour/, as "arende-".
import { expect, test } from './app'
import { Board } from './pages/board'
import { camera, zoom } from './pages/camera'
import { Papers } from './pages/papers'
import { Plan } from './pages/plan'
import { Standing } from './pages/standing'

test.use({ launching: { today: '2026-03-02', args: ['--demo'] } })
test.setTimeout(420_000)

test('tour of the case', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'arende-')
  const board = new Board(page)
  const plan = new Plan(page)
  const papers = new Papers(page)
  const standing = new Standing(page)
  const closeDialog = async () => {
    await page.keyboard.press('Escape')
    await expect(board.dialog).toHaveCount(0)
  }
  const pictured = async (name: string, open: () => Promise<void>) => {
    await open()
    await expect(board.dialog).toBeVisible()
    await picture(name)
    await closeDialog()
  }
  const show = (region: string) =>
    board.article.getByRole('region', { name: region }).evaluate((section) => section.scrollIntoView())

  await board.ready()
  await board.card(4, 3).click()
  await expect(board.article).toBeVisible()
  await picture('overst')
  await show('Rehabplan')
  await picture('rehabplan')
  await plan.strip.getByRole('button').first().click()
  await expect(board.dialog).toBeVisible()
  await picture('aktivitet')
  await closeDialog()
  await pictured('ny-aktivitet', () => plan.beginActivity({ insats: 'Gemensam kartläggning' }))
  await pictured('revidera', () => plan.act('Revidera'))
  await pictured('versioner', () => plan.compareVersions())
  await show('Samtycken')
  await picture('samtycken')
  await pictured('samtycke', () =>
    board.article
      .getByRole('button', { name: /^Ändra samtycke/ })
      .first()
      .click(),
  )
  await show('Underlag')
  await picture('underlag')
  for (const [name, kind] of [
    ['lakarintyg', 'Läkarintyg…'],
    ['rehabiliteringsforfragan', 'Rehabiliteringsförfrågan…'],
    ['sip', 'SIP…'],
    ['finsam', 'Anmälan till Finsamteamet…'],
    ['fk', 'Ansökan till FK…'],
  ] as const)
    await pictured(name, () => papers.begin(kind))
  await show('Personer')
  await picture('personer')
  await show('Historik')
  await picture('historik')

  await pictured('vantar-pa', () => standing.act('Väntar på…'))
  await pictured('vilande-till', () => standing.act('Vilande till…'))
  await pictured('egen-flagga', () => standing.act('Egen flagga…'))
  await pictured('provade-vagar', () => standing.act('Prövade vägar…'))
  await pictured('egenskattning', () => standing.act('Egenskattning…'))
  await standing.rate('2025-11-10', { 'Att klara vardagen': 3, 'Att hantera hälsan': 4 })
  await standing.rate('2026-02-20', { 'Att klara vardagen': 6, 'Att hantera hälsan': 5 })
  await show('Egenskattning')
  await picture('egenskattning-over-tid')
  await pictured('pausa-flagga', () =>
    standing.flags
      .getByRole('button', { name: /^Pausa/ })
      .first()
      .click(),
  )
  await standing.act('Vilande till…')
  await board.dialog.getByRole('button', { name: /8 veckor/ }).click()
  await standing.choose('Varför?', 'Just nu för sjuk')
  await standing.save('Låt ärendet vila')
  await board.article.evaluate((pane) => pane.scrollTo(0, 0))
  await picture('vilande')
  await page.keyboard.press('m')
  await board.choose('Till fas', /^5 /)
  await board.dialog.getByRole('radio', { name: 'Alla vägar uttömda' }).check()
  await picture('alla-vagar')
  await closeDialog()

  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('mork')
  await show('Samtycken')
  await picture('mork-samtycken')
  await page.emulateMedia({ colorScheme: 'light' })
  await zoom(app.electron, 2)
  await show('Rehabplan')
  await picture('200-procent')
  await zoom(app.electron, 1)
  await page.getByRole('button', { name: 'Dölj identiteter' }).click()
  await board.article.evaluate((pane) => pane.scrollTo(0, 0))
  await picture('dolda')
  await page.getByRole('button', { name: 'Visa identiteter' }).click()

  await page.getByRole('navigation').getByRole('link', { name: 'Inställningar' }).click()
  await page.getByRole('tab', { name: 'Insatser' }).click()
  await picture('installningar-insatser')
  await page.getByRole('tab', { name: 'Egenskattning' }).click()
  await picture('installningar-egenskattning')
})
