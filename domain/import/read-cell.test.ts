import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from './cell'
import {
  isVacant,
  readCode,
  readConsent,
  readFullName,
  readOutcome,
  readPhase,
  readSex,
  readWorkName,
  readYes,
} from './read-cell'
import { unreadable } from './read-date'

const names = ['Saknar planering', 'Kartläggning', 'Planering', 'Samverkan', 'Insats', 'Avslut']

describe('readPhase', () => {
  it.each([
    [3, 3],
    [0, 0],
    ['3', 3],
    ['Fas 3', 3],
    ['fas3', 3],
    ['3 - Samverkan', 3],
    ['0 - Planering saknas', 0],
    ['3. Samverkan', 3],
    ['3 (samverkan)', 3],
    ['3.0', 3],
    ['samverkan', 3],
    ['SAKNAR PLANERING', 0],
    [null, null],
    ['', null],
    [6, 'out-of-range'],
    [-1, 'out-of-range'],
    ['Fas 7', 'out-of-range'],
    ['22', 'out-of-range'],
    [1.5, unreadable],
    ['3-4', unreadable],
    ['3?', unreadable],
    ['2022-03-14', unreadable],
    ['Fas', unreadable],
    ['okänd', unreadable],
  ])('%j', (cell, phase) => {
    expect(readPhase(cell, names)).toBe(phase)
  })

  it('never takes a number outside 0-5 for a phase', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(readPhase(number, names)).toBe(number >= 0 && number <= 5 ? number : 'out-of-range')
      }),
    )
  })
})

describe('readYes', () => {
  it.each<[Cell, ReturnType<typeof readYes>]>([
    ...['Ja', 'ja', 'J', 'X', 'x', '1', 1, true, 'Sant', '✓'].map((cell) => [cell, true] as [Cell, boolean]),
    ...['Nej', 'N', '0', 0, false, '-', '–', 'saknas'].map((cell) => [cell, false] as [Cell, boolean]),
    ['14/3 2022', '2022-03-14'],
    ['', null],
    ['kanske', unreadable],
  ])('%j', (cell, answer) => {
    expect(readYes(cell)).toBe(answer)
  })
})

describe('readConsent', () => {
  it.each([
    ['2022-03-14', { status: 'given', on: '2022-03-14' }],
    ['Ja', { status: 'given', on: null }],
    ['Ja 2022-03-14', { status: 'given', on: '2022-03-14' }],
    ['begärt', { status: 'asked', on: null }],
    ['Begärt 14/3 2022', { status: 'asked', on: '2022-03-14' }],
    ['väntar på svar', { status: 'asked', on: null }],
    ['nekat', { status: 'refused', on: null }],
    ['Nekar, 2022-03-14', { status: 'refused', on: '2022-03-14' }],
    ['återkallat 220314', { status: 'withdrawn', on: '2022-03-14' }],
    ['nej', null],
    ['-', null],
    ['', null],
    ['se akt', unreadable],
  ])('%j', (cell, reading) => {
    expect(readConsent(cell)).toEqual(reading)
  })
})

describe('readOutcome', () => {
  it.each([
    ['Självförsörjande – arbete', { outcome: 'self-supporting', way: 'work' }],
    ['Självförsörjande – arbetssökande med a-kassa', { outcome: 'self-supporting', way: 'job-seeking' }],
    ['Självförsörjande – studier', { outcome: 'self-supporting', way: 'studies' }],
    ['Egen försörjning', { outcome: 'self-supporting', way: 'unknown' }],
    ['sjukersättning', { outcome: 'self-supporting', way: 'sickness-compensation' }],
    ['Beviljad aktivitetsersättning', { outcome: 'self-supporting', way: 'activity-compensation' }],
    ['Uttömda vägar', { outcome: 'exhausted', way: null }],
    ['flytt till annan kommun', unreadable],
    ['', null],
  ])('%j', (cell, reading) => {
    expect(readOutcome(cell)).toEqual(reading)
  })
})

describe('small cells', () => {
  it('sex and code by the names that units use', () => {
    expect([readSex('K'), readSex('Kvinna'), readSex('man'), readSex(''), readSex('?')]).toEqual([
      'K',
      'K',
      'M',
      null,
      unreadable,
    ])
    expect(readCode('Sjukskriven, ingen sjukpenning')).toBe('no-sgi')
    expect(readCode('Sociala medicinska skäl')).toBe('social-medical')
    expect(readCode('Arbetslös')).toBe(unreadable)
  })

  it('names in one cell', () => {
    expect(readFullName('da Silva, Anna Maria', false)).toEqual({
      familyName: 'da Silva',
      givenName: 'Anna Maria',
    })
    expect(readFullName('Anna da Silva', false)).toEqual({ familyName: 'da Silva', givenName: 'Anna' })
    expect(readFullName('da Silva Anna', true)).toEqual({ familyName: 'da Silva', givenName: 'Anna' })
    expect(readWorkName('Nur, Teresa')).toBe('Teresa Nur')
    expect(readWorkName('Teresa Nur')).toBe('Teresa Nur')
  })

  it('a post without anyone', () => {
    expect(['vakant', 'Vakant tjänst', '–', 'tillsätts'].every(isVacant)).toBe(true)
    expect([null, '', 'Mona Fransson'].some(isVacant)).toBe(false)
  })

  it('no text makes any reader throw', () => {
    const readers = [
      readYes,
      readSex,
      readCode,
      readOutcome,
      readConsent,
      isVacant,
      readWorkName,
      (cell: string) => readPhase(cell, names),
    ]
    const all = fc.property(fc.string(), (text) => readers.every((read) => read(text) !== undefined))
    expect(() => fc.assert(all)).not.toThrow()
  })
})
