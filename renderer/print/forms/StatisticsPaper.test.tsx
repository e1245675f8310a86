import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { defaultPaperSettings } from '../../../domain/paper/paper-settings'
import { defaultPhases } from '../../../domain/phase/phases'
import { blockIds, countBlocks } from '../../../domain/statistics/compose'
import { periodOf } from '../../../domain/statistics/period'
import type { Dimension } from '../../../domain/statistics/report'
import type { ShownCell } from '../../../domain/statistics/suppression'
import { counting } from '../../../domain/statistics/test-history'
import { StatisticsPaper } from './StatisticsPaper'

const period = periodOf('tertial', 2026, 1)
const columns = [
  { id: 'now', period, name: null },
  { id: 'before', period: periodOf('tertial', 2025, 3), name: null },
  { id: 'last-year', period: periodOf('tertial', 2025, 1), name: null },
]

function paper(size: number, split: Dimension | null, groups: number, cell: (line: string) => ShownCell) {
  const all = [
    ...columns,
    ...Array.from({ length: groups }, (_, at) => ({ id: `group:${at}`, period, name: `Siv ${at}` })),
  ]
  const blocks = countBlocks(counting([], period), blockIds).map((block) => ({
    ...block,
    lines: block.lines.map(({ members: _, ...line }) => ({ ...line, cells: all.map(() => cell(line.id)) })),
  }))
  return renderToStaticMarkup(
    <StatisticsPaper
      report={{ period, knownOn: null, split, names: {}, columns: all, blocks }}
      names={{ phases: defaultPhases, units: {}, longTermMonths: 12 }}
      about={{ unit: 'Exempelenheten', today: '2026-05-20', smallUnder: 5, frozenOn: null }}
      letterhead={{ ...defaultPaperSettings, unit: 'Exempelenheten' }}
      size={size}
    />,
  )
}
const known = (n: number): ShownCell => ({ n, typed: null })
const tableOf = (html: string, label: string) =>
  new RegExp(`<table[^>]*aria-label="${label}".*?</table>`, 's').exec(html)?.[0] ?? ''
const tables = (html: string) => html.match(/<table/g)?.length ?? 0

describe('the paper of a period', () => {
  it('begins with the few numbers that are asked for first, and hides there what is hidden', () => {
    const html = paper(100, null, 0, (line) => (line === 'stalls.total' ? 'hidden' : known(20)))
    const brief = tableOf(html, 'Kort')
    expect(html.indexOf(brief)).toBeLessThan(html.indexOf('Läget den 30 april 2026'))
    expect(brief.match(/<tr/g)).toHaveLength(6)
    expect(brief).toMatch(/Står still.*dolt.*dolt/)
    expect(brief).toContain('Tertial 3 2025')
  })

  it('lies down for many socialsekreterare, and needs fewer tables for them', () => {
    const split = paper(100, 'worker', 18, () => known(20))
    expect(split).toContain('data-landscape="true"')
    expect(paper(100, 'sex', 2, () => known(20))).not.toContain('data-landscape')
    expect(tables(split)).toBeLessThan(tables(paper(100, 'phase', 18, () => known(20))))
  })

  it('keeps the periods in one table in large text, where the share has a line of its own', () => {
    const html = paper(200, null, 0, () => known(20))
    expect(tables(html)).toBe(tables(paper(100, null, 0, () => known(20))))
    expect(tableOf(html, 'Rehabplan')).toMatch(/20 <span class="[^"]*share[^"]*">\(100/)
  })
})
