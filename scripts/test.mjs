// npm test: sets itself up and runs everything: types, lint, format, unit tests and end-to-end tests in a real Electron.
// "npm test -- unit" or "npm test -- e2e start.spec.ts" runs a part. A part that fails does not stop the ones after it.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { installDependencies } from './dependencies.mjs'
import { toolNode } from './node.mjs'
import { inModules, inRoot } from './places.mjs'
import { playwright } from './playwright.mjs'
import { explain, mustRun, StepError, say, step } from './steps.mjs'

const suites = { types, lint, format, unit, e2e }

const [wanted, ...rest] = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0 }
if (wanted && !Object.hasOwn(suites, wanted)) {
  say(`There is no suite "${wanted}". The suites are: ${Object.keys(suites).join(', ')}.`)
  process.exit(2)
}

const from = Date.now()
const isReady = await count('Setting up', async () => {
  await installDependencies()
  toolNode()
  return {}
})
if (isReady) {
  for (const name of wanted ? [wanted] : Object.keys(suites)) await count(name, () => suites[name](rest))
}
say(`\n${((Date.now() - from) / 60_000).toFixed(1)} minutes`)
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0

/** Runs a suite and adds up what it counted; a suite that cannot run counts as one failure. Tells whether it ran. */
async function count(name, suite) {
  try {
    const { passed = 0, failed = 0, skipped = 0 } = await suite()
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
    return true
  } catch (error) {
    explain(name, error)
    total.failed++
    return false
  }
}

async function types() {
  const tsc = inModules('typescript', 'bin', 'tsc')
  await step('types: the whole program', () => check([tsc, '--noEmit', '-p', 'tsconfig.json']))
  await step('types: domain, which may not know Node or the browser', () =>
    check([tsc, '--noEmit', '-p', 'domain/tsconfig.json']),
  )
  return { passed: 1 }
}

async function lint() {
  await step('lint', () =>
    check([
      inModules('oxlint', 'bin', 'oxlint'),
      '--type-aware',
      '--deny-warnings',
      '--quiet',
      '--format=unix',
    ]),
  )
  return { passed: 1 }
}

async function format() {
  await step('format', () =>
    check(
      [inModules('@biomejs', 'biome', 'bin', 'biome'), 'check', '--max-diagnostics=20', '.'],
      'npx biome check --write puts it right.',
    ),
  )
  return { passed: 1 }
}

async function check(args, remedy = 'correct what is named above.') {
  await mustRun(toolNode(), args, { remedy })
}

async function unit(filters) {
  const report = inRoot('test-results', 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = [inModules('vitest', 'vitest.mjs'), 'run', ...reporters, ...filters]
  return runSuite(
    'unit',
    report,
    (note) => mustRun(toolNode(), args, { note }),
    (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    }),
  )
}

async function e2e(filters) {
  const { run } = await playwright()
  return runSuite(
    'e2e',
    inRoot('test-results', 'e2e.json'),
    (note) => run(['--project=e2e', ...filters], note),
    (json) => {
      for (const title of secondTries(json.suites)) say(`  passed at the second try: ${title}`)
      const { expected, flaky, unexpected, skipped } = json.stats
      return { passed: expected + flaky, failed: unexpected, skipped }
    },
  )
}

/** Titles of the stories that passed, but not at once. */
function secondTries(groups) {
  return groups.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
    ...secondTries(inner),
  ])
}

/** Runs a test runner that writes a JSON report, shows the end of its output when it fails, and counts the report. */
async function runSuite(name, report, work, counts) {
  rmSync(report, { force: true })
  let failure
  try {
    await step(name, work)
  } catch (error) {
    failure = error
  }
  const counted = existsSync(report)
    ? counts(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  if (failure) {
    // A file that cannot even be read fails without any test of its own failing.
    counted.failed ||= 1
    const evidence = name === 'e2e' ? ' Traces and screenshots are in test-results/e2e.' : ''
    const remedy = `correct it, then run only this part: npm test -- ${name} FILE.${evidence}`
    explain(name, new StepError(`${counted.failed} failed`, { output: failure.output, remedy }))
  }
  say(`  ${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped`)
  return counted
}
