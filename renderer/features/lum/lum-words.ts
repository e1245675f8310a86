import {
  type LumCost,
  type LumGap,
  type LumHeading,
  type LumIncome,
  type LumLine,
  type LumPlace,
  lumDaysLeft,
  lumDeadline,
  lumNumbers,
} from '../../../domain/statistics/lum'
import { longDay } from '../../app/dates'
import { count } from '../../app/words'

/** The words of the LUM form, in the order and the spelling of its template. */

export const lumLineWords: Readonly<Record<LumLine, string>> = {
  projectName: 'Projektets namn',
  district: 'Stadsdelsförvaltning, avdelning/enhet',
  contact: 'Kontaktperson: namn, e-post, telefon',
  manager: 'Ansvarig chef: namn och befattning',
  recordNumber: 'Dnr',
}
/** The same beside what is filled in, where it need not be said what to write. */
export const lumFilledWords: Readonly<Record<LumLine, string>> = {
  projectName: 'Projektets namn',
  district: 'Stadsdelsförvaltning',
  contact: 'Kontaktperson',
  manager: 'Ansvarig chef',
  recordNumber: 'Dnr',
}
export const lumIncomeWords: Readonly<Record<LumIncome, string>> = {
  granted: 'Beviljat belopp från socialnämnden',
  own: 'Egen insats',
  other: 'Övriga intäkter',
}
export const lumCostWords: Readonly<Record<LumCost, string>> = {
  staff: 'Personalkostnader inkl. sociala avgifter',
  administration: 'Administrativa kostnader (möteslokaler, förtäring, telefon)',
  education: 'Utbildningskostnader (föreläsare, material)',
  'lgbtq-education': 'HBTQ-utbildning',
  other: 'Övriga kostnader',
}
export const lumHeadingWords: Readonly<Record<LumHeading, string>> = {
  summary: 'Sammanfattning',
  background: 'Bakgrund',
  purpose: 'Syfte',
  delimitation: 'Avgränsning',
  method: 'Metod och material',
  results: 'Resultatredovisning',
  'strategic-value': 'Strategiskt värde för staden som helhet',
  'gender-equality': 'Jämställdhet',
  conclusions: 'Slutsatser och förslag',
  references: 'Referens, källor',
  appendices: 'Bilagor',
}
export const numbered = (heading: LumHeading): string => `${lumNumbers[heading]} ${lumHeadingWords[heading]}`

export const lumParts = {
  cover: 'Försättsblad',
  economy: 'Ekonomisk redovisning',
  report: 'Slutrapport',
} as const
export const asDecidedWords = 'Projektet har genomförts enligt beslut om projektplan och budget.'
export const repaidWords =
  'Projektet har inte gjort av med samtliga beviljade medel. Följande summa ska betalas eller har betalats tillbaka till Socialförvaltningen:'
export const economyLead = 'Avser beräknade intäkter och kostnader för projektperioden.'
export const financedWords =
  'Projektet är finansierat med FoU-medel från Socialförvaltningen i Stockholms stad.'
export const handInWords = (year: number): string =>
  `Ett inskannat undertecknat exemplar skickas till Socialförvaltningens funktionsbrevlåda senast den ${longDay(lumDeadline(year))}.`

/** "518 181", under a heading that says kronor; nothing of what is not filled in. */
export const wholeKronor = (amount: number | null): string => amount?.toLocaleString('sv') ?? ''

/** "518 181 kr". */
export const kronor = (amount: number | null): string => (amount === null ? '' : `${wholeKronor(amount)} kr`)

export function placeWords(place: LumPlace): string {
  const [part, key = ''] = place.split('.', 2)
  if (part === 'income') return lumIncomeWords[key as LumIncome]
  if (part === 'costs') return lumCostWords[key as LumCost]
  if (part === 'sections') return numbered(key as LumHeading)
  if (place in lumLineWords) return lumLineWords[place as LumLine]
  if (place === 'asDecided') return 'Intyget om beslut, plan och budget'
  if (place === 'signedOn') return 'Undertecknad den'
  return place === 'sums' ? 'Summorna' : 'Summa att betala tillbaka'
}

/** What is wrong, after the name of the place. */
export function gapWords(gap: LumGap): string {
  switch (gap.why) {
    case 'placeholder':
      return `”${gap.found}” står kvar från mallen`
    case 'empty':
      return gap.place.startsWith('income.') || gap.place.startsWith('costs.')
        ? 'inget belopp; skriv 0 om det inte blev något'
        : gap.place.startsWith('sections.')
          ? 'rubriken ska finnas med, men text saknas'
          : 'inte ifyllt'
    case 'disagree':
      return gap.rest < 0
        ? `kostnaderna är ${kronor(-gap.rest)} högre än intäkterna`
        : `intäkterna är ${kronor(gap.rest)} högre än kostnaderna, och det som betalas tillbaka är en annan summa`
    case 'rest-unsaid':
      return `${kronor(gap.rest)} är kvar; ange vad som betalas tillbaka`
    case 'rest-unfounded':
      return 'inga pengar är kvar att betala tillbaka'
    case 'not-certified':
      return 'inte ikryssat; kan göras för hand'
    case 'unsigned':
      return 'inte undertecknad än'
  }
}

/** "Lämnas senast 28 februari 2023, om 18 dagar." */
export function deadlineWords(year: number, today: string): string {
  const left = lumDaysLeft(year, today)
  const last = longDay(lumDeadline(year))
  if (left < 0) return `Skulle ha lämnats senast ${last}, för ${count(-left, 'dag', 'dagar')} sedan.`
  if (left === 0) return `Lämnas senast i dag, ${last}.`
  return `Lämnas senast ${last}, om ${count(left, 'dag', 'dagar')}.`
}
