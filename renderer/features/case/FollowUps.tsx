import { Button } from '@mantine/core'
import type { CaseDetail } from '../../../domain/contract/cases'
import { followUpStatus } from '../../../domain/follow-up/follow-up'
import { relativeDay } from '../../app/dates'
import { useToday } from '../../app/today'
import { followUpOutcomeWords } from '../../app/words'
import { Section } from '../../ui/Section'
import { StatusMark } from '../../ui/StatusMark'
import classes from './CasePane.module.css'

const tones = { held: 'good', attempted: 'warning', cancelled: 'quiet' } as const

export function FollowUps({
  detail,
  onRecord,
}: {
  readonly detail: CaseDetail
  readonly onRecord: () => void
}) {
  const today = useToday()
  return (
    <Section
      title="Uppföljningar"
      acts={
        <Button size="compact-xs" variant="light" onClick={onRecord} disabled={detail.card.closedOn !== null}>
          Registrera
        </Button>
      }
    >
      {detail.followUps.length === 0 ? (
        <p className={classes.none}>Ingen uppföljning är bokad eller genomförd.</p>
      ) : null}
      {detail.followUps.map((followUp) => {
        const planned = followUp.outcome === null
        const late = planned && followUpStatus(followUp.plannedOn, today) === 'overdue'
        const day = followUp.doneOn ?? followUp.plannedOn
        return (
          <div key={followUp.id} className={classes.entry}>
            <StatusMark
              tone={followUp.outcome === null ? (late ? 'critical' : 'quiet') : tones[followUp.outcome]}
              text={
                followUp.outcome === null
                  ? late
                    ? 'Försenad'
                    : 'Bokad'
                  : followUpOutcomeWords[followUp.outcome]
              }
            />{' '}
            {day} <span className={classes.when}>{day === null ? '' : relativeDay(day, today)}</span>
            {followUp.comment ? <p>{followUp.comment}</p> : null}
          </div>
        )
      })}
    </Section>
  )
}
