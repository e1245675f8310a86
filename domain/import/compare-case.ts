import { foldForSearch } from '../case/client'
import type { LocalDate } from '../dates'
import { isBackward } from '../phase/move'
import { lastPhase } from '../phase/phases'
import {
  type CareChange,
  type Change,
  caseDays,
  clientTexts,
  type OtherChange,
  type PhaseChange,
  type WorkerChange,
} from './change'
import { compareConsents } from './compare-consents'
import { compareFollowUps } from './compare-follow-ups'
import type { ImportField } from './fields'
import type { KnownCase, KnownClient } from './known'
import type { ListEntry, WarningCode } from './list'
import { withheldFacts } from './protected'

/** What a row of a list changes for one client and case. */

export interface Comparison {
  readonly changes: readonly Change[]
  readonly warnings: readonly {
    readonly field: ImportField
    readonly code: WarningCode
    readonly text: string
  }[]
}

type Warn = (field: ImportField, code: WarningCode, text: string) => void

export const sameName = (a: string | null, b: string | null): boolean =>
  foldForSearch(a ?? '') === foldForSearch(b ?? '')

/**
 * The changes that make the register say what the row says. An empty cell says nothing. Facts that are dated rows are
 * added to and never overwritten; what the register knows from a later day than the list's is left alone.
 */
export function compareCase(entry: ListEntry, client: KnownClient | null, listDate: LocalDate): Comparison {
  const warnings: { field: ImportField; code: WarningCode; text: string }[] = []
  const warn: Warn = (field, code, text) => warnings.push({ field, code, text })
  const known = client?.case ?? null
  if (known?.closedOn && known.closedOn > listDate) {
    warn('pin', 'newer-in-register', known.closedOn)
    return { changes: [], warnings }
  }
  const changes: (Change | null)[] = [
    known?.closedOn ? { kind: 'reopen', closedOn: known.closedOn } : null,
    known?.undecidedAbsenceId ? { kind: 'back', absenceId: known.undecidedAbsenceId } : null,
    ...compareClient(entry, client, warn),
    compareCode(entry, client, listDate),
    ...compareCaseFacts(entry, known),
    comparePhase(entry, known, listDate, warn),
    compareOutcome(entry, known),
    compareWorker(entry, known, listDate, warn),
    compareCare(entry, known, listDate, warn),
    ...compareConsents(entry, known, listDate, warn),
    entry.certificateTo && !known?.certificates.includes(entry.certificateTo)
      ? { kind: 'certificate', toDate: entry.certificateTo }
      : null,
    comparePlan(entry, known, listDate),
    ...compareFollowUps(entry, known, listDate),
    compareActivity(entry, known, listDate),
    ...entry.notes
      .filter((text) => !known?.notes.includes(text))
      .map((text) => ({ kind: 'note', text }) as const),
  ]
  return { changes: changes.filter((change) => change !== null), warnings }
}

/** What a protected client is called and reached at is set by hand only; a list that says otherwise is told so, unquoted. */
function compareClient(entry: ListEntry, client: KnownClient | null, warn: Warn): OtherChange[] {
  const said = { ...entry, sexOverride: saidSex(entry, client) }
  return clientTexts.flatMap((fact) => {
    const to = said[fact]
    const from = client?.[fact] ?? null
    if (to === null || to === from || (from === null && to === '')) return []
    const withheld = client?.protectedIdentity ? withheldFacts.find((name) => name === fact) : undefined
    if (withheld === undefined) return [{ kind: 'client', fact, from, to } as const]
    warn(withheld, 'protected', '')
    return []
  })
}

/** A sex is set by hand only where it is not what the number already says. */
function saidSex(entry: ListEntry, client: KnownClient | null) {
  const known = client?.sexOverride ?? entry.pinSex
  return entry.sex === known ? null : entry.sex
}

function compareCode(entry: ListEntry, client: KnownClient | null, listDate: LocalDate): OtherChange | null {
  const current = client?.codes ?? []
  if (entry.code === null || current.some(({ code, fromDate }) => code === entry.code || fromDate > listDate))
    return null
  return { kind: 'code', from: current.map(({ code }) => code), to: entry.code }
}

function compareCaseFacts(entry: ListEntry, known: KnownCase | null): OtherChange[] {
  const days = caseDays.flatMap((fact) => {
    const to = entry[fact]
    const from = known?.[fact] ?? null
    return to === null || to === from ? [] : [{ kind: 'case', fact, from, to } as const]
  })
  const viaCare = entry.viaCare !== null && entry.viaCare !== (known?.viaCareCooperation ?? false)
  return viaCare ? [...days, { kind: 'viaCare', to: entry.viaCare ?? false }] : days
}

/** A move is dated by the list's `fas sedan` when that day can be right: not before the latest move, not after the list. */
function comparePhase(
  entry: ListEntry,
  known: KnownCase | null,
  listDate: LocalDate,
  warn: Warn,
): PhaseChange | null {
  const current = known?.phase ?? null
  const to = entry.phase ?? (current === null ? 0 : null)
  if (entry.phase === null && current === null) warn('phase', 'phase-missing', '')
  if (to === null || to === current?.number) return null
  if (current && current.since > listDate) {
    warn('phase', 'newer-in-register', String(to))
    return null
  }
  const since =
    entry.phaseSince !== null && entry.phaseSince >= (current?.since ?? '') ? entry.phaseSince : listDate
  const ends = to === lastPhase
  if (ends && entry.outcome === null) warn('outcome', 'outcome-missing', '')
  return {
    kind: 'phase',
    from: current?.number ?? null,
    to,
    movedOn: since,
    backward: isBackward(current?.number ?? null, to),
    outcome: ends ? (entry.outcome?.outcome ?? null) : null,
    way: ends ? (entry.outcome?.way ?? null) : null,
  }
}

/** An outcome that an earlier list left out. */
function compareOutcome(entry: ListEntry, known: KnownCase | null): OtherChange | null {
  const current = known?.phase
  if (
    !current ||
    current.number !== lastPhase ||
    entry.phase !== lastPhase ||
    current.outcome !== null ||
    !entry.outcome
  )
    return null
  return { kind: 'outcome', moveId: current.moveId, ...entry.outcome }
}

function compareWorker(
  entry: ListEntry,
  known: KnownCase | null,
  listDate: LocalDate,
  warn: Warn,
): WorkerChange | null {
  const current = known?.worker ?? null
  if (entry.worker === null || (current && sameName(entry.worker, current.name))) return null
  if (current && current.fromDate > listDate) {
    warn('worker', 'newer-in-register', entry.worker)
    return null
  }
  return { kind: 'worker', from: current?.name ?? null, to: entry.worker }
}

function compareCare(
  entry: ListEntry,
  known: KnownCase | null,
  listDate: LocalDate,
  warn: Warn,
): CareChange | null {
  const current = known?.care ?? null
  const unit = entry.careUnit ?? current?.unit ?? null
  if (unit === null) return null
  const sameUnit = current !== null && sameName(unit, current.unit)
  const coordinator =
    entry.coordinator === 'vacant' ? null : (entry.coordinator ?? (sameUnit ? current.coordinator : null))
  if (sameUnit && sameName(coordinator, current.coordinator)) return null
  if (current && current.fromDate > listDate) {
    warn('careUnit', 'newer-in-register', unit)
    return null
  }
  const from = { fromUnit: current?.unit ?? null, fromCoordinator: current?.coordinator ?? null }
  return { kind: 'care', unit: sameUnit ? current.unit : unit, coordinator, ...from }
}

/** A plan without a day is dated by the list; one with a later day than the current plan's takes its place. */
function comparePlan(entry: ListEntry, known: KnownCase | null, listDate: LocalDate): OtherChange | null {
  const current = known?.plans.filter((plan) => plan.endedOn === null) ?? []
  if (entry.plan === null) return null
  if (entry.plan === false) {
    const ends = current.filter((plan) => plan.datedOn <= listDate).map(({ id }) => id)
    return ends.length > 0 ? { kind: 'planEnd', ends } : null
  }
  if (entry.plan === true) return current.length > 0 ? null : { kind: 'plan', datedOn: listDate }
  const datedOn = entry.plan
  const alreadyThere = known?.plans.some((plan) => plan.datedOn === datedOn) ?? false
  return alreadyThere || current.some((plan) => plan.datedOn > datedOn) ? null : { kind: 'plan', datedOn }
}

/** An insats that an earlier list named gives way to the one this list names; those set by hand stand. */
function compareActivity(entry: ListEntry, known: KnownCase | null, listDate: LocalDate): OtherChange | null {
  const running = (known?.activities ?? []).filter(({ toDate }) => toDate === null || toDate > listDate)
  const title = entry.activity
  if (title === null || running.some((activity) => sameName(activity.title, title))) return null
  // What someone has planned an end for, or a start after the list's day, is hers to say.
  const ends = running
    .filter(({ byList, fromDate, toDate }) => byList && toDate === null && fromDate <= listDate)
    .map(({ id }) => id)
  return { kind: 'activity', title, ends }
}
