import {
  flowFigures,
  stockFigures,
  type TertialFigures,
  type YearFigureKey,
  type YearFigures,
} from '../../../domain/statistics/year-figures'
import { longDay } from '../../app/dates'
import { figureWords, shareWords, type ToldFigures, toldTertial, toldYear, withShare } from './figure-words'

/**
 * The figures of a year or a tertial as running text for the LUM-redovisning and the tertial report: how things stood and what
 * happened in paragraphs of their own; every share with its denominator; what is missing is said.
 */

export const yearText = (figures: YearFigures): string => textOf(toldYear(figures))

export const tertialText = (figures: TertialFigures): string => textOf(toldTertial(figures))

const textOf = (told: ToldFigures): string => [stockText(told), flowText(told)].join('\n\n')

/** What a figure is of, where it is said that it is missing. */
const subjects: Readonly<Record<YearFigureKey, string>> = {
  assistanceClients: 'antalet klienter med ekonomiskt bistånd',
  noSgi: 'sjukskrivna utan SGI',
  socialMedical: 'socialmedicinska hinder',
  targetGroup: 'målgruppen',
  longTerm: 'långvarigt aktuella',
  plans: 'aktuella rehabplaner',
  inCooperation: 'samverkansfas',
  inActivity: 'insats',
  selfSupporting: 'egen försörjning',
  viaCare: 'egen försörjning genom fördjupad samverkan med vården',
  benefitGranted: 'beviljad sjuk- eller aktivitetsersättning',
  exhausted: 'uttömd möjlighet till självförsörjning',
}

function stockText(told: ToldFigures): string {
  const { now, longTermMonths } = told
  const sentences = [
    codes(told),
    only(told, 'targetGroup', () => {
      const share = shareWords(now.figure('targetGroup'), now.figure('assistanceClients'))
      return `målgruppen var ${clients(told, 'targetGroup')}${share ? ` (${share})` : ''}`
    }),
    only(told, 'longTerm', (n) => `${n} hade varit aktuella i ${longTermMonths} månader eller mer`),
    only(told, 'plans', (n) => `${n} hade en aktuell rehabplan`),
    only(told, 'inCooperation', (n) => `${n} var i samverkansfas`),
    only(told, 'inActivity', (n) => `${n} var i insats`),
  ]
  return [`Läget den ${longDay(told.period.to)}.`, ...sentences, ...missing(told, stockFigures)]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

/** Both codes after the number they are shares of; without it, each by itself. */
function codes(told: ToldFigures): string {
  const { now } = told
  const all = now.figure('assistanceClients')
  const known = (['noSgi', 'socialMedical'] as const).filter((key) => now.figure(key).n !== null)
  if (known.length === 0)
    return only(
      told,
      'assistanceClients',
      () => `${clients(told, 'assistanceClients')} fick ekonomiskt bistånd`,
    )
  const parts = known.map((key) => {
    const share = shareWords(now.figure(key), all)
    const n = figureWords(now.figure(key))
    return `${n}${share ? ` (${share})` : ''} ${codeWords[key]}${against(told, key)}`
  })
  const lead = all.n === null ? 'av klienterna' : `av ${clients(told, 'assistanceClients')}`
  return sentence(`${lead} var ${parts.join(parts[0]?.includes(', ') ? ', och ' : ' och ')}`)
}

const codeWords = { noSgi: 'sjukskrivna utan SGI', socialMedical: 'kodade med socialmedicinska hinder' }

function flowText(told: ToldFigures): string {
  const sentences = [
    only(told, 'selfSupporting', () => `egen försörjning nåddes av ${clients(told, 'selfSupporting')}`),
    only(
      told,
      'viaCare',
      () => `genom fördjupad samverkan med vården nådde ${clients(told, 'viaCare')} egen försörjning`,
    ),
    only(
      told,
      'benefitGranted',
      () => `totalt beviljades ${clients(told, 'benefitGranted')} sjuk- eller aktivitetsersättning`,
    ),
    only(
      told,
      'exhausted',
      () => `möjligheten till självförsörjning bedömdes uttömd för ${clients(told, 'exhausted')}`,
    ),
  ]
  return [`Det som hände under ${told.now.heading}.`, ...sentences, ...missing(told, flowFigures)]
    .filter((one) => one !== '')
    .join(' ')
}

/** A sentence about a figure that is known, with what it is held against; nothing about one that is not. */
function only(told: ToldFigures, key: YearFigureKey, say: (number: string) => string): string {
  if (told.now.figure(key).n === null) return ''
  return sentence(`${say(withShare(key, told.now))}${against(told, key)}`)
}

const sentence = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase('sv')}${words.slice(1)}.`

/** "19 klienter", "1 klient", "ett ej redovisat antal klienter", "1 209 klienter (manuellt)". */
function clients({ now }: ToldFigures, key: YearFigureKey): string {
  const { n, typed } = now.figure(key)
  const words = `${figureWords({ n, typed: false })} ${n === 1 ? 'klient' : 'klienter'}`
  return typed ? `${words} (manuellt)` : words
}

/** ", mot 136 året före"; with its share where both are known. */
function against({ compared }: ToldFigures, key: YearFigureKey): string {
  const known = compared
    .filter((column) => column.figure(key).n !== null)
    .map((column) => `${withShare(key, column)} ${column.against}`)
  return known.length === 0 ? '' : `, mot ${known.join(' och ')}`
}

/** What nobody knows, for the period and for each it is held against. */
function missing({ now, compared }: ToldFigures, keys: readonly YearFigureKey[]): string[] {
  const without = (column: ToldFigures['now']) => keys.filter((key) => column.figure(key).n === null)
  const own = without(now)
  return [
    ...(own.length === 0 ? [] : [`Uppgift saknas om ${listed(own.map((key) => subjects[key]))}.`]),
    ...compared.flatMap((column) => {
      // What is not known of the period itself has nothing to be held against; a denominator is no measure of its own.
      const held = keys.filter((key) => !own.includes(key) && key !== 'assistanceClients')
      const gone = without(column).filter((key) => held.includes(key))
      if (gone.length === 0) return []
      if (gone.length === held.length) return [`För ${column.heading} saknas uppgifter att jämföra med.`]
      return [`För ${column.heading} saknas uppgift om ${listed(gone.map((key) => subjects[key]))}.`]
    }),
  ]
}

const listed = (words: readonly string[]): string => new Intl.ListFormat('sv').format(words)
