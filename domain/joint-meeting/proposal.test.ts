import { describe, expect, it } from 'vitest'
import { newPerson, type PersonFacts } from '../person/person'
import type { Participant } from './joint-meeting'
import { jointMeetingTypes } from './kinds'
import { agendaOf, type Known, proposedParticipants, unitsWithoutCoordinator } from './proposal'

const today = '2026-03-02'
const person = (facts: PersonFacts, endedOn: string | null = null): Known => ({ ...facts, endedOn })
const asked = (name: string, role: string | null = null): Participant => ({
  name,
  role,
  email: null,
  attended: true,
})
const propose = (
  type: (typeof jointMeetingTypes)[number],
  people: readonly Known[],
  last: readonly Participant[] = [],
) =>
  proposedParticipants(type, people, last, {
    today,
    write: ({ name, email, role }) => ({ name, role, email, attended: null }),
  })
const names = (list: readonly Participant[]) => list.map(({ name }) => name)

const rk = person(newPerson('care-coordinator', 'Siv Åkerö'))
const gone = person(newPerson('care-coordinator', 'Bo Ek'), '2026-02-01')
const worker = person(newPerson('social-worker', 'Maj Lind'))
const manager = person({ ...newPerson('contact', 'Eva Alm'), function: 'Enhetschef' })
const coach = person({ ...newPerson('contact', 'Ali Berg'), organisation: 'Jobbtorg Kista' })
const everyone = [rk, gone, worker, manager, coach]

describe('whom to ask', () => {
  it('to a metodutvecklingsmöte is every rehabkoordinator at work, to others those the type is for', () => {
    expect(names(propose('method-development', everyone))).toEqual(['Siv Åkerö'])
    expect(names(propose('cooperation', everyone))).toEqual(['Eva Alm'])
    expect(names(propose('jobbtorg', everyone))).toEqual(['Siv Åkerö', 'Ali Berg'])
    expect(propose('other', everyone)).toEqual([])
  })

  it('is also who came the last time, once, as yet without attendance, and nobody who has left', () => {
    const last = [asked('Siv Åkerö', 'Rehabkoordinator, Ekbacken'), asked('Bo Ek'), asked('Gäst Utifrån')]
    expect(propose('method-development', everyone, last)).toEqual([
      { name: 'Siv Åkerö', role: 'Rehabkoordinator, Ekbacken', email: null, attended: null },
      { name: 'Gäst Utifrån', role: null, email: null, attended: null },
    ])
  })
})

it('a care unit without a rehabkoordinator at work is told of, and no other', () => {
  const unit = (id: number, name: string, endedOn: string | null = null) => ({ id, name, endedOn })
  const units = [
    unit(1, 'Ekbackens vårdcentral'),
    unit(2, 'Lindalens vårdcentral'),
    unit(3, 'Alhöjdens vårdcentral'),
    unit(4, 'Stängda vårdcentralen', '2026-01-01'),
  ]
  const at = (one: Known, careUnitId: number) => ({ ...one, careUnitId })
  const people = [at(rk, 1), at(gone, 2), at(worker, 3)]
  expect(unitsWithoutCoordinator(units, people, today)).toEqual([
    'Alhöjdens vårdcentral',
    'Lindalens vårdcentral',
  ])
})

describe('an agenda', () => {
  it('of a metodutvecklingsmöte gives the rehabkoordinatorer a point of their own', () => {
    expect(agendaOf('method-development')).toContain('own-questions')
    expect(agendaOf('cooperation')).not.toContain('own-questions')
  })

  it('of any type takes up what was decided before, and never a point twice', () => {
    for (const type of jointMeetingTypes) {
      expect(agendaOf(type)).toContain('earlier-decisions')
      expect(new Set(agendaOf(type)).size).toBe(agendaOf(type).length)
    }
  })
})
