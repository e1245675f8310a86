import type { PersonRole } from '../../../domain/person/person'

/** What the screens call each role. */
export const roleWords: Record<
  PersonRole,
  {
    readonly one: string
    readonly add: string
    readonly search: string
    readonly empty: string
    readonly emptyWhy: string
  }
> = {
  'social-worker': {
    one: 'socialsekreterare',
    add: 'Ny socialsekreterare',
    search: 'Sök socialsekreterare',
    empty: 'Inga socialsekreterare än',
    emptyWhy: 'De kommer med när du läser in en lista. Du kan också lägga till dem för hand.',
  },
  'care-coordinator': {
    one: 'rehabkoordinator',
    add: 'Ny rehabkoordinator',
    search: 'Sök namn eller vårdenhet',
    empty: 'Inga rehabkoordinatorer än',
    emptyWhy: 'Lägg till dem som är din väg in i vården, med vårdenhet och telefon.',
  },
  contact: {
    one: 'kontakt',
    add: 'Ny kontakt',
    search: 'Sök kontakt',
    empty: 'Inga kontakter än',
    emptyWhy: 'Lägg till dem du når på Försäkringskassan, Arbetsförmedlingen, Jobbtorg och i huset.',
  },
}
