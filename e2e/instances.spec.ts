// One register, several starts: the same program twice, two computers on one file, and a program that is killed.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { App, electronRuntime, expect, test } from './app'
import { Board } from './pages/board'
import { Door } from './pages/door'

const root = path.resolve(import.meta.dirname, '..')

test('a second start shows the first window and ends', async ({ app, page }) => {
  await expect(page.getByRole('heading', { name: 'Välkommen till Fasvis' })).toBeVisible()
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const { executable, switches } = electronRuntime()
  const second = spawn(executable, [...switches, `--user-data-dir=${app.file('userdata')}`, root], {
    stdio: 'ignore',
  })
  const code = await new Promise((resolve) => second.once('exit', resolve))
  expect(code).toBe(0)
  await expect
    .poll(() =>
      app.electron.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => window.isMinimized()),
      ),
    )
    .toEqual([false])
})

test('another computer opens the same file to read, and says who has it', async ({
  app,
  page,
  launching,
}) => {
  test.slow()
  const door = new Door(page)
  await door.startWithRegister(app)
  await new Board(page).newCase('Öberg', 'Björn')

  const other = await App.launch({ ...launching, args: [app.file('Rehabärenden.fasvis')] })
  try {
    await new Door(other.page).unlock()
    await expect(other.page.getByText(/^Endast läsning: .* har det öppet sedan/)).toBeVisible({
      timeout: 30_000,
    })
    const board = new Board(other.page)
    await board.ready()
    await board.expectCounts([1, 0, 0, 0, 0, 0])
    await board.card(0).focus()
    await other.page.keyboard.press('m')
    await board.submit('Flytta till fas 1')
    await expect(board.dialog.getByRole('alert')).toContainText('öppnat för läsning')
  } finally {
    await other.dispose()
  }
  await page.getByRole('button', { name: 'Alla ärenden' }).click()
  await new Board(page).expectCounts([1, 0, 0, 0, 0, 0])
})

test('what was done before a power cut is there afterwards', async ({ app, page }) => {
  test.slow()
  await new Door(page).startWithRegister(app)
  await new Board(page).newCase('Åkesson', 'Märta')
  await page.getByLabel('Ny anteckning').fill('Vill börja praktik i maj.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('region', { name: 'Anteckningar' })).toContainText('Vill börja praktik i maj.')
  await app.kill()
  await app.open()
  await new Door(app.page).unlock()
  const board = new Board(app.page)
  await board.ready()
  await board.card(0).click()
  await expect(board.article).toContainText('Vill börja praktik i maj.')
})
