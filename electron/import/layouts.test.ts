import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPin } from '../../domain/case/pin'
import { type Cell, cellText } from '../../domain/import/cell'
import { testRouter } from '../ipc/test-router'
import { readTable, type Table } from './read-table'
import { workbookOf } from './test-files'

/** The same list as other units keep it must give the same people. */

const original = new URL('../../domain/import/test-data/arendelista-2022-12-31.xlsx', import.meta.url)
  .pathname
const today = '2023-01-15'
let folder: string
let table: Table

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fasvis-'))
  table = await readTable(original)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What the board shows of every case, without what only a register can number. */
async function peopleOf(file: string) {
  const router = testRouter(today, undefined, { imports: { readTable, backup: async () => undefined } })
  const source = { file, mapping: null, listDate: null }
  const { token } = await router.ask('import.preview', source)
  await router.ask('import.apply', { ...source, token })
  const cards = await router.ask('case.list', { closed: false })
  return cards
    .map(({ id: _, caseNumber, search, workerId: _w, careUnitId: _c, ...card }) => ({
      ...card,
      search: search.replace(caseNumber, ''),
    }))
    .toSorted((a, b) => (a.search < b.search ? -1 : 1))
}

const file = (name: string, content: Buffer) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const column = (heading: string) => table.heading.columns.indexOf(heading)
const body = () => table.sheet.rows.slice(table.heading.place + 1)
const name = (cells: readonly Cell[], separator: string) =>
  [cells[column('Efternamn')], cells[column('Förnamn')]].map(cellText).join(separator)

const windows1252 = (text: string) => Buffer.from(text.replaceAll('–', '\x96'), 'latin1')
const quoted = (cell: Cell | undefined, separator: string) => {
  const text = cellText(cell)
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
}
const asText = (rows: readonly (readonly Cell[])[], separator: string) =>
  rows.map((cells) => cells.map((cell) => quoted(cell, separator)).join(separator)).join('\r\n')

const all = () => [
  [...table.heading.columns],
  ...body().map(({ cells }) => table.heading.columns.map((_, at) => cells[at] ?? null)),
]

const layouts: [string, () => string][] = [
  [
    'columns in another order, names in one column, no sex column, other headings',
    () => {
      const kept = [
        'Fas sedan',
        'Fas',
        'Personnr',
        'Handläggare',
        'Vårdenhet',
        'Rehabkoordinator',
        'Hinder',
        'Bistånd fr o m',
        'Rehabplan',
        'Samtycke vård',
        'Samtycke FK',
        'Läkarintyg t o m',
        'Senaste uppf.',
        'Nästa uppf.',
        'Insats',
        'Avslutsorsak',
      ]
      const renamed = [
        'Fasdatum',
        'Aktuell fas (0-5)',
        'Personnummer',
        'Ansvarig socialsekreterare',
        'Vårdcentral',
        'RK',
        'Målgrupp',
        'Försörjningsstöd sedan',
        'Har rehabplan',
        'Medgivande vården',
        'Medgivande Försäkringskassan',
        'Sjukintyg t.o.m.',
        'Senast uppföljd',
        'Nästa uppföljning',
        'Pågående insats',
        'Orsak till avslut',
      ]
      const rows = body().map(({ cells }) => [
        name(cells, ', '),
        ...kept.map((heading) => cells[column(heading)] ?? null),
      ])
      return file(
        'enhet b 2022-12-31.xlsx',
        workbookOf([['Våra ärenden'], ['Efternamn, Förnamn', ...renamed], ...rows]),
      )
    },
  ],
  [
    'names in one column, text with commas',
    () => {
      const rows = all().map((cells, place) => [
        place === 0 ? 'Klientens namn' : name(cells, ', '),
        ...cells.filter((_, at) => ![column('Efternamn'), column('Förnamn')].includes(at)),
      ])
      return file('enhet c 2022-12-31.csv', Buffer.from(asText(rows, ',')))
    },
  ],
  [
    'text in Windows-1252 with semicolons',
    () => file('lista 2022-12-31.csv', windows1252(asText(all(), ';'))),
  ],
  [
    'text in UTF-8 with byte order mark and tabs',
    () => file('lista 20221231.txt', Buffer.from(`\ufeffÄrenden per 2022-12-31\n\n${asText(all(), '\t')}`)),
  ],
  [
    'text in UTF-16',
    () => file('lista_2022-12-31.csv', Buffer.from(`\ufeff${asText(all(), ';')}`, 'utf16le')),
  ],
]

describe('the same list laid out otherwise', () => {
  it.each(layouts)('%s', async (_, make) => {
    const expected = await peopleOf(original)
    expect(expected).toHaveLength(525)
    expect(await peopleOf(make())).toEqual(expected)
  })

  it('reads numbers that Excel has made of personal identity numbers', async () => {
    const rows = all().map((cells, place) => {
      const reading = place === 0 ? null : readPin(cellText(cells[0]), today)
      return reading?.ok
        ? [Number(place % 2 ? reading.pin.number : reading.pin.number.slice(2)), ...cells.slice(1)]
        : cells
    })
    expect(await peopleOf(file('tal 2022-12-31.xlsx', workbookOf(rows)))).toEqual(await peopleOf(original))
  })
})
