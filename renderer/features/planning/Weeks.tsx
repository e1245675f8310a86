import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import { isWorkday } from '../../../domain/calendar/workdays'
import { addDays, type LocalDate, weekdayOf, weekNumber } from '../../../domain/dates'
import { shortDay, weekday } from '../../app/dates'
import { useToday } from '../../app/today'
import { type Chip, MeetingChip } from './MeetingChip'
import classes from './Planning.module.css'

interface WeeksProps {
  readonly chips: readonly Chip[]
  readonly weeks: number
  /** The coordinator is away. */
  readonly isAway: (day: LocalDate) => boolean
  readonly onMove: (chip: Chip, day: LocalDate) => void
  readonly onOpen: (chip: Chip) => void
  readonly onRemove: (chip: Chip) => void
}

/** The coming weeks, Monday to Friday: what is planned, and what is proposed. */
export function Weeks({ chips, weeks, ...acts }: WeeksProps) {
  const today = useToday()
  const monday = addDays(today, 1 - weekdayOf(today))
  const rows = Array.from({ length: weeks + 1 }, (_, week) => addDays(monday, week * 7))
  return (
    <div className={classes.scrollWeeks}>
      <div className={classes.weeks} role="group" aria-label="Kalender över kommande möten">
        {rows.map((first) => (
          <div key={first} className={classes.week}>
            <div className={classes.weekNumber}>v. {weekNumber(first)}</div>
            {[0, 1, 2, 3, 4].map((place) => {
              const day = addDays(first, place)
              return (
                <DayCell
                  key={day}
                  day={day}
                  chips={chips.filter((chip) => chip.day === day)}
                  all={chips}
                  {...acts}
                />
              )
            })}
          </div>
        ))}
      </div>
    </div>
  )
}

interface DayCellProps extends Omit<WeeksProps, 'weeks'> {
  readonly day: LocalDate
  readonly all: readonly Chip[]
}

function DayCell({ day, chips, all, isAway, onMove, onOpen, onRemove }: DayCellProps) {
  const today = useToday()
  const cell = useRef<HTMLDivElement>(null)
  const [over, setOver] = useState(false)
  const red = !isWorkday(day)
  const away = isAway(day)
  const closed = red || day < today
  useEffect(() => {
    if (!cell.current || closed) return undefined
    return dropTargetForElements({
      element: cell.current,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const dropped = all.find(({ key }) => key === source.data.chip)
        if (dropped && dropped.day !== day) onMove(dropped, day)
      },
    })
  }, [all, closed, day, onMove])
  const said = red ? 'röd dag' : away ? 'du är borta' : null
  return (
    <div
      ref={cell}
      className={`${classes.day} ${closed || away ? classes.closed : ''}`}
      data-day={day}
      data-over={over || undefined}
      data-today={day === today || undefined}
    >
      <div className={classes.dayHead}>
        {weekday(day)} {shortDay(day)}
        {said ? <span>{said}</span> : null}
      </div>
      {chips
        .toSorted((a, b) => a.startMinute - b.startMinute)
        .map((chip) => (
          <MeetingChip
            key={chip.key}
            chip={chip}
            onMove={(to) => onMove(chip, to)}
            onOpen={() => onOpen(chip)}
            onRemove={() => onRemove(chip)}
          />
        ))}
    </div>
  )
}
