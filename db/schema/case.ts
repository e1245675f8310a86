import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { benefitKinds, closeReasons } from '../../domain/case/case'
import { consentKinds, consentParties } from '../../domain/consent/consent'
import { followUpOutcomes } from '../../domain/follow-up/follow-up'
import { backwardReasons } from '../../domain/phase/move'
import { outcomes, ways } from '../../domain/phase/outcome'
import { day, flag, id } from './columns'
import { careUnit, client, person } from './people'

/** The case and every dated fact that hangs on it: one row a fact, history is never overwritten. */
export const rehabCase = sqliteTable(
  'rehab_case',
  {
    id: id(),
    /** "2022-0143": year of opening and a running number, for speech and for lists without names. */
    caseNumber: text('case_number').notNull(),
    clientId: integer('client_id')
      .notNull()
      .references(() => client.id),
    openedOn: day('opened_on').notNull(),
    closedOn: day('closed_on'),
    closeReason: text('close_reason', { enum: closeReasons }),
    /** Start of ekonomiskt bistånd; gives the 10 and 12 months of "långvarigt". */
    assistanceSince: day('assistance_since'),
    /** Day sjukersättning or aktivitetsersättning was granted. */
    benefitGrantedOn: day('benefit_granted_on'),
    benefitKind: text('benefit_kind', { enum: benefitKinds }),
    /** Reached self-support through the deepened co-operation with care. */
    viaCareCooperation: flag('via_care_cooperation'),
  },
  (t) => [
    uniqueIndex('rehab_case_number').on(t.caseNumber),
    index('rehab_case_client').on(t.clientId),
    // A person has at most one open case, also when something is taken back.
    uniqueIndex('rehab_case_one_open').on(t.clientId).where(sql`closed_on is null`),
  ],
)

/** Every fact of a case names it, so that the change log and the cards know whose it is. */
export const caseId = () =>
  integer('case_id')
    .notNull()
    .references(() => rehabCase.id)

export const phaseMove = sqliteTable(
  'phase_move',
  {
    id: id(),
    caseId: caseId(),
    /** Null for the phase a case came in with. */
    fromPhase: integer('from_phase'),
    toPhase: integer('to_phase').notNull(),
    movedOn: day('moved_on').notNull(),
    reason: text('reason', { enum: backwardReasons }),
    comment: text('comment'),
    outcome: text('outcome', { enum: outcomes }),
    way: text('way', { enum: ways }),
  },
  (t) => [index('phase_move_case').on(t.caseId)],
)

/** Which socialsekreterare is responsible, from which day. */
export const assignment = sqliteTable(
  'assignment',
  {
    id: id(),
    caseId: caseId(),
    personId: integer('person_id')
      .notNull()
      .references(() => person.id),
    fromDate: day('from_date').notNull(),
    /** Last day, inclusive; null while it lasts. */
    toDate: day('to_date'),
    /** Whom she covers for; the span after this one is that person's again. */
    coversForId: integer('covers_for_id').references(() => person.id),
  },
  (t) => [index('assignment_case').on(t.caseId), index('assignment_person').on(t.personId)],
)

/** Which care unit and rehabkoordinator; a null rehabkoordinator is a vacant post. */
export const careContact = sqliteTable(
  'care_contact',
  {
    id: id(),
    caseId: caseId(),
    careUnitId: integer('care_unit_id')
      .notNull()
      .references(() => careUnit.id),
    personId: integer('person_id').references(() => person.id),
    fromDate: day('from_date').notNull(),
    toDate: day('to_date'),
    coversForId: integer('covers_for_id').references(() => person.id),
  },
  (t) => [index('care_contact_case').on(t.caseId)],
)

export const consent = sqliteTable(
  'consent',
  {
    id: id(),
    caseId: caseId(),
    party: text('party', { enum: consentParties }).notNull(),
    kind: text('kind', { enum: consentKinds }).notNull().default('cooperation'),
    /** Which unit, when the party is care; null where a list only said "vården". */
    careUnitId: integer('care_unit_id').references(() => careUnit.id),
    /** Who, when the party is `other`. */
    partyName: text('party_name'),
    scope: text('scope'),
    askedOn: day('asked_on'),
    givenOn: day('given_on'),
    refusedOn: day('refused_on'),
    withdrawnOn: day('withdrawn_on'),
    notNeededOn: day('not_needed_on'),
    /** First day it holds, when that is later than the day it was given. */
    validFrom: day('valid_from'),
    /** Last day it holds, inclusive; null while no end is agreed. */
    validTo: day('valid_to'),
    /** Who obtained it, and where the signed original lies. */
    obtainedBy: text('obtained_by'),
    originalAt: text('original_at'),
    comment: text('comment'),
  },
  (t) => [index('consent_case').on(t.caseId)],
)

/** Planned when `outcome` is null; only a held one moves the clock (domain/follow-up). */
export const followUp = sqliteTable(
  'follow_up',
  {
    id: id(),
    caseId: caseId(),
    plannedOn: day('planned_on'),
    doneOn: day('done_on'),
    outcome: text('outcome', { enum: followUpOutcomes }),
    comment: text('comment'),
  },
  (t) => [index('follow_up_case').on(t.caseId)],
)

export const note = sqliteTable(
  'note',
  {
    id: id(),
    caseId: caseId(),
    writtenOn: day('written_on').notNull(),
    text: text('text').notNull(),
  },
  (t) => [index('note_case').on(t.caseId)],
)
