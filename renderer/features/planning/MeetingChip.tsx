import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { isWorkday, workdayBeside } from '../../../domain/calendar/workdays'
import { addDays, type LocalDate } from '../../../domain/dates'
import { shortDay, timeSpan, weekday } from '../../app/dates'
import { shortName } from '../../app/words'
import type { Chip } from './chips'
import classes from './Planning.module.css'

interface MeetingChipProps {
  readonly chip: Chip
  /** The day is not told by where it stands. */
  readonly withDay?: boolean
  readonly onMove: (day: LocalDate) => void
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** Moved by drag, or with the arrows: a day at a time, or a week. */
export function MeetingChip({ chip, withDay = false, onMove, onOpen, onRemove }: MeetingChipProps) {
  const element = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!element.current) return undefined
    return draggable({ element: element.current, getInitialData: () => ({ chip: chip.key }) })
  }, [chip.key])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedBy(event.key, chip.day)
    if (to !== null) {
      event.preventDefault()
      onMove(to)
    }
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove()
  }
  const kind = chip.meetingId === null ? 'Förslag' : 'Bokat'
  return (
    <button
      type="button"
      ref={element}
      className={`${classes.chip} ${chip.meetingId === null ? classes.proposed : classes.planned}`}
      data-chip={chip.key}
      title={`${chip.person}. ${chip.words}`}
      aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown Enter Delete"
      onKeyDown={onKeyDown}
      onClick={onOpen}
    >
      <span className="sr-only">
        {kind}: {chip.person}, {chip.day} kl.{' '}
      </span>
      <span>
        {withDay ? `${weekday(chip.day)} ${shortDay(chip.day)} ` : ''}
        {timeSpan(chip)}
      </span>
      <strong>{shortName(chip.person)}</strong>
      {chip.notice === null ? null : <em>{chip.notice}</em>}
    </button>
  )
}

/** The workday an arrow leads to; a week on or back lands on the workday nearest after. */
function movedBy(key: string, day: LocalDate): LocalDate | null {
  if (key === 'ArrowRight') return workdayBeside(day, 1)
  if (key === 'ArrowLeft') return workdayBeside(day, -1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const to = addDays(day, key === 'ArrowDown' ? 7 : -7)
  return isWorkday(to) ? to : workdayBeside(to, key === 'ArrowDown' ? 1 : -1)
}
