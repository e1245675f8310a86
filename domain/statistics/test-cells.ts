import type { Cell, Report } from './report'

/** Reads one column of a report by the ids of its lines, for tests. */
export function cellsOf(report: Report, column: string): (line: string) => Cell {
  const place = report.columns.findIndex(({ id }) => id === column)
  const lines = new Map(report.blocks.flatMap((block) => block.lines.map((line) => [line.id, line] as const)))
  return (line) => {
    const cell = lines.get(line)?.cells[place]
    if (!cell) throw new Error(`no ${line} in ${column}`)
    return cell
  }
}
