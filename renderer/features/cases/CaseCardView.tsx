import { memo } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { flagTexts } from '../../app/flag-texts'
import { count, outcomeWords } from '../../app/words'
import { FlagMark } from '../../ui/FlagMark'
import classes from './CaseCard.module.css'
import { cardMarks, nextStepWords, workerWords } from './card-words'

interface CaseCardViewProps {
  readonly card: CaseCard
  readonly name: string
  readonly limitDays: number | null
  readonly today: LocalDate
}

/** At most this many marks on a card; the rest is a number, so that cards keep a like height. */
export const shownFlags = 3

/** What stands on a card: who, whose, how long against the limit, when next, and what is wrong. */
export const CaseCardView = memo(function CaseCardView({ card, name, limitDays, today }: CaseCardViewProps) {
  const over = limitDays !== null && card.days > limitDays
  const marks = cardMarks(card)
  return (
    <div className={over ? classes.over : undefined}>
      <div className={classes.row}>
        <span className={classes.name} title={name}>
          {name}
        </span>
        {card.age === null ? null : (
          <span className={`${classes.small} ${classes.fixed}`}>{card.age} år</span>
        )}
      </div>
      <div className={classes.row}>
        <span className={classes.small} title={card.worker ?? undefined}>
          {workerWords(card)}
        </span>
        <NextStep card={card} today={today} />
      </div>
      {card.outcome === null ? null : <div className={classes.small}>{outcomeWords[card.outcome]}</div>}
      {limitDays === null ? null : (
        <>
          <div className={classes.bar} aria-hidden>
            <span style={{ width: `${Math.min(100, (card.days / limitDays) * 100)}%` }} />
          </div>
          <div className={classes.row}>
            <span className={`${classes.small} ${classes.days}`}>{count(card.days, 'dag', 'dagar')}</span>
            <span className={classes.small}>gräns {limitDays}</span>
          </div>
        </>
      )}
      {marks.length > 0 || card.absentFromList !== null ? (
        <div className={classes.flags}>
          {card.absentFromList === null ? null : (
            <FlagMark
              code="absent-from-list"
              severity="warning"
              label="Saknas på listan"
              sentence={`Ärendet fanns inte på listan ${card.absentFromList}.`}
            />
          )}
          {marks.slice(0, shownFlags).map(({ flag, label }) => (
            <FlagMark
              key={`${flag.code}${flag.party ?? ''}`}
              code={flag.code}
              severity={flag.severity}
              label={label}
              sentence={flagTexts[flag.code].sentence(flag, today)}
            />
          ))}
          {marks.length > shownFlags ? (
            <span className={classes.small} title={`${marks.length - shownFlags} flaggor till`}>
              +{marks.length - shownFlags}
            </span>
          ) : null}
        </div>
      ) : null}
    </div>
  )
})

function NextStep({ card, today }: { readonly card: CaseCard; readonly today: LocalDate }) {
  if (card.nextPlanned === null) return null
  const late = card.nextPlanned < today
  const dueToday = card.nextPlanned === today
  return (
    <span
      className={`${classes.small} ${classes.fixed} ${late ? classes.late : dueToday ? classes.due : ''}`}
    >
      {nextStepWords(card.nextPlanned, today)}
    </span>
  )
}
