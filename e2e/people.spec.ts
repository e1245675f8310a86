// Personer: those the cases hang on. Nobody leaves while cases hang on them, and every number opens the list it counts.
import { expect, test } from './app'
import { expectAccessible } from './pages/accessible'
import { Door } from './pages/door'
import { PeoplePage } from './pages/people-page'

test('people and care units are added, changed, found, and leave and return', async ({ app, page }) => {
  test.slow()
  const people = new PeoplePage(page)
  await new Door(page).startWithRegister(app)
  await people.go('Socialsekreterare')
  await expect(page.getByText('Inga socialsekreterare än')).toBeVisible()
  await expectAccessible(page)

  await people.go('Vårdenheter')
  await people.add('Ny vårdenhet', { Namn: 'Husby torgs vårdcentral', Telefon: '08-000 00 00' })
  await expect(people.row('Husby torgs vårdcentral')).toContainText('Vakant')
  await people.go('Rehabkoordinatorer')
  await page.getByRole('button', { name: 'Ny rehabkoordinator' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Lägg till' }).click()
  await expect(dialog.getByText('Ange namn.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByLabel('Namn').fill('Lena Björk')
  await dialog.getByRole('combobox', { name: 'Vårdenhet' }).click()
  await page.getByRole('option', { name: 'Husby torgs vårdcentral' }).click()
  await dialog.getByRole('button', { name: 'Lägg till' }).click()
  await expect(people.row('Lena Björk')).toContainText('Husby torgs vårdcentral')
  await people.go('Vårdenheter')
  await expect(people.row('Husby torgs vårdcentral')).toContainText('Lena Björk')
  await expect(people.row('Husby torgs vårdcentral')).not.toContainText('Vakant')
  await expectAccessible(page)

  await people.go('Socialsekreterare')
  await people.add('Ny socialsekreterare', { Namn: 'Åsa Öberg', 'E-post': 'asa@example.se' })
  await people.add('Ny socialsekreterare', { Namn: 'Maryan Farah' })
  await people.search.fill('öberg')
  await expect(people.row('Åsa Öberg')).toBeVisible()
  await expect(people.row('Maryan Farah')).toBeHidden()
  await people.search.fill('')
  await page.getByRole('button', { name: 'Maryan Farah', exact: true }).click()
  await dialog.getByLabel('Telefon').fill('08-111 11 11')
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(people.row('Maryan Farah')).toContainText('08-111 11 11')

  // The last working day counts: until then she is there, and may stay on.
  await page.getByRole('button', { name: 'Åsa Öberg slutar…' }).click()
  await dialog.getByLabel('Sista dag').fill('2023-01-31')
  await dialog.getByRole('button', { name: 'Markera som slutat' }).click()
  await expect(people.row('Åsa Öberg')).toContainText('Slutar 2023-01-31')
  await page.getByRole('button', { name: 'Åsa Öberg stannar kvar' }).click()
  await expect(people.row('Åsa Öberg')).not.toContainText('Slutar 2023')
  await page.getByRole('button', { name: 'Åsa Öberg slutar…' }).click()
  await dialog.getByLabel('Sista dag').fill('2022-12-30')
  await dialog.getByRole('button', { name: 'Markera som slutat' }).click()
  await expect(people.row('Åsa Öberg')).toBeHidden()
  await page.getByLabel('Visa dem som slutat (1)').check()
  await expect(people.row('Åsa Öberg')).toContainText('Slutade 2022-12-30')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Åsa Öberg är tillbaka' }).click()
  await expect(people.row('Åsa Öberg')).not.toContainText('Slutade')
  await page.getByRole('button', { name: 'Åsa Öberg', exact: true }).click()
  await expect(dialog.getByRole('region', { name: 'Historik' })).toContainText('Sista dag 2022-12-30.')
  await expect(dialog.getByRole('region', { name: 'Historik' })).toContainText('Åter i tjänst.')
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
})

test('a contact is added, checked, found by Ctrl+K, and gone from what needs checking', async ({
  app,
  page,
}) => {
  const people = new PeoplePage(page)
  const dialog = page.getByRole('dialog')
  await new Door(page).startWithRegister(app)
  await people.go('Kontakter')
  await expect(page.getByText('Inga kontakter än')).toBeVisible()
  await people.add('Ny kontakt', {
    Namn: 'Karim Haddad',
    Organisation: 'Jobbtorg Kista',
    Funktion: 'jobbcoach',
    'Nås bäst': 'telefontid 8–9',
  })
  await expect(people.row('Karim Haddad')).toContainText('Jobbtorg Kista')
  await expect(people.row('Karim Haddad')).toContainText('telefontid 8–9')
  await page.getByLabel('Bara dem som behöver kontrolleras (1)').check()
  await page.getByRole('button', { name: 'Karim Haddad', exact: true }).click()
  await dialog.getByRole('button', { name: 'Uppgifterna stämmer i dag' }).click()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Spara' }).click()
  await expect(page.getByText('Allas uppgifter är kontrollerade')).toBeVisible()
  await page.getByLabel('Bara dem som behöver kontrolleras (0)').click()
  await expect(people.row('Karim Haddad')).toContainText('2022-12-31')

  await page.keyboard.press('Control+k')
  await page.getByLabel('Sök', { exact: true }).fill('jobbtorg')
  await page
    .getByRole('button', { name: /^Karim Haddad/ })
    .last()
    .click()
  await expect(dialog.getByLabel('Funktion')).toHaveValue('jobbcoach')
})

test.describe('with a caseload', () => {
  test.use({ launching: { today: '2022-12-31', args: ['--demo'] } })

  test('a socialsekreterare with cases cannot leave, and is shown which they are', async ({ page }) => {
    const people = new PeoplePage(page)
    await people.go('Socialsekreterare')
    const count = page.getByRole('link', { name: /öppna ärenden, / }).first()
    const [, number = '', name = ''] =
      /^(\d+) öppna ärenden, (.*)$/.exec((await count.getAttribute('aria-label')) ?? '') ?? []
    await page.getByRole('button', { name: `${name} slutar…` }).click()
    await expect(page.getByRole('dialog')).toContainText(`${number} öppna ärenden`)
    await expectAccessible(page)
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /^Visa ärende/ })
      .click()
    await expect(page.getByRole('heading', { name: 'Ärenden', level: 1 })).toBeVisible()
    await expect(page.getByText(new RegExp(`^${number} av `)).first()).toBeVisible()
  })
})
