// The report of a year and its pictures: asked for, painted, and each picture drawn by itself.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { inRoot } from '../places.mjs'
import { asked, untilPainted } from './measures.mjs'
import { freshFolder } from './window.mjs'

const year = { kind: 'year', from: '2025-01-01', to: '2025-12-31' }
const tertialEnds = ['04-30', '08-31', '12-31']
/** Ten years, tertial by tertial. */
const days = Array.from({ length: 30 }, (_, at) => `${2016 + Math.floor(at / 3)}-${tertialEnds[at % 3]}`)
const times = 3

export const pictureIds = [
  'distribution',
  'flows',
  'matrix',
  'time-in-phase',
  'stalls',
  'consent-lead',
  'parallel',
  'coverage',
  'answers',
]

/** In an open window, the board shown. */
export async function statistics(page) {
  const spec = { period: year, knownOn: null, split: null }
  const several = async (route, input) => {
    const waits = []
    for (let time = 0; time < times; time++) waits.push(await asked(page, route, input))
    return waits
  }
  const yearReport = await several('statistics.report', spec)
  const asThen = await several('statistics.report', { ...spec, knownOn: '2025-06-30' })
  const suppressed = await several('statistics.suppressed', { ...spec, split: 'sex' })
  const answerOf = (route, input) =>
    page.evaluate(
      async ([name, json]) => JSON.parse(await window.bridge.invoke(name, json)).data,
      [route, JSON.stringify(input)],
    )
  const { phases, statistics: limits } = await answerOf('setting.all', {})
  const report = await answerOf('statistics.report', { ...spec, split: 'sex' })
  const overTime = await answerOf('statistics.overTime', { days, knownOn: null })
  const names = { phases, units: report.names, longTermMonths: limits.longTermMonths }
  const drawn = await drawPictures({ report, overTime, names })
  const link = page.getByRole('link', { name: 'Statistik' })
  const numbersShown = `[...document.querySelectorAll('h3')].some((one) => one.textContent === 'Utfall')`
  const statisticsPage = [await untilPainted(page, 'click', numbersShown, () => link.click())]
  const tab = page.getByRole('tab', { name: 'Bilder' })
  const allDrawn = `document.querySelectorAll('main svg[role="img"]').length >= ${pictureIds.length - 1}`
  const picturesPage = [await untilPainted(page, 'click', allDrawn, () => tab.click())]
  return { yearReport, asThen, suppressed, statisticsPage, picturesPage, ...drawn }
}

/** Each picture to markup, outside the window. */
async function drawPictures(given) {
  const folder = freshFolder()
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(given))
  await build({
    configFile: false,
    logLevel: 'error',
    root: inRoot(),
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: { ssr: inRoot('scripts', 'bench', 'draw-pictures.mjs'), outDir: folder, target: 'node20' },
  })
  const said = execFileSync(process.execPath, [path.join(folder, 'draw-pictures.js'), file], {
    encoding: 'utf8',
  })
  return Object.fromEntries(Object.entries(JSON.parse(said)).map(([id, took]) => [`picture-${id}`, took]))
}
