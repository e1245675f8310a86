import type { PersonRole } from '../../domain/person/person'

/** The tab of Personer where a role is found. */
export const personTabs: Readonly<Record<PersonRole, string>> = {
  'social-worker': 'socialsekreterare',
  'care-coordinator': 'rehabkoordinatorer',
  contact: 'kontakter',
}

/** Where everything known of a person is shown. */
export const personHref = ({ id, role }: { readonly id: number; readonly role: PersonRole }): string =>
  `/personer?flik=${personTabs[role]}&person=${id}`
