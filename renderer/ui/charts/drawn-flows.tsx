import {
  type Amount,
  type FlowEnd,
  type FlowKind,
  type FlowStart,
  flowEnds,
  flowKindOf,
  flowKinds,
  flowStarts,
  isNone,
  type PhaseFlowsData,
} from '../../../domain/statistics/charts'
import { amountText } from './chart-table'
import { flowEndWord, flowKindWords, flowStartWord, type PhaseNames } from './chart-words'
import classes from './Figure.module.css'
import { type FillName, flowFills } from './fills'
import { type Drawn, legend } from './legend'
import { isNarrow, type Surface } from './surface'
import { apart, textWidth, wrapped } from './text-width'
import { Lines, lineHeight, OnFill } from './Written'

/** A box of the picture: the cases of a phase on one side of it. */
interface Node<Key> {
  readonly key: Key
  readonly name: string
  readonly amount: Amount
  readonly top: number
  readonly thick: number
}

interface Ribbon {
  readonly from: FlowStart
  readonly to: FlowEnd
  readonly kind: FlowKind
  readonly amount: Amount
  readonly thick: number
  readonly left: number
  readonly right: number
}

const phaseFill = (key: FlowStart | FlowEnd): FillName =>
  key === 'new' || key === 'closed' ? 'empty' : key === 5 ? 'self-supporting' : `phase-${key}`

/** Of the boxes of a side together, px: with names and explanation it has to stand on a page of paper also in large text. */
const highest = 540

/** The least a ribbon is seen of, px. */
const thinnest = 1.5

/** Two columns of phases with ribbons between them; how a case went is told by the ribbon's marks, not by its colour. */
export function drawnFlows(data: PhaseFlowsData, phases: PhaseNames, on: Surface): Drawn {
  const size = on.textSize
  const gap = 1.1 * size
  // Their marks say that they may not be shown; a number that is none would stand on each of them.
  const stub = 0.45 * size
  const kinds = flowKinds.filter((kind) => data.flows.some((flow) => flowKindOf(flow.from, flow.to) === kind))
  const explained = legend(
    [
      ...kinds.map((kind) => ({ fill: flowFills[kind], name: flowKindWords[kind] })),
      ...(data.flows.some(({ amount }) => amount.hidden)
        ? [{ fill: 'hidden' as const, name: on.hiddenWord }]
        : []),
    ],
    on,
  )
  const heads = explained.height + 0.8 * size
  const top = heads + 1.6 * size
  const long = Math.min(32 * size, highest)
  const shown = data.flows.reduce((sum, { amount }) => sum + (amount.n ?? 0), 0)
  const hidden = data.flows.filter(({ amount }) => amount.hidden).length
  const each = Math.max(long / 2, long - hidden * stub) / Math.max(1, shown)
  const thickOf = (amount: Amount) => (amount.hidden ? stub : Math.max(thinnest, (amount.n ?? 0) * each))

  const starts = column(flowStarts, (key) => ({
    name: flowStartWord(phases, key),
    amount: data.starts[key],
    flows: data.flows.filter(({ from }) => from === key),
  }))
  const ends = column(flowEnds, (key) => ({
    name: flowEndWord(phases, key),
    amount: data.ends[key],
    flows: data.flows.filter(({ to }) => to === key),
  }))
  function column<Key extends FlowStart | FlowEnd>(
    keys: readonly Key[],
    of: (key: Key) => Pick<Node<Key>, 'name' | 'amount'> & { readonly flows: PhaseFlowsData['flows'] },
  ): Node<Key>[] {
    let y = top
    return keys
      .map((key) => ({ key, ...of(key) }))
      .filter(({ amount, flows }) => !isNone(amount) || flows.length > 0)
      .map(({ key, name, amount, flows }) => {
        const thick = flows.reduce((sum, flow) => sum + thickOf(flow.amount), 0)
        const node = { key, name, amount, top: y, thick }
        y += Math.max(thick, 0.4 * size) + gap
        return node
      })
  }

  const used = new Map<string, number>()
  const place = (side: string, node: Node<unknown> | undefined, thick: number) => {
    const from = used.get(side) ?? node?.top ?? top
    used.set(side, from + thick)
    return from + thick / 2
  }
  const ribbons = data.flows
    .toSorted(
      (a, b) =>
        flowStarts.indexOf(a.from) - flowStarts.indexOf(b.from) ||
        flowEnds.indexOf(a.to) - flowEnds.indexOf(b.to),
    )
    .map(({ from, to, amount }): Ribbon => {
      const thick = thickOf(amount)
      return {
        from,
        to,
        amount,
        thick,
        kind: flowKindOf(from, to),
        left: place(
          `from ${from}`,
          starts.find(({ key }) => key === from),
          thick,
        ),
        right: place(
          `to ${to}`,
          ends.find(({ key }) => key === to),
          thick,
        ),
      }
    })

  const box = 0.9 * size
  const side = isNarrow(on) ? 0.3 * on.width : Math.min(0.27 * on.width, 15 * size)
  const leftEdge = side + box
  const rightEdge = on.width - side - box
  const last = (nodes: readonly Node<unknown>[]) =>
    Math.max(0, ...nodes.map(({ top: from, thick }) => from + thick))
  const leftNames = besideNodes(starts, side - 0.6 * size, on)
  const rightNames = besideNodes(ends, side - 0.6 * size, on)
  const bottom = Math.max(last(starts), last(ends), leftNames.bottom, rightNames.bottom)
  return {
    height: bottom + size,
    draw: (paint) => (
      <>
        {explained.draw(paint)}
        <Lines lines={['Vid periodens början']} x={0} y={heads} size={size} muted />
        <Lines lines={['Vid periodens slut']} x={on.width} y={heads} size={size} anchor="end" muted />
        {ribbons
          .toSorted((a, b) => b.thick - a.thick)
          .map((ribbon) => (
            <path
              key={`${ribbon.from} ${ribbon.to}`}
              className={classes.edge}
              d={ribbonPath(ribbon, leftEdge, rightEdge)}
              fill={paint(ribbon.amount.hidden ? 'hidden' : flowFills[ribbon.kind])}
            />
          ))}
        {numbered(ribbons, rightEdge - leftEdge, on).map(({ from, to, kind, text, thin, x, y }) => (
          <OnFill
            key={`${from} ${to}`}
            text={text}
            size={size}
            x={leftEdge + x}
            y={y}
            fill={thin ? 'plain' : flowFills[kind]}
          />
        ))}
        {[
          ...starts.map((node) => ({ ...node, x: side, id: `from ${node.key}` })),
          ...ends.map((node) => ({ ...node, x: rightEdge, id: `to ${node.key}` })),
        ].map(({ id, key, x, top: from, thick }) => (
          <rect
            key={id}
            className={classes.edge}
            x={x}
            y={from}
            width={box}
            height={Math.max(thick, 1)}
            fill={paint(phaseFill(key))}
          />
        ))}
        {leftNames.names.map(({ lines, y }) => (
          <Lines key={lines.join(' ')} lines={lines} x={side - 0.6 * size} y={y} size={size} anchor="end" />
        ))}
        {rightNames.names.map(({ lines, y }) => (
          <Lines key={lines.join(' ')} lines={lines} x={rightEdge + box + 0.6 * size} y={y} size={size} />
        ))}
      </>
    ),
  }
}

/** Names with their numbers at the middle of their boxes, moved apart where boxes are thin. */
function besideNodes(nodes: readonly Node<unknown>[], width: number, on: Surface) {
  const size = on.textSize
  const line = lineHeight * size
  const texts = nodes.map(({ name, amount }) =>
    wrapped(`${name}: ${amountText(amount, on.hiddenWord)}`, width, size),
  )
  const heightOf = (own: number) => (texts[own]?.length ?? 1) * line
  const middles = apart(
    nodes.map(({ top, thick }) => top + thick / 2),
    (own) => (heightOf(own) + heightOf(own + 1)) / 2 + 0.15 * size,
    { from: (nodes[0]?.top ?? 0) + heightOf(0) / 2 - 0.4 * size, to: Number.POSITIVE_INFINITY },
  )
  return {
    names: texts.map((lines, own) => ({ lines, y: (middles[own] ?? 0) - ((lines.length - 1) * line) / 2 })),
    bottom: Math.max(0, ...middles.map((middle, own) => middle + heightOf(own) / 2)),
  }
}

/**
 * Numbers on the ribbons, near where they begin. On thin ones, which lie close, a number moves along its ribbon until it
 * is free of the others; one that would come far from its beginning is left to the table.
 */
function numbered(ribbons: readonly Ribbon[], long: number, on: Surface) {
  const size = on.textSize
  const taken: { x: number; y: number; width: number }[] = []
  return ribbons
    .filter(({ amount }) => !amount.hidden)
    .toSorted((a, b) => b.thick - a.thick)
    .flatMap((ribbon) => {
      const text = amountText(ribbon.amount, on.hiddenWord)
      const width = textWidth(text, size) + 0.6 * size
      const thin = ribbon.thick < 1.2 * size
      for (let x = 0.4 * size + width / 2; x < 0.4 * long; x += 0.4 * size) {
        const y = ribbon.left + (ribbon.right - ribbon.left) * riseAt(x / long)
        const free = taken.every(
          (other) => Math.abs(other.x - x) > (other.width + width) / 2 || Math.abs(other.y - y) > 1.25 * size,
        )
        if (!free) continue
        taken.push({ x, y, width })
        return [{ ...ribbon, text, thin, x, y }]
      }
      return []
    })
}

/** How far a ribbon has come from its beginning's height to its end's, at a share of its way: the curve of `ribbonPath`. */
function riseAt(share: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < 20; step++) {
    const t = (low + high) / 2
    if (1.5 * t * (1 - t) + t ** 3 < share) low = t
    else high = t
  }
  return 3 * low ** 2 - 2 * low ** 3
}

function ribbonPath({ left, right, thick }: Ribbon, from: number, to: number): string {
  const middle = (from + to) / 2
  const half = thick / 2
  return [
    `M${from} ${left - half}`,
    `C${middle} ${left - half} ${middle} ${right - half} ${to} ${right - half}`,
    `V${right + half}`,
    `C${middle} ${right + half} ${middle} ${left + half} ${from} ${left + half}`,
    'Z',
  ].join('')
}
