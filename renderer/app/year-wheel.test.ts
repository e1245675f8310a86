import { describe, expect, it } from 'vitest'
import type { WheelItem } from '../../domain/year-wheel/year-wheel'
import { wheelDayWords, wheelHref, wheelWords } from './year-wheel'

const today = '2026-03-02'
const due = { on: '2026-06-30', booked: false, doneOn: null, status: 'coming' } as const
const meeting = {
  ...due,
  kind: 'meeting',
  type: 'method-development',
  title: null,
  meetingId: null,
  number: 1,
  of: 2,
} as const

describe('an item of the year in words', () => {
  it.each<[WheelItem, string, string, string]>([
    [meeting, 'Metodutvecklingsmöte 1 av 2', 'inte bokat, senast 30 juni', '/moten?nytt=method-development'],
    [
      { ...meeting, of: null, type: 'other', title: 'Nätverksträff', meetingId: 4, booked: true },
      'Annat möte, Nätverksträff',
      'bokat 30 juni',
      '/moten/4?',
    ],
    [
      { ...meeting, meetingId: 4, booked: true, on: '2026-03-01', status: 'late' },
      'Metodutvecklingsmöte 1 av 2',
      'var bokat 1 mars',
      '/moten/4?',
    ],
    [
      { ...due, kind: 'lum', year: 2025, on: '2026-02-28' },
      'LUM-redovisning för 2025',
      'senast 28 februari',
      '/statistik/lum/2025?',
    ],
    [
      { ...due, kind: 'tertial-report', year: 2025, number: 3, doneOn: '2026-01-20', status: 'done' },
      'Tertialrapport 3, 2025',
      'fastställd 20 januari',
      '/statistik?flik=rapporter',
    ],
    [
      {
        ...due,
        kind: 'agreement',
        agreementId: 1,
        agreement: 'routine',
        title: 'Samverkan',
        on: '2025-01-31',
      },
      'Se över rutinen: Samverkan',
      'senast 31 januari 2025',
      '/moten?flik=avtal',
    ],
    [
      { ...due, kind: 'decision', decisionId: 1, meetingId: 9, text: 'Ta fram en mall', owner: null },
      'Beslut: Ta fram en mall',
      'senast 30 juni',
      '/moten/9?',
    ],
  ])('%# is said and leads where it is done', (item, words, day, href) => {
    expect(wheelWords(item)).toBe(words)
    expect(wheelDayWords(item, today)).toBe(day)
    expect(wheelHref(item)).toBe(href)
  })
})
