import { expiringWithinDays } from '../../consent/consent'
import { type ConsentRow, consentSubject } from '../../consent/needs'
import { addDays, daysBetween } from '../../dates'
import type { Flag } from '../flags'
import { earliest, latest, type Rules } from '../rule'

/** Consents: too long to obtain, ended, or never asked for (the first cause of standing still, S1). */
/** Days before a follow-up that what could be renewed at it is named. */
export const renewWithinDays = 14

/** Days a withdrawal that stops nothing is told of. */
export const withdrawnNewsDays = 30

/** What a flag about a consent is about. */
const aboutConsent = (row: ConsentRow) => ({
  subject: consentSubject(row),
  party: row.party,
  kind: row.kind,
  ...(row.careUnitId === null ? {} : { careUnitId: row.careUnitId }),
  ...causeOf(row),
})

/** A planned activity says more than the phase does. */
function causeOf({ needs }: ConsentRow): Pick<Flag, 'cause' | 'title'> {
  const need = needs.find(({ cause }) => cause !== 'phase') ?? needs[0]
  if (!need) return {}
  return { cause: need.cause, ...(need.title === null ? {} : { title: need.title }) }
}

export const consentRules = {
  'consent-withdrawn': {
    severity: 'critical',
    find: ({ consents, today }) =>
      consents.flatMap((row) => {
        const on = row.status === 'withdrawn' ? (row.consent?.withdrawnOn ?? null) : null
        // What an activity loses is told of as the activity; what nothing needs is news for a while and then stands in the grid.
        if (on === null || row.needs.some(({ cause }) => cause === 'activity')) return []
        if (row.needs.length === 0 && daysBetween(on, today) > withdrawnNewsDays) return []
        return { ...aboutConsent(row), since: on, on }
      }),
  },
  'consent-missing': {
    severity: 'critical',
    find: ({ consents }) =>
      consents.flatMap((row) =>
        row.needs.length > 0 && row.status === 'not-asked'
          ? { ...aboutConsent(row), since: earliest(row.needs.map(({ since }) => since)) }
          : [],
      ),
  },
  'consent-expired': {
    severity: 'critical',
    find: ({ consents }) =>
      consents.flatMap((row) =>
        row.needs.length > 0 && row.status === 'expired' && row.consent?.validTo
          ? { ...aboutConsent(row), since: addDays(row.consent.validTo, 1), on: row.consent.validTo }
          : [],
      ),
  },
  'consent-refused': {
    severity: 'info',
    find: ({ consents }) =>
      consents.flatMap((row) =>
        row.needs.length > 0 && row.status === 'refused' && row.consent?.refusedOn
          ? { ...aboutConsent(row), since: row.consent.refusedOn, on: row.consent.refusedOn }
          : [],
      ),
  },
  'consent-pending': {
    severity: 'warning',
    find: ({ consents, today }) =>
      consents.flatMap((row) =>
        row.status === 'asked' && row.consent?.askedOn
          ? {
              ...aboutConsent(row),
              since: row.consent.askedOn,
              on: row.consent.askedOn,
              days: daysBetween(row.consent.askedOn, today),
            }
          : [],
      ),
  },
  'consent-expiring': {
    severity: 'info',
    find: ({ consents, today }) =>
      consents.flatMap((row) =>
        row.status === 'expiring' && row.consent?.validTo
          ? {
              ...aboutConsent(row),
              since:
                latest([addDays(row.consent.validTo, -expiringWithinDays), row.consent.givenOn]) ?? today,
              on: row.consent.validTo,
              days: daysBetween(today, row.consent.validTo),
            }
          : [],
      ),
  },
  'consent-renew': {
    severity: 'info',
    find: ({ consents, snapshot: { nextPlanned }, phase: { followUpDays }, today }) => {
      if (nextPlanned === null || followUpDays === null || nextPlanned < today) return []
      if (daysBetween(today, nextPlanned) > renewWithinDays) return []
      const theOneAfter = addDays(nextPlanned, followUpDays)
      return consents.flatMap((row) => {
        const end = row.consent?.validTo ?? null
        // One that runs out sooner is told of as expiring.
        if (row.status !== 'given' || end === null || end >= theOneAfter) return []
        return { ...aboutConsent(row), since: addDays(nextPlanned, -renewWithinDays), on: end }
      })
    },
  },
  'activity-blocked': {
    severity: 'critical',
    find: ({ consents }) =>
      consents.flatMap((row) => {
        const ended =
          row.status === 'withdrawn'
            ? row.consent?.withdrawnOn
            : row.status === 'expired' && row.consent?.validTo
              ? addDays(row.consent.validTo, 1)
              : null
        if (!ended) return []
        return row.needs
          .filter(({ cause }) => cause === 'activity')
          .map((need) => ({
            party: row.party,
            subject: String(need.activityId ?? ''),
            ...(need.activityId === null ? {} : { rowId: need.activityId }),
            title: need.title ?? '',
            since: ended,
          }))
      }),
  },
} satisfies Rules
