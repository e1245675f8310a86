import { Button } from '@mantine/core'
import { IconLockOff } from '@tabler/icons-react'
import { useState } from 'react'
import type { ActivityEntry, CaseDetail } from '../../../../domain/contract/cases'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import { activityStatus, isLate } from '../../../../domain/plan/activity'
import { relativeDay } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { count, inSentence, obstacleWords, responsibleWords } from '../../../app/words'
import { WithDates } from '../../../ui/WithDates'
import { consentGap, laneWords } from './activity-words'
import classes from './Plan.module.css'
import { StatusWord } from './StatusWord'

interface ActivityListProps {
  readonly detail: CaseDetail
  readonly onOpen: (id: number) => void
  /** Null: nothing can be changed. */
  readonly onEnd: ((activity: ActivityEntry) => void) | null
}

/** Every activity with who does it and until when, in the order they began; ended ones are folded away, latest first. */
export function ActivityList({ detail, onOpen, onEnd }: ActivityListProps) {
  const [all, setAll] = useState(false)
  const ended = detail.activities.filter((activity) => activity.ended !== null)
  const live = detail.activities.filter((activity) => activity.ended === null).toReversed()
  const shown = all ? [...live, ...ended] : live
  return (
    <div className={classes.list}>
      {shown.length === 0 ? null : (
        <table className={classes.table} aria-label="Aktiviteter">
          <thead>
            <tr>
              <th scope="col">Aktivitet</th>
              <th scope="col">Ansvarig, tidsfrist</th>
              <th scope="col">Läge</th>
              {onEnd ? (
                <th scope="col">
                  <span className="sr-only">Åtgärd</span>
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((activity) => (
              <ActivityRow
                key={activity.id}
                activity={activity}
                gap={consentGap(activity, detail.consentRows)}
                onOpen={onOpen}
                onEnd={onEnd}
              />
            ))}
          </tbody>
        </table>
      )}
      {ended.length > 0 ? (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={4}
          ml={-8}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Dölj' : 'Visa'} {count(ended.length, 'avslutad', 'avslutade')}
        </Button>
      ) : null}
    </div>
  )
}

interface ActivityRowProps {
  readonly activity: ActivityEntry
  readonly gap: string | null
  readonly onOpen: ActivityListProps['onOpen']
  readonly onEnd: ActivityListProps['onEnd']
}

function ActivityRow({ activity, gap, onOpen, onEnd }: ActivityRowProps) {
  const today = useToday()
  const { id, title, type, party, deadline, extent, obstacle } = activity
  const status = activityStatus(activity, today)
  const late = isLate(activity, today)
  return (
    <tr>
      <td>
        <button type="button" className={classes.open} onClick={() => onOpen(id)}>
          {title}
        </button>
        <span className={classes.aside}>
          {laneWords(type)}
          {extent === null ? '' : `, ${extent} %`}
        </span>
      </td>
      <td>
        {party === null ? 'Ej angiven' : responsibleWords[party]}
        <span className={`${classes.aside} ${late ? classes.late : ''}`}>
          {deadline === null ? 'ingen tidsfrist' : <WithDates text={deadlineWords(activity, today)} />}
        </span>
      </td>
      <td>
        <StatusWord status={status} />
        {gap ? (
          <span className={classes.gap}>
            <IconLockOff size={13} aria-hidden />
            {gap}
          </span>
        ) : null}
        {obstacle === null ? null : (
          <span className={classes.aside}>Hinder: {inSentence(obstacleWords[obstacle])}</span>
        )}
      </td>
      {onEnd ? (
        <td align="right" className={classes.nowrap}>
          {status === 'ongoing' || status === 'over' ? (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`Avsluta aktiviteten ${title}`}
              onClick={() => onEnd(activity)}
            >
              Avsluta…
            </Button>
          ) : null}
        </td>
      ) : null}
    </tr>
  )
}

/** "2026-05-31, om 90 dagar"; late ones by how much; of ended ones only the day. */
function deadlineWords(activity: ActivityEntry, today: LocalDate): string {
  const { deadline, ended } = activity
  if (deadline === null) return ''
  if (ended !== null) return deadline
  const late = daysBetween(deadline, today)
  return late > 0
    ? `${deadline}, ${count(late, 'dag', 'dagar')} försenad`
    : `${deadline}, ${relativeDay(deadline, today)}`
}
