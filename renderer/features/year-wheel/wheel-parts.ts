import { addMonths, daysBetween, type LocalDate } from '../../../domain/dates'
import type { WheelItem, WheelStatus } from '../../../domain/year-wheel/year-wheel'
import { count, inSentence } from '../../app/words'
import { wheelStatusWords } from '../../app/year-wheel'

/** What the list and the ring of a year are made of. */

/** "2026-03". */
export const monthOf = ({ on }: Pick<WheelItem, 'on'>): string => on.slice(0, 7)

export const monthsOf = (year: number): string[] =>
  Array.from({ length: 12 }, (_, place) => `${year}-${String(place + 1).padStart(2, '0')}`)

/** Tells the items of a year apart. */
export function itemKey(item: WheelItem): string {
  switch (item.kind) {
    case 'meeting':
      return `${item.type} ${item.number}`
    case 'tertial-report':
      return `tertial ${item.year} ${item.number}`
    case 'lum':
      return `lum ${item.year}`
    case 'agreement':
      return `agreement ${item.agreementId} ${item.doneOn ?? ''}`
    case 'decision':
      return `decision ${item.decisionId}`
  }
}

/** The worst first, as they are told of. */
const statuses: readonly WheelStatus[] = ['late', 'due', 'coming', 'done']

/** "1 försenat, 2 inom 30 dagar, 4 klara." */
export function yearSummary(items: readonly Pick<WheelItem, 'status'>[]): string {
  const told = statuses.flatMap((status) => {
    const number = items.filter((item) => item.status === status).length
    return number === 0 ? [] : [statusCount(status, number)]
  })
  return told.length === 0 ? 'Inget att göra det året.' : `${told.join(', ')}.`
}

function statusCount(status: WheelStatus, number: number): string {
  if (status === 'late') return count(number, 'försenat', 'försenade')
  if (status === 'done') return count(number, 'klart', 'klara')
  return `${number} ${inSentence(wheelStatusWords[status])}`
}

/** How far round the ring a day is, 0-1: every month as wide as the next, and the day within its own. */
export function partOfYear(on: LocalDate): number {
  const first = `${on.slice(0, 7)}-01`
  const month = Number(on.slice(5, 7)) - 1
  return (month + daysBetween(first, on) / daysBetween(first, addMonths(first, 1))) / 12
}

export interface Dot {
  readonly item: WheelItem
  /** How far round the ring, 0-1. */
  readonly part: number
  /** 0 is outermost; what would lie over another stands one further in. */
  readonly row: number
}

/** Where each item of the year stands on the ring. `apart`: how far round two in one row must be from one another. */
export function dotsOf(items: readonly WheelItem[], year: number, apart: number): Dot[] {
  const dots: Dot[] = []
  for (const item of items) {
    if (Number(item.on.slice(0, 4)) !== year) continue
    const part = partOfYear(item.on)
    const near = dots.filter((dot) => Math.abs(dot.part - part) < apart).map(({ row }) => row)
    dots.push({ item, part, row: [0, ...near.map((row) => row + 1)].find((row) => !near.includes(row)) ?? 0 })
  }
  return dots
}
