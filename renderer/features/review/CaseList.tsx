import { IconCheck, IconCircle, IconCircleDot, IconCircleMinus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ReviewCaseEntry, ReviewEntry } from '../../../domain/contract/reviews'
import { isReached } from '../../../domain/review/review'
import { dayInSentence } from '../../app/dates'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { count, reviewOutcomeWords } from '../../app/words'
import classes from './CaseList.module.css'

interface CaseListProps {
  readonly review: ReviewEntry
  readonly at: number
  readonly onGo: (caseId: number) => void
}

/** The frozen order, and how far one has come. */
export function CaseList({ review, at, onGo }: CaseListProps) {
  const today = useToday()
  const done = review.cases.filter((entry) => isReached(entry, review)).length
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-case="${at}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [at])
  return (
    <aside className={classes.side} aria-label="Ärenden i genomgången">
      <h2>Genomgång med {review.person}</h2>
      <p className={classes.when}>
        {dayInSentence(review.startedOn, today)} · {count(review.cases.length, 'ärende', 'ärenden')}
      </p>
      <progress value={done} max={review.cases.length} aria-label="Genomgångna ärenden" />
      <ol ref={list} className={classes.cases}>
        {review.cases.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              data-case={entry.caseId}
              className={classes.case}
              {...(entry.caseId === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onGo(entry.caseId)}
            >
              <Mark entry={entry} done={isReached(entry, review)} isAt={entry.caseId === at} />
            </button>
          </li>
        ))}
      </ol>
      <p className={classes.reached} aria-live="polite">
        {done} av {review.cases.length} genomgångna
      </p>
    </aside>
  )
}

interface MarkProps {
  readonly entry: ReviewCaseEntry
  readonly done: boolean
  readonly isAt: boolean
}

function Mark({ entry, done, isAt }: MarkProps) {
  const shownName = useShownName()
  const Icon = done
    ? entry.outcome === 'not-touched'
      ? IconCircleMinus
      : IconCheck
    : isAt
      ? IconCircleDot
      : IconCircle
  const words = entry.outcome ? reviewOutcomeWords[entry.outcome] : done ? 'Avslutat' : ''
  return (
    <>
      <Icon size={17} aria-hidden className={classes.caseIcon} />
      <span className={done ? classes.doneName : undefined}>{shownName(entry.card)}</span>
      {words ? <span className={classes.outcomeWord}>{words}</span> : null}
      {!done && entry.carried ? <span className={classes.carried}>från förra gången</span> : null}
    </>
  )
}
