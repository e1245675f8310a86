import type { FlowKind, PhaseState } from '../../../domain/statistics/charts'

/**
 * What fills the shapes of a picture. Each is told from every other without colour: by its marks, or by being much lighter
 * or darker than the ones it stands beside.
 */
export const fillNames = [
  'phase-0',
  'phase-1',
  'phase-2',
  'phase-3',
  'phase-4',
  'self-supporting',
  'exhausted',
  'outcome-unknown',
  'strong',
  'dotted',
  'striped',
  'pale',
  'lined',
  'empty',
  'hidden',
] as const
export type FillName = (typeof fillNames)[number]

interface Marks {
  /** Drawn again in every square of 8. */
  readonly d: string
  readonly colour: string
  readonly width: number
}

export interface Fill {
  readonly ground: string
  /** Of what is written on it. */
  readonly ink: string
  readonly marks: Marks | null
}

const rising = 'M-2 2L2 -2M0 8L8 0M6 10L10 6'
const falling = 'M-2 6L2 10M0 0L8 8M6 -2L10 2'
const dots = 'M2 2h.01M6 6h.01'
const level = 'M0 2H8M0 6H8'
const squares = 'M0 0H8M0 0V8'

const onPhase = (phase: number, share: number) =>
  `color-mix(in srgb, var(--on-phase-${phase}) ${share}%, var(--phase-${phase}))`
const phaseFill = (phase: number, marks: Marks | null): Fill => ({
  ground: `var(--phase-${phase})`,
  ink: `var(--on-phase-${phase})`,
  marks,
})
const onSurface = (marks: Marks | null): Fill => ({ ground: 'var(--surface)', ink: 'var(--ink)', marks })

export const fills: Readonly<Record<FillName, Fill>> = {
  'phase-0': phaseFill(0, null),
  'phase-1': phaseFill(1, { d: dots, colour: onPhase(1, 60), width: 1.6 }),
  'phase-2': phaseFill(2, { d: rising, colour: onPhase(2, 40), width: 1.2 }),
  'phase-3': phaseFill(3, null),
  'phase-4': phaseFill(4, { d: falling, colour: onPhase(4, 60), width: 1.3 }),
  'self-supporting': phaseFill(5, null),
  exhausted: onSurface({ d: level, colour: 'var(--phase-5)', width: 1.8 }),
  'outcome-unknown': onSurface({ d: dots, colour: 'var(--phase-5)', width: 1.8 }),
  strong: { ground: 'var(--accent)', ink: 'var(--surface)', marks: null },
  dotted: {
    ground: 'var(--accent-ground)',
    ink: 'var(--ink)',
    marks: { d: dots, colour: 'var(--accent)', width: 1.8 },
  },
  striped: onSurface({ d: rising, colour: 'var(--ink)', width: 1.4 }),
  pale: { ground: 'var(--accent-ground)', ink: 'var(--ink)', marks: null },
  lined: {
    ground: 'var(--sunken)',
    ink: 'var(--ink)',
    marks: { d: level, colour: 'var(--muted)', width: 1 },
  },
  empty: onSurface(null),
  hidden: onSurface({ d: squares, colour: 'color-mix(in srgb, var(--ink) 42%, var(--surface))', width: 1 }),
}

export const phaseFills: Readonly<Record<PhaseState, FillName>> = {
  0: 'phase-0',
  1: 'phase-1',
  2: 'phase-2',
  3: 'phase-3',
  4: 'phase-4',
  'self-supporting': 'self-supporting',
  exhausted: 'exhausted',
  'outcome-unknown': 'outcome-unknown',
}

export const flowFills: Readonly<Record<FlowKind, FillName>> = {
  stayed: 'pale',
  forward: 'strong',
  backward: 'striped',
  new: 'dotted',
  closed: 'lined',
}

/** The patterns of one picture; ids are its own, or the first picture's would be used by all. */
export function FillDefs({ id }: { readonly id: string }) {
  return (
    <defs>
      {fillNames.map((name) => {
        const { ground, marks } = fills[name]
        return (
          <pattern
            key={name}
            id={`${id}-${name}`}
            patternUnits="userSpaceOnUse"
            width={8}
            height={8}
            data-fill={name}
          >
            <rect width={8} height={8} fill={ground} />
            {marks ? (
              <path
                d={marks.d}
                fill="none"
                stroke={marks.colour}
                strokeWidth={marks.width}
                strokeLinecap="round"
              />
            ) : null}
          </pattern>
        )
      })}
    </defs>
  )
}

/** Paints a shape of the picture with this id. Those without marks are plain colours, which print sharper. */
export const paintWith =
  (id: string) =>
  (name: FillName): string =>
    fills[name].marks === null ? fills[name].ground : `url(#${id}-${name})`
export type Paint = ReturnType<typeof paintWith>
