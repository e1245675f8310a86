import { expect, it } from 'vitest'
import { type WaySigns, waysSeen } from './ways-seen'

const today = '2026-03-02'
const activity = { party: 'af', type: 'work', fromDate: '2026-01-10', toDate: null, ended: null } as const
const seen = (signs: Partial<WaySigns>) =>
  waysSeen({ activities: [], fk: [], sips: [], finsam: [], ...signs }, today).map((one) => [
    one.way,
    one.seen,
  ])

it('is what runs, or has run, with the party of the way', () => {
  expect(seen({ activities: [activity] })).toEqual([['af', 'ongoing']])
  expect(seen({ activities: [{ ...activity, ended: 'interrupted', toDate: '2026-02-01' }] })).toEqual([
    ['af', 'gone'],
  ])
  expect(seen({ activities: [{ ...activity, party: 'client', type: 'skills' }] })).toEqual([
    ['studies', 'ongoing'],
  ])
  expect(seen({ activities: [{ ...activity, party: 'care', type: 'health' }] })).toEqual([
    ['medical-rehabilitation', 'ongoing'],
  ])
})

it('goes on while one of several does, in whatever order they stand', () => {
  const over = { ...activity, ended: 'done', toDate: '2026-02-01' } as const
  expect(seen({ activities: [over, activity] })).toEqual([['af', 'ongoing']])
  expect(seen({ activities: [activity, over] })).toEqual([['af', 'ongoing']])
})

it('is not what was called off, nor what we do ourselves', () => {
  expect(seen({ activities: [{ ...activity, ended: 'cancelled' }] })).toEqual([])
  expect(seen({ activities: [{ ...activity, party: 'social-worker' }] })).toEqual([])
})

it('is an application, answered or not', () => {
  expect(seen({ fk: [{ answeredOn: null }] })).toEqual([['fk-coordination', 'ongoing']])
  expect(seen({ fk: [{ answeredOn: '2026-02-01' }] })).toEqual([['fk-coordination', 'gone']])
})
