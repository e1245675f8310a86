import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { ReportSpec } from '../../../domain/contract/statistics'
import type { BlockId } from '../../../domain/statistics/compose'
import type { Block, Cell, Line, Report } from '../../../domain/statistics/report'
import { useReadOnly } from '../../app/read-only'
import { memberHref } from '../../app/statistics-address'
import {
  blockNotes,
  blockWords,
  columnWords,
  type LineNames,
  lineWords,
  screenNotes,
  unitWords,
} from '../../app/statistics-words'
import classes from './Statistics.module.css'

interface BlockTableProps {
  readonly block: Block
  readonly report: Report
  readonly spec: ReportSpec
  readonly names: LineNames
  /** Opens the dialog for typing a figure in. */
  readonly onType: (line: string) => void
}

/** Shown closed: long, and better seen as pictures. */
const long: readonly string[] = [
  'matrix',
  'shifts',
  'consent-lead',
  'inquiries-by-unit',
  'phase-flow',
  'cohort',
]
/** Of these only what there is something of. */
const sparse: readonly string[] = ['matrix', 'shifts', 'inquiries-by-unit', 'consent-lead', 'closings']

/** Codes are missing in some phases only. */
const isSparse = (line: string) =>
  sparse.includes(line.split('.')[0] ?? '') || line.startsWith('register.no-code.')

const shownValue = ({ n, typed }: Cell): number | null => typed ?? n

const isEmpty = (line: Line) => line.cells.every(({ n, typed }) => (n ?? 0) === 0 && typed === null)

/** One block: lines by columns, every number with its share, and with the cases behind it. */
export function BlockTable(props: BlockTableProps) {
  const { block } = props
  const heading = <h3 id={`statistik-${block.id}`}>{blockWords[block.id as BlockId]}</h3>
  const id = block.id as BlockId
  const notes = [blockNotes[id], screenNotes[id]].filter((note) => note !== undefined)
  const content = (
    <>
      {notes.length === 0 ? null : <p className={classes.note}>{notes.join(' ')}</p>}
      <Lines {...props} />
    </>
  )
  return (
    <section className={classes.block} aria-labelledby={`statistik-${block.id}`}>
      {long.includes(block.id) ? (
        <details>
          <summary>{heading}</summary>
          {content}
        </details>
      ) : (
        <>
          {heading}
          {content}
        </>
      )}
    </section>
  )
}

function Lines({ block, report, spec, names, onType }: BlockTableProps) {
  const readOnly = useReadOnly()
  const lines = block.lines.filter((line) => !isSparse(line.id) || !isEmpty(line))
  if (lines.length === 0) return <p className={classes.note}>Ingenting i perioden.</p>
  const title = blockWords[block.id as BlockId]
  const wholes = new Map(report.blocks.flatMap((one) => one.lines.map((line) => [line.id, line] as const)))
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.scroll} tabIndex={0} aria-label={`${title}, tabell`}>
      <table className={classes.table} aria-labelledby={`statistik-${block.id}`}>
        <thead>
          <tr>
            <th scope="col">{unitsOf(lines)}</th>
            {report.columns.map((column) => (
              <th key={column.id} scope="col" colSpan={2}>
                {columnWords(column, report, names)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" className={line.indent === 0 ? '' : classes[`indent${line.indent}`]}>
                {lineWords(line.id, names)}
                {line.id === 'target-group.assistance' && !readOnly ? (
                  <Button size="compact-xs" variant="subtle" onClick={() => onType(line.id)}>
                    Skriv in
                  </Button>
                ) : null}
              </th>
              {line.cells.map((cell, place) => {
                const column = report.columns[place]?.id ?? 'now'
                return (
                  <Numbers
                    key={column}
                    cell={cell}
                    measure={line.measure}
                    whole={line.of === null ? null : (wholes.get(line.of)?.cells[place] ?? null)}
                    href={memberHref(spec, line.id, column)}
                    onlyTyped={line.id === 'target-group.assistance'}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** "klienter", or both when the lines are of different things. */
const unitsOf = (lines: readonly Line[]): string =>
  [...new Set(lines.map(({ unit }) => unitWords[unit]))].join(' och ')

/** Nobody stands behind a nought. */
const Opens = ({ value, href }: { readonly value: number; readonly href: string }) =>
  value === 0 ? '0' : <Link href={href}>{value.toLocaleString('sv')}</Link>

interface NumbersProps {
  readonly cell: Cell
  readonly measure: Line['measure']
  readonly whole: Cell | null
  readonly href: string
  readonly onlyTyped: boolean
}

function Numbers({ cell, measure, whole, href, onlyTyped }: NumbersProps) {
  const value = shownValue(cell)
  const base = whole === null ? null : shownValue(whole)
  const share = value === null || base === null || base === 0 ? null : Math.round((value * 100) / base)
  return (
    <>
      <td>
        {cell.typed !== null ? (
          <>
            {cell.typed.toLocaleString('sv')} <span className={classes.typed}>manuellt</span>
          </>
        ) : value === null || onlyTyped ? (
          <span className={classes.told}>–</span>
        ) : (
          <Opens value={value} href={href} />
        )}
      </td>
      <td className={classes.share}>
        {measure !== 'count' || onlyTyped || share === null
          ? null
          : `${share}\u00a0% av ${base?.toLocaleString('sv')}`}
      </td>
    </>
  )
}
