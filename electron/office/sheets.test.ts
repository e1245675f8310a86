import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { OfficeSheet } from '../../domain/office/sheets'
import { readWorkbook } from '../import/xlsx'
import { tabNames, writeSheets } from './sheets'

const sheet: OfficeSheet = {
  name: 'Fas',
  lead: ['Så stod det 2026-04-30'],
  headings: ['Rad', 'T1'],
  rows: [
    ['Målgruppen', 12],
    ['=HYPERLINK("x")', '<5'],
    ['@summa\u0007\ud800', null],
  ],
}

const read = async (sheets: readonly OfficeSheet[]) => [
  ...readWorkbook(Buffer.from(await writeSheets(sheets))),
]

describe('a workbook of tables', () => {
  it('is read back: numbers as numbers, hidden ones and what looks like a formula as text', async () => {
    const [back] = await read([sheet])
    const cells = (back?.rows ?? []).map((row) => row.cells)
    expect(cells).toEqual([
      ['Så stod det 2026-04-30'],
      ['Rad', 'T1'],
      ['Målgruppen', 12],
      ['=HYPERLINK("x")', '<5'],
      ['@summa'],
    ])
  })

  it('holds no formula, and says of nobody that they made it', async () => {
    const parts = unzipSync(await writeSheets([sheet]))
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n')
    expect(all).not.toMatch(/<f[ >]/)
    expect(all).not.toMatch(/<dc:creator>[^<]/)
  })

  it('keeps its headings in sight', async () => {
    const parts = unzipSync(await writeSheets([sheet]))
    const written = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(written).toMatch(/<pane [^>]*ySplit="3"[^>]*state="frozen"/)
  })

  it('has a tab for each, in order', async () => {
    const back = await read([sheet, { ...sheet, name: 'In/ut' }, { ...sheet, name: 'fas' }])
    expect(back.map(({ name }) => name)).toEqual(['Fas', 'In ut', 'fas (2)'])
  })
})

it('names of tabs are short, allowed and different', () => {
  expect(
    tabNames([
      "'x'",
      '[]',
      'Rehabiliteringsförfrågningar per vårdenhet',
      'Rehabiliteringsförfrågningar per vårdkontakt',
    ]),
  ).toEqual(['x', 'Blad', 'Rehabiliteringsförfrågningar pe', 'Rehabiliteringsförfrågninga (2)'])
})
