import { describe, expect, it } from 'vitest'
import { shownRows } from './rows'

const rows = [
  { name: 'Öberg, Märta', endedOn: null, unit: 'Akalla' },
  { name: 'Ångström, Per', endedOn: null, unit: null },
  { name: 'Ali, Hodan', endedOn: '2022-05-01', unit: 'Kista' },
  { name: 'Zetterlund, Eva', endedOn: null, unit: 'Kista' },
]
const shown = (text: string, ended = false) =>
  shownRows(rows, '2026-03-02', { text, ended, textsOf: (row) => [row.name, row.unit] }).map(
    ({ name }) => name,
  )

describe('rows shown under Personer', () => {
  it('stand in Swedish order, and those who have left are not there', () =>
    expect(shown('')).toEqual(['Zetterlund, Eva', 'Ångström, Per', 'Öberg, Märta']))

  it('keep one who is about to leave among those at work until she has', () => {
    const leaving = [{ name: 'Ek, Anna', endedOn: '2026-03-31', unit: null }]
    const on = (day: string) =>
      shownRows(leaving, day, { text: '', ended: false, textsOf: (row) => [row.name] }).length
    expect([on('2026-03-31'), on('2026-04-01')]).toEqual([1, 0])
  })

  it('put those who have left last when they are asked for', () =>
    expect(shown('', true).at(-1)).toBe('Ali, Hodan'))

  it('are found by several words in any order, and by the care unit', () => {
    expect(shown('marta akalla')).toEqual([])
    expect(shown('märta AKALLA')).toEqual(['Öberg, Märta'])
    expect(shown('kista')).toEqual(['Zetterlund, Eva'])
  })
})
