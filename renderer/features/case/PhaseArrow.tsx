import type { LocalDate } from '../../../domain/dates'
import type { PhaseMove } from '../../../domain/phase/move'
import { type PhaseNumber, type PhaseSetting } from '../../../domain/phase/phases'
import { daysInPhases } from '../../../domain/phase/stays'
import classes from './PhaseArrow.module.css'

interface PhaseArrowProps {
  readonly moves: readonly PhaseMove[]
  readonly phases: readonly PhaseSetting[]
  readonly current: PhaseNumber
  readonly until: LocalDate
}

/** The way so far: days spent in each phase, all stays added up. */
export function PhaseArrow({ moves, phases, current, until }: PhaseArrowProps) {
  const days = daysInPhases(moves, until)
  return (
    <ol className={classes.arrow} aria-label="Faser">
      {phases.map((phase) => {
        const stayed = days.get(phase.number)
        const been = stayed !== undefined
        const left = been && phase.number > current
        const limit = phase.number === current && phase.limitDays !== null ? `, gräns ${phase.limitDays}` : ''
        return (
          <li
            key={phase.number}
            className={classes.step}
            data-left={left || undefined}
            {...(phase.number === current ? { 'aria-current': 'step' as const } : {})}
            style={
              been
                ? { background: `var(--phase-${phase.number})`, color: `var(--on-phase-${phase.number})` }
                : undefined
            }
          >
            <strong>
              {phase.number} {phase.name}
            </strong>
            {been ? `${stayed} d${limit}` : '\u00a0'}
          </li>
        )
      })}
    </ol>
  )
}
