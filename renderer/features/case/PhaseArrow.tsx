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
  /** Days of the present stay; the earlier ones in the same phase are told on hover. */
  readonly daysNow: number
}

/** The way so far: days spent in each phase, all stays added up. */
export function PhaseArrow({ moves, phases, current, until, daysNow }: PhaseArrowProps) {
  const days = daysInPhases(moves, until)
  return (
    <ol className={classes.arrow} aria-label="Faser">
      {phases.map((phase) => {
        const stayed = days.get(phase.number)
        const been = stayed !== undefined
        const left = been && phase.number > current
        const shown = phase.number === current ? daysNow : stayed
        const limit = phase.number === current ? phase.limitDays : null
        return (
          <li
            key={phase.number}
            className={classes.step}
            title={stayed !== undefined && stayed !== shown ? `${stayed} dagar sammanlagt` : undefined}
            {...(phase.number === current ? { 'aria-current': 'step' as const } : {})}
            style={been ? (left ? leftColours(phase.number) : coloursOf(phase.number)) : undefined}
          >
            <strong>
              {phase.number} {phase.name}
            </strong>
            {been ? `${shown} d${left ? ' tidigare' : ''}` : '\u00a0'}
            {limit === null ? null : <span className={classes.limit}>, gräns {limit}</span>}
          </li>
        )
      })}
    </ol>
  )
}

const coloursOf = (phase: PhaseNumber) => ({
  background: `var(--phase-${phase})`,
  color: `var(--on-phase-${phase})`,
})

/** Been there and gone back: seen, but not where the case stands. */
const leftColours = (phase: PhaseNumber) => ({
  background: `color-mix(in srgb, var(--phase-${phase}) 22%, var(--sunken))`,
  color: 'var(--ink)',
})
