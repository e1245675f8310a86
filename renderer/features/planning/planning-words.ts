import type { LocalDate } from '../../../domain/dates'
import type { Cadence } from '../../../domain/meeting/cadence'
import { clock, type MeetingFacts } from '../../../domain/meeting/meeting'
import type { Proposed, Unplaced } from '../../../domain/meeting/propose'
import { dayInSentence, longWeekday, timeSpan } from '../../app/dates'
import { count } from '../../app/words'

/** "tisdag 10 mars kl. 10.00". */
export const whenWords = (meeting: Pick<MeetingFacts, 'day' | 'startMinute'>, today: LocalDate): string =>
  `${longWeekday(meeting.day)} ${dayInSentence(meeting.day, today)} kl. ${clock(meeting.startMinute)}`

const ordinalEnding = (number: number) =>
  [1, 2].includes(number % 10) && ![11, 12].includes(number % 100) ? ':a' : ':e'

/** "varannan vecka", "var 8:e vecka", "var 45:e dag". */
export function everyWords(everyDays: number): string {
  if (everyDays % 7 !== 0) return `var ${everyDays}${ordinalEnding(everyDays)} dag`
  const weeks = everyDays / 7
  if (weeks === 1) return 'varje vecka'
  if (weeks === 2) return 'varannan vecka'
  return `var ${weeks}${ordinalEnding(weeks)} vecka`
}

const cadenceWords: Record<Cadence, string> = {
  often: ', tätare för att många ärenden behöver åtgärd',
  own: ', eget intervall',
  usual: '',
}

/** Why there is none for somebody who is due. */
export const unplacedWords: Record<Unplaced['why'], string> = {
  away: 'är borta alla dagarna',
  full: 'kalendern är full',
  'no-hours': 'du har inga mötestider de här veckorna',
}

/** Why a meeting is proposed on its day. */
export function proposalSentence({ reason, minutes }: Proposed, today: LocalDate): string {
  const { last, due, late, cases, unseen, everyDays } = reason
  const rhythm = `${everyWords(everyDays)}${cadenceWords[reason.cadence]}`
  const when =
    last === null
      ? 'Inget möte är hållet än; första lediga tid.'
      : late > 0
        ? `Senast ${dayInSentence(last, today)}, ${rhythm}: skulle ha varit senast ${dayInSentence(due, today)}. Första lediga tid.`
        : `Senast ${dayInSentence(last, today)}, ${rhythm}: ska vara senast ${dayInSentence(due, today)}.`
  return [
    reason.pinned ? 'Flyttat för hand.' : null,
    when,
    `${count(cases, 'ärende', 'ärenden')}, ${minutes} minuter.`,
    unseen > 0 ? `${unseen} är inte uppföljda i tid.` : null,
    reason.shortened ? 'Alla ärenden ryms inte; resten förs över till nästa möte.' : null,
  ]
    .filter((part) => part !== null)
    .join(' ')
}

/** A list to paste in a message: one line a meeting, no client. */
export const asText = (meetings: readonly (MeetingFacts & { readonly person: string })[]): string =>
  meetings
    .map(
      (meeting) => `${longWeekday(meeting.day)} ${meeting.day} kl. ${timeSpan(meeting)}  ${meeting.person}`,
    )
    .join('\n')
