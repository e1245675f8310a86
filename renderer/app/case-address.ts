import { codes, sexes } from '../../domain/case/client'
import {
  type CaseFilter,
  type DaySpan,
  followUpChoices,
  holds,
  noFilter,
  overdueAges,
  parallelChoices,
  restChoices,
} from '../../domain/case/filter'
import { isLocalDate, type LocalDate } from '../../domain/dates'
import { flagCodes } from '../../domain/flag/flags'
import { phaseNumbers } from '../../domain/phase/phases'
import { waitingParties } from '../../domain/waiting/waiting'

/** The filter as it stands in the address, so that back, reload, a saved view and a link give the same list. */

const lists = {
  fas: 'phases',
  handlaggare: 'workers',
  vardenhet: 'careUnits',
  flagga: 'flags',
  malgrupp: 'codes',
  kon: 'sexes',
  uppfoljning: 'followUps',
  halls: 'holds',
  forsenad: 'overdue',
  vantar: 'waiting',
  parallella: 'parallel',
  vilande: 'rests',
  hinder: 'obstacles',
} as const

export function filterToAddress(filter: CaseFilter, into: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(into)
  const set = (name: string, value: string) => (value ? address.set(name, value) : address.delete(name))
  for (const [name, kind] of Object.entries(lists)) set(name, filter[kind].join(','))
  set('sok', filter.text)
  set('bokad', filter.planned ? `${filter.planned.from}--${filter.planned.to}` : '')
  set('sedan', filter.newSince ?? '')
  set('vaken', filter.awake ? '1' : '')
  set('atgard', filter.toAct ? '1' : '')
  set('osedda', filter.unseen ? '1' : '')
  set('saknas', filter.absent ? '1' : '')
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
    holds: among('halls', holds),
    overdue: among('forsenad', overdueAges),
    waiting: among('vantar', waitingParties),
    parallel: among('parallella', parallelChoices),
    rests: among('vilande', restChoices),
    obstacles: numbers('hinder'),
    planned: readSpan(address.get('bokad')),
    newSince: readDay(address.get('sedan')),
    awake: address.get('vaken') === '1',
    toAct: address.get('atgard') === '1',
    unseen: address.get('osedda') === '1',
    absent: address.get('saknas') === '1',
  }
}

const readDay = (text: string | null | undefined): LocalDate | null =>
  text && isLocalDate(text) ? text : null

function readSpan(text: string | null): DaySpan | null {
  const [from, to] = (text ?? '').split('--').map(readDay)
  return from && to ? { from, to } : null
}

/** Where the list of just these cases stands; with an id, that case open beside it. */
export function caseListHref(filter: Partial<CaseFilter>, caseId?: number): string {
  const words = filterToAddress({ ...noFilter, ...filter }, new URLSearchParams({ vy: 'lista' }))
  return `/arenden${caseId === undefined ? '' : `/${caseId}`}?${words.toString()}`
}
