import { certificateSince, certificateWarningDays, endsBefore } from '../../case/certificate'
import { addDays, daysBetween } from '../../dates'
import { finsamStatus } from '../../documents/finsam'
import { fkAnswerDue, fkStatus } from '../../documents/fk'
import { awaitsAnswer, unansweredDays } from '../../documents/inquiry'
import { sipStatus } from '../../documents/sip'
import { type Rules, when } from '../rule'

/** Certificates and the papers sent to others (S1, S9, S18). */

export const paperRules = {
  'certificate-expired': {
    severity: 'warning',
    find: ({ snapshot: { certificate }, today }) =>
      certificate !== null && certificate.toDate < today && certificate.dfaReview !== 'replaced-by-plan'
        ? [
            {
              since: addDays(certificate.toDate, 1),
              on: certificate.toDate,
              days: daysBetween(certificate.toDate, today),
            },
          ]
        : [],
  },
  'certificate-incomplete': {
    severity: 'warning',
    find: ({ snapshot: { certificate, inquiries, openedOn }, today }) => {
      if (certificate?.dfaReview !== 'incomplete' || certificate.toDate < today) return []
      // A förfrågan to the doctor is what is done about it.
      if (inquiries.some(({ cancelledOn, usedOn }) => cancelledOn === null && usedOn === null)) return []
      return [{ since: certificateSince(certificate, openedOn, today), on: certificate.toDate }]
    },
  },
  'certificate-expiring': {
    severity: 'info',
    find: ({ snapshot: { certificate }, today }) => {
      if (certificate === null || certificate.toDate < today) return []
      const days = daysBetween(today, certificate.toDate)
      return when(days <= certificateWarningDays && certificate.dfaReview !== 'replaced-by-plan', () => ({
        since: addDays(certificate.toDate, -certificateWarningDays),
        on: certificate.toDate,
        days,
      }))
    },
  },
  'certificate-before-follow-up': {
    severity: 'info',
    find: ({ snapshot: { certificate, nextPlanned, openedOn }, today }) => {
      if (certificate === null || certificate.toDate < today || certificate.dfaReview === 'replaced-by-plan')
        return []
      // Within the last month the certificate's own flag says it.
      if (daysBetween(today, certificate.toDate) <= certificateWarningDays) return []
      const days = endsBefore(certificate, nextPlanned)
      if (days === null) return []
      return [{ since: certificateSince(certificate, openedOn, today), on: certificate.toDate, days }]
    },
  },
  'inquiry-unanswered': {
    severity: 'warning',
    find: ({ snapshot: { inquiries }, today }) =>
      inquiries.flatMap(({ id, ...inquiry }) => {
        if (!awaitsAnswer(inquiry) || inquiry.receivedOn !== null || inquiry.sentOn === null) return []
        const due = inquiry.answerDueOn ?? addDays(inquiry.sentOn, unansweredDays)
        const days = daysBetween(inquiry.sentOn, today)
        return when(due < today, () => ({
          subject: String(id),
          rowId: id,
          careUnitId: inquiry.careUnitId,
          since: addDays(due, 1),
          on: inquiry.sentOn ?? due,
          days,
        }))
      }),
  },
  'inquiry-incomplete': {
    severity: 'warning',
    find: ({ snapshot: { inquiries } }) =>
      inquiries.flatMap(({ id, ...inquiry }) =>
        awaitsAnswer(inquiry) && inquiry.receivedOn !== null
          ? {
              subject: String(id),
              rowId: id,
              careUnitId: inquiry.careUnitId,
              since: inquiry.receivedOn,
              on: inquiry.receivedOn,
            }
          : [],
      ),
  },
  'inquiry-unused': {
    severity: 'warning',
    find: ({ snapshot: { inquiries }, today }) =>
      inquiries.flatMap(({ id, completedOn, usedOn, cancelledOn }) =>
        completedOn !== null && usedOn === null && cancelledOn === null
          ? {
              subject: String(id),
              rowId: id,
              since: completedOn,
              on: completedOn,
              days: daysBetween(completedOn, today),
            }
          : [],
      ),
  },
  'fk-late': {
    severity: 'warning',
    find: ({ snapshot: { fk }, today }) =>
      fk.flatMap(({ id, ...application }) =>
        fkStatus(application, today) === 'late'
          ? {
              subject: String(id),
              rowId: id,
              since: addDays(fkAnswerDue(application.sentOn), 1),
              on: application.sentOn,
              days: daysBetween(application.sentOn, today),
            }
          : [],
      ),
  },
  'fk-refused': {
    severity: 'warning',
    find: ({ snapshot: { fk, lastHeld } }) =>
      fk.flatMap(({ id, answeredOn, granted }) =>
        // Who owns the next step after a refusal is nowhere said: it is taken up at a follow-up.
        answeredOn !== null && granted === false && (lastHeld === null || lastHeld < answeredOn)
          ? { subject: String(id), rowId: id, since: answeredOn, on: answeredOn }
          : [],
      ),
  },
  'finsam-unanswered': {
    severity: 'warning',
    find: ({ snapshot: { finsam }, today }) =>
      finsam.flatMap(({ id, ...referral }) => {
        if (finsamStatus(referral, today) !== 'posted' || referral.postedOn === null) return []
        const days = daysBetween(referral.postedOn, today)
        const { postedOn } = referral
        return when(days > unansweredDays, () => ({
          subject: String(id),
          rowId: id,
          since: addDays(postedOn, unansweredDays + 1),
          on: postedOn,
          days,
        }))
      }),
  },
  'finsam-follow-up': {
    severity: 'warning',
    find: ({ snapshot: { finsam }, today }) =>
      finsam.flatMap(({ id, ...referral }) =>
        finsamStatus(referral, today) === 'follow-up-due' && referral.followUpOn !== null
          ? { subject: String(id), rowId: id, since: referral.followUpOn, on: referral.followUpOn }
          : [],
      ),
  },
  'sip-overdue': {
    severity: 'warning',
    find: ({ snapshot: { sips }, today }) =>
      sips.flatMap(({ id, ...sip }) =>
        sipStatus(sip, today) === 'overdue' && sip.meetingOn !== null
          ? { subject: String(id), rowId: id, since: addDays(sip.meetingOn, 1), on: sip.meetingOn }
          : [],
      ),
  },
  'sip-follow-up': {
    severity: 'warning',
    find: ({ snapshot: { sips }, today }) =>
      sips.flatMap(({ id, ...sip }) =>
        sipStatus(sip, today) === 'follow-up-due' && sip.followUpOn !== null
          ? { subject: String(id), rowId: id, since: sip.followUpOn, on: sip.followUpOn }
          : [],
      ),
  },
} satisfies Rules
