import { describe, expect, it } from 'vitest'
import { type Migration, migrate, migrations, pendingMigrations, rowCounts, schemaVersionOf } from './migrate'
import type { RawDatabase } from './open'
import { closedRegister, within } from './test-register'

/** Rebuilds the parent of many tables the way drizzle-kit does: with a pragma that does nothing inside a transaction. */
const rebuildClient: Migration = {
  name: '9001_rebuild_client',
  sql: `PRAGMA foreign_keys=OFF;--> statement-breakpoint
    CREATE TABLE __new_client (id integer PRIMARY KEY AUTOINCREMENT NOT NULL, pin text, pin_kind text NOT NULL, given_name text NOT NULL,
      family_name text NOT NULL, search_name text NOT NULL, extra text);--> statement-breakpoint
    INSERT INTO __new_client (id, pin, pin_kind, given_name, family_name, search_name)
      SELECT id, pin, pin_kind, given_name, family_name, search_name FROM client;--> statement-breakpoint
    DROP TABLE client;--> statement-breakpoint
    ALTER TABLE __new_client RENAME TO client;--> statement-breakpoint
    PRAGMA foreign_keys=ON;`,
}

const cascading: Migration = {
  name: '9000_cascading',
  sql: `create table parent (id integer primary key, name text);
    create table child (id integer primary key, parent_id integer references parent(id) on delete cascade);`,
}
const rebuildParent: Migration = {
  name: '9001_rebuild_parent',
  sql: `PRAGMA foreign_keys=OFF;
    CREATE TABLE __new_parent (id integer primary key, name text, extra text);
    INSERT INTO __new_parent (id, name) SELECT id, name FROM parent;
    DROP TABLE parent;
    ALTER TABLE __new_parent RENAME TO parent;
    PRAGMA foreign_keys=ON;`,
}

const count = (raw: RawDatabase, table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get()
const failing = (sql: string): Migration => ({ name: '9000_failing', sql })

describe('migrations', () => {
  it('of this Fasvis are all applied to a new register, which then lacks none', () => {
    within(closedRegister(2), (raw) => {
      expect(migrations.length).toBeGreaterThan(0)
      expect(schemaVersionOf(raw)).toBe(migrations.length)
      expect(pendingMigrations(raw)).toEqual([])
    })
  })

  it('rebuild a table that others refer to, with everything in it, and leave foreign keys on', () => {
    within(closedRegister(30), (raw) => {
      const before = rowCounts(raw)
      migrate(raw, [...migrations, rebuildClient])
      expect(rowCounts(raw)).toEqual(before)
      expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
      expect(raw.prepare('select family_name from client').pluck().get()).toBe('Gulsparv-Ängström')
      expect(() => raw.exec('delete from client')).toThrow('FOREIGN KEY')
    })
  })

  it('do not lose children that would follow their parent in deletion', () => {
    within(closedRegister(1), (raw) => {
      migrate(raw, [...migrations, cascading])
      raw.exec(`insert into parent values (1, 'a'), (2, 'b');
        with recursive n(v) as (select 1 union all select v + 1 from n where v < 12) insert into child select v, 1 + v % 2 from n`)
      migrate(raw, [...migrations, cascading, rebuildParent])
      expect([count(raw, 'parent'), count(raw, 'child')]).toEqual([2, 12])
    })
  })

  it('are refused when a table that stays would have fewer rows', () => {
    within(closedRegister(10), (raw) => {
      expect(() => migrate(raw, [...migrations, failing('delete from note where id > 3')])).toThrow(
        'migration-failed',
      )
      expect(count(raw, 'note')).toBe(10)
    })
  })

  it('are refused when they leave a reference without its row', () => {
    within(closedRegister(1), (raw) => {
      const orphan = failing(`insert into note (case_id, written_on, text) values (77, '2026-01-01', 'x')`)
      expect(() => migrate(raw, [...migrations, orphan])).toThrow('migration-failed')
      expect(count(raw, 'note')).toBe(1)
    })
  })

  it('that fail in any statement leave schema, rows and version as they were', () => {
    const statements = [
      'create table a (x)',
      'alter table note add column more text',
      'update note set text = 1',
      'drop table a',
    ]
    within(closedRegister(5), (raw) => {
      const schema = () => raw.prepare('select name, sql from sqlite_schema order by name').all()
      const before = [schema(), rowCounts(raw), schemaVersionOf(raw)]
      for (let place = 0; place <= statements.length; place++) {
        const sql = statements.toSpliced(place, 0, 'insert into nowhere values (1)').join(';\n')
        expect(() => migrate(raw, [...migrations, failing(sql)]), `statement ${place}`).toThrow(
          'migration-failed',
        )
        expect([schema(), rowCounts(raw), schemaVersionOf(raw)]).toEqual(before)
        expect(raw.pragma('foreign_keys', { simple: true })).toBe(1)
      }
      raw.exec(`update note set text = 'still open'`)
    })
  })

  it('keep the change log on every table, without logging their own copying', () => {
    within(closedRegister(4), (raw) => {
      const logged = count(raw, 'change_row')
      migrate(raw, [...migrations, rebuildClient])
      expect(count(raw, 'change_row')).toBe(logged)
      raw.exec(`update client set extra = 'x'`)
      const row = raw.prepare('select after from change_row order by id desc').pluck().get() as string
      expect(JSON.parse(row)).toMatchObject({ extra: 'x' })
    })
  })

  it('of a newer Fasvis, or other ones, are refused before anything is read', () => {
    within(closedRegister(1), (raw) => {
      migrate(raw, [...migrations, cascading])
      expect(() => pendingMigrations(raw)).toThrow('file-from-newer-version')
      const rewritten = [...migrations, { ...cascading, sql: 'select 1' }]
      expect(() => migrate(raw, rewritten)).toThrow('file-from-newer-version')
    })
  })

  it('are the same with either line ending, so a checkout on Windows opens every register', () => {
    within(closedRegister(1), (raw) => {
      const windows = migrations.map(({ name, sql }) => ({ name, sql: sql.replaceAll('\n', '\r\n') }))
      expect(pendingMigrations(raw, windows)).toEqual([])
    })
  })
})
