import { type Amount, hiddenAmount, isNone, type Parted } from '../../../domain/statistics/charts'
import { amountText, cellText } from './chart-table'
import classes from './Figure.module.css'
import { type Drawn, type Look, legend } from './legend'
import { isNarrow, type Surface } from './surface'
import { apart, textWidth, widestWord, wrapped } from './text-width'
import { Lines, lineHeight, OnFill } from './Written'

/** Bars in parts, standing or lying. A number that does not fit on its part stands beside it, with a line to it. */
export interface Stacked<Part extends string | number> {
  readonly bars: readonly Parted<Part>[]
  /** In the order they are stacked. */
  readonly parts: readonly Part[]
  readonly looks: Readonly<Record<Part, Look>>
  /** Lying bars from this one on stand a little apart from those before. */
  readonly secondGroup?: number
}

interface Segment<Part> {
  /** All that is hidden of a bar is one, which stands last. */
  readonly part: Part | 'hidden'
  /** Nothing is written on what is hidden: the explanation says what it is. */
  readonly text: string
  readonly amount: Amount
  /** Along the bar, px from its beginning. */
  readonly from: number
  readonly length: number
}

/** Parts that no bar has anything of are left out of the explanation. */
export const occurring = <Part extends string | number>(
  bars: readonly Parted<Part>[],
  parts: readonly Part[],
): Part[] => parts.filter((part) => bars.some((bar) => !isNone(bar.parts[part])))

const shownSum = <Part extends string | number>(bar: Parted<Part>, parts: readonly Part[]) =>
  parts.reduce((sum, part) => sum + (bar.parts[part].n ?? 0), 0)
const hides = <Part extends string | number>(bar: Parted<Part>, parts: readonly Part[]) =>
  parts.some((part) => bar.parts[part].hidden)

/** What the hidden parts are together: whoever knows the total knows it. Null when the total is hidden as well. */
const hiddenRest = <Part extends string | number>(
  bar: Parted<Part>,
  parts: readonly Part[],
): number | null => (bar.total.n === null ? null : Math.max(0, bar.total.n - shownSum(bar, parts)))

/** What a bar shows the length of. */
const drawnSum = <Part extends string | number>(bar: Parted<Part>, parts: readonly Part[]): number =>
  shownSum(bar, parts) + (hides(bar, parts) ? (hiddenRest(bar, parts) ?? 0) : 0)

/** A thin piece, where a bar hides something and its total: it is as long whatever it hides. */
const stubOf = <Part extends string | number>(
  bar: Parted<Part>,
  parts: readonly Part[],
  on: Surface,
): number => (hides(bar, parts) && hiddenRest(bar, parts) === null ? 0.6 * on.textSize : 0)

function segmentsOf<Part extends string | number>(
  bar: Parted<Part>,
  parts: readonly Part[],
  each: number,
  on: Surface,
): Segment<Part>[] {
  let from = 0
  const shown = parts
    .filter((part) => !bar.parts[part].hidden && !isNone(bar.parts[part]))
    .map((part): Segment<Part> => {
      const amount = bar.parts[part]
      const length = (amount.n ?? 0) * each
      const segment = { part, amount, text: amountText(amount, on.hiddenWord), from, length }
      from += length
      return segment
    })
  const rest = hides(bar, parts) ? (hiddenRest(bar, parts) ?? 0) * each + stubOf(bar, parts, on) : 0
  return rest === 0
    ? shown
    : [...shown, { part: 'hidden', amount: hiddenAmount, text: '', from, length: rest }]
}

const fillOf = <Part extends string | number>({ part }: Segment<Part>, looks: Stacked<Part>['looks']) =>
  part === 'hidden' ? 'hidden' : looks[part].fill

/** What is drawn, and that something is hidden. */
function looksOf<Part extends string | number>({ bars, parts, looks }: Stacked<Part>, on: Surface): Look[] {
  const drawn = parts.filter((part) => bars.some(({ parts: own }) => !own[part].hidden && !isNone(own[part])))
  return [
    ...drawn.map((part) => looks[part]),
    ...(bars.some((bar) => hides(bar, parts)) ? [{ fill: 'hidden', name: on.hiddenWord } as const] : []),
  ]
}

/** How standing bars stand; null when there is no room for their names below and the numbers beside them. */
function standing<Part extends string | number>({ bars, parts }: Stacked<Part>, on: Surface) {
  const size = on.textSize
  const text = (amount: Amount) => textWidth(amountText(amount, on.hiddenWord), size)
  const slot = Math.min(on.width / Math.max(1, bars.length), 15 * size)
  const beside = Math.max(
    3 * size,
    ...bars.flatMap((bar) => parts.map((part) => text(bar.parts[part]) + size)),
  )
  const thick = Math.max(2.2 * size, Math.min(slot - beside - 0.8 * size, 6 * size))
  const names = bars.map(({ label }) => wrapped(label, slot - 6, size))
  const widest = Math.max(
    ...names.flatMap((lines) => lines.map((line) => textWidth(line, size))),
    ...bars.map(({ total }) => text(total) * 1.1),
  )
  // What is written above and below the first bar may be wider than it.
  const before = Math.max(1, (widest - thick) / 2)
  const fits = before + thick + beside <= slot && names.every((lines) => lines.length <= 2)
  return fits ? { slot, thick, names, before } : null
}

/** Standing bars, for what comes in the order of time; lying ones where they have no room. */
export function stackedColumns<Part extends string | number>(stacked: Stacked<Part>, on: Surface): Drawn {
  const stand = standing(stacked, on)
  if (!stand) return stackedRows(stacked, on, 'count')
  const { slot, thick, names, before } = stand
  const { bars, parts, looks } = stacked
  const size = on.textSize
  const explained = legend(looksOf(stacked, on), on)
  const long = 21 * size
  const stub = Math.max(0, ...bars.map((bar) => stubOf(bar, parts, on)))
  const each = (long - stub) / Math.max(1, ...bars.map((bar) => drawnSum(bar, parts)))
  const top = explained.height + 1.8 * size
  const ground = top + long
  const nameLines = Math.max(1, ...names.map((lines) => lines.length))
  return {
    height: ground + (0.6 + nameLines * lineHeight) * size,
    draw: (paint) => (
      <>
        {explained.draw(paint)}
        {bars.map((bar, place) => {
          const segments = segmentsOf(bar, parts, each, on)
          const x = place * slot + before
          const end = segments.at(-1)
          const height = end ? end.from + end.length : 0
          const aside = segments.filter(
            ({ length, text, part }) =>
              part !== 'hidden' && (length < 1.25 * size || textWidth(text, size) + 0.4 * size > thick),
          )
          const heights = apart(
            aside.map(({ from, length }) => from + length / 2),
            () => 1.15 * size,
            { from: 0.5 * size, to: long + 1.2 * size },
          )
          return (
            <g key={bar.label}>
              {segments.map((segment) => (
                <rect
                  key={segment.part}
                  className={classes.edge}
                  x={x}
                  y={ground - segment.from - segment.length}
                  width={thick}
                  height={segment.length}
                  fill={paint(fillOf(segment, looks))}
                />
              ))}
              {segments
                .filter((segment) => segment.part !== 'hidden' && !aside.includes(segment))
                .map((segment) => (
                  <OnFill
                    key={segment.part}
                    text={segment.text}
                    size={size}
                    x={x + thick / 2}
                    y={ground - segment.from - segment.length / 2}
                    fill={fillOf(segment, looks)}
                  />
                ))}
              {aside.map((segment, own) => {
                const y = ground - (heights[own] ?? 0)
                return (
                  <g key={segment.part}>
                    <polyline
                      className={classes.line}
                      fill="none"
                      points={`${x + thick},${ground - segment.from - segment.length / 2} ${x + thick + 0.5 * size},${y}`}
                    />
                    <Lines lines={[segment.text]} x={x + thick + 0.65 * size} y={y} size={size} />
                  </g>
                )
              })}
              <Lines
                lines={[amountText(bar.total, on.hiddenWord)]}
                x={x + thick / 2}
                y={ground - height - 0.8 * size}
                size={size}
                anchor="middle"
                strong
              />
              <Lines
                lines={names[place] ?? []}
                x={x + thick / 2}
                y={ground + 0.95 * size}
                size={size}
                anchor="middle"
              />
            </g>
          )
        })}
        <line className={classes.line} x1={0} x2={bars.length * slot} y1={ground} y2={ground} />
      </>
    ),
  }
}

/** Lying bars: as long as they count, or all as long and their parts as shares. */
export function stackedRows<Part extends string | number>(
  stacked: Stacked<Part>,
  on: Surface,
  scale: 'count' | 'share',
): Drawn {
  const { bars, parts, looks, secondGroup } = stacked
  const size = on.textSize
  const narrow = isNarrow(on)
  const explained = legend(looksOf(stacked, on), on)
  const names = nameColumn(
    bars.map(({ label }) => label),
    on,
  )
  const totals = bars.map(({ total }) => amountText(total, on.hiddenWord))
  const right = Math.max(0, ...totals.map((text) => textWidth(text, size) * 1.08)) + 0.6 * size
  const left = names.width
  const long = on.width - left - right - 1
  const thick = 1.9 * size
  const stub = Math.max(0, ...bars.map((bar) => stubOf(bar, parts, on)))
  const most = Math.max(1, ...bars.map((bar) => drawnSum(bar, parts)))
  const eachOf = (bar: Parted<Part>) =>
    scale === 'count' ? (long - stub) / most : (long - stub) / Math.max(1, drawnSum(bar, parts))

  let y = explained.height + 0.6 * size
  const rows = bars.map((bar, place) => {
    const segments = segmentsOf(bar, parts, eachOf(bar), on).map((segment) => {
      if (segment.part === 'hidden') return { ...segment, aside: false }
      const told =
        scale === 'share' ? cellText({ amount: segment.amount, of: bar.total }, on.hiddenWord) : segment.text
      const fits = (text: string) => textWidth(text, size) + 0.5 * size <= segment.length
      return { ...segment, text: fits(told) ? told : segment.text, aside: !fits(segment.text) }
    })
    let taken = 0
    // More numbers than there is room for below the bar are left to the table.
    const aside = segments.filter((segment) => {
      if (!segment.aside) return false
      taken += textWidth(segment.text, size) + 0.5 * size
      return taken <= long
    })
    if (place === secondGroup) y += size
    const lines = names.lines[place] ?? []
    const barTop = y + (narrow ? lines.length * lineHeight * size + 0.2 * size : 0)
    const barHeight = thick + (aside.length > 0 ? 1.7 * size : 0)
    const nameHeight = narrow ? 0 : lines.length * lineHeight * size
    const row = { bar, segments, aside, lines, top: y, barTop, total: totals[place] ?? '' }
    y = barTop + Math.max(barHeight, nameHeight) + 0.7 * size
    return row
  })
  return {
    height: y,
    breaks: rows.slice(1).map(({ top }) => top - 0.2 * size),
    draw: (paint) => (
      <>
        {explained.draw(paint)}
        {rows.map(({ bar, segments, aside, lines, top, barTop, total }) => {
          const widthOf = (own: number) => textWidth(aside[own]?.text ?? '', size)
          const places = apart(
            aside.map(({ from, length }) => left + from + length / 2),
            (own) => (widthOf(own) + widthOf(own + 1)) / 2 + 0.5 * size,
            { from: left + widthOf(0) / 2, to: left + long - widthOf(aside.length - 1) / 2 },
          )
          const end = segments.at(-1)
          const middle = barTop + thick / 2
          return (
            <g key={bar.label}>
              <Lines
                lines={lines}
                x={narrow ? 0 : left - 0.8 * size}
                y={
                  narrow
                    ? top + 0.6 * size
                    : Math.max(middle - ((lines.length - 1) * lineHeight * size) / 2, top + 0.6 * size)
                }
                size={size}
                anchor={narrow ? 'start' : 'end'}
              />
              {segments.map((segment) => (
                <g key={segment.part}>
                  <rect
                    className={classes.edge}
                    x={left + segment.from}
                    y={barTop}
                    width={segment.length}
                    height={thick}
                    fill={paint(fillOf(segment, looks))}
                  />
                  {segment.aside || segment.part === 'hidden' ? null : (
                    <OnFill
                      text={segment.text}
                      size={size}
                      x={left + segment.from + segment.length / 2}
                      y={middle}
                      fill={fillOf(segment, looks)}
                    />
                  )}
                </g>
              ))}
              {aside.map((segment, own) => (
                <g key={segment.part}>
                  <polyline
                    className={classes.line}
                    fill="none"
                    points={`${left + segment.from + segment.length / 2},${barTop + thick} ${places[own] ?? 0},${barTop + thick + 0.5 * size}`}
                  />
                  <Lines
                    lines={[segment.text]}
                    x={places[own] ?? 0}
                    y={barTop + thick + 1.15 * size}
                    size={size}
                    anchor="middle"
                  />
                </g>
              ))}
              <Lines
                lines={[total]}
                x={left + (end ? end.from + end.length : 0) + 0.6 * size}
                y={middle}
                size={size}
                strong
              />
            </g>
          )
        })}
        {narrow ? null : (
          <line className={classes.line} x1={left} x2={left} y1={explained.height} y2={y - 0.3 * size} />
        )}
      </>
    ),
  }
}

/** Names to the left of what they name, as wide as the longest asks for and at most a third, unless a word asks for more; above it when narrow. */
export function nameColumn(names: readonly string[], on: Surface) {
  const size = on.textSize
  if (isNarrow(on)) return { width: 1, lines: names.map((name) => wrapped(name, on.width, size)) }
  const widest = Math.max(0, ...names.map((name) => textWidth(name, size)))
  const words = Math.max(0, ...names.map((name) => widestWord(name, size)))
  const width = Math.min(widest + 1, Math.max(0.34 * on.width, Math.min(words + 1, 0.45 * on.width)))
  return { width: width + 0.8 * size, lines: names.map((name) => wrapped(name, width, size)) }
}
