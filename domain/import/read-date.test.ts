import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessListDate } from './list-date'
import { findDay, readDate, unreadable } from './read-date'

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]

describe('readDate', () => {
  it.each([
    ['2022-03-14', '2022-03-14'],
    ['2022-3-4', '2022-03-04'],
    ['14/3 2022', '2022-03-14'],
    ['14/3-22', '2022-03-14'],
    ['14/3/2022', '2022-03-14'],
    ['14.3.2022', '2022-03-14'],
    ['14-03-2022', '2022-03-14'],
    ['220314', '2022-03-14'],
    [220314, '2022-03-14'],
    ['20220314', '2022-03-14'],
    [20220314, '2022-03-14'],
    ['14 mars 2022', '2022-03-14'],
    ['den 1:a Maj 2022', '2022-05-01'],
    ['3 sept. 22', '2022-09-03'],
    ['2022-03-14 00:00:00', '2022-03-14'],
    ['2022-03-14T10:30:00.000Z', '2022-03-14'],
    ['  29/2 2024 ', '2024-02-29'],
    ['690101', '2069-01-01'],
    ['700101', '1970-01-01'],
    ['', null],
    [null, null],
  ])('reads %j as %s', (cell, day) => {
    expect(readDate(cell)).toBe(day)
  })

  it.each([
    '29/2 2023',
    '2022-13-01',
    '3/14 2022',
    '14/3',
    'mars 2022',
    44_634,
    50_314,
    'ca 2022-03-14',
    '2022-03-14 eller 15',
    'snart',
    true,
  ])('does not guess at %j', (cell) => {
    expect(readDate(cell)).toBe(unreadable)
  })

  it('reads every day the same in every way it is written', () => {
    const days = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year = '', month = '', day = ''] = iso.split('-')
        const [m, d] = [Number(month), Number(day)]
        const written = [
          iso,
          `${d}/${m} ${year}`,
          `${d}/${m}-${year.slice(2)}`,
          `${d}.${m}.${year}`,
          `${year.slice(2)}${month}${day}`,
          `${year}${month}${day}`,
          Number(`${year}${month}${day}`),
          `${d} ${months[m - 1] ?? ''} ${year}`,
          `${d} ${months[m - 1]?.slice(0, 3) ?? ''} ${year}`,
        ]
        for (const text of written) expect(readDate(text)).toBe(iso)
      }),
    )
  })

  it('never throws, and answers a day, nothing, or that it cannot be read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean()), (cell) => {
        const read = readDate(cell)
        expect(read === null || read === unreadable || /^\d{4}-\d{2}-\d{2}$/.test(read)).toBe(true)
      }),
    )
  })
})

describe('the date of a list', () => {
  it.each([
    ['arendelista-2022-12-31.xlsx', [], '2022-12-31'],
    ['Rehab 221231 ny.csv', [], '2022-12-31'],
    ['lista_2022_08_31.xlsx', [], '2022-08-31'],
    ['ärenden.xlsx', ['Rehabärenden per 31 december 2022'], '2022-12-31'],
    ['ärenden 2022-12-31 kopia.xlsx', ['Rehabärenden per 2022-08-31'], '2022-12-31'],
    ['ärenden.xlsx', ['Klient 19830203-9808'], null],
    ['ärenden 12345678901.xlsx', [], null],
  ])('of %s under %j is %s', (fileName, title, day) => {
    expect(guessListDate(fileName, [{ number: 1, cells: title }])).toBe(day)
  })

  it('is found inside a sentence', () => {
    expect(findDay('begärt 14/3 2022 per brev')).toBe('2022-03-14')
    expect(findDay('fas 3, rad 12')).toBeNull()
  })
})
