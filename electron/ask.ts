// Calls one route on a register file from the command line: the same router, validation and transaction, no window.
// With no arguments it lists the routes. The passphrase comes from FASVIS_PASSPHRASE, never from the command line.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { contract, type RouteName } from '../domain/contract/index'
import { isLocalDate } from '../domain/dates'
import { createCore } from './core'
import type { WindowPort } from './handlers/files'
import { readInWorker } from './import/read-in-worker'
import type { PaperPort } from './paper/desk'
import { readFormInWorker } from './paper/read-form-in-worker'
import { verifyInWorker } from './register/verify-in-worker'
import { workerFile } from './worker-file'

const usage = `npm run ask                               lists the routes
npm run ask -- FILE.fasvis ROUTE [JSON]   asks one route; FASVIS_PASSPHRASE holds the passphrase
npm run ask -- --demo ROUTE [JSON]        asks an invented caseload that is gone afterwards`

const noWindow = new Proxy({} as WindowPort & PaperPort, {
  get: () => () => Promise.reject(new Error('there is no window here')),
})

// A reader that has seen enough, as `head` has, must not keep the throw-away files from being removed.
process.stdout.on('error', () => undefined)
process.exitCode = await main(process.argv.slice(2), process.env)

async function main(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const [register, route, json = '{}'] = args
  if (register === undefined || route === undefined) return list()
  const folder = mkdtempSync(path.join(tmpdir(), 'fasvis-ask-'))
  const today = env.APP_TODAY ?? ''
  const core = createCore({
    ports: {
      appFolder: folder,
      appVersion: 'ask',
      leavesNoTrace: true,
      verify: verifyInWorker(workerFile('verify-worker')),
    },
    window: noWindow,
    papers: noWindow,
    readTable: readInWorker(workerFile('reader-worker')),
    readForm: readFormInWorker(workerFile('form-reader-worker')),
    today: isLocalDate(today) ? today : undefined,
    changed: () => undefined,
    progress: () => undefined,
    report: (thrown) => {
      console.error(thrown)
      return 'above'
    },
  })
  try {
    const opened = await core.dispatch(...opening(register, env))
    const answer = opened.startsWith('{"ok":true') ? await core.dispatch(route, json) : opened
    process.stdout.write(`${JSON.stringify(JSON.parse(answer), null, 2)}\n`)
    return answer.startsWith('{"ok":true') ? 0 : 1
  } finally {
    await core.host.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function opening(register: string, env: NodeJS.ProcessEnv): [RouteName, string] {
  if (register === '--demo') return ['register.demo', '{}']
  const file = path.resolve(register)
  return ['register.open', JSON.stringify({ file, passphrase: env.FASVIS_PASSPHRASE ?? '' })]
}

function list(): number {
  const lines = Object.entries(contract).map(
    ([name, route]) => `  ${route.kind.padEnd(8)} ${name}  { ${Object.keys(route.input.shape).join(', ')} }`,
  )
  process.stdout.write(`${usage}\n\n${lines.join('\n')}\n`)
  return 0
}
