import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { expect, it } from 'vitest'
import * as schema from './index'

const snapshots = path.resolve(import.meta.dirname, '../migrations/meta')

it('the migrations make the tables the code knows: generating again would yield nothing', async () => {
  const latest = globSync('*_snapshot.json', { cwd: snapshots }).toSorted().at(-1) ?? ''
  const migrated = JSON.parse(readFileSync(path.join(snapshots, latest), 'utf8')) as Awaited<
    ReturnType<typeof generateSQLiteDrizzleJson>
  >
  const known = await generateSQLiteDrizzleJson(schema, migrated.id)
  expect(await generateSQLiteMigration(migrated, known)).toEqual([])
})
