import { Tooltip } from '@mantine/core'
import { IconAlertCircle, IconLockOff } from '@tabler/icons-react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ActivityEntry, CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { activityStatus, isLate } from '../../../../domain/plan/activity'
import { shortDay } from '../../../app/dates'
import { barDetails, barLine, consentGap, laneWords } from './activity-words'
import { statusIcons } from './StatusWord'
import { type StripBar, stripLanes, stripScale } from './strip-scale'
import classes from './TimeStrip.module.css'

const rowHeight = 38
const monthWidth = 44
/** Where today stands in the strip, seen from the left, when there is more to the right than fits. */
const todayAt = 0.6

interface TimeStripProps {
  readonly activities: readonly ActivityEntry[]
  readonly consentRows: CaseDetail['consentRows']
  readonly today: LocalDate
  readonly onOpen: (id: number) => void
}

/** What runs side by side: four lanes over the months, each activity a bar that opens it. */
export function TimeStrip({ activities, consentRows, today, onOpen }: TimeStripProps) {
  const scale = useMemo(() => stripScale(activities, today), [activities, today])
  const lanes = useMemo(() => stripLanes(activities, scale), [activities, scale])
  const scroll = useRef<HTMLDivElement>(null)
  const whole = (100 / scale.window.width) * 100

  useLayoutEffect(() => {
    const box = scroll.current
    if (!box) return
    const at = (share: number) => (share / 100) * box.scrollWidth
    box.scrollLeft = Math.max(at(scale.window.left), at(scale.today) - box.clientWidth * todayAt)
  }, [scale])

  const height = (rows: number) => rows * rowHeight + 4
  return (
    <div className={classes.strip}>
      <div className={classes.names} aria-hidden>
        <div className={classes.corner} />
        {lanes.map(({ type, rows }) => (
          <div key={type} className={classes.name} style={{ height: height(rows) }}>
            {laneWords(type)}
          </div>
        ))}
      </div>
      <div ref={scroll} className={classes.scroll}>
        <div
          className={classes.inner}
          style={{ width: `max(${whole}%, ${scale.months.length * monthWidth}px)` }}
        >
          <div className={classes.months} aria-hidden>
            {scale.months.map(({ from, left }) => (
              <div key={from} className={classes.month} style={{ left: `${left}%` }}>
                {from.slice(0, 7) === today.slice(0, 7) ? null : monthName(from)}
              </div>
            ))}
          </div>
          <span
            className={classes.todayName}
            style={{ left: `${scale.today}%`, transform: `translateX(-${todayShift(today)}%)` }}
            aria-hidden
          >
            {shortDay(today)}
          </span>
          <div className={classes.today} style={{ left: `${scale.today}%` }} />
          <ul className={classes.lanes} aria-label="Aktiviteter på tidslinjen">
            {lanes.map(({ type, bars, rows }) => (
              <li key={type} className={classes.lane} style={{ height: height(rows) }}>
                <span className="sr-only">
                  {laneWords(type)}
                  {bars.length === 0 ? ': ingen aktivitet' : ''}
                </span>
                <ul className={classes.bars}>
                  {bars.map((bar) => (
                    <li key={bar.activity.id}>
                      <Bar
                        bar={bar}
                        today={today}
                        gap={consentGap(bar.activity, consentRows)}
                        onOpen={() => onOpen(bar.activity.id)}
                      />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}

/** "sep"; the first of a year says which: "jan -26". */
const monthName = (from: LocalDate): string => {
  const name = shortDay(from).replace(/^\d+ /, '').slice(0, 3)
  return from.slice(5, 7) === '01' ? `${name} -${from.slice(2, 4)}` : name
}

/** The day stands in its own month's place, clear of the months beside it. */
const todayShift = (today: LocalDate): number => {
  const day = Number(today.slice(8))
  return day <= 6 ? 0 : day <= 20 ? 50 : 100
}

const looks = {
  planned: classes.planned,
  ongoing: classes.ongoing,
  over: classes.over,
  done: classes.ended,
  interrupted: classes.ended,
  cancelled: classes.ended,
}

interface BarProps {
  readonly bar: StripBar<ActivityEntry>
  readonly today: LocalDate
  readonly gap: string | null
  readonly onOpen: () => void
}

function Bar({ bar, today, gap, onOpen }: BarProps) {
  const { activity, left, width, reach, row, open } = bar
  const status = activityStatus(activity, today)
  const details = barDetails(activity, today)
  const late = isLate(activity, today)
  const Icon = gap ? IconLockOff : late ? IconAlertCircle : statusIcons[status]
  const hint = [`${activity.title}: ${details}`, gap?.toLocaleLowerCase('sv')].filter(Boolean).join(', ')
  return (
    <Tooltip label={hint}>
      {/* Its words are its label; the rule does not look so deep. */}
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label */}
      <button
        type="button"
        className={`${classes.bar} ${looks[status]} ${open ? classes.unending : ''}`}
        style={{ left: `${left}%`, width: `${reach}%`, top: row * rowHeight + 4 }}
        onClick={onOpen}
      >
        <span className={classes.shape} style={{ width: `${(width / reach) * 100}%` }} />
        <span className={classes.words}>
          <span className={classes.title}>{activity.title}</span>
          <span className={`${classes.line} ${gap || late ? classes.gap : ''}`}>
            {status === 'ongoing' && !gap && !late ? null : <Icon size={12} stroke={2} aria-hidden />}
            {gap ?? barLine(activity, today)}
          </span>
          <span className="sr-only">, {details}</span>
        </span>
      </button>
    </Tooltip>
  )
}
