import { reviewOrder } from '../../../domain/review/review'
import { useAsk, useAskAll } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { ReviewAgenda } from '../forms/ReviewAgenda'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const reviewAgenda: Paper = { form: 'review-agenda', title: 'Dagordning', Load: Agenda }

function Agenda({ ids: [id = 0] }: LoadProps) {
  const today = useToday()
  const { data: people } = useAsk('person.list', {})
  const { data: cards } = useAsk('case.list', { closed: false })
  const { data: carried } = useAsk('review.carried', {})
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  const own = cards?.filter(({ workerId }) => workerId === id) ?? []
  const details = useAskAll(
    'case.get',
    own.map(({ id: caseId }) => ({ caseId })),
  )
  if (!people || !cards || !settings || !carried || !details) return null
  const waited = new Set(carried)
  return (
    <ReviewAgenda
      person={people.find((one) => one.id === id)?.name ?? ''}
      cards={reviewOrder(own, waited)}
      carried={waited}
      activities={new Map(details.map(({ card, activities }) => [card.id, activities]))}
      phases={settings.phases}
      letterhead={letterheadOf(settings)}
      today={today}
      nameOf={nameOf}
    />
  )
}
