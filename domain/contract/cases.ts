import { z } from 'zod'
import { type BenefitKind, benefitKinds, type CloseReason, closeReasons } from '../case/case'
import { type DfaReview, dfaReviews } from '../case/certificate'
import { type Client, type Code, clientFacts, codes, type Sex } from '../case/client'
import { type ConsentFacts, consentFacts } from '../consent/consent'
import { isLocalDate, type LocalDate } from '../dates'
import type { Flag } from '../flag/flags'
import type { FollowUpOutcome } from '../follow-up/follow-up'
import { moveRequest, type PhaseMove } from '../phase/move'
import type { Outcome, Way } from '../phase/outcome'
import { type PhaseNumber, phaseNumber } from '../phase/phases'
import { command, query, rowId } from './route'

/** A case as the board and the list show it. */
export interface CaseCard {
  readonly id: number
  readonly caseNumber: string
  /** "Efternamn, Förnamn", or the case number for a protected identity. */
  readonly name: string
  /** Folded name, number and personal identity number, for finding it while typing. */
  readonly search: string
  readonly protectedIdentity: boolean
  readonly age: number | null
  readonly sex: Sex | null
  readonly codes: readonly Code[]
  readonly phase: PhaseNumber
  readonly phaseSince: LocalDate
  readonly days: number
  readonly outcome: Outcome | null
  readonly way: Way | null
  readonly workerId: number | null
  readonly worker: string | null
  readonly careUnitId: number | null
  readonly careUnit: string | null
  readonly coordinator: string | null
  readonly assistanceSince: LocalDate | null
  readonly lastHeld: LocalDate | null
  readonly nextPlanned: LocalDate | null
  readonly hasCurrentPlan: boolean
  readonly closedOn: LocalDate | null
  /** Date of the list that no longer had the case, while nobody has decided what that means. */
  readonly absentFromList: LocalDate | null
  readonly flags: readonly Flag[]
}

interface Row {
  readonly id: number
}
export interface AssignmentEntry extends Row {
  readonly personId: number
  readonly person: string
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}
export interface CareContactEntry extends Row {
  readonly careUnitId: number
  readonly careUnit: string
  readonly personId: number | null
  readonly person: string | null
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}
export interface ConsentEntry extends Row, ConsentFacts {}
export interface FollowUpEntry extends Row {
  readonly plannedOn: LocalDate | null
  readonly doneOn: LocalDate | null
  readonly outcome: FollowUpOutcome | null
  readonly comment: string | null
}
export interface CertificateEntry extends Row {
  readonly fromDate: LocalDate | null
  readonly toDate: LocalDate
  readonly dfaReview: DfaReview | null
  readonly reviewedOn: LocalDate | null
}
export interface PlanEntry extends Row {
  readonly datedOn: LocalDate
  readonly endedOn: LocalDate | null
}
export interface ActivityEntry extends Row {
  readonly title: string
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
}
export interface NoteEntry extends Row {
  readonly writtenOn: LocalDate
  readonly text: string
}

export interface CaseDetail {
  readonly card: CaseCard
  readonly client: Client
  readonly openedOn: LocalDate
  readonly closeReason: CloseReason | null
  readonly benefitGrantedOn: LocalDate | null
  readonly benefitKind: BenefitKind | null
  readonly viaCareCooperation: boolean
  readonly codePeriods: readonly { id: number; code: Code; fromDate: LocalDate; toDate: LocalDate | null }[]
  readonly moves: readonly (PhaseMove & Row)[]
  readonly assignments: readonly AssignmentEntry[]
  readonly careContacts: readonly CareContactEntry[]
  readonly consents: readonly ConsentEntry[]
  readonly followUps: readonly FollowUpEntry[]
  readonly certificates: readonly CertificateEntry[]
  readonly plans: readonly PlanEntry[]
  readonly activities: readonly ActivityEntry[]
  readonly notes: readonly NoteEntry[]
}

const day = z.iso.date().refine(isLocalDate)
const text = z.string().trim().min(1).max(100_000)
const ofCase = { caseId: rowId }
/** The change set a command left, so that the screen can offer to take back just that. */
export interface Done {
  readonly changeSetId: number
}

export const caseFacts = {
  openedOn: day,
  assistanceSince: day.nullable(),
  benefitGrantedOn: day.nullable(),
  benefitKind: z.enum(benefitKinds).nullable(),
  viaCareCooperation: z.boolean(),
}
const certificateFacts = {
  fromDate: day.nullable(),
  toDate: day,
  dfaReview: z.enum(dfaReviews).nullable(),
  reviewedOn: day.nullable(),
}
const period = { fromDate: day, toDate: day.nullable() }

export const caseRoutes = {
  'case.list': query({ closed: z.boolean() }).returns<CaseCard[]>(),
  'case.get': query(ofCase).returns<CaseDetail>(),
  'case.create': command({
    client: clientFacts,
    code: z.enum(codes),
    openedOn: day,
    assistanceSince: day.nullable(),
    phase: phaseNumber,
    workerId: rowId.nullable(),
    careUnitId: rowId.nullable(),
    coordinatorId: rowId.nullable(),
    nextFollowUpOn: day.nullable(),
  }).returns<Done & { caseId: number }>(),
  'case.update': command({ ...ofCase, facts: z.strictObject(caseFacts).partial() }).returns<Done>(),
  'case.move': command({ ...ofCase, ...moveRequest.shape }).returns<Done>(),
  'case.close': command({ ...ofCase, closedOn: day, reason: z.enum(closeReasons) }).returns<Done>(),
  'case.reopen': command(ofCase).returns<Done>(),
  'case.assign': command({ ...ofCase, personId: rowId, fromDate: day }).returns<Done>(),
  'case.setCare': command({
    ...ofCase,
    careUnitId: rowId,
    personId: rowId.nullable(),
    fromDate: day,
  }).returns<Done>(),
  'client.update': command({ clientId: rowId, facts: clientFacts.partial() }).returns<Done>(),
  'client.setCode': command({ clientId: rowId, code: z.enum(codes), fromDate: day }).returns<Done>(),
  'consent.add': command({ ...ofCase, facts: consentFacts }).returns<Done>(),
  'consent.update': command({ consentId: rowId, facts: consentFacts.partial() }).returns<Done>(),
  'followUp.plan': command({ ...ofCase, plannedOn: day }).returns<Done>(),
  'followUp.record': command({
    ...ofCase,
    outcome: z.enum(['held', 'attempted']),
    doneOn: day,
    comment: z.string().trim().max(100_000).nullable(),
    nextOn: day.nullable(),
  }).returns<Done>(),
  'certificate.add': command({ ...ofCase, ...certificateFacts }).returns<Done>(),
  'certificate.update': command({ certificateId: rowId, ...certificateFacts }).returns<Done>(),
  'plan.add': command({ ...ofCase, datedOn: day }).returns<Done>(),
  'plan.end': command({ planId: rowId, endedOn: day }).returns<Done>(),
  'activity.add': command({ ...ofCase, title: z.string().trim().min(1).max(200), ...period }).returns<Done>(),
  'activity.update': command({
    activityId: rowId,
    title: z.string().trim().min(1).max(200),
    ...period,
  }).returns<Done>(),
  'note.add': command({ ...ofCase, writtenOn: day, text }).returns<Done>(),
  'note.update': command({ noteId: rowId, text }).returns<Done>(),
} as const
