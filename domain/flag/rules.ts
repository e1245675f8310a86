import type { CaseSnapshot } from '../case/snapshot'
import { type ConsentParty, consentParties, expiringWithinDays, partyConsent } from '../consent/consent'
import { type LocalDate, addDays, daysBetween } from '../dates'
import { type PhaseSetting, lastPhase, phaseOf } from '../phase/phases'
import type { Flag, FlagCode, Severity } from './flags'

/** Every flag rule, one object each. A rule answers with what it found, or nothing; it never asks the clock. */
export interface FlagContext {
  readonly snapshot: CaseSnapshot
  readonly phase: PhaseSetting
  readonly ageLimits: { readonly from: number; readonly to: number }
  readonly today: LocalDate
}

type Finding = Omit<Flag, 'code' | 'severity'>

export interface FlagRule {
  readonly code: FlagCode
  readonly severity: Severity
  readonly find: (context: FlagContext) => readonly Finding[]
}

const when = (condition: boolean, finding: () => Finding): readonly Finding[] =>
  condition ? [finding()] : []

/** The consents that matter: those the phase needs, and any other that was once asked for. */
function perParty(
  context: FlagContext,
  find: (party: ConsentParty, needed: boolean) => Finding | null,
): Finding[] {
  const { snapshot, phase } = context
  return consentParties
    .filter(
      (party) =>
        phase.consents.includes(party) || snapshot.consents.some((consent) => consent.party === party),
    )
    .map((party) => find(party, phase.consents.includes(party)))
    .filter((finding) => finding !== null)
}

/** Days before its last day that a certificate is said to run out. */
export const certificateWarningDays = 30
/** Days during which a new socialsekreterare counts as just changed. */
export const justChangedDays = 30

export const flagRules: readonly FlagRule[] = [
  {
    code: 'worker-missing',
    severity: 'critical',
    find: ({ snapshot: { worker, phaseSince } }) =>
      when(!worker?.active, () => ({ since: worker?.since ?? phaseSince })),
  },
  {
    code: 'follow-up-overdue',
    severity: 'critical',
    find: ({ snapshot: { nextPlanned }, today }) =>
      nextPlanned !== null && nextPlanned < today
        ? [{ since: addDays(nextPlanned, 1), on: nextPlanned, days: daysBetween(nextPlanned, today) }]
        : [],
  },
  {
    code: 'consent-withdrawn',
    severity: 'critical',
    find: (context) =>
      perParty(context, (party) => {
        const { status, consent } = partyConsent(context.snapshot.consents, party, context.today)
        return status === 'withdrawn' && consent?.withdrawnOn
          ? { party, since: consent.withdrawnOn, on: consent.withdrawnOn }
          : null
      }),
  },
  {
    code: 'consent-missing',
    severity: 'critical',
    find: (context) =>
      perParty(context, (party, needed) => {
        const { status } = partyConsent(context.snapshot.consents, party, context.today)
        return needed && status === 'not-asked' ? { party, since: context.snapshot.phaseSince } : null
      }),
  },
  {
    code: 'consent-expired',
    severity: 'critical',
    find: (context) =>
      perParty(context, (party, needed) => {
        const { status, consent } = partyConsent(context.snapshot.consents, party, context.today)
        if (!needed || status !== 'expired' || !consent?.validTo) return null
        return { party, since: addDays(consent.validTo, 1), on: consent.validTo }
      }),
  },
  {
    code: 'stalled',
    severity: 'warning',
    find: ({ snapshot: { phaseSince }, phase: { limitDays }, today }) => {
      const days = daysBetween(phaseSince, today)
      if (limitDays === null || days <= limitDays) return []
      return [{ since: addDays(phaseSince, limitDays + 1), days, limit: limitDays }]
    },
  },
  {
    code: 'never-followed-up',
    severity: 'warning',
    find: ({ snapshot: { lastHeld, openedOn }, phase: { followUpDays }, today }) => {
      if (lastHeld !== null || followUpDays === null) return []
      const due = addDays(openedOn, followUpDays)
      return when(due < today, () => ({
        since: addDays(due, 1),
        on: openedOn,
        days: daysBetween(openedOn, today),
      }))
    },
  },
  {
    code: 'plan-missing',
    severity: 'warning',
    find: ({ snapshot: { hasCurrentPlan, phaseSince }, phase }) =>
      when(phase.planRequired && !hasCurrentPlan, () => ({ since: phaseSince })),
  },
  {
    code: 'certificate-expired',
    severity: 'warning',
    find: ({ snapshot: { certificateTo }, today }) =>
      certificateTo !== null && certificateTo < today
        ? [{ since: addDays(certificateTo, 1), on: certificateTo, days: daysBetween(certificateTo, today) }]
        : [],
  },
  {
    code: 'coordinator-vacant',
    severity: 'warning',
    find: ({ snapshot: { care } }) => (care?.coordinator === 'vacant' ? [{ since: care.since }] : []),
  },
  {
    code: 'follow-up-unplanned',
    severity: 'warning',
    find: ({ snapshot: { nextPlanned, lastHeld, openedOn }, phase }) =>
      when(nextPlanned === null && phase.followUpDays !== null, () => ({ since: lastHeld ?? openedOn })),
  },
  {
    code: 'consent-pending',
    severity: 'warning',
    find: (context) =>
      perParty(context, (party) => {
        const { status, consent } = partyConsent(context.snapshot.consents, party, context.today)
        if (status !== 'asked' || !consent?.askedOn) return null
        return {
          party,
          since: consent.askedOn,
          on: consent.askedOn,
          days: daysBetween(consent.askedOn, context.today),
        }
      }),
  },
  {
    code: 'consent-expiring',
    severity: 'info',
    find: (context) =>
      perParty(context, (party) => {
        const { status, consent } = partyConsent(context.snapshot.consents, party, context.today)
        if (status !== 'expiring' || !consent?.validTo) return null
        return {
          party,
          since: addDays(consent.validTo, -expiringWithinDays),
          on: consent.validTo,
          days: daysBetween(context.today, consent.validTo),
        }
      }),
  },
  {
    code: 'certificate-expiring',
    severity: 'info',
    find: ({ snapshot: { certificateTo }, today }) =>
      certificateTo !== null &&
      certificateTo >= today &&
      certificateTo <= addDays(today, certificateWarningDays)
        ? [
            {
              since: addDays(certificateTo, -certificateWarningDays),
              on: certificateTo,
              days: daysBetween(today, certificateTo),
            },
          ]
        : [],
  },
  {
    code: 'worker-changed',
    severity: 'info',
    find: ({ snapshot: { worker }, today }) =>
      worker !== null && worker.changes > 0 && daysBetween(worker.since, today) <= justChangedDays
        ? [{ since: worker.since, on: worker.since, days: daysBetween(worker.since, today) }]
        : [],
  },
  {
    code: 'outside-age',
    severity: 'info',
    find: ({ snapshot: { age, openedOn }, ageLimits }) =>
      when(age !== null && (age < ageLimits.from || age > ageLimits.to), () => ({
        since: openedOn,
        years: age ?? 0,
      })),
  },
]

/** All flags of an open case in phases 0-4, worst first; a case in phase 5 or closed has none. */
export function flagsFor(
  snapshot: CaseSnapshot,
  settings: { readonly phases: readonly PhaseSetting[]; readonly ageLimits: FlagContext['ageLimits'] },
  today: LocalDate,
): Flag[] {
  if (snapshot.closedOn !== null || snapshot.phase === lastPhase) return []
  const context = {
    snapshot,
    phase: phaseOf(settings.phases, snapshot.phase),
    ageLimits: settings.ageLimits,
    today,
  }
  return flagRules.flatMap(({ code, severity, find }) =>
    find(context).map((finding) => ({ code, severity, ...finding })),
  )
}
