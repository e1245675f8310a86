import type { ReactNode } from 'react'
import classes from './Figure.module.css'
import type { FillName, Paint } from './fills'
import type { Surface } from './surface'
import { textWidth } from './text-width'
import { Lines } from './Written'

/** A picture or a part of it; how wide it is, its surface says. */
export interface Drawn {
  readonly height: number
  readonly draw: (paint: Paint) => ReactNode
  /** Heights where paper may go on to the next page. */
  readonly breaks?: readonly number[]
}

/** A part of a picture: how it is filled, and what it is called. */
export interface Look {
  readonly fill: FillName
  readonly name: string
}

const swatchIn = 1.3
const gapIn = 1.2
const rowIn = 1.8

/** What the fills mean, in as many rows as the width asks for. */
export function legend(looks: readonly Look[], on: Surface): Drawn {
  const size = on.textSize
  let x = 0
  let row = 0
  const placed = looks.map((look) => {
    const width = size * (swatchIn + 0.5) + textWidth(look.name, size)
    if (x > 0 && x + width > on.width) {
      x = 0
      row += 1
    }
    const own = { ...look, x, y: (row + 0.5) * rowIn * size }
    x += width + gapIn * size
    return own
  })
  return {
    height: (row + 1) * rowIn * size,
    draw: (paint) =>
      placed.map(({ name, fill, x: left, y }) => (
        <g key={name}>
          <rect
            className={classes.edge}
            x={left + 0.5}
            y={y - (swatchIn / 2) * size}
            width={swatchIn * size}
            height={swatchIn * size}
            fill={paint(fill)}
          />
          <Lines lines={[name]} x={left + (swatchIn + 0.5) * size} y={y} size={size} />
        </g>
      )),
  }
}

/** A picture with what its fills mean above it. */
export function explained(looks: readonly Look[], drawn: Drawn, on: Surface): Drawn {
  const key = legend(looks, on)
  const top = key.height + 0.5 * on.textSize
  return {
    height: top + drawn.height,
    breaks: (drawn.breaks ?? []).map((own) => top + own),
    draw: (paint) => (
      <>
        {key.draw(paint)}
        <g transform={`translate(0 ${top})`}>{drawn.draw(paint)}</g>
      </>
    ),
  }
}
