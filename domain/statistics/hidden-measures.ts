import { type Cell, isGroup, type Line, type Report } from './report'

/**
 * Medians and longest times to hide: those of few, and those of just as many as a hidden count of the same column and
 * unit, since a median that is shown would tell that the count is not small, and one that is not that it is.
 */
export function measuresToHide(
  report: Report,
  smallUnder: number,
  isHidden: (line: Line, column: number) => boolean,
): ReadonlySet<Cell> {
  const lines = report.blocks.flatMap((block) => block.lines)
  const counts = lines.filter(({ measure }) => measure === 'count')
  const measures = lines.filter(({ measure }) => measure !== 'count')
  const hidden = new Set<Cell>()
  report.columns.forEach((_, column) => {
    const told = new Set(
      counts
        .filter((line) => isHidden(line, column))
        .map(({ unit, cells }) => `${unit} ${cells[column]?.n ?? 0}`),
    )
    for (const { unit, cells } of measures) {
      const cell = cells[column]
      if (cell === undefined || cell.n === null || cell.typed !== null) continue
      if (cell.members < smallUnder || told.has(`${unit} ${cell.members}`)) hidden.add(cell)
    }
  })
  if (report.split === null) return hidden
  for (const { measure, cells } of measures)
    if (measure === 'longest-days') hideLongest(report, cells, hidden)
  return hidden
}

/** The longest of all is the longest of some group: when only one group can be meant, its own is told by it. */
function hideLongest({ columns }: Report, cells: readonly Cell[], hidden: Set<Cell>): void {
  const now = cells[columns.findIndex(({ id }) => id === 'now')]
  if (now === undefined || now.n === null || now.typed !== null || hidden.has(now)) return
  const groups = cells.filter((cell, column) => isGroup(columns[column]?.id ?? '') && cell.n !== null)
  const concealed = groups.filter((cell) => hidden.has(cell))
  const [only] = concealed
  if (only === undefined || concealed.length > 1) return
  const shown = groups.filter((cell) => !hidden.has(cell))
  if (shown.some((cell) => (cell.typed ?? cell.n) === now.n)) return
  const [fewest] = shown.filter(({ typed }) => typed === null).sort((a, b) => a.members - b.members)
  hidden.add(fewest ?? now)
}
