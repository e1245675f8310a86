import type { PersonEntry } from '../../../domain/contract/people'
import type { LocalDate } from '../../../domain/dates'
import { isActive, type PersonRole } from '../../../domain/person/person'

/** What the screens call each role. */
export const roleWords: Record<
  PersonRole,
  {
    readonly one: string
    readonly many: string
    readonly add: string
    readonly search: string
    readonly empty: string
    readonly emptyWhy: string
  }
> = {
  'social-worker': {
    one: 'socialsekreterare',
    many: 'Socialsekreterare',
    add: 'Ny socialsekreterare',
    search: 'Sök socialsekreterare',
    empty: 'Inga socialsekreterare än',
    emptyWhy: 'De kommer med när du läser in en lista. Du kan också lägga till dem för hand.',
  },
  'care-coordinator': {
    one: 'rehabkoordinator',
    many: 'Rehabkoordinatorer',
    add: 'Ny rehabkoordinator',
    search: 'Sök namn eller vårdenhet',
    empty: 'Inga rehabkoordinatorer än',
    emptyWhy: 'Lägg till dem som är din väg in i vården, med vårdenhet och telefon.',
  },
  contact: {
    one: 'kontakt',
    many: 'Kontakter',
    add: 'Ny kontakt',
    search: 'Sök kontakt',
    empty: 'Inga kontakter än',
    emptyWhy: 'Lägg till dem du når på Försäkringskassan, Arbetsförmedlingen, Jobbtorg och i huset.',
  },
}

/** At work, away, about to leave, or since when she is gone. */
export function statusWords(
  { endedOn, away }: Pick<PersonEntry, 'away' | 'endedOn'>,
  today: LocalDate,
): string {
  if (endedOn !== null) return `${isActive({ endedOn }, today) ? 'Slutar' : 'Slutade'} ${endedOn}`
  return away ? `Borta till ${away.toDate}` : 'I tjänst'
}
