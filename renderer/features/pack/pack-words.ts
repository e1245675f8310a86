import type { AloneCount } from '../../../domain/contract/packs'
import type { PackPart } from '../../../domain/joint-meeting/joint-meeting'
import type { FindingKind } from '../../../domain/pack/vignette-check'
import { hiddenExplained, hiddenWord } from '../../app/statistics-words'

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
  `Små tal visas inte. ${hiddenExplained(smallUnder)} ”–” betyder att det inte finns något att mäta.`,
  'Procenttal inom parentes är andelen av raden ovanför med helheten. ”(manuellt)” är inskrivet för hand.',
  'Alla tal kommer ur samma rapport. Talen stöder samtalet och är ingen rangordning av personer eller vårdenheter.',
]

export const vignetteLead =
  'Berättade ur kodade uppgifter, ett ärende för vart och ett av de vanligaste skälen. Varje beskrivning stämmer in på flera ärenden.'

export function aloneWords(n: AloneCount, smallUnder: number): string {
  return n === 'hidden' ? `färre än ${smallUnder}` : n.toLocaleString('sv')
}

export const snoozedWords = (n: AloneCount): string =>
  n === 0
    ? 'Inget öppet ärende har en vilande flagga.'
    : `Öppna ärenden med en vilande flagga: ${n === 'hidden' ? hiddenWord : n.toLocaleString('sv')}. De räknas med i allt här.`

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
