import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { certificateIssuers, dfaReviews } from '../../domain/case/certificate'
import { type InquiryAnswer, type InquiryReminder, inquiryRoutes } from '../../domain/documents/inquiry'
import { type SipItem, type SipParticipant, sipCallers, sipOccasions } from '../../domain/documents/sip'
import { caseId } from './case'
import { day, id } from './columns'
import { careUnit } from './people'

/** The papers a case waits for or leans on: one row a paper, each step a date. */

const truth = (name: string) => integer(name, { mode: 'boolean' })

/** Läkarintyg, with its review by the DFA chain. */
export const certificate = sqliteTable(
  'certificate',
  {
    id: id(),
    caseId: caseId(),
    fromDate: day('from_date'),
    toDate: day('to_date').notNull(),
    /** Degree of sick leave, per cent. */
    extent: integer('extent'),
    issuer: text('issuer', { enum: certificateIssuers }),
    hasDiagnosis: truth('has_diagnosis'),
    hasFunction: truth('has_function'),
    hasActivity: truth('has_activity'),
    hasRedThread: truth('has_red_thread'),
    dfaReview: text('dfa_review', { enum: dfaReviews }),
    reviewedOn: day('reviewed_on'),
    comment: text('comment'),
  },
  (t) => [index('certificate_case').on(t.caseId)],
)

/** Rehabiliteringsförfrågan from the social services to a doctor. */
export const careInquiry = sqliteTable(
  'care_inquiry',
  {
    id: id(),
    caseId: caseId(),
    careUnitId: integer('care_unit_id')
      .notNull()
      .references(() => careUnit.id),
    doctor: text('doctor'),
    question: text('question'),
    draftedOn: day('drafted_on').notNull(),
    route: text('route', { enum: inquiryRoutes }),
    sentOn: day('sent_on'),
    answerDueOn: day('answer_due_on'),
    reminders: text('reminders', { mode: 'json' }).$type<InquiryReminder[]>().notNull().default([]),
    /** First day something came back, and the day the answer was complete. */
    receivedOn: day('received_on'),
    completedOn: day('completed_on'),
    /** Rows C1-C7 of the form. */
    answers: text('answers', { mode: 'json' }).$type<InquiryAnswer[]>().notNull().default([]),
    adaptation: text('adaptation'),
    comment: text('comment'),
    /** The doctor's signature: a rehabkoordinator may carry the answer, not give it (lag 2019:1297). */
    signedBy: text('signed_by'),
    signedOn: day('signed_on'),
    validTo: day('valid_to'),
    usedOn: day('used_on'),
    cancelledOn: day('cancelled_on'),
  },
  (t) => [index('care_inquiry_case').on(t.caseId)],
)

/** Samordnad individuell plan. */
export const sip = sqliteTable(
  'sip',
  {
    id: id(),
    caseId: caseId(),
    purpose: text('purpose').notNull(),
    calledBy: text('called_by', { enum: sipCallers }).notNull(),
    calledOn: day('called_on'),
    replyBy: day('reply_by'),
    meetingOn: day('meeting_on'),
    /** 'HH:MM'. */
    startsAt: text('starts_at'),
    endsAt: text('ends_at'),
    place: text('place'),
    address: text('address'),
    occasion: text('occasion', { enum: sipOccasions }),
    participants: text('participants', { mode: 'json' }).$type<SipParticipant[]>().notNull().default([]),
    heldOn: day('held_on'),
    items: text('items', { mode: 'json' }).$type<SipItem[]>().notNull().default([]),
    followUpOn: day('follow_up_on'),
    followedUpOn: day('followed_up_on'),
    cancelledOn: day('cancelled_on'),
  },
  (t) => [index('sip_case').on(t.caseId)],
)

/** Anmälan to the Finsamteam. */
export const finsamReferral = sqliteTable(
  'finsam_referral',
  {
    id: id(),
    caseId: caseId(),
    postedOn: day('posted_on'),
    answeredOn: day('answered_on'),
    takenUp: truth('taken_up'),
    reason: text('reason'),
    meetingOn: day('meeting_on'),
    followUpOn: day('follow_up_on'),
    followedUpOn: day('followed_up_on'),
    result: text('result'),
  },
  (t) => [index('finsam_referral_case').on(t.caseId)],
)

/** Ansökan om samordning av rehabiliteringsinsatser to Försäkringskassan. */
export const fkApplication = sqliteTable(
  'fk_application',
  {
    id: id(),
    caseId: caseId(),
    sentOn: day('sent_on').notNull(),
    answeredOn: day('answered_on'),
    granted: truth('granted'),
    reason: text('reason'),
  },
  (t) => [index('fk_application_case').on(t.caseId)],
)
