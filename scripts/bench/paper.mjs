// From a question for a paper to the finished file, beside a bare window that prints a page of the same kind.
import path from 'node:path'
import { _electron } from '@playwright/test'
import { inRoot, root } from '../places.mjs'
import { passphrase, today } from './registers.mjs'
import { freshFolder } from './window.mjs'

const { executable, switches } = JSON.parse(process.env.FASVIS_RUNTIME)
const batch = 200
const times = 5

const launch = (args) =>
  _electron.launch({
    executablePath: executable,
    args: [...switches, `--user-data-dir=${freshFolder()}`, ...args],
    env: { ...process.env, APP_TODAY: today },
  })

/** A hidden window, a page with a heading and a table, printToPDF; and the same with as many pages as the batch has plans. */
export async function barePaper() {
  const app = await launch([inRoot('scripts', 'bench', 'bare')])
  try {
    await app.firstWindow()
    return await app.evaluate(
      async ({ BrowserWindow }, [pages, prints]) => {
        const row = (words) => `<tr>${words.map((word) => `<td>${word}</td>`).join('')}</tr>`
        const rows = Array.from({ length: 8 }, (_, at) =>
          row([`Aktivitet ${at}`, 'Vården', '2026-03-02', 'pågår']),
        )
        const sheet = `<section style="break-after: page"><h1>Plan</h1><table>${rows.join('')}</table></section>`
        const print = async (sheets) => {
          const from = performance.now()
          const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
          await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(sheet.repeat(sheets))}`)
          await window.webContents.printToPDF({ generateTaggedPDF: true, generateDocumentOutline: true })
          window.destroy()
          return performance.now() - from
        }
        const one = []
        for (let time = 0; time < prints; time++) one.push(await print(1))
        return { onePlan: one, planBatch: [await print(pages)] }
      },
      [batch, times],
    )
  } finally {
    await app.close()
  }
}

/** One rehab plan to a finished PDF, a batch of them in one file, and the pack of a metodutvecklingsmöte; from the page and back. */
export async function fasvisPaper(copyRegister) {
  const folder = freshFolder()
  const app = await launch([root, copyRegister(path.join(folder, 'register'))])
  try {
    const page = await app.firstWindow()
    await page.getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => performance.getEntriesByName('fasvis:today-ready').length > 0)
    await app.evaluate(
      ({ dialog }, file) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
      },
      path.join(folder, 'plan.pdf'),
    )
    const ids = await page.evaluate(async () => {
      const { data } = JSON.parse(await window.bridge.invoke('case.list', '{"closed":false}'))
      return data.filter(({ hasCurrentPlan }) => hasCurrentPlan).map(({ id }) => id)
    })
    const save = (papers) =>
      page.evaluate(
        async (asked) => {
          const from = performance.now()
          const answer = JSON.parse(await window.bridge.invoke('paper.savePdf', JSON.stringify(asked)))
          if (!answer.ok) throw new Error(`paper.savePdf: ${JSON.stringify(answer.error)}`)
          return performance.now() - from
        },
        { papers, hidden: false, title: 'Spara', button: 'Spara', name: 'plan.pdf' },
      )
    const onePlan = []
    for (const id of ids.slice(0, times)) onePlan.push(await save([`rehabplan/${id}`]))
    const many = Array.from({ length: batch }, (_, at) => `rehabplan/${ids[at % ids.length]}`)
    // All its parts, as it is before anybody has chosen.
    const pack = [await save(['underlag'])]
    return { onePlan, planBatch: [await save([...new Set(many)])], pack }
  } finally {
    await app.close()
  }
}
