import type { LocalDate } from '../../domain/dates'
import type { AgreementKind } from '../../domain/joint-meeting/kinds'
import type { WheelItem, WheelStatus } from '../../domain/year-wheel/year-wheel'
import { dayInSentence } from './dates'
import { excerpt, jointMeetingTypeWords } from './words'

/** An item of the year wheel in words, and where it is dealt with: in the wheel itself, and on Idag. */

export const wheelStatusWords: Record<WheelStatus, string> = {
  late: 'Försenat',
  due: 'Inom 30 dagar',
  coming: 'Kommer',
  done: 'Klart',
}

export const wheelTones = { late: 'critical', due: 'warning', coming: 'quiet', done: 'good' } as const

const reviewedWords: Record<AgreementKind, string> = { routine: 'rutinen', agreement: 'avtalet' }

/** "Metodutvecklingsmöte 1 av 2", "Tertialrapport 3, 2025". */
export function wheelWords(item: WheelItem): string {
  switch (item.kind) {
    case 'meeting': {
      const which = item.of !== null && item.of > 1 ? ` ${item.number} av ${item.of}` : ''
      return `${jointMeetingTypeWords[item.type]}${which}${item.title ? `, ${item.title}` : ''}`
    }
    case 'tertial-report':
      return `Tertialrapport ${item.number}, ${item.year}`
    case 'lum':
      return `LUM-redovisning för ${item.year}`
    case 'agreement':
      return `Se över ${reviewedWords[item.agreement]}: ${item.title}`
    case 'decision':
      return `Beslut: ${excerpt(item.text)}`
  }
}

/** The day in words: what it is the day of. */
export function wheelDayWords(item: WheelItem, today: LocalDate): string {
  const { on, booked, doneOn, status } = item
  if (doneOn !== null) return `${wheelDoneWords[item.kind]} ${dayInSentence(doneOn, today)}`
  if (booked)
    return status === 'late' ? `var bokat ${dayInSentence(on, today)}` : `bokat ${dayInSentence(on, today)}`
  if (item.kind === 'meeting') return `inte bokat, senast ${dayInSentence(on, today)}`
  return `senast ${dayInSentence(on, today)}`
}

const wheelDoneWords: Record<WheelItem['kind'], string> = {
  meeting: 'hölls',
  'tertial-report': 'fastställd',
  lum: 'skickad',
  agreement: 'sågs över',
  decision: 'avslutat',
}

/** Where it is done, or can be seen. */
export function wheelHref(item: WheelItem): string {
  switch (item.kind) {
    case 'meeting':
      return item.meetingId === null ? `/moten?nytt=${item.type}` : `/moten/${item.meetingId}?`
    case 'tertial-report':
      return '/statistik?flik=rapporter'
    case 'lum':
      return `/statistik/lum/${item.year}?`
    case 'agreement':
      return '/moten?flik=avtal'
    case 'decision':
      return `/moten/${item.meetingId}?`
  }
}
