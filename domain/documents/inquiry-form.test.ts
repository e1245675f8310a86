import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../errors'
import { inquiryRows } from './inquiry'
import { inquiryReference, inquiryToPrint, readInquiryForm } from './inquiry-form'

const inquiry = { caseNumber: '2024-0123', id: 7 }
const filled = (values: Record<string, string>) =>
  new Map(Object.entries({ referens: '2024-0123/7', 'C1-svar': 'Off', ...values }))
const read = (values: Record<string, string>) => readInquiryForm(filled(values), inquiry)
const codeOf = (values: Record<string, string>) => {
  try {
    read(values)
  } catch (error) {
    return error instanceof DomainError ? error : null
  }
  return null
}

describe('a filled form', () => {
  it('says what the doctor has ticked and typed', () => {
    const answer = read({
      'C1-svar': 'kan',
      'C1-omfattning': '50 %',
      'C5-svar': 'kan-inte',
      'C5-motivering': 'Smärta i vila.\r\nUtreds.',
      'C7-svar': 'kan',
      'C7-vad': 'Trädgårdsarbete',
      'C7-omfattning': '25',
      anpassning: 'Korta pass',
      lakare: 'Stina Ek',
      vardenhet: 'Ekbackens vårdcentral',
      underskriven: '2026-02-28',
      'galler-till': '260831',
    })
    expect(answer).toEqual({
      reference: '2024-0123/7',
      answers: [
        { row: 'C1', can: true, extent: 50, reason: null },
        { row: 'C5', can: false, extent: null, reason: 'Smärta i vila.\nUtreds.' },
        { row: 'C7', can: true, extent: 25, reason: 'Trädgårdsarbete' },
      ],
      adaptation: 'Korta pass',
      comment: null,
      signedBy: 'Stina Ek',
      careUnit: 'Ekbackens vårdcentral',
      signedOn: '2026-02-28',
      validTo: '2026-08-31',
      doubtful: [],
    })
  })

  it('leaves out what cannot be, and says which fields', () => {
    const answer = read({
      'C1-svar': 'kan',
      'C1-omfattning': '4711',
      'C2-omfattning': '50',
      kommentar: 'x'.repeat(20_000),
      underskriven: '2026-02-31',
    })
    expect(answer.answers).toEqual([{ row: 'C1', can: true, extent: null, reason: null }])
    expect(answer.comment).toHaveLength(10_000)
    expect(answer.signedOn).toBeNull()
    expect(answer.doubtful).toEqual(['C1-omfattning', 'C2-svar', 'kommentar', 'underskriven'])
  })

  it('is refused when it answers another förfrågan, and the reference is told', () => {
    const error = codeOf({ referens: '2023-0009/2', 'C1-svar': 'kan' })
    expect(error?.code).toBe('answer-other-inquiry')
    expect(error?.details).toEqual({ reference: '2023-0009/2' })
  })

  it('may be a blank of the same case, printed before there was a förfrågan', () => {
    expect(read({ referens: '2024-0123', 'C1-svar': 'kan' }).answers).toHaveLength(1)
  })

  it('is refused when nobody has filled it in, though the unit stands there', () => {
    expect(codeOf({ vardenhet: 'Ekbackens vårdcentral' })?.code).toBe('answer-empty')
  })

  it('is refused when it is another form', () => {
    const other = new Map([['referens', '2024-0123/7']])
    expect(() => readInquiryForm(other, inquiry)).toThrow('answer-other-form')
  })

  it('gives only what a förfrågan can hold, whatever the file says', () => {
    const names = inquiryRows.flatMap((row) => [`${row}-svar`, `${row}-omfattning`, `${row}-motivering`])
    const anything = fc.dictionary(
      fc.constantFrom(...names, 'anpassning', 'lakare', 'underskriven', 'galler-till', 'C7-vad'),
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('kan', 'kan-inte', '101', '0', '50%', '99999999'),
      ),
    )
    fc.assert(
      fc.property(anything, (values) => {
        const error = codeOf(values)
        if (error) {
          expect(error.code).toBe('answer-empty')
          return
        }
        for (const { can, extent, reason } of read(values).answers) {
          expect(extent === null || (can === true && extent >= 1 && extent <= 100)).toBe(true)
          expect(reason?.length ?? 1).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('which förfrågan is printed', () => {
  const one = (id: number, draftedOn: string, cancelledOn: string | null = null) => ({
    id,
    draftedOn,
    cancelledOn,
  })

  it('is the newest that is not cancelled, or the one asked for', () => {
    const all = [one(1, '2026-01-02'), one(2, '2026-02-02'), one(3, '2026-03-02', '2026-03-02')]
    expect(inquiryToPrint(all, null)?.id).toBe(2)
    expect(inquiryToPrint(all, 3)?.id).toBe(3)
    expect(inquiryToPrint([], null)).toBeUndefined()
  })

  it('is known by case number and id, a blank by the case number', () => {
    expect(inquiryReference('2024-0123', 7)).toBe('2024-0123/7')
    expect(inquiryReference('2024-0123', null)).toBe('2024-0123')
  })
})
