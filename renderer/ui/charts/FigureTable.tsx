import { Link } from 'wouter'
import { isNone } from '../../../domain/statistics/charts'
import { type ChartCell, type ChartTable, cellText } from './chart-table'
import classes from './FigureTable.module.css'
import type { Surface } from './surface'

interface FigureTableProps {
  readonly label: string
  readonly table: ChartTable
  readonly on: Surface
}

/** More columns than this stand closer on paper. */
const many = 7

/** The numbers of a picture; on the page each leads to what it counts. */
export function FigureTable({ label, table, on }: FigureTableProps) {
  const paper = on.medium === 'paper' || undefined
  return (
    <div className={paper ? undefined : classes.scroll}>
      <table
        className={classes.table}
        data-on-paper={paper}
        data-many={table.columns.length > many || undefined}
        aria-label={label}
      >
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ heading, cells, sums }) => (
            <tr key={heading} data-sums={sums || undefined}>
              <th scope="row">{heading}</th>
              {cells.map((cell, place) => (
                <td key={table.columns[place + 1]}>
                  <Shown cell={cell} on={on} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A number, as the way to what it counts where there is something. */
export function Shown({ cell, on }: { readonly cell: ChartCell; readonly on: Surface }) {
  const text = cellText(cell, on.hiddenWord)
  const { opens } = cell.amount
  return opens === undefined || isNone(cell.amount) || on.medium === 'paper' ? (
    text
  ) : (
    <Link href={opens}>{text}</Link>
  )
}
