import { readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KeyFile } from '../../db/key-file'
import { keysOf } from '../../db/keys'
import { type Migration, migrate, migrations } from '../../db/migrate'
import { openEncrypted, type RawDatabase } from '../../db/open'
import { secretOfRecoveryCode } from '../../db/recovery-code'
import { registerPaths } from '../../db/register-paths'
import type { Db } from '../../db/types'
import { RegisterHost } from './host'
import { localPorts } from './ports'
import { putKeyFile } from './proof'

/** A program for faults.test.ts to kill: does one thing to a register, over and over, and says when each time is on disk. */

const [task = '', file = '', code = '', appFolder = ''] = process.argv.slice(2)
const say = (text: string) => writeSync(1, `${text}\n`)

const host = new RegisterHost(
  localPorts({ appFolder, appVersion: '0.0.0', user: 'anna', machine: 'DATOR-1' }),
)

/** Six rows that belong together; said when the commit has come back. */
function save(number: number): void {
  const raw = (host.db() as Db & { $client: RawDatabase }).$client
  const note = raw.prepare(`insert into note (case_id, written_on, text) values (1, '2026-03-02', ?)`)
  raw.transaction(() => {
    for (let row = 0; row < 6; row++) note.run(`spar ${number} ${'ord '.repeat(300)}`)
  })()
  host.changed()
}

/** Makes every row of the fattest table anew: long enough to be killed in. */
const slowMigration: Migration = {
  name: '9000_slow',
  sql: `create table __new_note (id integer primary key autoincrement not null, case_id integer not null references rehab_case(id),
    written_on text not null, text text not null, extra text);
    insert into __new_note select id, case_id, written_on, text || ' igen', 'ny' from note;
    drop table note;
    alter table __new_note rename to note;`,
}

const tasks: Readonly<Record<string, () => Promise<void>>> = {
  save: async () => {
    await host.open({ recoveryCode: code }, file)
    for (let number = 1; ; number++) {
      save(number)
      say(`saved ${number}`)
      // Lets the day's backup, which the first save began, run between the saves.
      await new Promise((resolve) => setImmediate(resolve))
    }
  },
  backup: async () => {
    await host.open({ recoveryCode: code }, file)
    for (;;) say((await host.backupNow()).file)
  },
  restore: async () => {
    await host.open({ recoveryCode: code }, file)
    const backup = (await host.backupNow()).file
    for (let number = 1; ; number++) {
      save(number)
      say('saved')
      await host.restore(backup)
    }
  },
  migrate: async () => {
    const raw = openEncrypted(file, keysOf(secretOfRecoveryCode(code)))
    say('opened')
    migrate(raw, [...migrations, slowMigration])
    say('migrated')
    await new Promise(() => setInterval(() => undefined, 1000))
  },
  rewrap: async () => {
    const paths = registerPaths(file)
    const read = (name: string) => JSON.parse(readFileSync(join(dirname(file), name), 'utf8')) as KeyFile
    const [a, b] = [read('a.json'), read('b.json')]
    for (;;) {
      await putKeyFile(paths, a, '2026-03-02 0815')
      await putKeyFile(paths, b, '2026-03-02 0815')
      say('changed')
    }
  },
  move: async () => {
    await host.open({ recoveryCode: code }, file)
    const home = dirname(file)
    for (;;) {
      await host.move(join(home, 'annan'))
      say('moved')
      await host.move(home)
    }
  },
}

await tasks[task]?.()
