import { describe, expect, it } from 'vitest'
import { readText } from './csv'

/** Quotation marks that are not where a text file of cells has them: no row may end up inside another row's cell. */

const rowsOf = (lines: readonly string[]) =>
  readText(Buffer.from(lines.join('\r\n')), 'lista.csv').rows.map(({ cells }) => cells)

const headings = 'Personnummer;Efternamn;Förnamn;Fas;Anteckning'
const others = ['19840305-9802;Ek;Bo;2;', '19850412-9805;Ask;Eva;1;"lugnt"']

describe('a text file of cells', () => {
  it.each([
    ['begins with a quoted word', '"Akut" enligt läkare'],
    ['begins with a mark that is never closed', '"ej stängd'],
    ['has a mark inside', 'sa "ja" och 5" bred'],
  ])('keeps every row when a cell %s', (_, note) => {
    expect(rowsOf([headings, `19830203-9808;Öberg;Åsa;3;${note}`, ...others])).toEqual([
      headings.split(';'),
      ['19830203-9808', 'Öberg', 'Åsa', '3', note],
      ['19840305-9802', 'Ek', 'Bo', '2', null],
      ['19850412-9805', 'Ask', 'Eva', '1', 'lugnt'],
    ])
  })

  it('keeps the other cells of the same row as they were meant', () => {
    const rows = rowsOf([
      headings,
      `"19830203-9808";"Öberg";"Åsa ""Lillan""";3;"Akut" enligt läkare`,
      ...others,
    ])
    expect(rows[1]).toEqual(['19830203-9808', 'Öberg', 'Åsa "Lillan"', '3', '"Akut" enligt läkare'])
  })

  it('lets a quoted cell hold separators, line breaks and doubled marks', () => {
    const rows = rowsOf([headings, '19830203-9808;Öberg;Åsa;3;"ett; två\r\n""tre"""', ...others])
    expect(rows).toHaveLength(4)
    expect(rows[1]?.[4]).toBe('ett; två\r\n"tre"')
  })

  it('finds the headings below a title that begins with a mark', () => {
    expect(rowsOf(['"Lista" från enheten', headings, ...others])[1]).toEqual(headings.split(';'))
  })

  it('is read within seconds when every line has a stray mark', () => {
    const many = Array.from({ length: 20_000 }, () => '19830203-9808;Öberg;Åsa;3;"Akut" enligt läkare')
    expect(rowsOf([headings, ...many])).toHaveLength(20_001)
  })
})
