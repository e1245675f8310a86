import { describe, expect, it } from 'vitest'
import type { PersonEntry } from '../../../domain/contract/people'
import { newPerson } from '../../../domain/person/person'
import { receiversFor } from './use-distribution'

const person = (id: number, name: string, changes: Partial<PersonEntry> = {}): PersonEntry => ({
  ...newPerson('social-worker', name),
  id,
  careUnit: null,
  endedOn: null,
  openCases: 0,
  away: null,
  ...changes,
})
const leaver = person(1, 'Ulla Norén')
const today = '2026-03-02'
const hindrances = (fromDate: string, untilDate: string | null) =>
  receiversFor(
    'social-worker',
    leaver,
    [
      leaver,
      person(2, 'Per Sundin', { endedOn: '2026-04-30' }),
      person(3, 'Åsa Öberg'),
      person(4, 'Maj Lund', { endedOn: '2026-02-27' }),
    ],
    [],
    [{ personId: 3, fromDate: '2026-03-16', toDate: '2026-03-20' }],
    { fromDate, untilDate, today },
  ).map(({ name, hindrance }) => [name, hindrance])

describe('receivers of a handover', () => {
  it('are hindered by an absence on the day it begins, also one that lies ahead', () => {
    expect(hindrances('2026-03-16', '2026-03-27')).toEqual([
      ['Per Sundin', null],
      ['Åsa Öberg', 'borta till 2026-03-20'],
    ])
    expect(hindrances(today, '2026-03-27')[1]).toEqual(['Åsa Öberg', null])
  })

  it('stay for as long as it lasts, and are neither herself nor gone', () => {
    expect(hindrances(today, null)).toEqual([
      ['Per Sundin', 'slutar 2026-04-30'],
      ['Åsa Öberg', null],
    ])
  })
})
