import type { CaseSnapshot } from '../case/snapshot'
import { awaited } from '../consent/grid'
import { consentRows } from '../consent/needs'
import type { LocalDate } from '../dates'
import { awaitsAnswer } from '../documents/inquiry'
import { type Wait, waitsOf } from './waiting'

/** Everything a case waits for, longest first: what its facts show, and what was set by hand. */
export const caseWaits = (snapshot: CaseSnapshot, today: LocalDate): Wait[] =>
  waitsOf(
    {
      // A question that a later answer overtook is waited for by nobody.
      consents: consentRows(snapshot, [], today).flatMap((row) => {
        const askedOn = awaited(row, today)?.askedOn ?? null
        return askedOn === null ? [] : [{ askedOn }]
      }),
      inquiries: snapshot.inquiries.flatMap((inquiry) =>
        awaitsAnswer(inquiry) && inquiry.sentOn !== null ? [{ sentOn: inquiry.sentOn }] : [],
      ),
      fk: snapshot.fk.filter(({ answeredOn }) => answeredOn === null),
      finsam: snapshot.finsam.flatMap(({ postedOn, answeredOn }) =>
        postedOn !== null && answeredOn === null ? [{ postedOn }] : [],
      ),
      set: snapshot.waiting,
    },
    today,
  )
