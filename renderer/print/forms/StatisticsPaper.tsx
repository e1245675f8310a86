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
  type ToldCell,
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
const upright = 182
const lying = 269

/** Told apart into many groups it lies down, or there would be hundreds of pages. */
const widthOf = ({ split }: SuppressedReport): number =>
  split === 'worker' || split === 'care-unit' ? lying : upright

const parts: readonly BlockKind[] = ['stock', 'flow']

/** The report of a period: how it stood, what happened, and the pictures; small numbers are not in it. */
export function StatisticsPaper({ report, names, about, letterhead, size }: StatisticsPaperProps) {
  const blocks = toldBlocks(report, names)
  const drawn = reportPictures(report, names, null)
  const on = { ...onPaper(widthOf(report), size), hiddenWord }
  return (
    <Sheet
      title="Statistik"
      code={periodWords(report.period)}
      cases={[]}
      letterhead={letterhead}
      date={about.frozenOn ?? about.today}
      secrecy={null}
      landscape={widthOf(report) === lying}
      lead={
        <>
          {[...aboutLines(report, about), ...explanations(report, about)].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      }
    >
      <Summary blocks={blocks} report={report} />
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

const summed = [
  'target-group.total',
  'plans.current',
  'outcomes.self-supporting',
  'outcomes.exhausted',
  'stalls.total',
]

interface SummaryProps {
  readonly blocks: readonly ToldBlock[]
  readonly report: SuppressedReport
}

/** The few numbers that are asked for first, against the period before. */
function Summary({ blocks, report }: SummaryProps) {
  const places = ['now', 'before'].map((own) => report.columns.findIndex(({ id }) => id === own))
  const lines = blocks.flatMap((block) => block.lines)
  return (
    <Part title="Kort">
      <div className={classes.numbers} data-whole>
        <Rows
          label="Kort"
          headings={[
            [''],
            ...places.map((place): [string, number] => {
              const period = report.columns[place]?.period
              return [period === undefined ? '' : periodWords(period), 34]
            }),
          ]}
          rows={summed.flatMap((id) => {
            const line = lines.find((one) => one.id === id)
            if (line === undefined) return []
            const cells = places.map((place) => {
              const cell = line.cells[place]
              return cell === undefined ? '' : toldText(cell)
            })
            return { key: id, cells: [line.label, ...cells] }
          })}
        />
      </div>
    </Part>
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

/** A heading with so many lines under it stands on one page, and so does a table of this many. */
const short = 14
const whole = 12

/** Text larger than this has the share on a line of its own. */
const roomy = 130

/** Columns beside each other, in text of this size. */
function side(report: SuppressedReport, size: number): number {
  const beside = size > roomy ? 3 : size > 100 ? 4 : 6
  return widthOf(report) === lying ? beside + 3 : beside
}

/** Columns of a table: the periods, and then as many groups at a time as there is room for. */
function tablesOf(report: SuppressedReport, size: number): number[][] {
  const { columns } = report
  const most = side(report, size)
  const places = columns.map((_, place) => place)
  const isGroup = (place: number) => columns[place]?.id.startsWith('group:') ?? false
  const inTurn = (some: readonly number[]): number[][] =>
    some.length === 0 ? [] : [some.slice(0, most), ...inTurn(some.slice(most))]
  return [...inTurn(places.filter((place) => !isGroup(place))), ...inTurn(places.filter(isGroup))]
}

function BlockTables({ block, report, names, size }: BlockTablesProps) {
  const [periods, ...groups] = tablesOf(report, size)
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
  const tables = [periods ?? [], ...groups].map((places) => {
    // Of many groups most have nothing in most lines.
    const lines = isGroup(places)
      ? block.lines.filter(({ cells }) => places.some((place) => !isNothingAt(cells, place)))
      : block.lines.filter(isTold)
    return lines.length === 0 ? null : (
      <div key={places[0]} className={classes.numbers} data-whole={lines.length <= whole || undefined}>
        <Rows
          label={block.heading}
          headings={[
            [units.join(' och ')],
            ...places.map((place): [string, number] => [
              headingOf(report, place, names),
              numberWidth(report, places.length),
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
                return cell === undefined ? '' : <Told key={place} cell={cell} size={size} />
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

/** Codes are missing in some phases only. */
const isTold = ({ id, cells }: ToldLine): boolean =>
  !id.startsWith('register.no-code.') || !cells.every(isNothing)

function isNothingAt(cells: ToldLine['cells'], place: number): boolean {
  const cell = cells[place]
  return cell === undefined || isNothing(cell)
}

/** Of one of so many, mm: together three fifths of the page at most. */
const numberWidth = (report: SuppressedReport, many: number): number =>
  Math.min(34, (widthOf(report) * 0.62) / many)

function Told({ cell, size }: { readonly cell: ToldCell; readonly size: number }) {
  if (size <= roomy || cell.percent === null || isNothing(cell)) return toldText(cell)
  return (
    <>
      {toldText({ ...cell, percent: null })} <span className={classes.share}>({cell.percent}&nbsp;%)</span>
    </>
  )
}

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
