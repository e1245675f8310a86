import { type ReactNode, useId } from 'react'
import type { ChartTable } from './chart-table'
import classes from './Figure.module.css'
import { FigureTable } from './FigureTable'
import { FillDefs, type Paint, paintWith } from './fills'
import type { Surface } from './surface'

interface FigureProps {
  readonly title: string
  /** What the picture shows, in one sentence: stands below the title and is the picture's name. */
  readonly sentence: string
  readonly on: Surface
  /** Null: there is nothing to show, and the sentence says so. */
  readonly picture: { readonly height: number; readonly draw: (paint: Paint) => ReactNode } | null
  readonly table: ChartTable
}

/** A picture of Statistik in its frame: what it is, what it says, the picture, and the exact numbers. */
export function Figure({ title, sentence, on, picture, table }: FigureProps) {
  const id = useId()
  return (
    <Frame id={id} title={title} sentence={sentence} on={on}>
      {picture ? (
        <svg
          className={classes.picture}
          role="img"
          aria-labelledby={`${id}-sentence`}
          width={on.width}
          height={Math.ceil(picture.height)}
          viewBox={`0 0 ${on.width} ${Math.ceil(picture.height)}`}
          fontSize={on.textSize}
        >
          <FillDefs id={id} />
          {picture.draw(paintWith(id))}
        </svg>
      ) : null}
      {picture ? <Exact title={title} on={on} table={table} /> : null}
    </Frame>
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
  readonly children: ReactNode
}

/** Heading and sentence, with what is shown under them. */
export function Frame({ id, title, sentence, on, children }: FrameProps) {
  const Heading = on.heading
  return (
    <section
      className={classes.figure}
      data-on-paper={on.medium === 'paper' || undefined}
      aria-labelledby={`${id}-title`}
    >
      <Heading id={`${id}-title`} className={classes.title}>
        {title}
      </Heading>
      <p id={`${id}-sentence`} className={classes.sentence}>
        {sentence}
      </p>
      {children}
    </section>
  )
}
