import type { Amount } from '../../../domain/statistics/charts'
import classes from './Figure.module.css'
import type { FillName } from './fills'
import type { Drawn } from './legend'
import { nameColumn } from './stacked'
import { isNarrow, type Surface } from './surface'
import { textWidth, wrapped } from './text-width'
import { Lines, lineHeight } from './Written'

export interface Bar {
  readonly label: string
  /** The bar, and what of it is filled when that is not all. */
  readonly length: Amount
  readonly filled: Amount
  /** Said after it. */
  readonly note: string
}

/** Lying bars with what they say written after them; a filled part begins where the bar does. */
export function bars(rows: readonly Bar[], fill: FillName, on: Surface): Drawn {
  const size = on.textSize
  const narrow = isNarrow(on)
  const names = nameColumn(
    rows.map(({ label }) => label),
    on,
  )
  const left = names.width
  const widestNote = Math.max(0, ...rows.map(({ note }) => textWidth(note, size)))
  const right = Math.min(widestNote + 0.7 * size, narrow ? 0.45 * on.width : 0.38 * on.width)
  const long = on.width - left - right - 1
  const stub = 1.4 * size
  const each = long / Math.max(1, ...rows.map(({ length }) => length.n ?? 0))
  const px = (amount: Amount) => (amount.hidden ? stub : (amount.n ?? 0) * each)
  const thick = 1.4 * size
  const line = lineHeight * size
  let y = 0.3 * size
  const placed = rows.map((row, place) => {
    const lines = names.lines[place] ?? []
    const room = on.width - left - px(row.length) - 0.7 * size
    const note = wrapped(row.note, Math.max(right - 0.7 * size, room), size)
    const above = narrow ? lines.length * line + 0.2 * size : 0
    const height = Math.max(thick, note.length * line, narrow ? 0 : lines.length * line)
    const own = { ...row, lines, note, top: y, middle: y + above + height / 2 }
    y += above + height + 0.6 * size
    return own
  })
  return {
    height: y,
    breaks: placed.slice(1).map(({ top }) => top - 0.2 * size),
    draw: (paint) => (
      <>
        {placed.map(({ label, lines, note, length, filled, top, middle }) => (
          <g key={label}>
            <Lines
              lines={lines}
              x={narrow ? 0 : left - 0.8 * size}
              y={narrow ? top + 0.6 * size : middle - ((lines.length - 1) * line) / 2}
              size={size}
              anchor={narrow ? 'start' : 'end'}
            />
            <rect
              className={classes.edge}
              x={left}
              y={middle - thick / 2}
              width={px(length)}
              height={thick}
              fill={paint(length.hidden ? 'hidden' : 'empty')}
            />
            {length.hidden || px(filled) === 0 ? null : (
              <rect
                className={classes.edge}
                x={left}
                y={middle - thick / 2}
                width={Math.min(px(filled), px(length))}
                height={thick}
                fill={paint(filled.hidden ? 'hidden' : fill)}
              />
            )}
            <Lines
              lines={note}
              x={left + px(length) + 0.7 * size}
              y={middle - ((note.length - 1) * line) / 2}
              size={size}
            />
          </g>
        ))}
        {narrow ? null : <line className={classes.line} x1={left} x2={left} y1={0} y2={y - 0.3 * size} />}
      </>
    ),
  }
}
