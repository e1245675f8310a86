import { z } from 'zod'
import { daysBetween, isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'
import { isVisible } from '../visible-text'

/** LUM-redovisning (forms: F4): what is typed beside the figures of the year, what is left to do, and when it is due. */

const text = z.string().trim().max(100_000)
const line = z.string().trim().max(300)
/** Whole kronor; null: not filled in. */
const amount = z.int().min(0).max(1_000_000_000).nullable()

export const lumLines = ['projectName', 'district', 'contact', 'manager', 'recordNumber'] as const
export type LumLine = (typeof lumLines)[number]
export const lumIncome = ['granted', 'own', 'other'] as const
export type LumIncome = (typeof lumIncome)[number]
export const lumCosts = ['staff', 'administration', 'education', 'lgbtq-education', 'other'] as const
export type LumCost = (typeof lumCosts)[number]
/** The headings of the final report, in the order they must stand. */
export const lumHeadings = [
  'summary',
  'background',
  'purpose',
  'delimitation',
  'method',
  'results',
  'strategic-value',
  'gender-equality',
  'conclusions',
  'references',
  'appendices',
] as const
export type LumHeading = (typeof lumHeadings)[number]

/** "6.1" of each heading; two of them are parts of the results. */
export const lumNumbers: Readonly<Record<LumHeading, string>> = {
  summary: '1',
  background: '2',
  purpose: '3',
  delimitation: '4',
  method: '5',
  results: '6',
  'strategic-value': '6.1',
  'gender-equality': '6.2',
  conclusions: '7',
  references: '8',
  appendices: '9',
}

export const lumFacts = z.strictObject({
  projectName: line,
  district: line,
  contact: line,
  manager: line,
  recordNumber: line,
  /** The box of the cover: carried out as decided. */
  asDecided: z.boolean(),
  /** What is paid back of what was granted; null when nothing is. */
  repaid: amount,
  income: z.record(z.enum(lumIncome), amount),
  costs: z.record(z.enum(lumCosts), amount),
  sections: z.record(z.enum(lumHeadings), text),
  signedOn: z.iso.date().refine(isLocalDate).nullable(),
})
export type LumFacts = z.infer<typeof lumFacts>

/** Some of the facts, down to the single amount and text. */
export const lumChange = lumFacts.partial().extend({
  income: z.partialRecord(z.enum(lumIncome), amount).optional(),
  costs: z.partialRecord(z.enum(lumCosts), amount).optional(),
  sections: z.partialRecord(z.enum(lumHeadings), text).optional(),
})
export type LumChange = z.infer<typeof lumChange>

/** The year of a report, and of the money it accounts for. */
export const lumYear = z.int().min(2000).max(2100)

const each = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>

/** How a report begins: with the names of the year before, else with what the unit is called; money and texts are its own. */
export function newLum(
  before: LumFacts | null,
  { unit, coordinator }: { readonly unit: string; readonly coordinator: string },
): LumFacts {
  return {
    projectName: before?.projectName ?? '',
    district: before?.district || unit,
    contact: before?.contact || coordinator,
    manager: before?.manager ?? '',
    recordNumber: '',
    asDecided: false,
    repaid: null,
    income: each(lumIncome, null),
    costs: each(lumCosts, null),
    sections: each(lumHeadings, ''),
    signedOn: null,
  }
}

export function withLumChange(facts: LumFacts, change: LumChange): LumFacts {
  const { income, costs, sections, ...own } = change
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return {
    ...facts,
    ...given,
    income: { ...facts.income, ...income },
    costs: { ...facts.costs, ...costs },
    sections: { ...facts.sections, ...sections },
  }
}

/** The sums of the ekonomisk redovisning, in kronor; what is not filled in counts as nothing. */
export interface LumSums {
  readonly income: number
  readonly costs: number
  /** Income that no cost has taken; below 0 when the costs are larger. */
  readonly rest: number
  /** What is accounted for: costs, and what is paid back. */
  readonly agree: boolean
}

export function lumSums({ income, costs, repaid }: Pick<LumFacts, 'costs' | 'income' | 'repaid'>): LumSums {
  const sum = (amounts: Readonly<Record<string, number | null>>) =>
    Object.values(amounts).reduce<number>((all, one) => all + (one ?? 0), 0)
  const [into, out] = [sum(income), sum(costs)]
  return { income: into, costs: out, rest: into - out, agree: into - out === (repaid ?? 0) }
}

/** A place of the report, as it is named where it is filled in. */
export type LumPlace =
  | LumLine
  | 'asDecided'
  | 'repaid'
  | 'sums'
  | 'signedOn'
  | `income.${LumIncome}`
  | `costs.${LumCost}`
  | `sections.${LumHeading}`

/**
 * What is wrong in a place: nothing stands there; a placeholder of the form does (`found`); the sums differ (`rest`); money is
 * left and not said to be paid back, or paid back though none is left; the two last only remain to be done by hand.
 */
export type LumGap =
  | { readonly place: LumPlace; readonly why: 'empty' | 'not-certified' | 'unsigned' }
  | { readonly place: LumPlace; readonly why: 'placeholder'; readonly found: string }
  | {
      readonly place: LumPlace
      readonly why: 'disagree' | 'rest-unfounded' | 'rest-unsaid'
      readonly rest: number
    }

/**
 * What forms and writers leave to be filled in: "Ange dnr här.", "Ange syftet" at the start of a line, "[belopp]", "<namn>",
 * "[…]", "XX", "TODO", "Lorem ipsum", "____". A source "[Socialstyrelsen 2019]", an address "<https://…>" and "[sic]" are none.
 */
const placeholders = new RegExp(
  [
    /\b(?:ange|skriv|fyll i)\b[^.\n]{0,30}\bhär\b/,
    /^\s*ange\b[^.\n]{0,60}/,
    /\bange\s*(?:…|\.{3})/,
    /\[\s*(?:…|\.{3}|(?:ange|skriv|fyll)[^\]\n]{0,60}|(?!sic\])\p{L}[^\]\n\d]{0,60})\s*\]/u,
    /<\s*(?:…|\.{3}|(?!https?:|mailto:|www\.)\p{L}[^<>\n\d@]{0,60})\s*>/u,
    /\b(?:x{2,}|todo|lorem ipsum)\b/,
    /_{3,}|\?{3,}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'imu',
)

/** The first placeholder that stands in a text, as it stands there. */
export const placeholderIn = (typed: string): string | null => placeholders.exec(typed)?.[0].trim() ?? null

function gapOfText(place: LumPlace, typed: string): LumGap[] {
  if (!isVisible(typed)) return [{ place, why: 'empty' }]
  const found = placeholderIn(typed)
  return found === null ? [] : [{ place, why: 'placeholder', found }]
}

const gapOfAmount = (place: LumPlace, typed: number | null): LumGap[] =>
  typed === null ? [{ place, why: 'empty' }] : []

function gapOfSums(facts: LumFacts): LumGap[] {
  const { rest, agree } = lumSums(facts)
  // Sums of half the amounts say nothing.
  if ([...Object.values(facts.income), ...Object.values(facts.costs)].includes(null)) return []
  if (rest <= 0 && (facts.repaid ?? 0) > 0) return [{ place: 'repaid', why: 'rest-unfounded', rest }]
  if (rest > 0 && facts.repaid === null) return [{ place: 'repaid', why: 'rest-unsaid', rest }]
  return agree ? [] : [{ place: 'sums', why: 'disagree', rest }]
}

/** All that remains, in the order of the report. */
export function lumGaps(facts: LumFacts): LumGap[] {
  return [
    ...lumLines.flatMap((place) => gapOfText(place, facts[place])),
    ...lumIncome.flatMap((key) => gapOfAmount(`income.${key}`, facts.income[key])),
    ...lumCosts.flatMap((key) => gapOfAmount(`costs.${key}`, facts.costs[key])),
    ...gapOfSums(facts),
    ...lumHeadings.flatMap((key) => gapOfText(`sections.${key}`, facts.sections[key])),
    ...(facts.asDecided ? [] : [{ place: 'asDecided', why: 'not-certified' } as const]),
    ...(facts.signedOn === null ? [{ place: 'signedOn', why: 'unsigned' } as const] : []),
  ]
}

/** Whether it must be mended before the report leaves: paper is signed, and its box may be crossed, by hand. */
export const holdsBack = ({ why }: LumGap): boolean => why !== 'unsigned' && why !== 'not-certified'

/** The last day to hand in the report of a year: 28 February of the next (forms: F4b). */
export const lumDeadline = (year: number): LocalDate => `${year + 1}-02-28`

/** Days until it must be in; 0 on the last day, below 0 when it has passed. */
export const lumDaysLeft = (year: number, today: LocalDate): number => daysBetween(today, lumDeadline(year))

/** The year whose report is written on a day: that of last year until summer, then this year's. */
export const lumYearOn = (today: LocalDate): number =>
  Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) <= 6 ? 1 : 0)

/** The first day that the report of a year can be signed and handed in: when the year is over. */
export const lumFirstDay = (year: number): LocalDate => `${year + 1}-01-01`

/** A report is written from the first day of its year, and signed when that is over. */
export function checkLumChange(year: number, { signedOn }: LumChange, today: LocalDate): void {
  if (year > Number(today.slice(0, 4))) throw new DomainError('lum-year-to-come', { year })
  const from = lumFirstDay(year)
  if (signedOn && signedOn < from)
    throw new DomainError('lum-year-running', { year, from, field: 'signedOn' })
  if (signedOn && signedOn > today) throw new DomainError('date-in-future', { field: 'signedOn' })
}

/** Words of a text, as word processors count them. */
export const wordsIn = (typed: string): number => typed.split(/\s+/).filter(Boolean).length
