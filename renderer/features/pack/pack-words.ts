import type { AloneCount, PackObstacle } from '../../../domain/contract/packs'
import type { PackPart } from '../../../domain/joint-meeting/joint-meeting'
import type { FindingKind } from '../../../domain/pack/vignette-check'
import { hiddenWord } from '../../app/statistics-words'
import { count } from '../../app/words'

/** What a pack is called and says. */

export const packTitle = 'Underlag till metodutvecklingsmöte'

export const partWords: Record<PackPart, string> = {
  figures: 'Perioden i siffror',
  flows: 'Hur ärendena går mellan faserna',
  stalled: 'Var ärenden stannar, och varför',
  consents: 'Samtycken och ledtider',
  inquiries: 'Förfrågningar och samordning',
  parallel: 'Parallella insatser',
  vignettes: 'Avidentifierade ärenden att lära av',
  obstacles: 'Hinder som behöver lösas tillsammans',
  decisions: 'Beslut från tidigare möten',
}

/** Said once, on the first page. */
export const readingWords = (smallUnder: number): readonly string[] => [
  `Små tal visas inte. ”Dolt”: talet är mindre än ${smallUnder}, eller skulle göra det möjligt att räkna ut ett sådant tal. ”–” betyder att det inte finns något att mäta.`,
  'Procenttal inom parentes är andelar; vid varje tabell står vad de är andelar av. ”(manuellt)” är inskrivet för hand.',
  'Alla tal kommer ur samma rapport. Talen stöder samtalet och är ingen rangordning av personer eller vårdenheter.',
]

const numberWords = [
  'noll',
  'ett',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
]

export const vignetteLead = (enough: number): string =>
  `Varje beskrivning stämmer in på minst ${numberWords[enough] ?? enough} ärenden.`

/** "18 öppna, 6 avslutade"; the sum where one of them is small. */
export function obstacleCases({ cases, apart }: PackObstacle, smallUnder: number): string {
  if (cases === 'hidden') return `färre än ${smallUnder}`
  if (apart === null || cases === 0) return cases.toLocaleString('sv')
  const parts = [
    apart.open > 0 && count(apart.open, 'öppet', 'öppna'),
    apart.closed > 0 && count(apart.closed, 'avslutat', 'avslutade'),
  ]
  return parts.filter(Boolean).join(', ')
}

/** Of none there is nothing to say. */
export const snoozedWords = (n: AloneCount): readonly string[] =>
  n === 0
    ? []
    : [
        `Öppna ärenden med en vilande flagga: ${n === 'hidden' ? hiddenWord : n.toLocaleString('sv')}. De räknas med i allt här.`,
      ]

/** What was found, and what to do about it. */
export const findingWords: Record<FindingKind, (written: string) => string> = {
  'full-name': (written) => `”${written}” är namnet på någon i registret. Ta bort det.`,
  name: (written) =>
    `”${written}” är ett namn på någon i registret. Ta bort det, eller säg att det är ett vanligt ord.`,
  pin: (written) => `”${written}” ser ut som ett personnummer eller en del av ett. Ta bort det.`,
  'case-number': (written) => `”${written}” ser ut som ett ärendenummer. Ta bort det.`,
  phone: (written) => `”${written}” ser ut som ett telefonnummer. Ta bort det.`,
  email: (written) => `”${written}” är en e-postadress. Ta bort den.`,
  date: (written) => `”${written}” är en exakt dag. Skriv ungefär när i stället.`,
  address: (written) => `”${written}” ser ut som en adress. Ta bort den.`,
  number: (written) => `”${written}” är ett så långt tal att det kan peka ut någon. Skriv ungefär i stället.`,
  'care-unit': (written) => `”${written}” nämns. Tänk efter om enheten behöver namnges här.`,
  rare: (written) => `Få ärenden stämmer in på allt detta: ${written}. Ta bort eller skriv vidare.`,
}

/** In the order of the agenda: what was decided before comes first. */
export const inOrder = (parts: readonly PackPart[]): PackPart[] =>
  parts.toSorted((a, b) => Number(b === 'decisions') - Number(a === 'decisions'))
