import { median } from '../median'
import { phaseNumbers } from '../phase/phases'
import { activities, parallel, parallelEffect, plansMade } from './blocks/activities'
import { consentLead, consents, consentsPending } from './blocks/consents'
import { finsam, fk, inquiries, inquiriesByUnit, sip } from './blocks/cooperation'
import { followUps } from './blocks/follow-ups'
import { cohort, matrix, movements, phaseFlow, shifts } from './blocks/movements'
import { closings, outcomes } from './blocks/outcomes'
import { coverage, stalls, timeInPhase, waits } from './blocks/stalls'
import { longTerm, phases, plans, register, targetGroup } from './blocks/standing'
import type { CaseHistory } from './case-history'
import type { CountedBlock, CountedLine, Counting, Member } from './count'
import { groupOf, groupsIn } from './groups'
import type { CarriedOver } from './known-sums'
import {
  type Block,
  type Cell,
  type Column,
  type Dimension,
  isGroup,
  type Line,
  type Measure,
  type Report,
} from './report'

/** Every block of a report, in the order it is read: how it stood, what happened. */
const countOf = {
  'target-group': targetGroup,
  'long-term': longTerm,
  plans,
  phases,
  outcomes,
  'plans-made': plansMade,
  register,
  movements,
  'phase-flow': phaseFlow,
  matrix,
  shifts,
  cohort,
  closings,
  'time-in-phase': timeInPhase,
  stalls,
  waits,
  parallel,
  'parallel-effect': parallelEffect,
  activities,
  coverage,
  'follow-ups': followUps,
  'consents-pending': consentsPending,
  consents,
  'consent-lead': consentLead,
  inquiries,
  'inquiries-by-unit': inquiriesByUnit,
  sip,
  finsam,
  fk,
} as const satisfies Record<string, (counting: Counting) => CountedBlock>
export type BlockId = keyof typeof countOf
export const blockIds = Object.keys(countOf) as BlockId[]

/** The block a line is in; its id begins with it. */
export const blockOfLine = (line: string): BlockId | null =>
  blockIds.find((id) => id === line.slice(0, line.indexOf('.'))) ?? null

export const countBlocks = (counting: Counting, ids: readonly BlockId[]): CountedBlock[] =>
  ids.map((id) => countOf[id](counting))

/** Lines that one period hands on to the next: as it ended, so the next begins (known-sums.ts). */
export const carriedOver: readonly CarriedOver[] = [
  { end: 'movements.end', start: 'movements.start' },
  ...phaseNumbers.map((phase) => ({ end: `phase-flow.${phase}.end`, start: `phase-flow.${phase}.start` })),
]

/** Days of one who is at either end, or the number of all. Null where there is nobody to measure. */
export function measured(measure: Measure, members: readonly Member[]): number | null {
  if (measure === 'count') return members.length
  const days = members.flatMap(({ days: own }) => own ?? [])
  return measure === 'median-days' ? median(days) : days.length === 0 ? null : Math.max(...days)
}

/** One column before it is counted. */
export interface CountedColumn {
  readonly column: Column
  readonly blocks: readonly CountedBlock[]
}

/** Members of one group of a period, and nobody else. */
function onlyGroup(blocks: readonly CountedBlock[], ids: ReadonlySet<number>): CountedBlock[] {
  const own = (line: CountedLine): CountedLine => ({
    ...line,
    members: line.members.filter(({ caseId }) => ids.has(caseId)),
  })
  return blocks.map((block) => ({ ...block, lines: block.lines.map(own) }))
}

/** A column for each group of the cases behind one. */
export function splitColumn(
  whole: CountedColumn,
  histories: readonly CaseHistory[],
  dimension: Dimension,
  nameOf: (key: string) => string | null,
): CountedColumn[] {
  const { period } = whole.column
  const byGroup = Map.groupBy(histories, (history) => groupOf(history, dimension, period))
  const counted = new Set(
    whole.blocks.flatMap(({ lines }) => lines.flatMap(({ members }) => members.map(({ caseId }) => caseId))),
  )
  const present = [...byGroup].filter(([, own]) => own.some(({ caseId }) => counted.has(caseId)))
  return groupsIn(
    present.map(([key]) => key),
    dimension,
    nameOf,
  ).map((key) => ({
    column: { id: `group:${key}`, period, name: nameOf(key) },
    blocks: onlyGroup(whole.blocks, new Set((byGroup.get(key) ?? []).map(({ caseId }) => caseId))),
  }))
}

export interface TypedValue {
  readonly line: string
  readonly fromDate: string
  readonly toDate: string
  readonly value: number
}

/** Typed for the line and exactly the column's period; a group has no typed values. */
const typedFor = (typed: readonly TypedValue[], line: string, { id, period }: Column): number | null =>
  isGroup(id)
    ? null
    : (typed.find((one) => one.line === line && one.fromDate === period.from && one.toDate === period.to)
        ?.value ?? null)

/** Lines side by side: every column counts the same ones. */
export function compose(
  columns: readonly CountedColumn[],
  typed: readonly TypedValue[],
  about: Pick<Report, 'knownOn' | 'names' | 'period' | 'split'>,
): Report {
  const cellOf = (line: CountedLine, column: Column): Cell => ({
    n: measured(line.measure, line.members),
    members: line.members.length,
    typed: typedFor(typed, line.id, column),
  })
  const blocks = columns[0]?.blocks.map(({ id, kind, lines, equations }, blockAt): Block => {
    const inColumn = columns.map(({ column, blocks: own }) => ({ column, lines: own[blockAt]?.lines ?? [] }))
    return {
      id,
      kind,
      equations,
      lines: lines.map(({ members: _, ...line }, lineAt): Line => {
        const cells = inColumn.map(({ column, lines: own }) => {
          const counted = own[lineAt]
          if (counted?.id !== line.id) throw new Error(`${line.id} is not in column ${column.id}`)
          return cellOf(counted, column)
        })
        return { ...line, cells }
      }),
    }
  })
  return { ...about, columns: columns.map(({ column }) => column), blocks: blocks ?? [] }
}
