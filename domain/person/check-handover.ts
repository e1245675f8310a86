import type { LocalDate } from '../dates'
import { DomainError } from '../errors'
import { awayOn, isTooLong, type StaffAbsenceFacts } from './absence'
import type { HandoverRequest } from './handover'
import { type PersonRole, staysUntil } from './person'

interface Receiver {
  readonly id: number
  readonly name: string
  readonly role: PersonRole
  readonly endedOn: LocalDate | null
}

/** What a handover is held against. */
export interface HandoverAround {
  readonly today: LocalDate
  /** Everyone named as a receiver. */
  readonly receivers: readonly Receiver[]
  readonly absences: readonly StaffAbsenceFacts[]
}

/** The absence that keeps somebody from taking cases on their first day; what begins in the past is taken over today. */
export const awayAsItBegins = <Absence extends StaffAbsenceFacts>(
  absences: readonly Absence[],
  receiverId: number,
  fromDate: LocalDate,
  today: LocalDate,
): Absence | null =>
  awayOn(
    absences.filter(({ personId }) => personId === receiverId),
    fromDate < today ? today : fromDate,
  )

/**
 * Refuses days in the wrong order; a cover without an end, that is over, or longer than an absence can be; a post as
 * socialsekreterare left to nobody; a handover to herself; and a receiver in another role, who leaves before it ends, or
 * who is away as it begins.
 */
export function checkHandover(
  request: HandoverRequest,
  { today, receivers, absences }: HandoverAround,
): void {
  const { cause, role, fromDate, untilDate, endedOn, fromPersonId, cases } = request
  if ((cause === 'away') !== (untilDate !== null))
    throw new DomainError('invalid-input', { field: 'untilDate' })
  if ((cause === 'left') !== (endedOn !== null)) throw new DomainError('invalid-input', { field: 'endedOn' })
  if (untilDate !== null && untilDate < fromDate)
    throw new DomainError('dates-out-of-order', { field: 'untilDate' })
  if (untilDate !== null && untilDate < today) throw new DomainError('day-must-come', { field: 'untilDate' })
  if (untilDate !== null && isTooLong({ fromDate, toDate: untilDate }))
    throw new DomainError('absence-too-long', { field: 'untilDate' })
  const toNobody = cases.filter(({ toPersonId }) => toPersonId === null).length
  if (role === 'social-worker' && toNobody > 0)
    throw new DomainError('handover-incomplete', { cases: toNobody })
  for (const receiver of receivers) {
    if (receiver.id === fromPersonId) throw new DomainError('handover-to-self')
    if (receiver.role !== role || !staysUntil(receiver, untilDate)) throw new DomainError('person-ended')
    const away = awayAsItBegins(absences, receiver.id, fromDate, today)
    if (away) throw new DomainError('receiver-away', { name: receiver.name, until: away.toDate })
  }
}
