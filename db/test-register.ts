import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { keysOf, newSecret, type RegisterKeys } from './keys'
import { migrate } from './migrate'
import { closeFile, createEncrypted, drizzleOf, openEncrypted, type RawDatabase } from './open'
import { registerFileIn } from './register-paths'
import { registerInfo } from './schema/register'

/** Real registers in real folders, for tests of the register as a file. */

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fasvis-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface TestRegister {
  readonly folder: string
  readonly file: string
  readonly keys: RegisterKeys
}

/** Words that stand in a test register's rows and must stand nowhere on disk. */
export const canaries = ['Kanariefågel', 'Gulsparv-Ängström', 'låsningstext']

/** A closed register with some rows. @param notes how many; 40 make a file of about 25 pages beyond the schema. */
export function closedRegister(notes = 40): TestRegister {
  const folder = temporaryFolder()
  const file = registerFileIn(folder, 'Prov')
  const keys = keysOf(newSecret())
  const raw = createEncrypted(file, keys)
  migrate(raw)
  const info = { id: keys.id, createdAt: '2026-03-02T08:15:00.000Z', appVersion: '0.0.0' }
  drizzleOf(raw).insert(registerInfo).values(info).run()
  fill(raw, notes)
  closeFile(raw)
  return { folder, file, keys }
}

/** Writes one client, one open case in phase 2 and so many notes, with the canaries in them. */
export function fill(raw: RawDatabase, notes: number): void {
  raw.exec('begin immediate')
  const changeSet = raw.prepare(
    `insert into change_set (at, user, route) values ('2026-03-02T08:15:00Z', 'prov', 'test')`,
  )
  changeSet.run()
  raw
    .prepare(`insert into client (pin_kind, given_name, family_name, search_name) values ('none', ?, ?, ?)`)
    .run(canaries[0], canaries[1], `${canaries[1]} ${canaries[0]}`.toLowerCase())
  raw.exec(`insert into rehab_case (case_number, client_id, opened_on) values ('2026-0001', 1, '2026-01-01')`)
  raw.exec(
    `insert into phase_move (case_id, to_phase, moved_on) values (1, 1, '2026-01-01'), (1, 2, '2026-02-01')`,
  )
  const note = raw.prepare(`insert into note (case_id, written_on, text) values (1, '2026-03-02', ?)`)
  for (let number = 0; number < notes; number++) note.run(`${canaries[2]} ${number} ${'ord '.repeat(100)}`)
  raw.exec('commit')
}

/** Opens, does something, closes. */
export function within<T>({ file, keys }: TestRegister, work: (raw: RawDatabase) => T): T {
  const raw = openEncrypted(file, keys)
  try {
    return work(raw)
  } finally {
    closeFile(raw)
  }
}

/** Every file under a folder with the digest of its content: equal before and after means nothing was touched. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }) as string[]
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort()
  const digest = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
  return Object.fromEntries(files.map((name) => [name, digest(name)]))
}

/** Files under a folder in which one of the words stands, in UTF-8 or UTF-16, in any case. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase(), word.normalize('NFD')])
  const patterns = forms.flatMap((form) => [Buffer.from(form, 'utf8'), Buffer.from(form, 'utf16le')])
  const names = readdirSync(folder, { recursive: true }) as string[]
  return names.filter((name) => {
    if (!statSync(join(folder, name)).isFile()) return false
    const content = readFileSync(join(folder, name))
    return patterns.some((pattern) => content.includes(pattern))
  })
}
