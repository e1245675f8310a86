import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PackChoice, PackContent } from '../../../domain/contract/packs'
import type { UnitSettings } from '../../../domain/contract/settings'
import { packParts } from '../../../domain/joint-meeting/joint-meeting'
import { anyGroup } from '../../../domain/pack/test-told'
import { vignettesOf } from '../../../domain/pack/vignette'
import { findingsIn, indexNames } from '../../../domain/pack/vignette-check'
import { defaultPhases } from '../../../domain/phase/phases'
import type { Report } from '../../../domain/statistics/report'
import { suppress } from '../../../domain/statistics/suppression'
import { packDocument, packSheets, type WholePack } from './pack-files'
import { vignetteText } from './vignette-words'

const people = [
  ['Åsa', 'Öberg'],
  ['Anna-Karin', 'Lind'],
  ['Bo', 'Ek'],
  ['Mohamed', 'Yusuf Ali'],
  ['Per', 'Berg'],
]

describe('a vignette in words', () => {
  it('holds no name, number or day, and nothing few have in common, whatever stands in the register', () => {
    fc.assert(
      fc.property(anyGroup, fc.integer({ min: 3, max: 10 }), (group, enough) => {
        for (const told of vignettesOf(group, enough)) {
          const text = vignetteText(told, defaultPhases)
          expect(text).not.toMatch(/undefined|null|\d{3}/)
          const known = { people, careUnits: ['Ekdals vårdcentral'], group, enough }
          expect(findingsIn(text, known, indexNames(people), new Set())).toEqual([])
        }
      }),
    )
  })
})

const settings = {
  phases: [...defaultPhases],
  unit: 'Exempelenheten',
  statistics: { smallUnder: 5, longTermMonths: 12 },
} as UnitSettings

const period = { kind: 'half-year', from: '2025-07-01', to: '2025-12-31' } as const
const before = { kind: 'half-year', from: '2025-01-01', to: '2025-06-30' } as const

/** Counts that are found again wherever they are shown: each small one is a number of its own. */
function reportOf(small: readonly [number, number]): Report {
  const cell = (n: number) => ({ n, members: n, typed: null })
  const line = (id: string, of: string | null, cells: readonly [number, number]) => ({
    id,
    unit: 'client' as const,
    measure: 'count' as const,
    indent: 0 as const,
    of,
    cells: cells.map(cell),
  })
  const total: [number, number] = [7000, 8000]
  return {
    period,
    knownOn: null,
    split: 'sex',
    names: {},
    columns: [
      { id: 'now', period, name: null },
      { id: 'before', period: before, name: null },
    ],
    blocks: [
      {
        id: 'plans',
        kind: 'stock',
        lines: [
          line('target-group.total', null, total),
          line('plans.current', 'target-group.total', [total[0] - small[0], total[1] - small[1]]),
          line('plans.none', 'target-group.total', small),
        ],
        equations: [{ left: ['plans.current', 'plans.none'], right: ['target-group.total'] }],
      },
    ],
  }
}

function packOf(small: readonly [number, number]): WholePack {
  return {
    choice: {
      period,
      parts: [...packParts],
      vignettes: ['=HYPERLINK("x")', ''],
      letThrough: [],
    } as unknown as PackChoice,
    content: {
      report: suppress(reportOf(small), 5),
      smallUnder: 5,
      snoozed: 'hidden',
      vignettes: [],
      obstacles: [
        {
          id: 1,
          text: '=1+1',
          level: 'local',
          notedOn: '2025-08-01',
          decision: null,
          decidedOn: null,
          solvedOn: null,
          cases: 'hidden',
          apart: null,
        },
      ],
      decisions: [],
    } satisfies PackContent,
    settings,
    today: '2026-03-02',
  }
}

describe('a pack as files', () => {
  it('shows a small number nowhere, nor what it could be reckoned back from', () => {
    const written = JSON.stringify([packDocument(packOf([3, 4])), packSheets(packOf([3, 4]))])
    expect(written).toContain('7000')
    for (const hidden of ['6997', '7996']) expect(written).not.toContain(hidden)
    // With other numbers that are hidden as well, not a letter is different.
    expect(JSON.stringify([packDocument(packOf([1, 2])), packSheets(packOf([1, 2]))])).toBe(written)
  })

  it('holds numbers as numbers, and what is hidden in words', () => {
    const sheet = packSheets(packOf([3, 1000])).find(({ name }) => name === 'Rehabplan')
    expect(sheet?.headings).toEqual([
      'Klienter',
      'Andra halvåret 2025',
      'Andel %, Andra halvåret 2025',
      'Första halvåret 2025',
      'Andel %, Första halvåret 2025',
    ])
    expect(sheet?.rows).toEqual([
      ['Målgruppen', 7000, null, 8000, null],
      ['Med aktuell rehabplan', 'dolt', 'dolt', 7000, 88],
      ['Utan aktuell rehabplan', 'dolt', 'dolt', 1000, 13],
    ])
    expect(sheet?.lead).toContain('Andelarna är av ”Målgruppen”.')
  })

  it('has the same parts as paper, leaves out a vignette that was emptied, and nothing that was not chosen', () => {
    const pack = packOf([3, 4])
    const texts = packDocument(pack).blocks.flatMap((block) => ('text' in block ? [block.text] : []))
    expect(texts).toContain('=HYPERLINK("x")')
    expect(texts.filter((text) => text.startsWith('Ärende '))).toHaveLength(1)
    const few = { ...pack, choice: { ...pack.choice, parts: ['obstacles' as const] } }
    expect(packDocument(few).blocks.flatMap((block) => ('text' in block ? [block.text] : []))).not.toContain(
      'Rehabplan',
    )
    expect(packSheets(few).map(({ name }) => name)).toEqual(['Innehåll', 'Hinder'])
    const [contents, obstacles] = packSheets(few)
    expect(contents?.rows).toEqual([['Hinder', 'Hinder som behöver lösas tillsammans']])
    expect(obstacles?.rows).toEqual([['=1+1', 'Lokalt', 'färre än 5', 'Inget beslut']])
  })

  it('takes up earlier decisions first, in the state the screen shows', () => {
    const pack = packOf([3, 4])
    const decision = {
      id: 1,
      jointMeetingId: 1,
      type: 'method-development' as const,
      text: 'Ny rutin',
      decidedOn: '2025-09-23',
      owner: null,
      dueOn: '2026-01-31',
      status: 'open' as const,
      result: null,
      closedOn: null,
    }
    const late = { ...pack, content: { ...pack.content, decisions: [decision] } }
    const { headings, rows } = packSheets(late).find(({ name }) => name === 'Beslut') ?? {}
    expect(headings).toEqual(['Beslut', 'Ansvarig', 'Klart senast', 'Läge'])
    expect(rows).toEqual([['Ny rutin (2025-09-23)', '–', '2026-01-31', 'Försenat.']])
    expect(packSheets(late)[1]?.name).toBe('Beslut')
  })

  it('leaves out rows of nothing, but never the whole that another row is a part of', () => {
    const cell = (n: number) => ({ n, typed: null })
    const line = (id: string, of: string | null, cells: readonly ('hidden' | ReturnType<typeof cell>)[]) => ({
      id,
      unit: 'case' as const,
      measure: 'count' as const,
      indent: 0 as const,
      of,
      cells,
    })
    const pack = packOf([3, 4])
    const { report } = pack.content
    const lines = [
      line('plans.current', null, ['hidden', 'hidden']),
      line('plans.none', 'plans.current', [cell(6), cell(7)]),
      line('plans.made', null, ['hidden', cell(0)]),
    ]
    const content = {
      ...pack.content,
      report: { ...report, blocks: [{ id: 'plans', kind: 'stock' as const, lines, equations: [] }] },
    }
    const sheet = packSheets({ ...pack, content }).find(({ name }) => name === 'Rehabplan')
    expect(sheet?.rows).toEqual([
      ['Med aktuell rehabplan', 'dolt', 'dolt'],
      ['Utan aktuell rehabplan', 6, 7],
    ])
    expect(sheet?.lead).toContain('Rader där inget tal får visas är inte med.')
  })
})
