import type { Client } from '../../domain/case/client'
import { formatPin } from '../../domain/case/pin'
import type { CaseDetail } from '../../domain/contract/cases'
import type { PersonEntry } from '../../domain/contract/people'
import type { CaseFormProps } from './case-paper'

/** Who a paper is about and who stands behind it, as forms ask for them; null is a line to write on. */

type Around = Pick<CaseFormProps, 'detail' | 'people' | 'today'>

/** "Åsa Öberg"; null when nothing but the case number may be printed. */
export const fullName = ({ givenName, familyName }: Pick<Client, 'familyName' | 'givenName'>) =>
  `${givenName} ${familyName}`.trim() || null

/** "08-508 000 00, asa@post.example". */
export const reachedAt = (who: Pick<Client, 'email' | 'phone'> | null): string | null =>
  [who?.phone, who?.email].filter(Boolean).join(', ') || null

export const pinOf = ({ pin }: Pick<Client, 'pin'>): string | null => (pin === null ? null : formatPin(pin))

export const workerOf = ({ detail, people }: Pick<Around, 'detail' | 'people'>): PersonEntry | null =>
  people.find(({ id }) => id === detail.card.workerId) ?? null

/** "Socialsekreterare, kontaktperson mot Jobbtorg". */
export const functionOf = (worker: Pick<PersonEntry, 'function'> | null): string =>
  ['Socialsekreterare', worker?.function].filter(Boolean).join(', ')

/** The rehabkoordinator of today; null while the post is vacant. */
export function coordinatorOf({ detail, people, today }: Around): PersonEntry | null {
  const { card, careContacts } = detail
  const contact = careContacts.findLast(
    ({ careUnitId, person, fromDate, toDate }) =>
      careUnitId === card.careUnitId &&
      person === card.coordinator &&
      fromDate <= today &&
      (toDate === null || toDate >= today),
  )
  return people.find(({ id }) => id === contact?.personId) ?? null
}

/** Names of the care units a case has had to do with. */
export const unitNames = ({ careContacts, inquiries }: CaseDetail): ReadonlyMap<number, string> =>
  new Map([...inquiries, ...careContacts].map(({ careUnitId, careUnit }) => [careUnitId, careUnit]))
