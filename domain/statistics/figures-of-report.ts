import type { ShownCell, SuppressedReport } from './suppression'
import {
  type Figure,
  type TertialFigures,
  type YearFigureKey,
  type YearFigures,
  yearFigureKeys,
} from './year-figures'

/** The lines of a report that the LUM-redovisning and the tertial report tell of. */
export const lineOfFigure: Readonly<Record<YearFigureKey, string>> = {
  assistanceClients: 'target-group.assistance',
  noSgi: 'target-group.no-sgi',
  socialMedical: 'target-group.social-medical',
  targetGroup: 'target-group.total',
  longTerm: 'long-term.long',
  plans: 'plans.current',
  inCooperation: 'phases.3',
  inActivity: 'phases.4',
  selfSupporting: 'outcomes.self-supporting',
  viaCare: 'outcomes.via-care',
  benefitGranted: 'outcomes.benefit',
  exhausted: 'outcomes.exhausted',
}

const unknown: Figure = { n: null, typed: false }

/** Which clients get ekonomiskt bistånd only Paraplyet knows: until it is typed in, it is not known to be none. */
function figureOf(key: YearFigureKey, cell: ShownCell | undefined): Figure {
  if (cell === undefined) return unknown
  if (cell === 'hidden') return { n: 'hidden', typed: false }
  if (cell.typed !== null) return { n: cell.typed, typed: true }
  return key === 'assistanceClients' ? unknown : { n: cell.n, typed: false }
}

type Limits = Pick<YearFigures, 'longTermMonths'>

function readFigures<Column extends string>(
  report: SuppressedReport,
  columnOf: Readonly<Record<Column, string>>,
): Record<YearFigureKey, Record<Column, Figure>> {
  const lines = new Map(report.blocks.flatMap((block) => block.lines.map((line) => [line.id, line] as const)))
  const names = Object.keys(columnOf) as Column[]
  const placeOf = (name: Column) => report.columns.findIndex(({ id }) => id === columnOf[name])
  const figure = (key: YearFigureKey, name: Column) =>
    figureOf(key, lines.get(lineOfFigure[key])?.cells[placeOf(name)])
  return Object.fromEntries(
    yearFigureKeys.map((key) => [key, Object.fromEntries(names.map((name) => [name, figure(key, name)]))]),
  ) as Record<YearFigureKey, Record<Column, Figure>>
}

export const yearFiguresOf = (report: SuppressedReport, limits: Limits): YearFigures => ({
  ...limits,
  period: report.period,
  figures: readFigures(report, { now: 'now', before: 'before' }),
})

export const tertialFiguresOf = (report: SuppressedReport, limits: Limits): TertialFigures => ({
  ...limits,
  period: report.period,
  figures: readFigures(report, { now: 'now', before: 'before', lastYear: 'last-year' }),
})
