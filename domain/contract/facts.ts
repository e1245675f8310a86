import { z } from 'zod'
import { certificateFacts } from '../case/certificate'
import { selfRatingFacts } from '../case/self-rating'
import { consentFacts } from '../consent/consent'
import { isLocalDate } from '../dates'
import { finsamFacts } from '../documents/finsam'
import { fkFacts } from '../documents/fk'
import { inquiryFacts } from '../documents/inquiry'
import { sipFacts } from '../documents/sip'
import { flagCodes } from '../flag/flags'
import { activityFacts } from '../plan/activity'
import { planGoals } from '../plan/plan'
import { dormancyFacts, waitingFacts } from '../waiting/waiting'
import { wayTriedFacts } from '../ways-tried/ways-tried'
import type { CaseCard, Done, SnoozeEntry } from './cases'
import { command, query, rowId } from './route'

/** The dated facts of a case, each recorded with `add` and corrected with `update`. */
export interface Added extends Done {
  readonly id: number
}

const day = z.iso.date().refine(isLocalDate)
const ofCase = { caseId: rowId }
const reason = z.string().trim().min(1).max(500)
/** Which flag, and which of its kind. */
const ofFlag = { flagCode: z.enum(flagCodes), subject: z.string().max(300) }
const ending = { id: rowId, endedOn: day }

export const factRoutes = {
  'plan.add': command({ ...ofCase, datedOn: day, goals: planGoals }).returns<Added>(),
  /** Words of the version that is current; what was agreed anew is a revision. */
  'plan.update': command({ id: rowId, goals: planGoals.partial() }).returns<Done>(),
  'plan.revise': command({ ...ofCase, datedOn: day, goals: planGoals }).returns<Added>(),
  'plan.end': command({ planId: rowId, endedOn: day }).returns<Done>(),
  'activity.add': command({ ...ofCase, facts: activityFacts }).returns<Added>(),
  'activity.update': command({ id: rowId, facts: activityFacts.partial() }).returns<Done>(),
  'consent.add': command({ ...ofCase, facts: consentFacts }).returns<Added>(),
  'consent.update': command({ id: rowId, facts: consentFacts.partial() }).returns<Done>(),
  'certificate.add': command({ ...ofCase, facts: certificateFacts }).returns<Added>(),
  'certificate.update': command({ id: rowId, facts: certificateFacts.partial() }).returns<Done>(),
  'inquiry.add': command({ ...ofCase, facts: inquiryFacts }).returns<Added>(),
  'inquiry.update': command({ id: rowId, facts: inquiryFacts.partial() }).returns<Done>(),
  'sip.add': command({ ...ofCase, facts: sipFacts }).returns<Added>(),
  'sip.update': command({ id: rowId, facts: sipFacts.partial() }).returns<Done>(),
  'finsam.add': command({ ...ofCase, facts: finsamFacts }).returns<Added>(),
  'finsam.update': command({ id: rowId, facts: finsamFacts.partial() }).returns<Done>(),
  'fk.add': command({ ...ofCase, facts: fkFacts }).returns<Added>(),
  'fk.update': command({ id: rowId, facts: fkFacts.partial() }).returns<Done>(),
  'waiting.add': command({ ...ofCase, facts: waitingFacts }).returns<Added>(),
  'waiting.end': command(ending).returns<Done>(),
  /** With `followUpOn` the next follow-up is moved to that day, when the case is taken up again. */
  'dormancy.add': command({ ...ofCase, facts: dormancyFacts, followUpOn: day.nullable() }).returns<Added>(),
  'dormancy.end': command(ending).returns<Done>(),
  /** What is said of one or more ways: a later day is a new word, the same day corrects the last one. */
  'wayTried.set': command({ ...ofCase, ways: z.array(wayTriedFacts).min(1).max(20) }).returns<Done>(),
  'handFlag.add': command({ ...ofCase, reason, since: day }).returns<Added>(),
  'handFlag.end': command(ending).returns<Done>(),
  'snooze.add': command({
    ...ofCase,
    ...ofFlag,
    until: day,
    reason,
  }).returns<Added>(),
  /** Shows a flag again: ends every snooze of it that is in force. */
  'snooze.end': command({ ...ofCase, ...ofFlag, endedOn: day }).returns<Done>(),
  /** Every snooze in force on an open case, with its card. */
  'snooze.list': query({}).returns<(SnoozeEntry & { readonly card: CaseCard })[]>(),
  /** One answer for each area rated that day. */
  'selfRating.add': command({
    ...ofCase,
    ratedOn: selfRatingFacts.shape.ratedOn,
    ratings: z
      .array(selfRatingFacts.pick({ area: true, value: true }))
      .min(1)
      .max(50),
  }).returns<Done>(),
} as const
