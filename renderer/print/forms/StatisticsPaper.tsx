import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { BlockKind } from '../../../domain/statistics/report'
import type { SuppressedReport } from '../../../domain/statistics/suppression'
import { baseWords, columnWords, hiddenWord, momentWords, periodWords } from '../../app/statistics-words'
import {
  type PictureNames,
  pictureIds,
  reportPictures,
} from '../../features/statistics/pictures/report-pictures'
import {
  aboutLines,
  explanations,
  isNothing,
  type ReportAbout,
  type ToldBlock,
  type ToldLine,
  toldBlocks,
  toldText,
} from '../../features/statistics/report-tables'
import { onPaper } from '../../ui/charts/surface'
import { NewPage } from '../parts/NewPage'
import { Part, Rows, Sheet } from '../parts/Sheet'
import classes from './StatisticsPaper.module.css'

interface StatisticsPaperProps {
  /** As it may leave the unit. */
  readonly report: SuppressedReport
  readonly names: PictureNames
  readonly about: ReportAbout
  readonly letterhead: Letterhead
  /** Of its text, per cent. */
  readonly size: number
}

/** Between the margins, mm. */
const textWidth = 182

const parts: readonly BlockKind[] = ['stock', 'flow']

/** The report of a period: how it stood, what happened, and the pictures; small numbers are not in it. */
export function StatisticsPaper({ report, names, about, letterhead, size }: StatisticsPaperProps) {
  const blocks = toldBlocks(report, names)
  const drawn = reportPictures(report, names, null)
  const on = { ...onPaper(textWidth, size), hiddenWord }
  return (
    <Sheet
      title="Statistik"
      code={periodWords(report.period)}
      cases={[]}
      letterhead={letterhead}
      date={about.frozenOn ?? about.today}
      secrecy={null}
      lead={
        <>
          {[...aboutLines(report, about), ...explanations(report, about)].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      }
    >
      {parts.map((kind, place) => {
        const part = (
          <Part key={kind} title={momentWords(kind, report.period)}>
            {blocks
              .filter((block) => block.kind === kind && !pictured.includes(block.id))
              .map((block) => (
                <BlockTables key={block.id} block={block} report={report} names={names} size={size} />
              ))}
          </Part>
        )
        return place === 0 ? part : <NewPage key={kind}>{part}</NewPage>
      })}
      <NewPage>
        {pictureIds.map((id) => (
          <div key={id} className={classes.picture}>
            {drawn[id](on)}
          </div>
        ))}
      </NewPage>
    </Sheet>
  )
}

interface BlockTablesProps {
  readonly block: ToldBlock
  readonly report: SuppressedReport
  readonly names: PictureNames
  readonly size: number
}

/** Their numbers stand with their pictures; what they are compared with is in the workbook. */
const pictured: readonly string[] = ['matrix', 'shifts', 'consent-lead', 'inquiries-by-unit']

/** A heading with so many lines under it stands on one page. */
const short = 14

/** Columns beside each other, in text of this size. */
const side = (size: number): number => (size >= 160 ? 2 : size > 100 ? 3 : 6)

/** Columns of a table: the periods, and then as many groups at a time as there is room for. */
function tablesOf({ columns }: SuppressedReport, size: number): number[][] {
  const places = columns.map((_, place) => place)
  const isGroup = (place: number) => columns[place]?.id.startsWith('group:') ?? false
  const inTurn = (some: readonly number[]): number[][] =>
    some.length === 0 ? [] : [some.slice(0, side(size)), ...inTurn(some.slice(side(size)))]
  return [...inTurn(places.filter((place) => !isGroup(place))), ...inTurn(places.filter(isGroup))]
}

function BlockTables({ block, report, names, size }: BlockTablesProps) {
  const [whole, ...groups] = tablesOf(report, size)
  const isGroup = (places: readonly number[]) => report.columns[places[0] ?? 0]?.id.startsWith('group:')
  const wholes = new Map(
    report.blocks.flatMap(({ lines }) =>
      lines.flatMap(({ id, of }) => (of === null ? [] : [[id, baseWords(of, names)] as const])),
    ),
  )
  const bases = [...new Set(block.lines.flatMap(({ id }) => wholes.get(id) ?? []))]
  const units = [...new Set(block.lines.map(({ unit }) => unit))]
  const said = [
    ...(bases.length === 1 ? [`Andel av ${bases[0]}.`] : []),
    ...(bases.length > 1 ? ['Andel av raden ovanför, om inget annat sägs.'] : []),
    ...(block.note === null ? [] : [block.note]),
  ]
  const tables = [whole ?? [], ...groups].map((places) => {
    // Of many groups most have nothing in most lines.
    const lines = isGroup(places)
      ? block.lines.filter(({ cells }) => places.some((place) => !isNothingAt(cells, place)))
      : block.lines
    return lines.length === 0 ? null : (
      <div key={places[0]} className={classes.numbers}>
        <Rows
          label={block.heading}
          headings={[
            [units.join(' och ')],
            ...places.map((place): [string, number] => [
              headingOf(report, place, names),
              numberWidth(places.length),
            ]),
          ]}
          rows={lines.map((line) => ({
            key: line.id,
            cells: [
              <Label
                key="label"
                line={line}
                base={bases.length > 1 && !line.ofAbove ? wholes.get(line.id) : undefined}
              />,
              ...places.map((place) => {
                const cell = line.cells[place]
                return cell === undefined ? '' : toldText(cell)
              }),
            ],
          }))}
        />
      </div>
    )
  })
  return (
    <div className={classes.block} data-short={block.lines.length <= short || undefined}>
      <div className={classes.first}>
        <h3>{block.heading}</h3>
        {said.length === 0 ? null : <p>{said.join(' ')}</p>}
        {tables[0]}
      </div>
      {tables.slice(1)}
    </div>
  )
}

function isNothingAt(cells: ToldLine['cells'], place: number): boolean {
  const cell = cells[place]
  return cell === undefined || isNothing(cell)
}

/** Of one of so many, mm: together three fifths of the page at most. */
const numberWidth = (many: number): number => Math.min(34, (textWidth * 0.62) / many)

function headingOf(report: SuppressedReport, place: number, names: PictureNames): string {
  const column = report.columns[place]
  return column === undefined ? '' : columnWords(column, report, names)
}

function Label({ line, base }: { readonly line: ToldLine; readonly base: string | undefined }) {
  return (
    <span className={line.indent === 0 ? undefined : line.indent === 1 ? classes.indent1 : classes.indent2}>
      {line.label}
      {base === undefined ? null : <span className={classes.base}> (%&nbsp;av {base})</span>}
    </span>
  )
}
