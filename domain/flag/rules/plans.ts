import { certificateSince } from '../../case/certificate'
import { addDays, daysBetween } from '../../dates'
import { activityStatus, isLate, isLive } from '../../plan/activity'
import { latest, type Rules, when } from '../rule'

/** Whether the case moves: time in the phase, plan and activities (S4, S8, S13). */
/** Days a case may rest on a certificate alone, with neither plan nor activity. */
export const certificateOnlyDays = 60

export const planRules = {
  stalled: {
    severity: 'warning',
    find: ({ snapshot: { phaseSince, lastHeld, activities }, phase: { limitDays }, today }) => {
      if (limitDays === null) return []
      const days = daysBetween(phaseSince, today)
      const done = activities.filter(({ ended }) => ended === 'done').map(({ toDate }) => toDate)
      const lastStep = latest([lastHeld, ...done])
      if (days > limitDays)
        return [
          {
            limit: limitDays,
            since: addDays(phaseSince, limitDays + 1),
            days,
            ...(lastStep === null ? {} : { on: lastStep }),
          },
        ]
      if (lastStep === null || daysBetween(lastStep, today) <= limitDays) return []
      return [{ limit: limitDays, since: addDays(lastStep, limitDays + 1), days, on: lastStep }]
    },
  },
  'plan-missing': {
    severity: 'warning',
    find: ({ snapshot: { hasCurrentPlan, phaseSince }, phase }) =>
      when(phase.planRequired && !hasCurrentPlan, () => ({ since: phaseSince })),
  },
  'plan-idle': {
    severity: 'warning',
    find: ({ snapshot: { hasCurrentPlan, activities, phaseSince }, dormant, today }) => {
      // A list that only says there is a plan says nothing of what is in it.
      if (!hasCurrentPlan || dormant || activities.length === 0) return []
      if (activities.some((activity) => isLive(activity, today))) return []
      const ran = activities.filter(({ ended }) => ended !== 'cancelled')
      const last = latest(ran.map(({ toDate, fromDate }) => toDate ?? fromDate)) ?? phaseSince
      return [{ since: addDays(last, last < today ? 1 : 0), on: last }]
    },
  },
  'activity-late': {
    severity: 'warning',
    find: ({ snapshot: { activities }, today }) =>
      activities.flatMap((activity) =>
        isLate(activity, today) && activity.deadline !== null
          ? {
              subject: String(activity.id),
              rowId: activity.id,
              title: activity.title,
              since: addDays(activity.deadline, 1),
              on: activity.deadline,
              days: daysBetween(activity.deadline, today),
            }
          : [],
      ),
  },
  'activity-over': {
    severity: 'warning',
    find: ({ snapshot: { activities }, today }) =>
      activities.flatMap((activity) =>
        // One without a type came with a list, which never says how it ended.
        activity.type !== null && activityStatus(activity, today) === 'over' && activity.toDate !== null
          ? {
              subject: String(activity.id),
              rowId: activity.id,
              title: activity.title,
              since: addDays(activity.toDate, 1),
              on: activity.toDate,
            }
          : [],
      ),
  },
  'full-sick-leave': {
    severity: 'warning',
    find: ({ snapshot: { certificate, activities, phase, openedOn }, today }) => {
      // Without a plan at all, the lack of the plan is what there is to say.
      if (phase === 0 || certificate?.extent !== 100 || certificate.toDate < today) return []
      if (certificate.fromDate !== null && certificate.fromDate > today) return []
      return when(!activities.some((activity) => activityStatus(activity, today) === 'ongoing'), () => ({
        since: certificateSince(certificate, openedOn, today),
        on: certificate.toDate,
      }))
    },
  },
  'certificate-only': {
    severity: 'warning',
    find: ({ snapshot: { certificate, hasCurrentPlan, activities, phaseSince }, dormant, today }) => {
      if (certificate === null || certificate.toDate < today || hasCurrentPlan || dormant) return []
      if (activities.some((activity) => isLive(activity, today))) return []
      const days = daysBetween(phaseSince, today)
      return when(days > certificateOnlyDays, () => ({
        since: addDays(phaseSince, certificateOnlyDays + 1),
        days,
      }))
    },
  },
} satisfies Rules
