import { useMemo } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { PhaseSetting } from '../../../../domain/phase/phases'
import { useAsk } from '../../../app/api'
import { count } from '../../../app/words'
import { WithDates } from '../../../ui/WithDates'
import { changesBetween } from './changes-between'
import { useHistoryNames } from './use-names'

interface ChangesSinceProps {
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
  /** ISO time, or a day; null: from the beginning. */
  readonly since: string | null
  /** At most so many sentences, the latest. */
  readonly atMost: number
}

/** What has happened to a case since it was last gone through. */
export function ChangesSince({ detail, phases, since, atMost }: ChangesSinceProps) {
  const { card, client } = detail
  const { data: entries } = useAsk('history.forCase', { caseId: card.id })
  const names = useHistoryNames(phases, client.protectedIdentity)
  const told = useMemo(() => {
    // What is being said of it right now is no news.
    const others = entries?.filter(({ route }) => route !== 'review.record')
    return others ? changesBetween(others, since, null, names) : null
  }, [entries, since, names])
  if (told === null) return null
  if (told.length === 0) return <p>Inget är noterat.</p>
  const left = told.length - atMost
  return (
    <ul>
      {told.slice(-atMost).map((text, place) => (
        <li key={`${place} ${text}`}>
          <WithDates text={brief(text)} />
        </li>
      ))}
      {left > 0 ? <li>{count(left, 'händelse', 'händelser')} till, äldre</li> : null}
    </ul>
  )
}

/** What happened, without the details that follow it. */
function brief(text: string): string {
  const [said = '', ...details] = text.split(';')
  return details.length > 0 ? `${said}.` : said
}
