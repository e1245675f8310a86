import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { codes, pinKinds, sexes } from '../../domain/case/client'
import { personRoles } from '../../domain/person/person'
import { day, flag, id } from './columns'

/** Clients and the people around them. */
export const client = sqliteTable(
  'client',
  {
    id: id(),
    /** Twelve digits without hyphen; null for a person with protected identity or without a number. */
    pin: text('pin'),
    pinKind: text('pin_kind', { enum: pinKinds }).notNull(),
    /** Only for someone without a number; otherwise the number says it. */
    birthDate: day('birth_date'),
    /** Set by hand when the number says otherwise or there is none. */
    sexOverride: text('sex_override', { enum: sexes }),
    givenName: text('given_name').notNull(),
    familyName: text('family_name').notNull(),
    /** "family given" folded by foldForSearch: SQLite's LIKE does not find "öberg" for "Öberg". */
    searchName: text('search_name').notNull(),
    protectedIdentity: flag('protected_identity'),
    phone: text('phone'),
    email: text('email'),
    /** Street, postal code and place; null for a protected identity. */
    address: text('address'),
    /** Legal företrädare (god man, förvaltare) and how to reach them. */
    representative: text('representative'),
    representativeContact: text('representative_contact'),
    /** Language of the interpreter; null when none is needed. */
    interpreter: text('interpreter'),
  },
  (t) => [uniqueIndex('client_pin').on(t.pin), index('client_search_name').on(t.searchName)],
)

export const codePeriod = sqliteTable(
  'code_period',
  {
    id: id(),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    code: text('code', { enum: codes }).notNull(),
    fromDate: day('from_date').notNull(),
    /** Last day, inclusive; null while it lasts. */
    toDate: day('to_date'),
  },
  (t) => [index('code_period_client').on(t.clientId)],
)

export const careUnit = sqliteTable('care_unit', {
  id: id(),
  name: text('name').notNull(),
  phone: text('phone'),
  /** Whom to call while the unit's rehabkoordinator post is vacant. */
  standIn: text('stand_in'),
  /** Day somebody last saw that this is right. */
  verifiedOn: day('verified_on'),
  endedOn: day('ended_on'),
})

/** Socialsekreterare, rehabkoordinatorer and other contacts: never deleted, so that history keeps its names. */
export const person = sqliteTable(
  'person',
  {
    id: id(),
    role: text('role', { enum: personRoles }).notNull(),
    name: text('name').notNull(),
    careUnitId: integer('care_unit_id').references(() => careUnit.id),
    phone: text('phone'),
    email: text('email'),
    organisation: text('organisation'),
    function: text('function'),
    contactWay: text('contact_way'),
    verifiedOn: day('verified_on'),
    meetingDays: integer('meeting_days'),
    /** Last working day, which may lie ahead; null while no end is known. */
    endedOn: day('ended_on'),
  },
  (t) => [index('person_role').on(t.role)],
)

/** Days somebody is away; `personId` null is the coordinator herself (domain/person/absence.ts). */
export const staffAbsence = sqliteTable(
  'staff_absence',
  {
    id: id(),
    personId: integer('person_id').references(() => person.id),
    fromDate: day('from_date').notNull(),
    toDate: day('to_date').notNull(),
  },
  (t) => [index('staff_absence_person').on(t.personId)],
)
