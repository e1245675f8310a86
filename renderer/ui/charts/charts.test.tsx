import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Router } from 'wouter'
import { defaultPhases as phases } from '../../../domain/phase/phases'
import {
  type Amount,
  type AnswersData,
  amountOf,
  type ConsentLeadData,
  type CoverageData,
  coverageKinds,
  flowEnds,
  flowStarts,
  hiddenAmount,
  isNone,
  moveMatrix,
  type OnDay,
  type ParallelData,
  type Parted,
  type PhaseDistributionData,
  type PhaseFlowsData,
  parallelKinds,
  partyLead,
  phaseFlows,
  phaseStates,
  type StallReasonsData,
  timeInPhase,
} from '../../../domain/statistics/charts'
import { AnswersPerUnit } from './AnswersPerUnit'
import { ConsentLead } from './ConsentLead'
import { amountText } from './chart-table'
import { FollowUpCoverage } from './FollowUpCoverage'
import { fillNames, fills } from './fills'
import { MoveMatrix } from './MoveMatrix'
import { ParallelActivities } from './ParallelActivities'
import { PhaseDistribution } from './PhaseDistribution'
import { PhaseFlows } from './PhaseFlows'
import { StallReasons } from './StallReasons'
import { onPage, onPaper, type Surface } from './surface'
import { TimeInPhase } from './TimeInPhase'
import { textWidth } from './text-width'

const screen = onPage(1200)
const paper = onPaper(182, 100)
const html = (picture: ReactElement) => renderToStaticMarkup(<Router ssrPath="/">{picture}</Router>)
const plain = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/<[a-z/][^>]*>/g, '')
const sentence = (picture: ReactElement) => plain(/<p[^>]*>(.*?)<\/p>/.exec(html(picture))?.[1] ?? '')
const cells = (text: string) =>
  [...text.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((match) => plain(match[1] ?? ''))
const rowHeadings = (text: string) =>
  [...text.matchAll(/<th scope="row">(.*?)<\/th>/g)].map((match) => plain(match[1] ?? ''))

function parted<Part extends string | number>(
  label: string,
  parts: readonly Part[],
  numbers: readonly Amount[],
  total: Amount,
): Parted<Part> & OnDay {
  const own = parts.map((part, place) => [part, numbers[place] ?? amountOf(0)] as const)
  return {
    label,
    day: label === 'T3 2025' ? '2025-12-31' : '2026-04-30',
    parts: Object.fromEntries(own) as Record<Part, Amount>,
    total,
  }
}
function whole<Part extends string | number>(label: string, parts: readonly Part[], ...numbers: number[]) {
  return parted(label, parts, numbers.map(amountOf), amountOf(numbers.reduce((sum, n) => sum + n, 0)))
}
const times = <Value,>(value: Value, count: number) => Array.from({ length: count }, () => value)

const distribution: PhaseDistributionData = [
  whole('T3 2025', phaseStates, 120, 80, 70, 60, 20, 9, 4),
  whole('T1 2026', phaseStates, 100, 90, 1200, 68, 30, 19, 8),
]
const flows = phaseFlows([
  ...times({ from: 0, to: 0 } as const, 70),
  ...times({ from: 0, to: 1 } as const, 30),
  ...times({ from: 4, to: 2 } as const, 4),
  ...times({ from: 'new', to: 0 } as const, 12),
  ...times({ from: 5, to: 'closed' } as const, 1),
])
const matrix = moveMatrix([
  ...times({ fromPhase: 0, toPhase: 1 } as const, 30),
  ...times({ fromPhase: 4, toPhase: 2 } as const, 4),
  ...times({ fromPhase: 3, toPhase: 2 } as const, 2),
])
const time = timeInPhase(
  [
    ...times({ phase: 1, days: 90 } as const, 3),
    { phase: 1, days: 1240 },
    { phase: 3, days: 12 },
    { phase: 5, days: 700 },
  ],
  phases,
)
const reasons: StallReasonsData = {
  reasons: [
    { label: 'Läkarintyg saknas', amount: amountOf(20) },
    { label: 'Samtycke saknas', amount: amountOf(34) },
  ],
  cases: amountOf(40),
}
const consents: ConsentLeadData = [
  partyLead('Vården', [3, 12, 12, 40], 5),
  partyLead('Försäkringskassan', [], 2),
]
const parallel: ParallelData = {
  over: [whole('T3 2025', parallelKinds, 22, 38, 70, 68), whole('T1 2026', parallelKinds, 40, 30, 20, 10)],
  bySex: [whole('Kvinnor', parallelKinds, 25, 15, 10, 5), whole('Män', parallelKinds, 15, 15, 10, 5)],
}
const coverage: CoverageData = {
  by: 'worker',
  rows: [whole('Åsa Öberg', coverageKinds, 1, 0, 2, 4), whole('Bo Ek', coverageKinds, 30, 2, 0, 3)],
  all: whole('Alla', coverageKinds, 31, 2, 2, 7),
}
const answers: AnswersData = {
  units: [
    { label: 'Rissne', sent: amountOf(12), answered: amountOf(9), medianDays: amountOf(23) },
    { label: 'Akalla', sent: amountOf(3), answered: amountOf(0), medianDays: amountOf(null) },
  ],
  all: { label: 'Alla', sent: amountOf(15), answered: amountOf(9), medianDays: amountOf(23) },
}

const pictures: Readonly<Record<string, (on: Surface) => ReactElement>> = {
  distribution: (on) => <PhaseDistribution data={distribution} phases={phases} on={on} />,
  flows: (on) => <PhaseFlows data={flows} phases={phases} on={on} />,
  matrix: (on) => <MoveMatrix data={matrix} phases={phases} on={on} />,
  time: (on) => <TimeInPhase data={time} phases={phases} on={on} />,
  reasons: (on) => <StallReasons data={reasons} on={on} />,
  consents: (on) => <ConsentLead data={consents} on={on} />,
  parallel: (on) => <ParallelActivities data={parallel} on={on} />,
  coverage: (on) => <FollowUpCoverage data={coverage} on={on} />,
  answers: (on) => <AnswersPerUnit data={answers} on={on} />,
}

describe('what a picture says in words', () => {
  it.each([
    [
      'distribution',
      'Den 30 april 2026 ingick 1 515 klienter i målgruppen, mot 363 den 31 december 2025: 100 i fas 0 Saknar planering, 90 i fas 1 Kartläggning, 1 200 i fas 2 Planering, 68 i fas 3 Samverkan, 30 i fas 4 Insats, 19 i fas 5 med utfallet självförsörjande och 8 i fas 5 med utfallet alla vägar uttömda.',
    ],
    [
      'flows',
      'I perioden fanns 117 ärenden: 70 kvar i samma fas, 30 framåt, 4 bakåt, 12 nya och 1 avslutade.',
    ],
    [
      'matrix',
      'I perioden gjordes 36 förflyttningar: 30 framåt och 6 bakåt, varav 4 från fas 4 Insats till fas 2 Planering.',
    ],
    [
      'time',
      'Över gränsen för sin fas är 4 ärenden. Mediantiden är längst i fas 1 Kartläggning, 90 dagar (gräns 60).',
    ],
    [
      'reasons',
      'Bland de öppna ärendena står 40 still, oftast samtycke saknas (34) och läkarintyg saknas (20); ett ärende kan ha flera skäl.',
    ],
    [
      'consents',
      'Mediantid från begärt till undertecknat samtycke: Vården 12 dagar (4 undertecknade), 5 väntar; Försäkringskassan inget undertecknat, 2 väntar.',
    ],
    [
      'parallel',
      'Den 30 april 2026 hade 70 av 100 klienter (70 %) parallella insatser, varav 40 med jobbinriktat inslag. Motsvarande med jobbinriktat inslag: 22 (11 %) den 31 december 2025, kvinnor 25 (45 %), män 15 (33 %).',
    ],
    [
      'coverage',
      'Av 42 uppföljningar genomfördes 31 (74 %), vid 2 nåddes inte klienten, 2 ställdes in och 7 är inte gjorda.',
    ],
    ['answers', 'Av 15 skickade rehabiliteringsförfrågningar har 9 besvarats, med en mediantid på 23 dagar.'],
  ])('%s', (name, words) => {
    const picture = pictures[name]
    expect(picture && sentence(picture(screen))).toBe(words)
  })

  it('is one sentence, and no picture, when there is nothing', () => {
    const nothing: readonly (readonly [ReactElement, string])[] = [
      [<PhaseDistribution key={1} data={[]} phases={phases} on={screen} />, 'Inga klienter i målgruppen.'],
      [<PhaseFlows key={2} data={phaseFlows([])} phases={phases} on={screen} />, 'Inga ärenden i perioden.'],
      [
        <MoveMatrix key={3} data={moveMatrix([])} phases={phases} on={screen} />,
        'Inga förflyttningar i perioden.',
      ],
      [
        <TimeInPhase key={4} data={timeInPhase([], phases)} phases={phases} on={screen} />,
        'Inga öppna ärenden.',
      ],
      [
        <StallReasons key={5} data={{ reasons: [], cases: amountOf(0) }} on={screen} />,
        'Inga ärenden står still.',
      ],
      [<ConsentLead key={6} data={[]} on={screen} />, 'Inga samtycken begärdes i perioden.'],
      [<ParallelActivities key={7} data={{ over: [], bySex: [] }} on={screen} />, 'Inga klienter att räkna.'],
    ]
    for (const [picture, words] of nothing) {
      expect(sentence(picture)).toBe(words)
      expect(html(picture)).not.toMatch(/<svg|<table/)
    }
  })

  it('says that a hidden number is not told, and has the word for it in the table', () => {
    const hidden: ParallelData = {
      over: [
        parted('Nu', parallelKinds, [hiddenAmount, amountOf(30), hiddenAmount, amountOf(10)], amountOf(46)),
      ],
      bySex: [],
    }
    const on = { ...screen, hiddenWord: 'färre än 5' }
    const drawn = html(<ParallelActivities data={hidden} on={on} />)
    expect(sentence(<ParallelActivities data={hidden} on={on} />)).toBe(
      'Hur många klienter som hade parallella insatser den 30 april 2026 redovisas inte.',
    )
    expect(cells(drawn)).toEqual(['färre än 5', '30 (65 %)', 'färre än 5', '10 (22 %)', '46'])
    expect(drawn).toMatch(/<rect[^>]*fill="url\(#[^)]*-hidden\)"/)
  })
})

it('draws what is hidden as one rest, as long as the total says and not as many pieces', () => {
  const bar = parted(
    'Nu',
    parallelKinds,
    [hiddenAmount, amountOf(80), hiddenAmount, amountOf(10)],
    amountOf(100),
  )
  const drawn = html(<ParallelActivities data={{ over: [bar], bySex: [] }} on={screen} />)
  const widths = [...drawn.matchAll(/<rect[^>]*y="[\d.]+" width="([\d.]+)"[^>]*fill="([^"]*)"/g)]
  const hatched = widths.filter(([, , fill]) => fill?.endsWith('-hidden)')).map(([, width]) => Number(width))
  const dotted = widths.filter(([, , fill]) => fill?.endsWith('-dotted)')).map(([, width]) => Number(width))
  // The first of each is in the explanation.
  expect(hatched).toHaveLength(2)
  expect((hatched[1] ?? 0) / (dotted[1] ?? 1)).toBeCloseTo(10 / 80)
})

/** Every amount of the data but sums that only the sentence says. */
function amountsIn(data: unknown): Amount[] {
  if (Array.isArray(data)) return data.flatMap(amountsIn)
  if (data === null || typeof data !== 'object') return []
  if ('n' in data) return [data as Amount]
  return Object.entries(data)
    .filter(([key]) => !['kinds', 'forward', 'backward'].includes(key))
    .flatMap(([, value]) => amountsIn(value))
}

const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(60).map(amountOf) },
  { weight: 1, arbitrary: fc.nat(2_000_000).map(amountOf) },
  { weight: 1, arbitrary: fc.constant(hiddenAmount) },
)
const some = amountOf(7)
const name = fc
  .string({ unit: fc.constantFrom(...'abcdeåäö WMi-'), minLength: 1, maxLength: 40 })
  .map((text) => `A${text}`.trim().replaceAll(/ +/g, ' '))
const named = <Row extends object>(row: fc.Arbitrary<Row>) =>
  fc
    .uniqueArray(fc.tuple(name, row), { minLength: 1, maxLength: 12, selector: ([label]) => label })
    .map((rows) => rows.map(([label, own]) => ({ ...own, label, day: '2026-04-30' })))
const anyParted = <Part extends string | number>(parts: readonly Part[]) =>
  named(
    fc
      .tuple(fc.array(anyAmount, { minLength: parts.length, maxLength: parts.length }), anyAmount)
      .map(([numbers, total]) => parted('', parts, numbers, total)),
  )
const list = (length: number) => fc.array(anyAmount, { minLength: length, maxLength: length })
const anyFlows = fc
  .tuple(list(flowStarts.length), list(flowEnds.length), list(flowStarts.length * flowEnds.length))
  .map(
    ([starts, ends, between]): PhaseFlowsData => ({
      ...flows,
      starts: parted('', flowStarts, starts, some).parts,
      ends: parted('', flowEnds, ends, some).parts,
      flows: flowStarts
        .flatMap((from, row) =>
          flowEnds.map((to, column) => ({
            from,
            to,
            amount: between[row * flowEnds.length + column] ?? some,
          })),
        )
        .filter(({ amount }) => !isNone(amount)),
    }),
  )
const anyUnit = fc
  .tuple(anyAmount, anyAmount, anyAmount)
  .map(([sent, answered, medianDays]) => ({ sent, answered, medianDays }))
const anyTime = fc
  .array(fc.tuple(anyAmount, anyAmount, anyAmount, anyAmount), { minLength: 6, maxLength: 6 })
  .map((rows) => ({
    phases: time.phases.map((own, place) => {
      const [cases = some, medianDays = some, longestDays = some, over = some] = rows[place] ?? []
      return { ...own, cases, medianDays, longestDays, over }
    }),
    cases: some,
    over: some,
  }))
const anyParty = fc
  .tuple(list(6), anyAmount, anyAmount, anyAmount)
  .map(([bins, signed, medianDays, pending]) => ({ bins, signed, medianDays, pending }))

type AnyPicture = fc.Arbitrary<readonly [data: unknown, draw: (on: Surface) => ReactElement]>
const anyPicture: Readonly<Record<string, AnyPicture>> = {
  distribution: anyParted(phaseStates).map((data) => [
    data.map((bar) => ({ ...bar, total: some })),
    (on) => <PhaseDistribution data={data.map((bar) => ({ ...bar, total: some }))} phases={phases} on={on} />,
  ]),
  flows: anyFlows.map((data) => [data, (on) => <PhaseFlows data={data} phases={phases} on={on} />]),
  time: anyTime.map((data) => [data, (on) => <TimeInPhase data={data} phases={phases} on={on} />]),
  reasons: named(fc.record({ amount: anyAmount })).map((own) => {
    const data = { reasons: [...own, { label: 'Fast', amount: some }], cases: some }
    return [data, (on) => <StallReasons data={data} on={on} />]
  }),
  consents: named(anyParty).map((own) => {
    const data = [...own, partyLead('Fast', [3], 0)]
    return [data, (on) => <ConsentLead data={data} on={on} />]
  }),
  parallel: anyParted(parallelKinds).map((own) => {
    const data = { over: own.slice(0, 2).map((bar) => ({ ...bar, total: some })), bySex: own.slice(2) }
    return [data, (on) => <ParallelActivities data={data} on={on} />]
  }),
  coverage: fc
    .tuple(anyParted(coverageKinds), fc.constantFrom('period' as const, 'worker' as const))
    .map(([rows, by]) => {
      const data = { by, rows, all: coverage.all }
      return [data, (on) => <FollowUpCoverage data={data} on={on} />]
    }),
  answers: named(anyUnit).map((units) => {
    const data = { units, all: answers.all }
    return [data, (on) => <AnswersPerUnit data={data} on={on} />]
  }),
}
const anySurface = fc.constantFrom(
  onPage(592),
  onPage(760),
  onPage(1200),
  paper,
  onPaper(182, 200),
  onPaper(269, 130),
)

describe.each(Object.entries(anyPicture))('the picture of %s, whatever the numbers', (_name, any) => {
  it('has every number in its table, though a phase of none may have no column', () => {
    fc.assert(
      fc.property(any, ([data, draw]) => {
        const shown = cells(html(draw(screen))).map((text) => text.replace(/ \(\d+ %\)$/, ''))
        for (const amount of amountsIn(data).filter(({ n }) => n !== 0)) {
          const place = shown.indexOf(plain(amountText(amount, '<5')))
          expect(place === -1 && amount).toBe(false)
          shown.splice(place, 1)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('stays within its width and height, and is cut on paper between what it shows', () => {
    fc.assert(
      fc.property(any, anySurface, ([, draw], on) => {
        const drawn = html(draw(on))
        expect(drawn).not.toMatch(/NaN|Infinity|undefined/)
        const pieces = [...drawn.matchAll(/viewBox="0 (\d+) \d+ (\d+)"/g)].map(([, from, height]) => ({
          from: Number(from),
          to: Number(from) + Number(height),
        }))
        expect(pieces.map(({ from }) => from)).toEqual([0, ...pieces.slice(0, -1).map(({ to }) => to)])
        const svg = /<svg.*?<\/svg>/s.exec(drawn)?.[0].replace(/<defs>.*?<\/defs>/s, '') ?? ''
        for (const { x, y, width, height } of rectanglesIn(svg)) {
          expect(width).toBeGreaterThanOrEqual(0)
          expect(height).toBeGreaterThanOrEqual(0)
          expect(x).toBeGreaterThanOrEqual(-1)
          expect(x + width).toBeLessThanOrEqual(on.width + 1)
          expect(pieces.filter(({ from, to }) => y >= from - 1 && y + height <= to + 1)).toHaveLength(1)
        }
        for (const { line, from, to } of linesIn(svg)) {
          const outside = from < -0.5 * on.textSize || to > on.width + 0.5 * on.textSize
          expect(outside && line).toBe(false)
        }
      }),
      { numRuns: 60 },
    )
  })
})

/** Bars and boxes; those of a picture below its explanation are moved down with it. */
function rectanglesIn(svg: string) {
  const moved = svg.indexOf('<g transform')
  const down = Number(/translate\(0 ([\d.]+)\)/.exec(svg)?.[1] ?? 0)
  return [...svg.matchAll(/<rect([^>]*)>/g)].map((match) => {
    const of = (key: string) => Number(new RegExp(` ${key}="([^"]*)"`).exec(match[1] ?? '')?.[1])
    const y = of('y') + (moved !== -1 && match.index > moved ? down : 0)
    return { x: of('x'), y, width: of('width'), height: of('height') }
  })
}

/** Lines of text with where they begin and end, as wide as they are reckoned to be. */
function linesIn(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)].flatMap(([, own = '', inner = '']) => {
    const of = (words: string, key: string) => new RegExp(` ${key}="([^"]*)"`).exec(words)?.[1]
    const size = Number(of(own, 'font-size'))
    const anchor = of(own, 'text-anchor') ?? 'start'
    const spans = inner.startsWith('<tspan')
      ? [...inner.matchAll(/<tspan([^>]*)>(.*?)<\/tspan>/g)].map(([, words = '', line = '']) => ({
          words,
          line,
        }))
      : [{ words: own, line: inner }]
    return spans.map(({ words, line: written }) => {
      const line = plain(written)
      const x = Number(of(words, 'x'))
      const width = textWidth(line, size)
      const from = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x
      return { line, from, to: from + width }
    })
  })
}

describe('the frame of a picture', () => {
  const drawn = Object.entries(pictures).filter(([own]) => own !== 'matrix')

  it.each(drawn)(
    '%s: the sentence is its name, and the table is folded away under a name of its own',
    (_name, draw) => {
      const page = html(draw(screen))
      const labelled = /<svg[^>]*role="img"[^>]*aria-labelledby="([^"]+)"/.exec(page)?.[1]
      expect(page).toContain(`<p id="${labelled}"`)
      const title = /<h3[^>]*>(.*?)<\/h3>/.exec(page)?.[1]
      expect(page).toContain(`<summary>Visa som tabell<span class="sr-only">: ${title}</span></summary>`)
      expect(page).toContain(`aria-label="${title}"`)
    },
  )

  it.each(Object.entries(pictures))(
    '%s: on paper the table stands below, and nothing is a link',
    (_name, draw) => {
      const sheet = html(draw(paper))
      expect(sheet).toContain('<table')
      expect(sheet).not.toMatch(/<details|<a /)
      expect(sheet).toMatch(/<h2/)
    },
  )

  it('has patterns of its own when several stand on a page', () => {
    const page = html(
      <>
        {pictures.distribution?.(screen)}
        {pictures.flows?.(screen)}
      </>,
    )
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, used] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used)
  })

  it('leads from a number to what it counts, but from none nowhere', () => {
    const data: StallReasonsData = {
      reasons: [
        { label: 'Samtycke saknas', amount: { n: 34, opens: '/cases?flagga=consent' } },
        { label: 'Läkarintyg saknas', amount: { n: 0, opens: '/cases?flagga=certificate' } },
      ],
      cases: amountOf(40),
    }
    const page = html(<StallReasons data={data} on={screen} />)
    expect([...page.matchAll(/<a href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '/cases?flagga=consent',
    ])
  })
})

describe('read without colour', () => {
  const lightness = (scheme: 'light' | 'dark', token: string) => {
    const css = readFileSync(path.join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
    const [light = '', dark = ''] = css.split(':root[data-mantine-color-scheme="dark"]')
    const hex = new RegExp(`${token}: #(\\w{6})`).exec(scheme === 'light' ? light : dark)?.[1] ?? ''
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

  it('no two fills have the same ground and marks', () => {
    const looks = fillNames.map(
      (own) => `${fills[own].ground} ${fills[own].marks?.d} ${fills[own].marks?.colour}`,
    )
    expect(new Set(looks).size).toBe(fillNames.length)
  })

  it.each(['light', 'dark'] as const)('phases without marks are far apart in the %s scheme', (scheme) => {
    const plainOnes = fillNames.filter(
      (own) => fills[own].ground.startsWith('var(--phase-') && !fills[own].marks,
    )
    const grounds = plainOnes.map((own) => lightness(scheme, fills[own].ground.slice(4, -1)))
    const neighbours = grounds.slice(1).map((own, place) => contrast(own, grounds[place] ?? 0))
    expect(plainOnes.length).toBeGreaterThan(1)
    for (const own of neighbours) expect(own).toBeGreaterThan(1.6)
  })

  it('moves back are marked by a sign and in words, and 4 to 2 stands by itself in the sentence', () => {
    const page = html(<MoveMatrix data={matrix} phases={phases} on={screen} />)
    expect(cells(page).filter((text) => text.startsWith('←'))).toEqual(['←bakåt 2', '←bakåt 4'])
    const without = moveMatrix([{ fromPhase: 1, toPhase: 2 }])
    expect(sentence(<MoveMatrix data={without} phases={phases} on={screen} />)).toBe(
      'I perioden gjordes 1 förflyttning: 1 framåt och 0 bakåt, varav ingen från fas 4 Insats till fas 2 Planering.',
    )
  })

  it('every number of the matrix stands in it', () => {
    const shown = cells(html(<MoveMatrix data={matrix} phases={phases} on={screen} />))
    expect(shown.filter((text) => text === 'samma fas')).toHaveLength(6)
    expect(shown.at(-1)).toBe('36')
    expect(shown).toContain('30')
  })
})

it('people stand by name, not by how much they have left', () => {
  expect(rowHeadings(html(<FollowUpCoverage data={coverage} on={screen} />))).toEqual([
    'Bo Ek',
    'Åsa Öberg',
    'Alla',
  ])
  expect(rowHeadings(html(<AnswersPerUnit data={answers} on={screen} />))).toEqual([
    'Akalla',
    'Rissne',
    'Alla',
  ])
})
