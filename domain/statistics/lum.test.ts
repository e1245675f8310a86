import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  holdsBack,
  type LumFacts,
  lumCosts,
  lumDaysLeft,
  lumDeadline,
  lumFacts,
  lumGaps,
  lumHeadings,
  lumIncome,
  lumNumbers,
  lumSums,
  lumYearOn,
  newLum,
  placeholderIn,
  withLumChange,
  wordsIn,
} from './lum'

const unit = { unit: 'Exempelstadens stadsdelsförvaltning', coordinator: 'Maj Ek' }
const empty = newLum(null, unit)

/** As the printed report, with all filled in. */
const whole: LumFacts = {
  ...empty,
  projectName: 'Strukturerad samverkan och parallella insatser',
  manager: 'Bo Ek, enhetschef',
  recordNumber: '2022/123',
  asDecided: true,
  income: { granted: 500_000, own: 18_181, other: 0 },
  costs: { staff: 518_181, administration: 0, education: 0, 'lgbtq-education': 0, other: 0 },
  sections: Object.fromEntries(lumHeadings.map((key) => [key, 'Text.'])) as LumFacts['sections'],
  signedOn: '2023-02-20',
}
const left = (facts: LumFacts) => lumGaps(facts).map(({ place, why }) => `${place}: ${why}`)

describe('what remains of a LUM-redovisning', () => {
  it('is nothing when everything is filled in and the sums agree', () => {
    expect(lumSums(whole)).toEqual({ income: 518_181, costs: 518_181, rest: 0, agree: true })
    expect(lumGaps(whole)).toEqual([])
  })

  it('is what the delivered report left: the placeholder of the number, an empty cost', () => {
    const delivered = withLumChange(whole, {
      recordNumber: 'Ange dnr här.',
      costs: { 'lgbtq-education': null },
    })
    expect(left(delivered)).toEqual(['recordNumber: placeholder', 'costs.lgbtq-education: empty'])
    expect(lumGaps(delivered)[0]).toMatchObject({ found: 'Ange dnr här' })
  })

  it('is every field of an empty one, in the order of the report, and no word of sums yet', () => {
    const gaps = left(empty)
    expect(gaps.slice(0, 3)).toEqual(['projectName: empty', 'manager: empty', 'recordNumber: empty'])
    expect(gaps).toHaveLength(3 + lumIncome.length + lumCosts.length + lumHeadings.length + 2)
    expect(gaps.slice(-2)).toEqual(['asDecided: not-certified', 'signedOn: unsigned'])
  })

  it('may be signed and crossed by hand: neither keeps the paper in the house', () => {
    const unsigned = withLumChange(whole, { signedOn: null, asDecided: false })
    expect(left(unsigned)).toEqual(['asDecided: not-certified', 'signedOn: unsigned'])
    expect(lumGaps(unsigned).filter(holdsBack)).toEqual([])
  })

  it.each([
    // 18 181 kr of the income are not used.
    [{ costs: { staff: 500_000 } }, 'repaid: rest-unsaid'],
    [{ costs: { staff: 500_000 }, repaid: 10_000 }, 'sums: disagree'],
    [{ costs: { staff: 500_000 }, repaid: 18_181 }, null],
    [{ repaid: 1 }, 'repaid: rest-unfounded'],
    [{ repaid: 0 }, null],
    [{ costs: { staff: 600_000 } }, 'sums: disagree'],
  ])('knows what is to be paid back: %j', (change, gap) => {
    expect(left(withLumChange(whole, change))).toEqual(gap === null ? [] : [gap])
  })

  it('sums any amounts in any order, and agrees just when income is costs and what is paid back', () => {
    const amount = fc.option(fc.nat(1_000_000), { nil: null })
    const amounts = <Key extends string>(keys: readonly Key[]) =>
      fc
        .tuple(...keys.map(() => amount))
        .map(
          (values) =>
            Object.fromEntries(keys.map((key, at) => [key, values[at] ?? null])) as Record<
              Key,
              number | null
            >,
        )
    fc.assert(
      fc.property(amounts(lumIncome), amounts(lumCosts), amount, (income, costs, repaid) => {
        const sums = lumSums({ income, costs, repaid })
        expect(sums.income - sums.costs).toBe(sums.rest)
        expect(sums.agree).toBe(sums.income === sums.costs + (repaid ?? 0))
        const facts = { ...whole, income, costs, repaid }
        const full = ![...Object.values(income), ...Object.values(costs)].includes(null)
        // No amount is forgotten, and none that differs is let through.
        expect(lumGaps(facts).filter(holdsBack).length === 0).toBe(full && sums.agree)
      }),
    )
  })
})

it('a section of nothing that can be seen is missing', () => {
  const unseen = withLumChange(whole, { sections: { purpose: '\u200b\u2060\ufeff' } })
  expect(left(unseen)).toEqual(['sections.purpose: empty'])
})

describe('a placeholder', () => {
  it.each([
    'Ange belopp här',
    'Dnr: Ange dnr här.',
    'Skriv här',
    'fyll i namn här',
    '[belopp]',
    '[Ange datum]',
    'XXX',
    'Summa ____ kr',
    'i ??? fall',
    'Metod: XX',
    'TODO',
    'Lorem ipsum dolor sit amet.',
    '<projektets syfte>',
    '<…>',
    '[…]',
    '[beskriv metoden]',
    'Text.\nAnge syftet med projektet',
    'Vi ska ange …',
  ])('is seen: %s', (typed) => {
    expect(placeholderIn(typed)).not.toBeNull()
  })

  it.each([
    'Arbetssättet beskrivs här nedan.',
    'Vi fick ange skäl. Det blev bättre här.',
    'Se [1] och [Socialstyrelsen 2019].',
    'Varför? Är det här rätt?',
    'under_streck',
    'Citat [sic] ur <https://exempel.se/a>.',
    'Färre än 5 < 10 > 3 klienter.',
    'De fick ange skäl …',
  ])('is not seen in what was meant: %s', (typed) => {
    expect(placeholderIn(typed)).toBeNull()
  })
})

describe('a report begins', () => {
  it('with the names of the year before, and money, number and texts of its own', () => {
    const next = newLum(whole, { unit: 'Annan enhet', coordinator: 'Annan' })
    expect(next).toMatchObject({
      projectName: whole.projectName,
      district: whole.district,
      contact: 'Maj Ek',
      manager: whole.manager,
      recordNumber: '',
      asDecided: false,
      income: { granted: null },
      sections: { summary: '' },
      signedOn: null,
    })
    expect(lumFacts.parse(next)).toEqual(next)
  })

  it('and a change touches what it names alone', () => {
    const changed = withLumChange(whole, { income: { own: 0 }, sections: { results: 'Nytt.' } })
    expect(changed.income).toEqual({ granted: 500_000, own: 0, other: 0 })
    expect(changed.sections).toEqual({ ...whole.sections, results: 'Nytt.' })
    expect(withLumChange(whole, {})).toEqual(whole)
  })

  it('with headings numbered as the report has them', () => {
    expect(Object.values(lumNumbers)).toEqual(['1', '2', '3', '4', '5', '6', '6.1', '6.2', '7', '8', '9'])
    expect(Object.keys(lumNumbers)).toEqual([...lumHeadings])
  })
})

describe('the deadline', () => {
  it('is 28 February of the next year, a leap year too', () => {
    expect(lumDeadline(2022)).toBe('2023-02-28')
    expect(lumDeadline(2023)).toBe('2024-02-28')
    expect(lumDaysLeft(2022, '2023-02-28')).toBe(0)
    expect(lumDaysLeft(2022, '2023-03-06')).toBe(-6)
    expect(lumDaysLeft(2022, '2022-12-31')).toBe(59)
  })

  it('is about last year until summer, and about this year from then on', () => {
    expect(['2023-01-01', '2023-06-30', '2023-07-01', '2023-12-31'].map(lumYearOn)).toEqual([
      2022, 2022, 2023, 2023,
    ])
  })
})

it('words are counted between spaces and lines', () => {
  expect(wordsIn('  Ett två\ntre\u00a0fyra ')).toBe(4)
  expect(wordsIn(' \n ')).toBe(0)
})
