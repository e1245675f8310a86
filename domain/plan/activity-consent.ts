import { type ConsentStanding, isValid } from '../consent/consent'
import { type ConsentNeed, type ConsentSituation, consentNeeds, standingFor } from '../consent/needs'
import type { LocalDate } from '../dates'

/** Also one that is still being written. */
type Activity = Omit<ConsentSituation['activities'][number], 'id'>

export interface ActivityConsent extends ConsentStanding {
  readonly need: ConsentNeed
}

/** The consent one activity stands on, and where it stands today; null when it needs none. */
export function activityConsent(
  activity: Activity,
  { consents, care }: Pick<ConsentSituation, 'care' | 'consents'>,
  today: LocalDate,
): ActivityConsent | null {
  const nothingElse = { inquiries: [], sips: [], finsam: [], phaseSince: today }
  const [need] = consentNeeds(
    { consents, care, activities: [{ ...activity, id: 0 }], ...nothingElse },
    [],
    today,
  )
  return need ? { need, ...standingFor(consents, need, care, today) } : null
}

/** A party has to be asked, or has said no: the activity may be planned, but nothing may be shared for it. */
export const lacksConsent = ({ status }: Pick<ConsentStanding, 'status'>): boolean =>
  !isValid(status) && status !== 'not-needed'
