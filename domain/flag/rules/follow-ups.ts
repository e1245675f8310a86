import { addDays, daysBetween } from '../../dates'
import { absenceDays } from '../../person/absence'
import { manyChanges } from '../../person/turnover'
import { hasWoken } from '../../waiting/waiting'
import { type Rules, when } from '../rule'

/** Who follows the case up, and whether it is done (S2, S3, S7, S25). */
/** Days during which a new socialsekreterare counts as just changed. */
export const justChangedDays = 30
/** Days an attempt may stand unanswered before the case counts as silent. */
export const silentDays = 14

export const followUpRules = {
  'worker-missing': {
    severity: 'critical',
    find: ({ snapshot: { worker, phaseSince } }) =>
      when(worker === null || worker.goneSince !== null, () => ({ since: worker?.goneSince ?? phaseSince })),
  },
  'worker-changed': {
    severity: 'info',
    find: ({ snapshot: { turnover }, today }) =>
      turnover.latest !== null && daysBetween(turnover.latest, today) <= justChangedDays
        ? [{ since: turnover.latest, on: turnover.latest, days: daysBetween(turnover.latest, today) }]
        : [],
  },
  'worker-third': {
    severity: 'info',
    find: ({ snapshot: { turnover } }) =>
      turnover.lately >= manyChanges && turnover.latest !== null
        ? [{ since: turnover.latest, on: turnover.latest, number: turnover.lately + 1 }]
        : [],
  },
  'worker-away': {
    severity: 'warning',
    find: ({ snapshot: { worker }, handovers: { awayDays } }) =>
      // One who covers is at work by definition; one who has left is told of as that.
      worker?.away && worker.goneSince === null && absenceDays(worker.away) > awayDays
        ? [{ since: worker.away.fromDate, on: worker.away.toDate, days: absenceDays(worker.away) }]
        : [],
  },
  'handover-unaccepted': {
    severity: 'warning',
    find: ({ snapshot: { unacceptedSince }, handovers: { acceptDays }, today }) => {
      if (unacceptedSince === null) return []
      const days = daysBetween(unacceptedSince, today)
      return when(days > acceptDays, () => ({
        since: addDays(unacceptedSince, acceptDays + 1),
        on: unacceptedSince,
        days,
      }))
    },
  },
  'coordinator-vacant': {
    severity: 'warning',
    find: ({ snapshot: { care } }) => (care?.vacantSince ? [{ since: care.vacantSince }] : []),
  },
  'follow-up-overdue': {
    severity: 'critical',
    find: ({ snapshot: { nextPlanned }, today }) =>
      nextPlanned !== null && nextPlanned < today
        ? [{ since: addDays(nextPlanned, 1), on: nextPlanned, days: daysBetween(nextPlanned, today) }]
        : [],
  },
  'follow-up-unplanned': {
    severity: 'warning',
    find: ({ snapshot: { nextPlanned, lastHeld, openedOn }, phase, dormant }) =>
      when(nextPlanned === null && phase.followUpDays !== null && !dormant, () => ({
        since: lastHeld ?? openedOn,
      })),
  },
  'never-followed-up': {
    severity: 'warning',
    find: ({ snapshot: { lastHeld, openedOn }, phase: { followUpDays }, today }) => {
      if (lastHeld !== null || followUpDays === null) return []
      const days = daysBetween(openedOn, today)
      return when(days > followUpDays, () => ({
        since: addDays(openedOn, followUpDays + 1),
        on: openedOn,
        days,
      }))
    },
  },
  silent: {
    severity: 'warning',
    find: ({ snapshot: { attemptsSinceHeld, lastAttempt }, dormant, today }) => {
      if (dormant || lastAttempt === null || attemptsSinceHeld === 0) return []
      const days = daysBetween(lastAttempt, today)
      return when(days > silentDays, () => ({
        since: addDays(lastAttempt, silentDays + 1),
        on: lastAttempt,
        days,
      }))
    },
  },
  'rest-ended': {
    severity: 'critical',
    find: ({ snapshot: { dormancies }, today }) =>
      dormancies
        .filter((dormancy) => hasWoken(dormancy, today))
        .map(({ id, until }) => ({ subject: String(id), rowId: id, since: until, on: until })),
  },
  'hand-set': {
    severity: 'warning',
    find: ({ snapshot: { handFlags } }) =>
      handFlags.map(({ id, reason, since }) => ({
        subject: String(id),
        rowId: id,
        title: reason,
        since,
        on: since,
      })),
  },
  'outside-age': {
    severity: 'info',
    find: ({ snapshot: { age, openedOn }, ageLimits }) =>
      when(age !== null && (age < ageLimits.from || age > ageLimits.to), () => ({
        since: openedOn,
        years: age ?? 0,
      })),
  },
} satisfies Rules
