import { useId } from 'react'
import type { PhaseNumber } from '../../../domain/phase/phases'
import { phaseNumbers } from '../../../domain/phase/phases'
import { type Amount, isNone, type MoveMatrixData } from '../../../domain/statistics/charts'
import { amountText } from './chart-table'
import { counted, listed, type PhaseNames, phaseName, unsaid } from './chart-words'
import { Frame } from './Figure'
import { Shown } from './FigureTable'
import classes from './MoveMatrix.module.css'
import type { Surface } from './surface'

interface MoveMatrixProps {
  readonly data: MoveMatrixData
  readonly phases: PhaseNames
  readonly on: Surface
}

const none: Amount = { n: 0 }
/** Back from insats to planering: the move the method asks about by name (domain: phase model). */
const asked = { from: 4, to: 2 } as const

/** Moves from phase to phase: the table is the picture, shaded by how many and marked where they go back. */
export function MoveMatrix({ data, phases, on }: MoveMatrixProps) {
  const id = useId()
  const title = 'Förflyttningar från fas till fas'
  const paper = on.medium === 'paper' || undefined
  const short = on.width < 60 * on.textSize
  const most = Math.max(1, ...data.cells.flat().map(({ n }) => n ?? 0))
  return (
    <Frame
      id={id}
      title={title}
      sentence={sentenceOf(data, phases, on.hiddenWord)}
      on={on}
      shown={
        isNone(data.total) ? null : (
          <>
            <div className={paper ? undefined : classes.scroll}>
              <table
                className={classes.matrix}
                data-on-paper={paper}
                aria-labelledby={`${id}-title`}
                aria-describedby={`${id}-sentence`}
              >
                <thead>
                  <tr>
                    <th scope="col" className={classes.corner}>
                      Från ↓ till →
                    </th>
                    {phaseNumbers.map((phase) => (
                      <th key={phase} scope="col">
                        {phase}{' '}
                        <span className={short ? 'sr-only' : undefined}>{phaseName(phases, phase)}</span>
                      </th>
                    ))}
                    <th scope="col">Alla från</th>
                  </tr>
                </thead>
                <tbody>
                  {phaseNumbers.map((from) => (
                    <tr key={from}>
                      <th scope="row">
                        {from} {phaseName(phases, from)}
                      </th>
                      {phaseNumbers.map((to) => (
                        <Moves key={to} amount={data.cells[from]?.[to] ?? none} {...{ from, to, most, on }} />
                      ))}
                      <td className={classes.sum}>
                        <Shown cell={{ amount: data.left[from] ?? none }} on={on} />
                      </td>
                    </tr>
                  ))}
                  <tr>
                    <th scope="row">Alla till</th>
                    {phaseNumbers.map((to) => (
                      <td key={to} className={classes.sum}>
                        <Shown cell={{ amount: data.entered[to] ?? none }} on={on} />
                      </td>
                    ))}
                    <td className={classes.sum}>
                      <Shown cell={{ amount: data.total }} on={on} />
                    </td>
                  </tr>
                </tbody>
              </table>
            </div>
            <p className={classes.key} data-on-paper={paper}>
              ← i en streckad ruta: bakåt. Ju mörkare ruta, desto fler förflyttningar.
            </p>
          </>
        )
      }
    />
  )
}

interface MovesProps {
  readonly from: PhaseNumber
  readonly to: PhaseNumber
  readonly amount: Amount
  readonly most: number
  readonly on: Surface
}

/** The shade goes no further than that ink is read on it. */
const darkest = 45

function Moves({ from, to, amount, most, on }: MovesProps) {
  if (from === to)
    return (
      <td className={classes.same}>
        <span className="sr-only">samma fas</span>
      </td>
    )
  const backward = to < from && !isNone(amount)
  const shade = Math.round((darkest * (amount.n ?? 0)) / most)
  return (
    <td
      className={backward ? classes.backward : undefined}
      style={{ background: `color-mix(in srgb, var(--phase-3) ${shade}%, transparent)` }}
    >
      {backward ? (
        <>
          <span className={classes.sign} aria-hidden>
            ←
          </span>
          <span className="sr-only">bakåt </span>
        </>
      ) : null}
      <Shown cell={{ amount }} on={on} />
    </td>
  )
}

function sentenceOf(data: MoveMatrixData, phases: PhaseNames, hiddenWord: string): string {
  if (isNone(data.total)) return 'Inga förflyttningar i perioden.'
  if (data.total.hidden) return unsaid(['förflyttningar som gjordes i perioden']).trim()
  const back = data.cells[asked.from]?.[asked.to] ?? none
  const named = `från fas ${asked.from} ${phaseName(phases, asked.from)} till fas ${asked.to} ${phaseName(phases, asked.to)}`
  const told = [
    ...(data.forward.hidden ? [] : [`${amountText(data.forward, hiddenWord)} framåt`]),
    ...(data.backward.hidden ? [] : [`${amountText(data.backward, hiddenWord)} bakåt`]),
  ]
  const hidden = [
    ...(data.forward.hidden ? ['som gick framåt'] : []),
    ...(data.backward.hidden ? ['som gick bakåt'] : []),
    ...(back.hidden ? [`som gick ${named}`] : []),
  ]
  const whole = `I perioden gjordes ${counted(data.total, 'förflyttning', 'förflyttningar', hiddenWord)}`
  const asksBack = back.hidden
    ? ''
    : `, varav ${isNone(back) ? 'ingen' : amountText(back, hiddenWord)} ${named}`
  return `${whole}${told.length === 0 ? '' : `: ${listed(told)}`}${asksBack}.${unsaid(hidden)}`
}
