import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkObstacle, type ObstacleFacts, obstacleLevels, obstacleState, shownObstacles } from './obstacle'

const today = '2026-03-02'
const facts: ObstacleFacts = {
  text: 'Vården svarar inte under sommaren.',
  cause: 'contact-paths',
  level: 'local',
  notedOn: '2026-01-15',
  decision: null,
  decidedOn: null,
  solvedOn: null,
}

describe('an obstacle', () => {
  it.each([
    ['notedOn', { notedOn: '2026-03-03' }, 'date-in-future'],
    ['decidedOn', { decidedOn: '2026-03-03' }, 'date-in-future'],
    ['decidedOn', { decidedOn: '2026-01-14' }, 'dates-out-of-order'],
    ['solvedOn', { solvedOn: '2026-01-14' }, 'dates-out-of-order'],
  ] as const)('refuses %s of %j', (field, changes, code) => {
    expect(() => checkObstacle({ ...facts, ...changes }, today)).toThrow(
      expect.objectContaining({ code, details: { field } }),
    )
  })

  it('may be noted, decided about and solved on one day', () => {
    const onTheDay = { notedOn: today, decision: 'Lyfts med chefen.', decidedOn: today, solvedOn: today }
    expect(() => checkObstacle({ ...facts, ...onTheDay }, today)).not.toThrow()
  })
})

const day = fc.constantFrom('2025-11-01', '2026-01-15', '2026-02-01')
const listed = fc.array(
  fc.record({
    level: fc.constantFrom(...obstacleLevels),
    notedOn: day,
    solvedOn: fc.option(day, { nil: null }),
    openCases: fc.nat(3),
    closedCases: fc.nat(2),
  }),
)

describe('the hinderlogg', () => {
  it('shows every obstacle under one level and one state, and under no other', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const parts = obstacleLevels.flatMap((level) =>
          (['open', 'solved'] as const).flatMap((state) => {
            const shown = shownObstacles(all, { level, state })
            for (const one of shown) expect([one.level, obstacleState(one)]).toEqual([level, state])
            return shown
          }),
        )
        expect(new Set(parts)).toEqual(new Set(all))
        expect(parts).toHaveLength(all.length)
      }),
    )
  })

  it('has what is in the way of most open cases first, and of as many what has stood longest', () => {
    fc.assert(
      fc.property(listed, (all) => {
        const shown = shownObstacles(all, { level: null, state: null })
        shown.slice(1).forEach((next, place) => {
          const one = shown[place]
          if (!one) return
          const key = (of: typeof one) => [9 - of.openCases, 9 - of.closedCases, of.notedOn].join(' ')
          expect(key(one) <= key(next)).toBe(true)
        })
      }),
    )
  })
})
