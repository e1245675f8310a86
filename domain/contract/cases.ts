import { z } from 'zod'
import { type BenefitKind, benefitKinds, type CloseReason, closeReasons } from '../case/case'
import type { CertificateFacts } from '../case/certificate'
import { type Client, type Code, clientFacts, codes, type Sex } from '../case/client'
import type { ExceptionReason } from '../case/hold'
import type { SelfRatingFacts } from '../case/self-rating'
import type { ConsentFacts } from '../consent/consent'
import type { ConsentNeed, ConsentRow } from '../consent/needs'
import { isLocalDate, type LocalDate } from '../dates'
import type { FinsamFacts } from '../documents/finsam'
import type { FkFacts } from '../documents/fk'
import type { InquiryFacts } from '../documents/inquiry'
import type { SipFacts } from '../documents/sip'
import type { Flag, FlagCode } from '../flag/flags'
import type { FollowUpOutcome } from '../follow-up/follow-up'
import type { ObstacleFacts } from '../obstacle/obstacle'
import { moveRequest, type PhaseMove } from '../phase/move'
import type { Outcome, Way } from '../phase/outcome'
import { type PhaseNumber, phaseNumber } from '../phase/phases'
import type { ActivityFacts } from '../plan/activity'
import type { PlanContent, PlanGoals } from '../plan/plan'
import type { DormancyFacts, Wait } from '../waiting/waiting'
import { type WayTriedFacts, wayTriedFacts } from '../ways-tried/ways-tried'
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
  /** Whom the socialsekreterare covers for, and the last day of it. */
  readonly coversFor: { readonly person: string; readonly until: LocalDate | null } | null
  /** Changes of socialsekreterare, covers left out: all, those of the last two years, and the day of the latest. */
  readonly turnover: { readonly changes: number; readonly lately: number; readonly latest: LocalDate | null }
  readonly careUnitId: number | null
  readonly careUnit: string | null
  readonly coordinator: string | null
  readonly assistanceSince: LocalDate | null
  readonly lastHeld: LocalDate | null
  readonly nextPlanned: LocalDate | null
  /** The day its interval without a held follow-up was over; null while it is seen in time. */
  readonly unseenSince: LocalDate | null
  readonly hasCurrentPlan: boolean
  readonly closedOn: LocalDate | null
  /** Date of the list that no longer had the case, while nobody has decided what that means. */
  readonly absentFromList: LocalDate | null
  /** Whom it waits for, longest first. */
  readonly waits: readonly Pick<Wait, 'party' | 'since'>[]
  /** Vilande till. */
  readonly dormantUntil: LocalDate | null
  /** Activities of two or more types run today. */
  readonly parallel: 'with-work' | 'without-work' | null
  /** Why it is not held by someone responsible and a next follow-up; null when it is. */
  readonly exception: ExceptionReason | null
  /** Attempts to reach the client since the last held follow-up, and the day of the latest. */
  readonly attempts: number
  readonly lastAttempt: LocalDate | null
  /** Ids of what is in its way in hinderloggen. */
  readonly obstacles: readonly number[]
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
  /** Whom she covers for. */
  readonly coversForId: number | null
}
export interface CareContactEntry extends Row {
  readonly careUnitId: number
  readonly careUnit: string
  readonly personId: number | null
  readonly person: string | null
  readonly fromDate: LocalDate
  readonly toDate: LocalDate | null
  readonly coversForId: number | null
}
export interface ConsentEntry extends Row, ConsentFacts {}
export interface FollowUpEntry extends Row {
  readonly plannedOn: LocalDate | null
  readonly doneOn: LocalDate | null
  readonly outcome: FollowUpOutcome | null
  readonly comment: string | null
}
export interface CertificateEntry extends Row, CertificateFacts {}
export interface PlanEntry extends Row, PlanGoals {
  readonly version: number
  readonly datedOn: LocalDate
  readonly endedOn: LocalDate | null
  /** What it held when it gave way to the next; null for the current one, and for what a list told of. */
  readonly frozen: PlanContent | null
}
export interface ActivityEntry extends Row, ActivityFacts {}
export interface InquiryEntry extends Row, InquiryFacts {
  readonly careUnit: string
}
export interface SipEntry extends Row, SipFacts {}
export interface FinsamEntry extends Row, FinsamFacts {}
export interface FkEntry extends Row, FkFacts {}
export interface DormancyEntry extends Row, DormancyFacts {
  readonly endedOn: LocalDate | null
}
export interface WayTriedEntry extends Row, WayTriedFacts {}
export interface HandFlagEntry extends Row {
  readonly reason: string
  readonly since: LocalDate
  readonly endedOn: LocalDate | null
}
export interface SnoozeEntry extends Row {
  readonly flagCode: FlagCode
  readonly subject: string
  readonly fromDate: LocalDate
  readonly until: LocalDate
  readonly reason: string
  readonly endedOn: LocalDate | null
}
export interface SelfRatingEntry extends Row, SelfRatingFacts {}
export type ObstacleOfCase = Row & Pick<ObstacleFacts, 'decision' | 'level' | 'solvedOn' | 'text'>
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
  readonly inquiries: readonly InquiryEntry[]
  readonly sips: readonly SipEntry[]
  readonly finsam: readonly FinsamEntry[]
  readonly fk: readonly FkEntry[]
  readonly waits: readonly Wait[]
  readonly dormancies: readonly DormancyEntry[]
  readonly waysTried: readonly WayTriedEntry[]
  readonly handFlags: readonly HandFlagEntry[]
  readonly snoozes: readonly SnoozeEntry[]
  readonly selfRatings: readonly SelfRatingEntry[]
  /** Of hinderloggen, those in the way of this case. */
  readonly obstacles: readonly ObstacleOfCase[]
  /** What consent is needed for today. */
  readonly consentNeeds: readonly ConsentNeed[]
  /** The grid: everything consent was asked for or is needed to. */
  readonly consentRows: readonly ConsentRow<ConsentEntry>[]
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
export const caseRoutes = {
  'case.list': query({ closed: z.boolean() }).returns<CaseCard[]>(),
  'case.get': query(ofCase).returns<CaseDetail>(),
  /** Many at once, in the order asked for: for papers. */
  'case.getMany': query({ caseIds: z.array(rowId).max(2000) }).returns<CaseDetail[]>(),
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
  /** `ways`: what is said of them as phase 5 is set to exhausted. */
  'case.move': command({
    ...ofCase,
    ...moveRequest.shape,
    ways: z.array(wayTriedFacts).max(20).optional(),
  }).returns<Done>(),
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
  'followUp.plan': command({ ...ofCase, plannedOn: day }).returns<Done>(),
  'followUp.record': command({
    ...ofCase,
    outcome: z.enum(['held', 'attempted']),
    doneOn: day,
    comment: z.string().trim().max(100_000).nullable(),
    nextOn: day.nullable(),
  }).returns<Done>(),
  'note.add': command({ ...ofCase, writtenOn: day, text }).returns<Done>(),
  'note.update': command({ noteId: rowId, text }).returns<Done>(),
} as const
