import { describe, expect, it } from 'vitest'
import type { InquiryFormAnswer } from '../../../../domain/documents/inquiry-form'
import { changesOf, readSentences } from './read-answer'

const read: InquiryFormAnswer = {
  reference: '2024-0123/7',
  answers: [{ row: 'C3', can: true, extent: 50, reason: null }],
  adaptation: 'Tyst rum.',
  comment: null,
  signedBy: null,
  careUnit: 'Ekbackens vårdcentral',
  signedOn: null,
  validTo: null,
  doubtful: ['C1-omfattning', 'underskriven'],
}

describe('what a filled PDF puts into the dialog', () => {
  it('is what it says; what she has typed where it says nothing stays', () => {
    const answers = [
      { row: 'C1', can: true, extent: 25, reason: null },
      { row: 'C3', can: false, extent: null, reason: 'Nej' },
    ] as const
    expect(changesOf(read, { answers: [...answers], receivedOn: null }, '2026-03-02')).toEqual({
      adaptation: 'Tyst rum.',
      answers: [answers[0], read.answers[0]],
      receivedOn: '2026-03-02',
    })
  })

  it('leaves the day she has said it came', () => {
    expect(changesOf(read, { answers: [], receivedOn: '2026-02-20' }, '2026-03-02').receivedOn).toBe(
      '2026-02-20',
    )
  })

  it('is told with what she must look at herself', () => {
    expect(readSentences(read)).toEqual([
      '1 svar är ifyllt från PDF-filen. Kontrollera och spara.',
      'Vårdenhet på blanketten: Ekbackens vårdcentral.',
      'Gick inte att läsa helt, se efter på blanketten: C1, omfattning; datum för underskrift.',
    ])
  })
})
