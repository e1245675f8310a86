import { amountOf, isNone, type PhaseTime, type TimeInPhaseData } from '../../../domain/statistics/charts'
import { amountText, type ChartTable } from './chart-table'
import { counted, type PhaseNames, phaseName, unsaid } from './chart-words'
import { Figure } from './Figure'
import classes from './Figure.module.css'
import type { Drawn } from './legend'
import { nameColumn } from './stacked'
import { isNarrow, type Surface } from './surface'
import { textWidth, ticksTo } from './text-width'
import { Lines, lineHeight } from './Written'

interface TimeInPhaseProps {
  readonly data: TimeInPhaseData
  readonly phases: PhaseNames
  readonly on: Surface
}

/** How long cases have been in the phase they are in, against what is usual for it. */
export function TimeInPhase({ data, phases, on }: TimeInPhaseProps) {
  const empty = data.phases.every(({ cases }) => isNone(cases))
  return (
    <Figure
      title="Tid i fas"
      sentence={empty ? 'Inga öppna ärenden.' : sentenceOf(data, phases, on.hiddenWord)}
      on={on}
      picture={empty ? null : drawn(data.phases, phases, on)}
      table={tableOf(data, phases)}
    />
  )
}

const nameOf = (phases: PhaseNames, { phase }: PhaseTime) => `${phase} ${phaseName(phases, phase)}`

export function sentenceOf(
  { phases: times, over }: TimeInPhaseData,
  phases: PhaseNames,
  hiddenWord: string,
): string {
  const measured = times.filter(({ medianDays, limitDays }) => medianDays.n !== null && limitDays !== null)
  const slowest = measured.toSorted((a, b) => (b.medianDays.n ?? 0) - (a.medianDays.n ?? 0))[0]
  const exceeding = over.hidden
    ? unsaid(['ärenden som är över gränsen för sin fas']).trim()
    : isNone(over)
      ? 'Inget ärende är över gränsen för sin fas.'
      : `Över gränsen för sin fas är ${counted(over, 'ärende', 'ärenden', hiddenWord)}.`
  if (!slowest) return exceeding
  return `${exceeding} Mediantiden är längst i fas ${nameOf(phases, slowest)}, ${counted(slowest.medianDays, 'dag', 'dagar', hiddenWord)} (gräns ${(slowest.limitDays ?? 0).toLocaleString('sv')}).`
}

/**
 * A line from the first day to the longest stay, with the median as a dot and the limit as a bar. The axis ends where
 * medians and limits are still told apart: what is longer goes on past it as an arrow, with its days written.
 */
function drawn(times: readonly PhaseTime[], phases: PhaseNames, on: Surface): Drawn {
  const size = on.textSize
  const narrow = isNarrow(on)
  const names = nameColumn(
    times.map((time) => nameOf(phases, time)),
    on,
  )
  const notes = times.map((time) => notesOf(time, on.hiddenWord))
  const right = narrow
    ? 2.5 * size
    : Math.max(...notes.flat().map((text) => textWidth(text, size))) + 2.5 * size
  const left = names.width + (narrow ? 0.7 * size : 0)
  const long = on.width - left - right
  const usual = Math.max(
    30,
    ...times.map(({ medianDays, limitDays }) => Math.max(medianDays.n ?? 0, limitDays ?? 0)),
  )
  const longest = Math.max(0, ...times.map(({ longestDays }) => longestDays.n ?? 0))
  const ticks = ticksTo(Math.max(usual * 1.15, Math.min(longest, usual * 1.7)), narrow ? 4 : 7)
  const last = ticks.at(-1) ?? usual
  const x = (days: number) => left + (Math.min(days, last) / last) * long
  const top = 0.4 * size
  let y = top
  const rows = times.map((time, place) => {
    const lines = names.lines[place] ?? []
    const above = narrow ? lines.length * lineHeight * size + 0.3 * size : 0
    const under = narrow ? 1.4 * size : 0
    const row = { time, lines, notes: notes[place] ?? [], top: y, middle: y + above + 1.7 * size }
    y += above + Math.max(3.7 * size, narrow ? 0 : lines.length * lineHeight * size + 0.8 * size) + under
    return row
  })
  return {
    height: y + 3 * size,
    breaks: rows.slice(1).map(({ top: own }) => own),
    draw: () => (
      <>
        {ticks.map((days) => (
          <g key={days}>
            <line className={classes.grid} x1={x(days)} x2={x(days)} y1={top} y2={y} />
            <Lines
              lines={[days.toLocaleString('sv')]}
              x={x(days)}
              y={y + 0.8 * size}
              size={size}
              anchor="middle"
              muted
            />
          </g>
        ))}
        <Lines
          lines={['dagar i fasen']}
          x={(x(0) + x(last)) / 2}
          y={y + 2 * size}
          size={size}
          anchor="middle"
          muted
        />
        {rows.map(({ time, lines, notes: own, top: from, middle }) => (
          <g key={time.phase}>
            <Lines
              lines={lines}
              x={narrow ? 0 : names.width - 0.8 * size}
              y={narrow ? from + 0.7 * size : middle - ((lines.length - 1) * lineHeight * size) / 2}
              size={size}
              anchor={narrow ? 'start' : 'end'}
            />
            <Stay time={time} middle={middle} x={x} last={last} on={on} />
            {narrow ? (
              <Lines lines={[own.join(', ')]} x={left} y={middle + 2.6 * size} size={size} muted />
            ) : (
              <Lines
                lines={own}
                x={on.width}
                y={middle - ((own.length - 1) * lineHeight * size) / 2}
                size={size}
                anchor="end"
              />
            )}
          </g>
        ))}
      </>
    ),
  }
}

function notesOf({ cases, longestDays, limitDays, over }: PhaseTime, hiddenWord: string): string[] {
  if (isNone(cases)) return ['inga ärenden']
  const longest = `längst ${amountText(longestDays, hiddenWord)}`
  if (limitDays === null) return [longest]
  return [longest, `${amountText(over, hiddenWord)} av ${amountText(cases, hiddenWord)} över gränsen`]
}

interface StayProps {
  readonly time: PhaseTime
  readonly middle: number
  readonly x: (days: number) => number
  readonly last: number
  readonly on: Surface
}

function Stay({ time, middle, x, last, on }: StayProps) {
  const size = on.textSize
  const { medianDays, longestDays, limitDays } = time
  const longest = longestDays.n
  const end = x(longest ?? 0)
  const tip = 0.45 * size
  const limit = `gräns ${limitDays?.toLocaleString('sv')}`
  const median = `median ${amountText(medianDays, on.hiddenWord)}`
  return (
    <>
      {longest === null ? null : (
        <>
          <line className={classes.line} x1={x(0)} x2={end} y1={middle} y2={middle} strokeWidth={2} />
          {longest > last ? (
            <path
              d={`M${end} ${middle - tip}L${end + 1.6 * tip} ${middle}L${end} ${middle + tip}Z`}
              fill="currentColor"
            />
          ) : (
            <line className={classes.line} x1={end} x2={end} y1={middle - tip} y2={middle + tip} />
          )}
        </>
      )}
      {limitDays === null ? null : (
        <>
          <rect
            x={x(limitDays) - 1.5}
            y={middle - 0.65 * size}
            width={3}
            height={1.3 * size}
            fill="currentColor"
          />
          <Lines
            lines={[limit]}
            x={Math.max(x(limitDays), x(0) + textWidth(limit, 0.9 * size) / 2)}
            y={middle + 1.35 * size}
            size={0.9 * size}
            anchor="middle"
            muted
          />
        </>
      )}
      {medianDays.hidden || medianDays.n !== null ? (
        <>
          <circle
            cx={x(medianDays.n ?? 0)}
            cy={middle}
            r={0.42 * size}
            style={{ fill: medianDays.hidden ? 'var(--surface)' : 'var(--accent)' }}
            className={classes.edge}
          />
          <Lines
            lines={[median]}
            x={Math.max(x(medianDays.n ?? 0), x(0) + textWidth(median, size) / 2)}
            y={middle - 1.25 * size}
            size={size}
            anchor="middle"
            strong
          />
        </>
      ) : null}
    </>
  )
}

/** Medians and limits are of one phase. */
const unmeasured = { amount: amountOf(null) }

export function tableOf({ phases: times, cases, over }: TimeInPhaseData, phases: PhaseNames): ChartTable {
  return {
    columns: ['Fas', 'Ärenden', 'Median, dagar', 'Längst, dagar', 'Gräns, dagar', 'Över gränsen'],
    rows: [
      ...times.map((time) => ({
        heading: nameOf(phases, time),
        cells: [
          { amount: time.cases },
          { amount: time.medianDays },
          { amount: time.longestDays },
          { amount: amountOf(time.limitDays) },
          { amount: time.over, of: time.cases },
        ],
      })),
      {
        heading: 'Alla',
        cells: [{ amount: cases }, unmeasured, unmeasured, unmeasured, { amount: over, of: cases }],
        sums: true,
      },
    ],
  }
}
