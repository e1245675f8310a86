// Pictures the LUM-redovisning: empty, half done, whole, handed in, and its paper; to tour/, as "lum-".
import { lumHeadings } from '../domain/statistics/lum'
import { test } from './app'
import { camera, zoom } from './pages/camera'
import { ask } from './pages/caseload'
import { Lum } from './pages/lum'
import { Paper } from './pages/paper'

test.use({ launching: { today: '2026-02-20', args: ['--demo'] } })
test.setTimeout(300_000)

test('tour of the LUM-redovisning', async ({ app, page }) => {
  const picture = camera(app.electron, page, 'lum-')
  const lum = new Lum(page)
  await lum.open()
  await picture('tom')
  await lum.fill('Dnr', 'Ange dnr här.')
  await lum.fill('Beviljat belopp från socialnämnden', '500000')
  await lum.fill('Egen insats', '18181')
  await lum.fill('Övriga intäkter', '0')
  await lum.fill('Personalkostnader inkl. sociala avgifter', '500000')
  for (const label of [
    'Administrativa kostnader (möteslokaler, förtäring, telefon)',
    'Utbildningskostnader (föreläsare, material)',
    'HBTQ-utbildning',
    'Övriga kostnader',
  ])
    await lum.fill(label, '0')
  await lum.remains('Summa att betala tillbaka').click()
  await picture('pengar-kvar')
  await page.emulateMedia({ colorScheme: 'dark' })
  await picture('pengar-kvar-mork')
  await page.emulateMedia({ colorScheme: 'light' })
  await lum
    .field('6 Resultatredovisning')
    .fill('Av 1 209 klienter var 284 (cirka 23 %) sjukskrivna utan SGI.')
  await picture('texter')
  await lum.field('6 Resultatredovisning').blur()
  const paper = new Paper(app.electron, page)
  await page.getByRole('link', { name: 'Förhandsgranska utkast' }).click()
  await paper.shown()
  await picture('utkast')
  const text = 'Arbetet har bedrivits enligt plan, tillsammans med vårdcentralerna i området. '
  await ask(page, 'lum.update', {
    year: 2025,
    change: {
      projectName: 'Utveckla arbetssätt för strukturerad samverkan och parallella insatser',
      district: 'Exempelstadens stadsdelsförvaltning, avdelningen för försörjningsstöd',
      contact: 'Maj Ek, maj.ek@example.se, 08-000 00 00',
      manager: 'Bo Ek, enhetschef',
      recordNumber: 'EX 2025/123',
      asDecided: true,
      repaid: 18_181,
      signedOn: '2026-02-19',
      sections: Object.fromEntries(
        lumHeadings.map((key, at) => [key, text.repeat(6 + ((at * 7) % 20)).trim()]),
      ),
    },
  })
  await picture('papper')
  await page.getByRole('region', { name: 'Sidorna' }).evaluate((desk) => desk.scrollTo(1100, 0))
  await picture('papper-sida-2')
  await paper.open('lum-redovisning/2025?stil=200')
  await picture('papper-storst-text')
  await lum.go('2025')
  await picture('klar')
  await page.getByRole('button', { name: 'Markera som inlämnad…' }).click()
  await picture('lamna-in')
  await page.getByRole('dialog').getByRole('button', { name: 'Markera som inlämnad' }).click()
  await picture('inlamnad')
  await zoom(app.electron, 2)
  await picture('200-procent')
  await zoom(app.electron, 1)
})
