import classes from './Figure.module.css'
import { type Fill, type FillName, fills } from './fills'
import { textWidth } from './text-width'

interface LinesProps {
  readonly lines: readonly string[]
  readonly x: number
  /** Of the first line's middle. */
  readonly y: number
  readonly size: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly muted?: boolean
  readonly strong?: boolean
}

/** Height of a line of text, in its size. */
export const lineHeight = 1.25

/** Text under each other. */
export function Lines({ lines, x, y, size, anchor = 'start', muted, strong }: LinesProps) {
  return (
    <text
      className={muted ? classes.muted : undefined}
      fontSize={size}
      fontWeight={strong ? 650 : undefined}
      textAnchor={anchor}
    >
      {lines.map((line, place) => (
        // Two lines of a name may be alike: their place is all that tells them apart.
        // oxlint-disable-next-line react/no-array-index-key
        <tspan key={place} x={x} y={y + place * size * lineHeight} dy="0.35em">
          {line}
        </tspan>
      ))}
    </text>
  )
}

interface OnFillProps {
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  /** `plain`: on a place of its own, where the shape is too thin to be written on. */
  readonly fill: FillName | 'plain'
}

const onOwnPlace: Fill = { ground: 'var(--surface)', ink: 'var(--ink)', marks: null }

/** A number on a shape, in a colour that is read there; what is marked leaves it a plain place. */
export function OnFill({ text, size, x, y, fill }: OnFillProps) {
  const { ground, ink, marks } = fill === 'plain' ? onOwnPlace : fills[fill]
  const width = textWidth(text, size) + 0.5 * size
  return (
    <>
      {marks === null && fill !== 'plain' ? null : (
        <rect
          x={x - width / 2}
          y={y - 0.6 * size}
          width={width}
          height={1.2 * size}
          rx={0.2 * size}
          fill={ground}
        />
      )}
      <text
        className={classes.written}
        style={{ '--written': ink }}
        fontSize={size}
        x={x}
        y={y}
        dy="0.35em"
        textAnchor="middle"
        fontWeight={600}
      >
        {text}
      </text>
    </>
  )
}
