import { highestRating, lowestRating } from '../../../../domain/case/self-rating'
import { daysBetween, type LocalDate } from '../../../../domain/dates'
import classes from './SelfRating.module.css'

export interface Point {
  readonly day: LocalDate
  readonly value: number
}

interface SparklineProps {
  readonly points: readonly Point[]
  /** The days all lines of a chart share, so that they can be read against each other. */
  readonly from: LocalDate
  readonly to: LocalDate
}

const width = 100
const height = 28
const edge = 4

/** Ratings over time as a line with a dot each. The figures stand beside it, so it is only for the eye. */
export function Sparkline({ points, from, to }: SparklineProps) {
  const days = Math.max(1, daysBetween(from, to))
  const placed = points.map(({ day, value }) => ({
    x: edge + (daysBetween(from, day) / days) * (width - 2 * edge),
    y: height - edge - ((value - lowestRating) / (highestRating - lowestRating)) * (height - 2 * edge),
  }))
  return (
    <svg
      className={classes.line}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden
    >
      <line className={classes.bound} x1={0} x2={width} y1={edge} y2={edge} />
      <line className={classes.bound} x1={0} x2={width} y1={height - edge} y2={height - edge} />
      <polyline points={placed.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {placed.map(({ x, y }, place) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={place === placed.length - 1 ? 3 : 1.8} />
      ))}
    </svg>
  )
}
