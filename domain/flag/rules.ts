import type { CaseSnapshot } from '../case/snapshot'
import { consentNeeds, consentRows } from '../consent/needs'
import type { LocalDate } from '../dates'
import { lastPhase, type PhaseSetting, phaseOf } from '../phase/phases'
import { isDormant } from '../waiting/waiting'
import { type Flag, type FlagCode, flagCodes, flagKey, type Severity } from './flags'
import { type FlagContext, type FlagRule, latest } from './rule'
import { consentRules } from './rules/consents'
import { followUpRules } from './rules/follow-ups'
import { paperRules } from './rules/papers'
import { planRules } from './rules/plans'

/** Every flag rule; a code without one does not compile. S-numbers are the causes of standing still they find. */
const ruleOf: Record<FlagCode, FlagRule> = { ...consentRules, ...followUpRules, ...planRules, ...paperRules }

export const flagRules = flagCodes.map((code) => ({ code, ...ruleOf[code] }))

export const severityOf = (code: FlagCode): Severity => ruleOf[code].severity

/** What flags lean on beside the case itself. */
export interface FlagSettings {
  readonly phases: readonly PhaseSetting[]
  readonly ageLimits: FlagContext['ageLimits']
  readonly handovers: FlagContext['handovers']
}

/** All flags of an open case, worst first. In phase 5 nothing is chased but what was marked by hand; closed, nothing. */
export function flagsFor(snapshot: CaseSnapshot, settings: FlagSettings, today: LocalDate): Flag[] {
  if (snapshot.closedOn !== null) return []
  const phase = phaseOf(settings.phases, snapshot.phase)
  const needs = consentNeeds(snapshot, phase.consents, today)
  const context: FlagContext = {
    snapshot,
    phase,
    consents: consentRows(snapshot, needs, today),
    dormant: snapshot.dormancies.some((dormancy) => isDormant(dormancy, today)),
    ageLimits: settings.ageLimits,
    handovers: settings.handovers,
    today,
  }
  const rules = snapshot.phase === lastPhase ? rulesOfLastPhase : flagRules
  const flags = rules.flatMap(({ code, severity, find }) =>
    find(context).map((finding): Flag => ({ code, severity, ...finding })),
  )
  return snapshot.snoozes.length === 0
    ? flags
    : flags.map((flag) => withSnooze(flag, snapshot.snoozes, today))
}

const rulesOfLastPhase = flagRules.filter(({ code }) => code === 'hand-set')

/** The same flags, standing still told against the median days of those who have left the phase (phase/stays.ts). */
export const againstUsual = (flags: readonly Flag[], usual: number): Flag[] =>
  flags.map((flag) => (flag.code === 'stalled' ? { ...flag, usual } : flag))

function withSnooze(flag: Flag, snoozes: CaseSnapshot['snoozes'], today: LocalDate): Flag {
  const until = latest(
    snoozes
      .filter(({ flagCode, subject }) => `${flagCode} ${subject}` === flagKey(flag))
      .map((snooze) => snooze.until),
  )
  return until !== null && until > today ? { ...flag, snoozedUntil: until } : flag
}
