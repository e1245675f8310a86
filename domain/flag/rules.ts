import type { CaseSnapshot } from '../case/snapshot'
import { consentParties, expiringWithinDays, type PartyConsent, partyConsent } from '../consent/consent'
import { addDays, daysBetween, type LocalDate } from '../dates'
import { lastPhase, type PhaseSetting, phaseOf } from '../phase/phases'
import type { Flag, FlagCode, Severity } from './flags'

/** Every flag rule, one object each. A rule answers with what it found, or nothing; it never asks the clock. */
export interface FlagContext {
  readonly snapshot: CaseSnapshot
  readonly phase: PhaseSetting
  /** Where it stands with the parties that matter: those the phase needs, and any other that was once asked. */
  readonly parties: readonly (PartyConsent & { readonly needed: boolean })[]
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

/** Days before its last day that a certificate is said to run out. */
export const certificateWarningDays = 30
/** Days during which a new socialsekreterare counts as just changed. */
export const justChangedDays = 30

export const flagRules: readonly FlagRule[] = [
  {
    code: 'worker-missing',
    severity: 'critical',
    find: ({ snapshot: { worker, phaseSince } }) =>
      when(worker === null || worker.goneSince !== null, () => ({ since: worker?.goneSince ?? phaseSince })),
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
    find: ({ parties }) =>
      parties.flatMap(({ party, status, consent }) =>
        status === 'withdrawn' && consent?.withdrawnOn
          ? { party, since: consent.withdrawnOn, on: consent.withdrawnOn }
          : [],
      ),
  },
  {
    code: 'consent-missing',
    severity: 'critical',
    find: ({ parties, snapshot: { phaseSince } }) =>
      parties.flatMap(({ party, status, needed }) =>
        needed && status === 'not-asked' ? { party, since: phaseSince } : [],
      ),
  },
  {
    code: 'consent-expired',
    severity: 'critical',
    find: ({ parties }) =>
      parties.flatMap(({ party, status, consent, needed }) =>
        needed && status === 'expired' && consent?.validTo
          ? { party, since: addDays(consent.validTo, 1), on: consent.validTo }
          : [],
      ),
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
      const days = daysBetween(openedOn, today)
      return when(days > followUpDays, () => ({
        since: addDays(openedOn, followUpDays + 1),
        on: openedOn,
        days,
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
    find: ({ snapshot: { care } }) => (care?.vacantSince ? [{ since: care.vacantSince }] : []),
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
    find: ({ parties, today }) =>
      parties.flatMap(({ party, status, consent }) =>
        status === 'asked' && consent?.askedOn
          ? {
              party,
              since: consent.askedOn,
              on: consent.askedOn,
              days: daysBetween(consent.askedOn, today),
            }
          : [],
      ),
  },
  {
    code: 'consent-expiring',
    severity: 'info',
    find: ({ parties, today }) =>
      parties.flatMap(({ party, status, consent }) =>
        status === 'expiring' && consent?.validTo
          ? {
              party,
              since: addDays(consent.validTo, -expiringWithinDays),
              on: consent.validTo,
              days: daysBetween(today, consent.validTo),
            }
          : [],
      ),
  },
  {
    code: 'certificate-expiring',
    severity: 'info',
    find: ({ snapshot: { certificateTo }, today }) => {
      if (certificateTo === null || certificateTo < today) return []
      const days = daysBetween(today, certificateTo)
      return when(days <= certificateWarningDays, () => ({
        since: addDays(certificateTo, -certificateWarningDays),
        on: certificateTo,
        days,
      }))
    },
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
  const phase = phaseOf(settings.phases, snapshot.phase)
  const parties = partiesThatMatter(snapshot.consents, phase.consents, today)
  const context = { snapshot, phase, parties, ageLimits: settings.ageLimits, today }
  return flagRules.flatMap(({ code, severity, find }) =>
    find(context).map((finding) => ({ code, severity, ...finding })),
  )
}

const partiesThatMatter = (
  consents: CaseSnapshot['consents'],
  needed: PhaseSetting['consents'],
  today: LocalDate,
): FlagContext['parties'] =>
  consentParties
    .filter((party) => needed.includes(party) || consents.some((consent) => consent.party === party))
    .map((party) => ({ ...partyConsent(consents, party, today), needed: needed.includes(party) }))
