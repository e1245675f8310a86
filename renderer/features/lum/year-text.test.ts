import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodOf } from '../../../domain/statistics/period'
import {
  type Figure,
  type TertialFigures,
  type YearFigureKey,
  type YearFigures,
  yearFigureKeys,
} from '../../../domain/statistics/year-figures'
import { asHtml, tabbed, yearTables } from './figures-table'
import { tertialText, yearText } from './year-text'

const counted = (n: Figure['n']): Figure => ({ n, typed: false })
const typed = (n: Figure['n']): Figure => ({ n, typed: true })

/** As printed for 2022; what has no comparison in the report has none here. */
const printed: Readonly<Record<YearFigureKey, readonly [now: number, before: number | null]>> = {
  assistanceClients: [1209, null],
  noSgi: [284, null],
  socialMedical: [241, null],
  targetGroup: [525, null],
  longTerm: [403, null],
  plans: [211, 136],
  inCooperation: [76, 68],
  inActivity: [36, 17],
  selfSupporting: [19, 7],
  viaCare: [5, null],
  benefitGranted: [20, 11],
  exhausted: [8, null],
}
const figuresOf = (of: (key: YearFigureKey) => { now: Figure; before: Figure }): YearFigures => ({
  period: periodOf('year', 2022, 1),
  longTermMonths: 12,
  figures: Object.fromEntries(yearFigureKeys.map((key) => [key, of(key)])) as YearFigures['figures'],
})
const year2022 = figuresOf((key) => ({ now: counted(printed[key][0]), before: counted(printed[key][1]) }))
const withFigures = (changes: Partial<YearFigures['figures']>): YearFigures => ({
  ...year2022,
  figures: { ...year2022.figures, ...changes },
})
/** As they are read: thousands with an ordinary space. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the text of the year', () => {
  it('says the figures of 2022, how things stood and what happened apart', () => {
    expect(plain(yearText(year2022)).split('\n\n')).toEqual([
      [
        'Läget den 31 december 2022.',
        'Av 1 209 klienter var 284 (cirka 23 %) sjukskrivna utan SGI och 241 (cirka 20 %) kodade med socialmedicinska hinder.',
        'Målgruppen var 525 klienter (cirka 43 %).',
        '403 av 525 (cirka 77 %) hade varit aktuella i 12 månader eller mer.',
        '211 av 525 (cirka 40 %) hade en aktuell rehabplan, mot 136 året före.',
        '76 av 525 (cirka 14 %) var i samverkansfas, mot 68 året före.',
        '36 av 525 (cirka 7 %) var i insats, mot 17 året före.',
        'För 2021 saknas uppgift om sjukskrivna utan SGI, socialmedicinska hinder, målgruppen och långvarigt aktuella.',
      ].join(' '),
      [
        'Det som hände under 2022.',
        'Egen försörjning nåddes av 19 klienter, mot 7 året före.',
        'Genom fördjupad samverkan med vården nådde 5 klienter egen försörjning.',
        'Totalt beviljades 20 klienter sjuk- eller aktivitetsersättning, mot 11 året före.',
        'Möjligheten till självförsörjning bedömdes uttömd för 8 klienter.',
        'För 2021 saknas uppgift om egen försörjning genom fördjupad samverkan med vården och uttömd möjlighet till självförsörjning.',
      ].join(' '),
    ])
  })

  it('marks what was typed in, and gives the earlier share where its denominator is known', () => {
    const text = plain(
      yearText(
        withFigures({
          assistanceClients: { now: typed(1209), before: counted(null) },
          targetGroup: { now: counted(525), before: typed(500) },
          plans: { now: counted(211), before: typed(136) },
        }),
      ),
    )
    expect(text).toContain('Av 1 209 klienter (manuellt) var 284 (cirka 23 %)')
    expect(text).toContain('mot 136 (manuellt) av 500 (manuellt) (cirka 27 %) året före')
  })

  it('says cirka only of what was rounded', () => {
    const half = withFigures({ longTerm: { now: counted(105), before: counted(null) } })
    expect(yearText(half)).toContain('105 av 525 (20 %)')
    const almost = withFigures({ plans: { now: counted(524), before: counted(null) } })
    expect(yearText(almost)).toContain('524 av 525 (cirka 100 %)')
  })

  it('keeps small numbers to itself, without a share to count them back from', () => {
    const text = plain(
      yearText(
        withFigures({
          inActivity: { now: counted('hidden'), before: counted('hidden') },
          viaCare: { now: counted('hidden'), before: counted(null) },
        }),
      ),
    )
    expect(text).toContain('Ett ej redovisat antal var i insats, mot ett ej redovisat antal året före.')
    expect(text).toContain('vården nådde ett ej redovisat antal klienter egen försörjning.')
  })

  it('says what is missing instead of leaving it out, and does not count one client as many', () => {
    const unknown = { now: counted(null), before: counted(null) }
    const text = yearText(
      withFigures({
        assistanceClients: unknown,
        socialMedical: unknown,
        exhausted: { now: counted(1), before: counted(null) },
      }),
    )
    expect(text).toContain('Av klienterna var 284 sjukskrivna utan SGI.')
    expect(text).toContain('Målgruppen var 525 klienter.')
    expect(text).toContain(
      'Uppgift saknas om antalet klienter med ekonomiskt bistånd och socialmedicinska hinder.',
    )
    expect(text).toContain('bedömdes uttömd för 1 klient.')
    const first = figuresOf((key) => ({ now: counted(printed[key][0]), before: counted(null) }))
    expect(yearText(first).match(/För 2021 saknas uppgifter att jämföra med\./g)).toHaveLength(2)
  })

  it('never lets a share stand without both its counts, whatever is known', () => {
    const figure = fc.record({
      n: fc.oneof(fc.constant(null), fc.constant('hidden' as const), fc.nat(3000)),
      typed: fc.boolean(),
    })
    const pair = fc.record({ now: figure, before: figure })
    fc.assert(
      fc.property(fc.array(pair, { minLength: 12, maxLength: 12 }), (pairs) => {
        const figures = figuresOf(
          (key) => pairs[yearFigureKeys.indexOf(key)] ?? { now: counted(null), before: counted(null) },
        )
        const text = plain(yearText(figures))
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|\s\.|\s,| {2}/)
        for (const [before] of text.matchAll(/.{0,60}\d+ %/g)) expect(before).toMatch(/\d[^%]*\(.*%/)
      }),
    )
  })

  it('holds a tertial against the one before and the same last year', () => {
    const tertial: TertialFigures = {
      ...year2022,
      period: periodOf('tertial', 2022, 3),
      figures: Object.fromEntries(
        yearFigureKeys.map((key) => [key, { ...year2022.figures[key], lastYear: counted(4) }]),
      ) as TertialFigures['figures'],
    }
    const text = tertialText(tertial)
    expect(text).toContain('mot 68 tertialet före och 4 av 4 (100 %) samma tertial året före.')
    expect(text).toContain('Det som hände under tertial 3 2022.')
    expect(text).toContain('För tertial 2 2022 saknas uppgift om')
  })
})

describe('the tables to paste', () => {
  it('have the same figures, with the denominator of every share', () => {
    const lines = plain(tabbed(yearTables(year2022))).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'Läget den 31 december 2022 (klienter)',
      'Mått\t2022\tAv\tAndel\t2021',
    ])
    expect(lines).toContain('Aktuell rehabplan\t211\t525\tcirka 40 %\t136')
    expect(lines).toContain('Sjukskrivna utan SGI\t284\t1 209\tcirka 23 %\tuppgift saknas')
    expect(lines).toContain('Beviljad sjuk- eller aktivitetsersättning\t20\t11')
    expect(lines.filter((line) => line === '')).toHaveLength(1)
  })

  it('are HTML that nothing in them breaks', () => {
    const html = asHtml([{ caption: 'A & B', headings: ['<x>'], rows: [['"q"', '1']] }])
    expect(html).toContain('<b>A &amp; B</b>')
    expect(html).toContain('<th>&lt;x&gt;</th>')
    expect(html).toContain('<td>&quot;q&quot;</td><td align="right">1</td>')
  })
})
