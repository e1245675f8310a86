import { IconLockOff } from '@tabler/icons-react'
import { careStanding } from '../../../../domain/consent/care-standing'
import type { ConsentStatus } from '../../../../domain/consent/consent'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { ActivityFacts } from '../../../../domain/plan/activity'
import { activityConsent, lacksConsent } from '../../../../domain/plan/activity-consent'
import { useToday } from '../../../app/today'
import { partyInSentence } from '../../../app/words'
import classes from './PlanDialogs.module.css'

const sentences: Partial<Record<ConsentStatus, (to: string) => string>> = {
  asked: (to) => `Samtycke till ${to} är begärt men har inte kommit in.`,
  refused: (to) => `Klienten har sagt nej till samtycke till ${to}.`,
  withdrawn: (to) => `Samtycket till ${to} är återkallat.`,
  expired: (to) => `Samtycket till ${to} har gått ut.`,
  upcoming: (to) => `Samtycket till ${to} gäller inte ännu.`,
}

interface ConsentNoticeProps {
  readonly detail: CaseDetail
  readonly activity: Pick<ActivityFacts, 'ended' | 'fromDate' | 'party' | 'title' | 'toDate'>
}

/** Said as soon as a party is chosen that may not be talked to today. */
export function ConsentNotice({ detail, activity }: ConsentNoticeProps) {
  const today = useToday()
  const { card, careContacts, consents } = detail
  const care = careStanding(careContacts, card.careUnitId)
  const consent = activityConsent(activity, { consents, care }, today)
  const lacking = consent !== null && lacksConsent(consent)
  const to = consent?.need.party === 'care' && card.careUnit ? card.careUnit : null
  return (
    <div role="status">
      {lacking ? (
        <p className={classes.notice}>
          <IconLockOff size={16} aria-hidden />
          <span>
            {(sentences[consent.status] ?? ((party: string) => `Samtycke till ${party} saknas.`))(
              to ?? partyInSentence[consent.need.party],
            )}{' '}
            Aktiviteten kan planeras, men uppgifter får inte delas.
          </span>
        </p>
      ) : null}
    </div>
  )
}
