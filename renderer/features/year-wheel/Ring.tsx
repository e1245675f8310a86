import type { LocalDate } from '../../../domain/dates'
import type { WheelItem, WheelStatus } from '../../../domain/year-wheel/year-wheel'
import { monthName, shortMonth } from '../../app/dates'
import { count } from '../../app/words'
import { wheelStatusWords } from '../../app/year-wheel'
import { dotsOf, monthsOf, partOfYear, yearSummary } from './wheel-parts'
import classes from './YearWheel.module.css'

interface RingProps {
  readonly items: readonly WheelItem[]
  readonly year: number
  readonly today: LocalDate
}

/** In units of the drawing, whose middle is 0. */
const outer = 128
const labelsAt = 116
const inner = 104
const dotsAt = 92
const rowStep = 13
const core = 46
/** As far apart as a dot is wide, where they stand. */
const apart = 12 / (2 * Math.PI * dotsAt)

/** Where a part of the year is on a circle: 1 January at the top, with the clock. */
function at(part: number, radius: number): readonly [x: number, y: number] {
  const angle = 2 * Math.PI * part - Math.PI / 2
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

const points = (...all: readonly (readonly [number, number])[]) =>
  all.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)

/** The piece of the outer ring that is a month. */
function sector(from: number, to: number): string {
  const [a, b, c, d] = points(at(from, outer), at(to, outer), at(to, inner), at(from, inner))
  return `M ${a} A ${outer} ${outer} 0 0 1 ${b} L ${c} A ${inner} ${inner} 0 0 0 ${d} Z`
}

/**
 * The year as a ring, with where today is: how the year lies, which a list does not show. What it tells stands in the list
 * beside it, so it is one picture to a screen reader.
 */
export function Ring({ items, year, today }: RingProps) {
  const months = monthsOf(year)
  const isNow = today.startsWith(`${year}-`)
  const now = isNow ? ` I dag är vi i ${monthName(today)}.` : ''
  return (
    <figure className={classes.picture}>
      <svg
        viewBox="-132 -132 264 264"
        role="img"
        aria-label={`Året ${year} som en ring: ${yearSummary(items)}${now}`}
      >
        {months.map((month, place) => {
          const current = today.startsWith(month)
          const [x, y] = at((place + 0.5) / 12, labelsAt)
          return (
            <g key={month}>
              <path
                d={sector(place / 12, (place + 1) / 12)}
                className={current ? classes.sectorNow : classes.sector}
              />
              <text x={x} y={y} className={current ? classes.labelNow : classes.label}>
                {shortMonth(month)}
              </text>
            </g>
          )
        })}
        {isNow ? <Hand part={partOfYear(today)} /> : null}
        {dotsOf(items, year, apart).map(({ item, part, row }, place) => {
          const [x, y] = at(part, dotsAt - row * rowStep)
          return (
            <g key={`${place} ${item.on}`} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
              <Mark status={item.status} />
            </g>
          )
        })}
        <text y={2} className={classes.year}>
          {year}
        </text>
        <text y={20} className={classes.sum}>
          {count(items.length, 'uppgift', 'uppgifter')}
        </text>
      </svg>
      <figcaption className={classes.legend}>
        {(['late', 'due', 'coming', 'done'] as const).map((status) => (
          <span key={status}>
            <svg viewBox="-7 -7 14 14" aria-hidden>
              <Mark status={status} />
            </svg>
            {wheelStatusWords[status]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Hand({ part }: { readonly part: number }) {
  const [x1, y1] = at(part, core)
  const [x2, y2] = at(part, inner)
  return <line x1={x1} y1={y1} x2={x2} y2={y2} className={classes.hand} />
}

/** Told apart by shape as well as by colour. */
function Mark({ status }: { readonly status: WheelStatus }) {
  switch (status) {
    case 'late':
      return <path d="M 0 -6 L 6 0 L 0 6 L -6 0 Z" className={classes.late} />
    case 'due':
      return <path d="M 0 -5.5 L 5.5 4.5 L -5.5 4.5 Z" className={classes.due} />
    case 'coming':
      return <circle r={4.5} className={classes.coming} />
    case 'done':
      return <circle r={5} className={classes.done} />
  }
}
