import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../dates'
import { checkDigit, formatPin, readPin } from './pin'

const today = '2026-03-02'

/** Any valid number with a birth number that nobody is given. */
const validPin = fc
  .record({
    born: fc.integer({ min: -36_000, max: -1 }).map((days) => addDays(today, days)),
    birthNumber: fc.integer({ min: 980, max: 999 }),
    coordination: fc.boolean(),
  })
  .map(({ born, birthNumber, coordination }) => {
    const [year = '', month = '', day = ''] = born.split('-')
    const nine = `${year.slice(2)}${month}${coordination ? Number(day) + 60 : day}${birthNumber}`
    return { born, coordination, number: `${year.slice(0, 2)}${nine}${checkDigit(nine)}` }
  })

const numberOf = (written: string | number) => {
  const reading = readPin(written, today)
  return reading.ok ? reading.pin.number : reading.problem
}

describe('a personal identity number', () => {
  it('is read the same however it is written with its century', () => {
    fc.assert(
      fc.property(validPin, ({ number }) => {
        for (const written of [number, formatPin(number), ` ${number} `, Number(number), `${number}.0`])
          expect(numberOf(written)).toBe(number)
      }),
    )
  })

  it('is read from ten digits by its century: not in the future, a hundred years earlier with plus', () => {
    fc.assert(
      fc.property(validPin, ({ number, born }) => {
        const ten = number.slice(2)
        const isHundred = born <= '1926-03-02'
        const written = `${ten.slice(0, 6)}${isHundred ? '+' : '-'}${ten.slice(6)}`
        expect(numberOf(written)).toBe(number)
      }),
    )
  })

  it('is read from ten digits that a spreadsheet took the leading zeros from', () => {
    fc.assert(
      fc.property(validPin, ({ number, born }) => {
        if (born > '1926-03-02') expect(numberOf(Number(number.slice(2)))).toBe(number)
      }),
    )
  })

  it('says the birth day and the sex', () => {
    fc.assert(
      fc.property(validPin, ({ number, born, coordination }) => {
        expect(readPin(number, today)).toEqual({
          ok: true,
          pin: {
            number,
            kind: coordination ? 'samordningsnummer' : 'personnummer',
            birthDate: born,
            sex: Number(number[10]) % 2 === 0 ? 'K' : 'M',
          },
        })
      }),
    )
  })

  it('does not survive one wrong digit', () => {
    fc.assert(
      fc.property(
        validPin,
        fc.integer({ min: 2, max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (pin, place, off) => {
          const digit = (Number(pin.number[place]) + off) % 10
          expect(numberOf(pin.number.slice(0, place) + digit + pin.number.slice(place + 1))).not.toBe(
            pin.number,
          )
          expect(readPin(pin.number.slice(0, place) + digit + pin.number.slice(place + 1), today).ok).toBe(
            false,
          )
        },
      ),
    )
  })

  it('is answered with one of four problems, whatever else is written', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.double(),
      fc.integer(),
      fc.constantFrom(null, undefined),
    )
    fc.assert(
      fc.property(anything, (written) => {
        const reading = readPin(written, today)
        expect(
          reading.ok ||
            ['missing', 'not-a-number', 'impossible-date', 'wrong-check-digit'].includes(reading.problem),
        ).toBe(true)
      }),
    )
  })

  it.each([
    ['a long dash stands in it', '19830203–9808', '198302039808'],
    ['a hard space stands in it', '19830203\u00a09808', '198302039808'],
    ['a space stands before the hyphen', '830203 -9808', '198302039808'],
  ])('is read although %s', (_, written, number) => {
    expect(numberOf(written)).toBe(number)
  })

  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['skyddad', 'not-a-number'],
    ['19830203-98', 'not-a-number'],
    ['19830231-9808', 'impossible-date'],
    ['19831303-9808', 'impossible-date'],
    ['19830203-9807', 'wrong-check-digit'],
    ['1e10', 'not-a-number'],
  ])('%j is refused as %s', (written, problem) => {
    expect(numberOf(written)).toBe(problem)
  })

  it('may be a samordningsnummer whose birth day is not known', () => {
    const nine = '830060980'
    expect(readPin(`19${nine}${checkDigit(nine)}`, today)).toMatchObject({
      ok: true,
      pin: { kind: 'samordningsnummer', birthDate: null },
    })
  })
})
