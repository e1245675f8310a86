import type { ReactNode } from 'react'
import classes from './ListTable.module.css'

export interface ListColumn {
  readonly heading: ReactNode
  readonly key: string
  /** In em, in proportion to the others. Gives way before anything is clipped; none shares what is left. */
  readonly width?: number | undefined
  /** Days and numbers: never cut at the end of a line. */
  readonly whole?: boolean | undefined
}

interface ListTableProps {
  readonly label: string
  readonly columns: readonly ListColumn[]
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
  /** Columns of the same width whatever they hold. */
  readonly even?: boolean
}

/** What a page on its side has room for before its letters must be smaller. */
const roomInEm = 85

/** Many rows over many pages, in columns that somebody chose: the headings come again, rows are not cut in two. */
export function ListTable({ label, columns, rows, even }: ListTableProps) {
  const wanted = columns.reduce((sum, column) => sum + (column.width ?? 0), 0)
  return (
    <table
      className={classes.list}
      data-even={even || undefined}
      data-dense={wanted > roomInEm || undefined}
      aria-label={label}
    >
      <colgroup>
        {columns.map(({ key, width }) => (
          <col key={key} style={width === undefined ? undefined : { width: `${width}em` }} />
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
              <td key={columns[place]?.key} className={columns[place]?.whole ? classes.whole : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
