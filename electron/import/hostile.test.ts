import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testRouter } from '../ipc/test-router'
import { limits } from './limits'
import { type ReadTable, readInWorker } from './read-in-worker'
import { readTable } from './read-table'
import { lyingZip, rowXml, sheetXml, workbookOf, workbookParts, zipOf } from './test-files'

/** Files that no coordinator made: each refused with its own code, within seconds and within memory, in the real worker. */

const headings = ['Personnummer', 'Efternamn', 'Förnamn', 'Fas']
const person = ['19830203-9808', 'Öberg', 'Åsa', 3]
const repeated = (piece: string, megabytes: number) =>
  piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length))

let folder: string
let inWorker: ReadTable
const file = (name: string, content: Buffer | string) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fasvis-'))
  await build({
    logLevel: 'error',
    configFile: false,
    build: {
      ssr: join(import.meta.dirname, 'reader-worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'reader-worker.mjs' } },
    },
    ssr: { noExternal: true },
  })
  inWorker = readInWorker(new URL(`file://${folder}/reader-worker.mjs`))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What happened, how long it took, seconds, and how much more the process held meanwhile, megabytes. */
async function outcome(path: string, read: ReadTable = inWorker) {
  const start = performance.now()
  // What making the file has left behind is not the reader's.
  const before = process.memoryUsage.rss() / 1e6
  let peak = before
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss() / 1e6)
  }, 20)
  const code = await read(path).then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
  clearInterval(watch)
  return { code, seconds: (performance.now() - start) / 1000, more: peak - before }
}

const sheet = 'xl/worksheets/sheet1.xml'
const manyRows = (count: number) =>
  sheetXml(
    rowXml(headings, 1) +
      Array.from({ length: count }, (_, place) => rowXml(['8302039808', 'A', 'B', 1], place + 2)).join(''),
  )

const hostile: [string, string, () => Buffer | string][] = [
  [
    'a zip bomb that says what it is',
    'import-too-large',
    () => zipOf({ ...workbookParts(''), [sheet]: sheetXml(repeated('<row/>', 225)) }),
  ],
  [
    'a zip bomb that lies about its size',
    'import-too-large',
    () => lyingZip({ ...workbookParts(''), [sheet]: sheetXml(repeated('<row/>', 225)) }, { [sheet]: 5000 }),
  ],
  [
    'a bomb of texts',
    'import-too-large',
    () =>
      zipOf({ ...workbookParts(manyRows(1)), 'xl/sharedStrings.xml': `<sst>${repeated('<si/>', 9)}</sst>` }),
  ],
  [
    'ten thousand entries',
    'import-too-large',
    () => zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`xl/${n}.xml`, '']))),
  ],
  ['a zip in a zip', 'import-not-a-spreadsheet', () => zipOf({ 'inner.xlsx': 'PK' })],
  ['200 000 rows', 'import-too-large', () => zipOf(workbookParts(manyRows(200_000)))],
  [
    '200 000 rows of text',
    'import-too-large',
    () => `Personnr;Efternamn;Förnamn;Fas\n${'8302039808;A;B;1\n'.repeat(200_000)}`,
  ],
  ['ten million commas', 'import-too-large', () => ','.repeat(9_900_000)],
  ['ten million semicolons', 'import-no-heading', () => ';'.repeat(9_900_000)],
  ['one line of ten megabytes', 'import-too-large', () => 'x'.repeat(9_900_000)],
  ['a file over ten megabytes', 'import-too-large', () => 'a;b\n'.repeat(3_000_000)],
  [
    'a cell of 40 000 characters',
    'import-too-large',
    () => workbookOf([headings, ['x'.repeat(40_000), 'A', 'B', 1]]),
  ],
  ['a zip cut off in the middle', 'import-unreadable', () => workbookOf([headings, person]).subarray(0, 500)],
  [
    'a zip with one byte changed',
    'import-unreadable',
    () => {
      const bytes = workbookOf([headings, person, ...Array.from({ length: 50 }, () => person)])
      const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      return bytes
    },
  ],
  [
    'XML that ends in the middle',
    'import-unreadable',
    () => zipOf(workbookParts('<worksheet><sheetData><row r="1"><c')),
  ],
  [
    'XML with entities of its own',
    'import-unreadable',
    () => zipOf(workbookParts(`<!DOCTYPE x [<!ENTITY a "b">]>${manyRows(1)}`)),
  ],
  ['a PDF', 'import-not-a-spreadsheet', () => `%PDF-1.7\n%âãÏÓ\n${'x'.repeat(500)}`],
  [
    'an old Excel file',
    'import-not-a-spreadsheet',
    () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
  ],
  [
    'a password-protected workbook',
    'import-unreadable',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
  ],
  ['a picture', 'import-not-a-spreadsheet', () => Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['bytes without meaning', 'import-not-a-spreadsheet', () => Buffer.from([1, 2, 0, 3, 0, 4])],
  ['a Word document', 'import-not-a-spreadsheet', () => zipOf({ 'word/document.xml': '<w/>' })],
  ['an empty file', 'import-unreadable', () => ''],
  [
    'a workbook without headings',
    'import-no-heading',
    () =>
      workbookOf([
        ['Hej', 'på', 'dig'],
        [1, 2, 3],
      ]),
  ],
  ['a text without headings', 'import-no-heading', () => 'Kära dagbok,\ni dag hände inget.'],
]

describe('a hostile file', () => {
  it.each(hostile)('%s is refused (%s)', async (name, code, make) => {
    const result = await outcome(file(`${name}.xlsx`, make()))
    expect(result.code).toBe(code)
    expect(result.seconds).toBeLessThan(8)
    expect(result.more).toBeLessThan(900)
  })

  it('that is a folder or is not there is refused', async () => {
    expect((await outcome(folder)).code).toBe('import-unreadable')
    expect((await outcome(join(folder, 'finns-inte.xlsx'))).code).toBe('import-unreadable')
  })

  it('that takes too long is given up, and its thread with it', async () => {
    const path = file('lång.xlsx', zipOf(workbookParts(manyRows(20_000))))
    const read = readInWorker(new URL(`file://${folder}/reader-worker.mjs`), 1)
    expect((await outcome(path, read)).code).toBe('import-too-slow')
  })
})

describe('a strange but honest file', () => {
  it('with a cell in the last corner of the sheet costs nothing', async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const path = file(
      'hörn.xlsx',
      zipOf(workbookParts(sheetXml(rowXml(headings, 1) + rowXml(person, 2) + corner))),
    )
    const { sheet: read } = await inWorker(path)
    expect(read.rows.map((row) => row.number)).toEqual([1, 2])
  })

  it('with formulas gives what the file remembers, and never works them out', async () => {
    const row = `<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://example.invalid")</f><v>19830203-9808</v></c>
      <c r="B2" t="str"><f>cmd|'/c calc'!A0</f></c><c r="C2" t="inlineStr"><is><t>=1+1</t></is></c><c r="D2"><f>1+2</f><v>3</v></c>
      <c r="E2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`
    const path = file('formler.xlsx', zipOf(workbookParts(sheetXml(rowXml(headings, 1) + row))))
    const { sheet: read } = await inWorker(path)
    expect(read.rows[1]?.cells).toEqual(['19830203-9808', null, '=1+1', 3, '#DIV/0!'])
  })

  it('with paths that lead out of the archive is read without them', async () => {
    const path = file(
      'stigar.xlsx',
      zipOf({ ...workbookParts(sheetXml(rowXml(headings, 1) + rowXml(person, 2))), '../../../x.txt': 'x' }),
    )
    expect((await inWorker(path)).sheet.rows).toHaveLength(2)
  })

  it('with twenty thousand people is let in', async () => {
    const { code } = await outcome(file('full.xlsx', zipOf(workbookParts(manyRows(20_000)))))
    expect(code).toBe('read')
    expect(limits.rows).toBeGreaterThan(20_001)
  })
})

describe('headings that mislead', () => {
  const ask = (content: Buffer) => {
    const path = file('lista 2022-12-31.xlsx', content)
    const router = testRouter('2023-01-15', undefined, {
      imports: { readTable, backup: async () => undefined },
    })
    return router.ask('import.preview', { file: path, mapping: null, listDate: null })
  }

  it('two columns of personal identity numbers have to be told apart by hand', async () => {
    const list = workbookOf([
      ['Personnr', 'Personnummer', 'Efternamn', 'Fas'],
      ['19830203-9808', '19830203-9808', 'Öberg', 3],
    ])
    await expect(ask(list)).rejects.toThrow('import-ambiguous-columns')
    const path = file('två 2022-12-31.xlsx', list)
    const router = testRouter('2023-01-15', undefined, {
      imports: { readTable, backup: async () => undefined },
    })
    const { ambiguous } = await router.ask('import.read', { file: path })
    expect(ambiguous).toEqual([{ field: 'pin', columns: [0, 1] }])
    const mapping = { '1': 'pin', '2': 'familyName', '3': 'phase' } as const
    const preview = await router.ask('import.preview', { file: path, mapping, listDate: null })
    expect(preview.counts.new).toBe(1)
  })

  it('a list without personal identity numbers is refused', async () => {
    await expect(
      ask(
        workbookOf([
          ['Efternamn', 'Förnamn', 'Fas'],
          ['Öberg', 'Åsa', 3],
        ]),
      ),
    ).rejects.toThrow('import-columns-missing')
  })

  it('names of what every object has are headings like any other', async () => {
    const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', ...headings]
    const preview = await ask(workbookOf([odd, ['x', 'y', 'z', 'å', ...person]]))
    expect(preview.counts).toMatchObject({ people: 1, rejected: 0 })
  })
})
