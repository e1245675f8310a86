import { type ComponentType, useMemo } from 'react'
import { reviewOrder } from '../../domain/review/review'
import { useAsk, useAskAll } from '../app/api'
import { useShownName } from '../app/hide-identities'
import { useToday } from '../app/today'
import { changesBetween } from '../features/case/history/changes-between'
import { useHistoryNames } from '../features/case/history/use-names'
import { HandoverReceipt } from './forms/HandoverReceipt'
import { HandoverSheet } from './forms/HandoverSheet'
import { ReviewAgenda } from './forms/ReviewAgenda'
import { ReviewMinutes } from './forms/ReviewMinutes'

interface LoadProps {
  /** Of the genomgång, the person or the handover it is about. */
  readonly id: number
  /** More of what it is about: one receiver of many. */
  readonly only: number | null
}

export interface Paper {
  readonly title: string
  /** Where one comes from, and goes back to. */
  readonly back: string
  /** Fetches what the form needs and draws it; draws nothing until it is there. */
  readonly Load: ComponentType<LoadProps>
}

/** Everything that can be printed, by the word in its address. */
export const papers: Readonly<Record<string, Paper>> = {
  protokoll: { title: 'Protokoll', back: '/uppfoljning?flik=genomgangar', Load: Minutes },
  dagordning: { title: 'Dagordning', back: '/uppfoljning?flik=genomgangar', Load: Agenda },
  overlamningskvitto: { title: 'Kvitto', back: '/uppfoljning?flik=overlamning', Load: Receipt },
  overlamningsblad: { title: 'Överlämningsblad', back: '/uppfoljning?flik=overlamning', Load: Sheets },
}

function Minutes({ id }: LoadProps) {
  const { data: review } = useAsk('review.get', { reviewId: id })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  const { data: history } = useAsk('review.history', { reviewId: id })
  const names = useHistoryNames(settings?.phases ?? [], false)
  const changes = useMemo(() => {
    if (!review || !history) return null
    // The words themselves stand beside; that they were said is not told again.
    const own = new Set(['follow_up', 'review_case'])
    const hidden = new Set(
      review.cases.filter(({ card }) => card.protectedIdentity).map(({ caseId }) => caseId),
    )
    return new Map(
      history.map(({ caseId, entries }) => {
        const others = entries.map((entry) => ({
          ...entry,
          changes: entry.changes.filter(({ table }) => !own.has(table)),
        }))
        const hideClient = names.hideClient || hidden.has(caseId)
        return [caseId, changesBetween(others, null, null, { ...names, hideClient })] as const
      }),
    )
  }, [review, history, names])
  if (!review || !settings || !changes) return null
  return (
    <ReviewMinutes
      review={review}
      phases={settings.phases}
      unit={settings.unit}
      coordinator={settings.coordinator}
      nameOf={nameOf}
      changes={changes}
    />
  )
}

function Agenda({ id }: LoadProps) {
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
      unit={settings.unit}
      today={today}
      nameOf={nameOf}
    />
  )
}

function Receipt({ id }: LoadProps) {
  const { data: handover } = useAsk('handover.get', { handoverId: id })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  if (!handover || !settings) return null
  return <HandoverReceipt handover={handover} phases={settings.phases} unit={settings.unit} nameOf={nameOf} />
}

function Sheets({ id, only }: LoadProps) {
  const today = useToday()
  const { data } = useAsk('handover.sheets', { handoverId: id, toPersonId: only })
  const { data: settings } = useAsk('setting.all', {})
  const nameOf = useShownName()
  if (!data || !settings) return null
  const { handover, details } = data
  const given = new Map(handover.cases.map((one) => [one.caseId, one]))
  return details.map((detail) => (
    <HandoverSheet
      key={detail.card.id}
      detail={detail}
      from={handover.from}
      to={given.get(detail.card.id)?.to ?? null}
      fromDate={handover.fromDate}
      untilDate={handover.untilDate}
      note={given.get(detail.card.id)?.note ?? null}
      phases={settings.phases}
      unit={settings.unit}
      today={today}
      name={nameOf(detail.card)}
    />
  ))
}
