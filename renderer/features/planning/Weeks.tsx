import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import { isWorkday } from '../../../domain/calendar/workdays'
import { addDays, type LocalDate, weekdayOf, weekNumber } from '../../../domain/dates'
import { byBeginning } from '../../../domain/meeting/meeting'
import { shortDay, weekday } from '../../app/dates'
import { useToday } from '../../app/today'
import type { Chip } from './chips'
import { MeetingChip } from './MeetingChip'
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

/** The coming weeks, Monday to Friday: what is planned, and what is proposed; what comes after them stands below. */
export function Weeks({ chips, weeks, onMove, ...rest }: WeeksProps) {
  const today = useToday()
  const monday = addDays(today, 1 - weekdayOf(today))
  const { container, follow } = useFollowedFocus(chips)
  const acts = {
    ...rest,
    onMove: (chip: Chip, day: LocalDate) => {
      follow(chip)
      onMove(chip, day)
    },
  }
  const rows = Array.from({ length: weeks + 1 }, (_, week) => addDays(monday, week * 7))
  const end = addDays(monday, rows.length * 7)
  const later = chips.filter((chip) => chip.day >= end)
  return (
    <div ref={container} className={classes.scrollWeeks}>
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
        {later.length > 0 ? <Later chips={later} {...acts} /> : null}
      </div>
    </div>
  )
}

/** A meeting that is moved stands in another cell, and has the focus there as it had it before. */
function useFollowedFocus(chips: readonly Chip[]) {
  const container = useRef<HTMLDivElement>(null)
  const followed = useRef<Chip>(null)
  useEffect(() => {
    const from = followed.current
    const chip = chips.find(({ key }) => key === from?.key)
    if (!from || !chip || chip.day === from.day) return
    followed.current = null
    const element = container.current?.querySelector<HTMLElement>(`[data-chip="${chip.key}"]`)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  }, [chips])
  const follow = (chip: Chip) => {
    followed.current = chip
  }
  return { container, follow }
}

type LaterProps = Pick<DayCellProps, 'chips' | 'onMove' | 'onOpen' | 'onRemove'>

/** Meetings after the weeks that are shown, the nearest first: they are out of the way, and never out of sight. */
function Later({ chips, onMove, onOpen, onRemove }: LaterProps) {
  return (
    <div className={classes.week}>
      <div className={classes.weekNumber}>senare</div>
      <div className={classes.later}>
        {chips.toSorted(byBeginning).map((chip) => (
          <MeetingChip
            key={chip.key}
            chip={chip}
            withDay
            onMove={(to) => onMove(chip, to)}
            onOpen={() => onOpen(chip)}
            onRemove={() => onRemove(chip)}
          />
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
      {chips.toSorted(byBeginning).map((chip) => (
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
