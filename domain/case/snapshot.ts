import type { ConsentFacts } from '../consent/consent'
import type { CareStanding } from '../consent/needs'
import type { LocalDate } from '../dates'
import type { FinsamFacts } from '../documents/finsam'
import type { FkFacts } from '../documents/fk'
import type { InquiryFacts } from '../documents/inquiry'
import type { SipFacts } from '../documents/sip'
import type { PhaseNumber } from '../phase/phases'
import type { ActivityFacts } from '../plan/activity'
import type { DormancyFacts, WaitingFacts } from '../waiting/waiting'
import type { CertificateFacts } from './certificate'

interface Row {
  readonly id: number
}
interface Endable {
  readonly endedOn: LocalDate | null
}

/** What is snoozed: one flag, and which of its kind (flag/flags.ts). */
export interface Snooze {
  readonly flagCode: string
  readonly subject: string
  readonly until: LocalDate
}

/** A case as it stands on a day: what flags, cards and lists are computed from. Gathered by db/queries/snapshots.ts. */
export interface CaseSnapshot {
  readonly caseId: number
  readonly openedOn: LocalDate
  readonly closedOn: LocalDate | null
  readonly phase: PhaseNumber
  readonly phaseSince: LocalDate
  readonly age: number | null
  /** Who is responsible; `goneSince` when she has left and nobody has taken over. */
  readonly worker: {
    readonly since: LocalDate
    /** Covers for somebody else, until this day. */
    readonly coversUntil: LocalDate | null
    readonly goneSince: LocalDate | null
    /** The absence that covers today. */
    readonly away: { readonly fromDate: LocalDate; readonly toDate: LocalDate } | null
  } | null
  /** Changes of who is responsible (person/turnover.ts). */
  readonly turnover: { readonly changes: number; readonly lately: number; readonly latest: LocalDate | null }
  /** The day it was handed to the one who has it and has not said yes; null when nobody waits for that. */
  readonly unacceptedSince: LocalDate | null
  /** The care unit; `vacantSince` while it has no rehabkoordinator for the case. */
  readonly care: (CareStanding & { readonly vacantSince: LocalDate | null }) | null
  readonly consents: readonly Pick<
    ConsentFacts,
    Exclude<keyof ConsentFacts, 'comment' | 'obtainedBy' | 'originalAt' | 'scope'>
  >[]
  readonly hasCurrentPlan: boolean
  readonly activities: readonly (Row &
    Pick<ActivityFacts, 'deadline' | 'ended' | 'fromDate' | 'party' | 'title' | 'toDate' | 'type'>)[]
  /** The one that lasts longest. */
  readonly certificate: (Row & Pick<CertificateFacts, 'dfaReview' | 'extent' | 'fromDate' | 'toDate'>) | null
  readonly inquiries: readonly (Row &
    Pick<
      InquiryFacts,
      | 'answerDueOn'
      | 'cancelledOn'
      | 'careUnitId'
      | 'completedOn'
      | 'draftedOn'
      | 'receivedOn'
      | 'reminders'
      | 'sentOn'
      | 'usedOn'
    >)[]
  readonly sips: readonly (Row &
    Pick<SipFacts, 'calledOn' | 'cancelledOn' | 'followedUpOn' | 'followUpOn' | 'heldOn' | 'meetingOn'>)[]
  readonly finsam: readonly (Row &
    Pick<FinsamFacts, 'answeredOn' | 'followedUpOn' | 'followUpOn' | 'meetingOn' | 'postedOn' | 'takenUp'>)[]
  readonly fk: readonly (Row & Pick<FkFacts, 'answeredOn' | 'granted' | 'sentOn'>)[]
  readonly waiting: readonly (Row & WaitingFacts & Endable)[]
  readonly dormancies: readonly (Row & Pick<DormancyFacts, 'fromDate' | 'reason' | 'until'> & Endable)[]
  readonly handFlags: readonly (Row & { readonly reason: string; readonly since: LocalDate })[]
  readonly snoozes: readonly Snooze[]
  readonly lastHeld: LocalDate | null
  readonly lastAttempt: LocalDate | null
  readonly nextPlanned: LocalDate | null
  readonly attemptsSinceHeld: number
}

/** Open until it is closed: phase 5 is open until someone ends it. */
export const isOpen = (snapshot: Pick<CaseSnapshot, 'closedOn'>): boolean => snapshot.closedOn === null
