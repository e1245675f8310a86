import { describe, expect, it } from 'vitest'
import { emptyConsent } from '../consent/consent'
import { activityConsent, lacksConsent } from './activity-consent'

const today = '2026-03-02'
const activity = {
  title: 'Arbetsträning',
  party: 'af',
  fromDate: '2026-02-01',
  toDate: null,
  ended: null,
} as const
const care = { unitId: 7, since: null }
const statusOf = (of: Partial<Parameters<typeof activityConsent>[0]>, consents = [emptyConsent('af')]) =>
  activityConsent({ ...activity, ...of }, { consents, care }, today)?.status ?? null

describe('the consent of an activity', () => {
  it('is the one to its own party, never another party’s', () => {
    const toJobbtorg = { ...emptyConsent('jobbtorg'), givenOn: '2026-01-01' }
    expect(statusOf({}, [toJobbtorg])).toBe('not-asked')
    expect(statusOf({ party: 'jobbtorg' }, [toJobbtorg])).toBe('given')
  })

  it('is to the care unit of today', () => {
    const toOther = { ...emptyConsent('care'), careUnitId: 3, givenOn: '2026-01-01' }
    expect(statusOf({ party: 'care' }, [toOther])).toBe('not-asked')
    expect(statusOf({ party: 'care' }, [{ ...toOther, careUnitId: 7 }])).toBe('given')
  })

  it('is none when we do it ourselves, or when it has ended', () => {
    expect(statusOf({ party: 'coordinator' })).toBeNull()
    expect(statusOf({ party: null })).toBeNull()
    expect(statusOf({ ended: 'interrupted' })).toBeNull()
  })

  it('lacks while it is not valid, unless it is not needed', () => {
    const lacking = ['not-asked', 'asked', 'refused', 'withdrawn', 'expired', 'upcoming'] as const
    for (const status of lacking) expect(lacksConsent({ status })).toBe(true)
    for (const status of ['given', 'expiring', 'not-needed'] as const)
      expect(lacksConsent({ status })).toBe(false)
  })
})
