import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { installChangeLog } from './change-log'
import { protectFrozenReports } from './frozen-reports'
import * as schema from './schema/index'
import type { Db } from './types'

/** An in-memory register with the real migrations and triggers: every test gets its own, copied from one template. */
const migrations = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

let template: Buffer | null = null

function makeTemplate(): Buffer {
  const raw = new Database(':memory:')
  for (const name of Object.keys(migrations).sort()) raw.exec(migrations[name] ?? '')
  installChangeLog(raw)
  protectFrozenReports(raw)
  return raw.serialize()
}

/** Empty, or as another was when it was serialized. */
export function testDb(serialized?: Buffer): Db {
  template ??= makeTemplate()
  const raw = new Database(serialized ?? template)
  raw.pragma('foreign_keys = on')
  return drizzle(raw, { schema })
}
