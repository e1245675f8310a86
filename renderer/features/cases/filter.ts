import { type Code, codes, type Sex, sexes } from '../../../domain/case/client'
import { matcher } from '../../../domain/case/search'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { type FlagCode, flagCodes } from '../../../domain/flag/flags'
import { followUpStatus } from '../../../domain/follow-up/follow-up'
import { type PhaseNumber, phaseNumbers } from '../../../domain/phase/phases'

/** Which cases are shown: within a kind any of the chosen will do, between kinds all must hold. */
export const followUpChoices = ['overdue', 'today', 'within-week', 'none'] as const
export type FollowUpChoice = (typeof followUpChoices)[number]

export interface CaseFilter {
  readonly text: string
  readonly phases: readonly PhaseNumber[]
  readonly workers: readonly number[]
  readonly careUnits: readonly number[]
  readonly flags: readonly FlagCode[]
  readonly codes: readonly Code[]
  readonly sexes: readonly Sex[]
  readonly followUps: readonly FollowUpChoice[]
  /** Only cases that a list no longer had and nobody has decided about. */
  readonly absent: boolean
}

export const noFilter: CaseFilter = {
  text: '',
  phases: [],
  workers: [],
  careUnits: [],
  flags: [],
  codes: [],
  sexes: [],
  followUps: [],
  absent: false,
}

const anyOf = <T>(chosen: readonly T[], has: (value: T) => boolean) => chosen.length === 0 || chosen.some(has)

export function filterCases(cards: readonly CaseCard[], filter: CaseFilter, today: LocalDate): CaseCard[] {
  const found = matcher(filter.text)
  return cards.filter(
    (card) =>
      found(card.search) &&
      anyOf(filter.phases, (phase) => card.phase === phase) &&
      anyOf(filter.workers, (id) => (card.workerId ?? 0) === id) &&
      anyOf(filter.careUnits, (id) => (card.careUnitId ?? 0) === id) &&
      anyOf(filter.flags, (code) => card.flags.some((flag) => flag.code === code)) &&
      anyOf(filter.codes, (code) => card.codes.includes(code)) &&
      anyOf(filter.sexes, (sex) => card.sex === sex) &&
      anyOf(
        filter.followUps,
        (choice) => followUpStatus(card.nextPlanned, today) === choice && card.phase !== 5,
      ) &&
      (!filter.absent || card.absentFromList !== null),
  )
}

const lists = {
  fas: 'phases',
  handlaggare: 'workers',
  vardenhet: 'careUnits',
  flagga: 'flags',
  malgrupp: 'codes',
  kon: 'sexes',
  uppfoljning: 'followUps',
} as const

/** The filter as it stands in the address, so that back, reload and a saved view give the same list. */
export function filterToAddress(filter: CaseFilter, into: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(into)
  for (const [name, kind] of Object.entries(lists)) {
    const chosen = filter[kind]
    if (chosen.length > 0) address.set(name, chosen.join(','))
    else address.delete(name)
  }
  if (filter.text) address.set('sok', filter.text)
  else address.delete('sok')
  if (filter.absent) address.set('saknas', '1')
  else address.delete('saknas')
  return address
}

export function filterFromAddress(address: URLSearchParams): CaseFilter {
  const read = (name: string) => (address.get(name) ?? '').split(',').filter((part) => part !== '')
  const numbers = (name: string) => read(name).map(Number).filter(Number.isInteger)
  const among = <T extends string>(name: string, allowed: readonly T[]) =>
    allowed.filter((value) => read(name).includes(value))
  return {
    text: address.get('sok') ?? '',
    phases: phaseNumbers.filter((phase) => numbers('fas').includes(phase)),
    workers: numbers('handlaggare'),
    careUnits: numbers('vardenhet'),
    flags: among('flagga', flagCodes),
    codes: among('malgrupp', codes),
    sexes: among('kon', sexes),
    followUps: among('uppfoljning', followUpChoices),
    absent: address.get('saknas') === '1',
  }
}
