// Measures Fasvis beside a bare Electron window, turn by turn in one run, so that what else the machine does strikes both.
// Run by scripts/bench.mjs. --rounds=N (5), --cases=525,5000. Ratios carry over to other machines; milliseconds do not.
import { mkdirSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { inRoot, root } from '../places.mjs'
import { run, say } from '../steps.mjs'
import {
  filter,
  handOver,
  moveInDialog,
  moveToDisk,
  nextInReview,
  proposal,
  scroll,
  unlock,
} from './measures.mjs'
import { barePaper, fasvisPaper } from './paper.mjs'
import { registerOf } from './registers.mjs'
import { pictureIds, statistics } from './statistics.mjs'
import { freshFolder, openWindow } from './window.mjs'

/** After so long a window is taken to be idle. */
const IDLE_MS = 5000
/** A bare window whose starts spread more than this says that the machine was busy with something else. */
const NOISE_LIMIT = 1.3

const { values: given } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, cases: { type: 'string', default: '525,5000' } },
})
const rounds = Number(given.rounds)
const sizes = given.cases.split(',')

async function bareRound() {
  const window = await openWindow(freshFolder(), [inRoot('scripts', 'bench', 'bare')])
  let bare
  try {
    const start = [await window.sinceSpawn('first-contentful-paint')]
    await after(IDLE_MS)
    bare = { start, memory: [window.memory()] }
  } finally {
    await window.end()
  }
  return { ...bare, ...(await barePaper()) }
}

async function fasvisRound(copyRegister) {
  const folder = freshFolder()
  const file = copyRegister(path.join(folder, 'register'))
  const window = await openWindow(folder, [root, file])
  const { page } = window
  let measured
  try {
    const start = [await window.sinceSpawn('fasvis:gate-ready')]
    const opened = await unlock(page)
    await after(IDLE_MS)
    const memory = [window.memory()]
    measured = {
      start,
      ...opened,
      startAndUnlock: [start[0] + opened.unlock[0]],
      memory,
      ...(await scroll(page)),
      ...(await filter(page)),
      ...(await moveInDialog(page)),
      ...(await moveToDisk(page)),
      ...(await statistics(page)),
      ...(await nextInReview(page)),
      ...(await proposal(page)),
      ...(await handOver(page)),
    }
  } finally {
    await window.end()
  }
  return { ...measured, ...(await fasvisPaper(copyRegister)) }
}

const sorted = (numbers) => numbers.toSorted((a, b) => a - b)
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)]
const p95 = (numbers) => sorted(numbers)[Math.ceil(numbers.length * 0.95) - 1]

const measures = [
  ['start', 'Start: process to first paint / lock screen, ms'],
  ['unlock', 'Enter on the passphrase to the board, ms'],
  ['startAndUnlock', 'Both: start to the board, ms'],
  ['longestTask', 'Longest time the page stood still meanwhile, ms'],
  ['filter', 'Filter: typed to painted, ms'],
  ['moveInDialog', 'Move in the dialog: sent to painted, ms'],
  ['moveToDisk', 'Move: to disk and answered, ms'],
  ['nextInReview', 'Genomgång: space bar to the next case painted, ms'],
  ['proposal', 'Proposal of meetings with everyone, ms'],
  ['handOver', 'Handover of up to 200 cases: to disk and answered, ms'],
  ['yearReport', 'Statistik: the report of a year, ms'],
  ['asThen', 'Statistik: the same as it was known half a year earlier, ms'],
  ['suppressed', 'Statistik: the same by sex, small numbers hidden, ms'],
  ['statisticsPage', 'Statistik: clicked to painted, ms'],
  ['picturesPage', 'Statistik: Bilder clicked to all painted, ms'],
  ...pictureIds.map((id) => [`picture-${id}`, `Picture ${id}: data drawn, ms`]),
  ['onePlan', 'One rehab plan to a finished PDF, ms'],
  ['planBatch', 'A batch of 200 rehab plans in one PDF, ms'],
  ['pack', 'The pack of a metodutvecklingsmöte to a finished PDF, ms'],
  ['frame', 'Scrolling 120 px a frame: each frame, ms'],
  ['memory', 'Idle memory of all processes, MB'],
]

/** Runs every window once a round; a first round that nobody counts warms the disk's cache. */
async function measure(windows) {
  const results = Object.fromEntries(Object.keys(windows).map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measured] of Object.entries(windows)) {
      const result = await measured()
      if (round > 0) results[name].push(result)
    }
    say(`… round ${round} of ${rounds}, load ${loadavg()[0].toFixed(1)}`)
  }
  return results
}

function report(results) {
  const names = Object.keys(results)
  const cell = (name, key) => {
    const all = results[name].flatMap((round) => round[key] ?? [])
    if (all.length === 0 || all.includes(null)) return ''
    const ratios = results[name].map((round, place) => median(round[key]) / results.bare[place][key]?.[0])
    const ratio = name === 'bare' || Number.isNaN(ratios[0]) ? '' : ` ${median(ratios).toFixed(2)}x`
    return `${median(all).toFixed(0)} (${p95(all).toFixed(0)})${ratio}`
  }
  const rows = [
    ['Median (95th percentile), times the bare window', ...names],
    ...measures.map(([key, words]) => [words, ...names.map((name) => cell(name, key))]),
  ]
  const width = (column) => Math.max(...rows.map((row) => row[column].length))
  for (const row of rows)
    say(
      row.map((text, column) => (column ? text.padStart(width(column) + 3) : text.padEnd(width(0)))).join(''),
    )
  const noise = results.bare.flatMap(({ start }) => start)
  const spread = p95(noise) / median(noise)
  const isVoid = spread > NOISE_LIMIT
  say(
    `\nBare starts spread ${spread.toFixed(2)} (95th percentile / median), load ${loadavg()[0].toFixed(1)}.`,
  )
  if (isVoid)
    say(`VOID: above ${NOISE_LIMIT} the machine was busy with something else. Run again when it is calmer.`)
  return { spread, isVoid }
}

const windows = { bare: bareRound }
for (const size of sizes) {
  const copy = await registerOf(size)
  windows[size] = () => fasvisRound(copy)
}
const before = loadavg()
const results = await measure(windows)
const noise = report(results)
const { version } = JSON.parse(process.env.FASVIS_RUNTIME)
const commit = (await run('git', ['rev-parse', '--short', 'HEAD'])).output.trim()
const at = new Date().toISOString()
const file = inRoot('bench', 'results', `${at.replaceAll(':', '')}.json`)
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(
  file,
  JSON.stringify({ at, commit, electron: version, load: [before, loadavg()], ...noise, results }, null, 1),
)
say(`Every number is in ${path.relative(root, file)}.`)
