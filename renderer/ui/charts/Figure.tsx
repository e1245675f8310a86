import { type ReactNode, useId } from 'react'
import type { ChartTable } from './chart-table'
import classes from './Figure.module.css'
import { FigureTable } from './FigureTable'
import { FillDefs, paintWith } from './fills'
import type { Drawn } from './legend'
import type { Surface } from './surface'

interface FigureProps {
  readonly title: string
  /** What the picture shows, in one sentence: stands below the title and is the picture's name. */
  readonly sentence: string
  readonly on: Surface
  /** Null: there is nothing to show, and the sentence says so. */
  readonly picture: Drawn | null
  readonly table: ChartTable
}

/** A picture of Statistik in its frame: what it is, what it says, the picture, and the exact numbers. */
export function Figure({ title, sentence, on, picture, table }: FigureProps) {
  const id = useId()
  if (!picture) return <Frame id={id} title={title} sentence={sentence} on={on} shown={null} />
  const [first, ...others] = pieces(picture, on).map((piece) => (
    <Piece key={piece.from} id={`${id}-${piece.from}`} name={`${id}-sentence`} {...{ picture, piece, on }} />
  ))
  return (
    <Frame id={id} title={title} sentence={sentence} on={on} shown={first}>
      {others}
      <Exact title={title} on={on} table={table} />
    </Frame>
  )
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Higher than this a picture on paper is cut where it may be, px; pieces that stand on one page join without a seam. */
const highestPiece = 500

function pieces({ height, breaks = [] }: Drawn, { medium }: Surface): Stretch[] {
  const end = Math.ceil(height)
  if (medium === 'page') return [{ from: 0, to: end }]
  const cuts = [...breaks.map(Math.round), end]
  const found: Stretch[] = []
  let from = 0
  cuts.forEach((to, place) => {
    const next = cuts[place + 1]
    if (next !== undefined && next - from <= highestPiece) return
    found.push({ from, to })
    from = to
  })
  return found
}

interface PieceProps {
  readonly id: string
  /** Id of the sentence. */
  readonly name: string
  readonly picture: Drawn
  readonly piece: Stretch
  readonly on: Surface
}

function Piece({ id, name, picture, piece: { from, to }, on }: PieceProps) {
  return (
    <svg
      className={classes.picture}
      role="img"
      aria-labelledby={name}
      width={on.width}
      height={to - from}
      viewBox={`0 ${from} ${on.width} ${to - from}`}
      fontSize={on.textSize}
    >
      <FillDefs id={id} />
      {picture.draw(paintWith(id))}
    </svg>
  )
}

function Exact({ title, on, table }: Pick<FigureProps, 'title' | 'on' | 'table'>) {
  const exact = <FigureTable label={title} table={table} on={on} />
  if (on.medium === 'paper') return exact
  return (
    <details className={classes.asTable}>
      <summary>
        Visa som tabell<span className="sr-only">: {title}</span>
      </summary>
      <div>{exact}</div>
    </details>
  )
}

interface FrameProps extends Pick<FigureProps, 'title' | 'sentence' | 'on'> {
  readonly id: string
  /** Stands on one page with the heading and the sentence. */
  readonly shown: ReactNode
  readonly children?: ReactNode
}

/** Heading and sentence, with what is shown under them. */
export function Frame({ id, title, sentence, on, shown, children }: FrameProps) {
  const Heading = on.heading
  return (
    <section
      className={classes.figure}
      data-on-paper={on.medium === 'paper' || undefined}
      aria-labelledby={`${id}-title`}
    >
      <div className={classes.whole}>
        <Heading id={`${id}-title`} className={classes.title}>
          {title}
        </Heading>
        <p id={`${id}-sentence`} className={classes.sentence}>
          {sentence}
        </p>
        {shown}
      </div>
      {children}
    </section>
  )
}
