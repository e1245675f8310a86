import type { ReactNode } from 'react'
import classes from './ListTable.module.css'

export interface ListColumn {
  readonly key: string
  readonly heading: ReactNode
  /** In em. When all have one the page is shared in their proportion; a column without takes what is left. */
  readonly width?: number
}

interface ListTableProps {
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
}

/** Of the text of the paper; and what a page on its side then has room for, in em. */
const letters = 0.857
const roomInEm = 84
/** Smaller than this nobody reads. */
const smallest = 0.6

/** Many rows over many pages, in columns that somebody chose: the headings come again, rows are not cut in two. */
export function ListTable({ label, columns, rows }: ListTableProps) {
  const wanted = columns.reduce((sum, { width = 0 }) => sum + width, 0)
  const shared = columns.every(({ width }) => width !== undefined)
  const size = Math.max(smallest, letters * Math.min(1, roomInEm / wanted))
  const widthOf = (width: number) => (shared ? `${(100 * width) / wanted}%` : `${width}em`)
  return (
    <table className={classes.list} style={{ fontSize: `${size}em` }} aria-label={label}>
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={width === undefined ? undefined : { width: widthOf(width) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, place) => (
              <td key={columns[place]?.key}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
