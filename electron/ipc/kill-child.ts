import { writeSync } from 'node:fs'
import type { In, Out, RouteName } from '../../domain/contract/index'
import type { Result } from '../../domain/contract/result'
import { createCore } from '../core'
import type { WindowPort } from '../handlers/files'
import { readTable } from '../import/read-table'
import type { PaperPort } from '../paper/desk'

/** A program for kill.test.ts to kill: the whole core on a real register, saying what it was told is done. */

const [task = '', file = '', code = '', appFolder = '', today = '', list = ''] = process.argv.slice(2)
const say = (text: string) => writeSync(1, `${text}\n`)

const core = createCore({
  ports: { appFolder, appVersion: '0.0.0', user: 'anna', machine: 'DATOR-1', leavesNoTrace: true },
  window: {} as WindowPort,
  papers: {} as PaperPort,
  readTable,
  readForm: () => Promise.reject(new Error('nothing is read here')),
  today,
  changed: () => undefined,
  progress: (_, done) => say(`at ${done}`),
  report: String,
})

async function ask<Name extends RouteName>(route: Name, input: In<Name>): Promise<Out<Name>> {
  const result = JSON.parse(await core.dispatch(route, JSON.stringify(input))) as Result<never>
  if (!result.ok) throw new Error(`${route}: ${JSON.stringify(result.error)}`)
  return result.data
}

/** Moves one case after the other, forward or back, and holds its follow-up: three rows in two commands. */
async function moveCases(): Promise<void> {
  for (;;) {
    for (const { id: caseId, phase } of await ask('case.list', { closed: false })) {
      const back = phase >= 4
      const toPhase = ([1, 2, 3, 4, 3, 2] as const)[phase]
      const nothing = { comment: null, outcome: null, way: null }
      const reason = back ? ('health-worse' as const) : null
      const moved = await ask('case.move', { caseId, toPhase, movedOn: today, reason, ...nothing })
      say(`done ${moved.changeSetId}`)
      const held = { caseId, outcome: 'held' as const, doneOn: today, comment: null, nextOn: '2099-01-01' }
      say(`done ${(await ask('followUp.record', held)).changeSetId}`)
    }
  }
}

async function importList(): Promise<void> {
  const source = { file: list, mapping: null, listDate: null }
  const { token } = await ask('import.preview', source)
  const { importedListId } = await ask('import.apply', { ...source, token })
  say(`done ${importedListId}`)
  // Stays until it is killed: an end of its own would close the register.
  await new Promise(() => setInterval(() => undefined, 1000))
}

await core.host.open({ recoveryCode: code }, file)
await (task === 'import' ? importList() : moveCases())
