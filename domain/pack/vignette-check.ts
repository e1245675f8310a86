import { foldForSearch, type Sex } from '../case/client'
import { ageBand } from '../statistics/groups'
import { type WaitingParty, waitingParties } from '../waiting/waiting'
import { asRead, runTogether } from './as-read'
import type { ToldCase } from './told-case'

/** What in a text may tell who somebody is. Read as a person reads: it finds what stands there, not what could be guessed. */

export const findingKinds = [
  'full-name',
  'name',
  'pin',
  'case-number',
  'phone',
  'email',
  'date',
  'address',
  'number',
  'care-unit',
  'rare',
] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  readonly kind: FindingKind
  /** As it is read in the text (`asRead`); for `rare` what few have in common, in the order it stands there. */
  readonly written: string
}

/** Somebody the register knows: a client, a relative or legal representative, or one who works with the cases. */
export type KnownName = readonly string[]

export interface KnownToRegister {
  /** The names of each, given and family names by themselves. */
  readonly people: readonly KnownName[]
  readonly careUnits: readonly string[]
  /** The target group that a combination is looked for in, and how many it must fit. */
  readonly group: readonly ToldCase[]
  readonly enough: number
}

/** What holds the pack back. A care unit may be named: that is a warning. */
export const holdsPack = ({ kind }: Finding): boolean => kind !== 'care-unit'

/** A single word of a name may be an ordinary word, and then she may let it through. */
export const mayBeLetThrough = ({ kind }: Finding): boolean => kind === 'name'

const shortestName = 2

const wordPattern = /\p{L}[\p{L}'’-]*/gu

/** Folded words of a name: "Anna-Karin" is "anna-karin", "anna" and "karin". */
const wordsOf = (name: string): string[] =>
  (asRead(name).match(wordPattern) ?? [])
    .flatMap((word) => [word, ...word.split('-').flatMap(runTogether)])
    .map(foldForSearch)
    .filter((word) => word.length >= shortestName)

export interface NameIndex {
  /** Whose name each word is, by place in the list. */
  readonly bearers: ReadonlyMap<string, ReadonlySet<number>>
  /** The words of each one's name. */
  readonly words: readonly ReadonlySet<string>[]
}

export function indexNames(people: readonly KnownName[]): NameIndex {
  const words = people.map((names) => new Set(names.flatMap(wordsOf)))
  const bearers = new Map<string, Set<number>>()
  for (const [person, own] of words.entries())
    for (const word of own) {
      const known = bearers.get(word)
      if (known) known.add(person)
      else bearers.set(word, new Set([person]))
    }
  return { bearers, words }
}

/** A word as it stands, and without the s of a genitive. */
const formsOf = (word: string): string[] => [word, word.replace(/['’:]?s$/, '')]

/** By person, which words of their name a word of the text is. */
type Bearing = ReadonlyMap<number, ReadonlySet<string>>

function bearingOf(words: readonly string[], { bearers }: NameIndex): Bearing {
  const bearing = new Map<number, Set<string>>()
  for (const form of words.flatMap(formsOf))
    for (const person of bearers.get(form) ?? [])
      bearing.set(person, (bearing.get(person) ?? new Set()).add(form))
  return bearing
}

/** Two words are somebody's when each is another word of their name. */
const areOneName = (one: Bearing, other: Bearing): boolean =>
  [...one].some(([person, own]) => [...(other.get(person) ?? [])].some((form) => !own.has(form)))

/** Shorter ones could be an ordinary word, as "person" is. */
const shortestJoined = 7
const shortestPart = 3

/** "Kent-Nyström", "KentNyström" and "kentnyström" are a whole name in one word; "Anna-Karin" is one word of a name. */
function isWholeName(written: string, index: NameIndex): boolean {
  const whole = foldForSearch(written)
  if (formsOf(whole).some((form) => index.bearers.has(form))) return false
  const parts = written.split('-').flatMap(runTogether).map(foldForSearch)
  const areName = (words: readonly string[]) =>
    words.some((one, at) =>
      words.slice(at + 1).some((other) => areOneName(bearingOf([one], index), bearingOf([other], index))),
    )
  if (areName(parts)) return true
  if (whole.length < shortestJoined) return false
  return Array.from({ length: whole.length }, (_, at) => at)
    .slice(shortestPart, 1 - shortestPart)
    .some((at) => areName([whole.slice(0, at), whole.slice(at)]))
}

interface Word {
  readonly written: string
  readonly from: number
  readonly to: number
  readonly own: Bearing
  /** The letter it stands for, when it may be the first of a name. */
  readonly initial: string | null
}

const particles = new Set(['af', 'al', 'av', 'da', 'de', 'del', 'den', 'der', 'di', 'el', 'la', 'van', 'von'])

/** One letter that is a word of its own is an initial only with its full stop. */
function initialOf(written: string, after: string): string | null {
  if (!/^\p{Lu}(?:-\p{Lu})?$/u.test(written)) return null
  return /^[IÅÖ]$/.test(written) && !after.startsWith('.') ? null : foldForSearch(written.slice(0, 1))
}

function readWords(text: string, index: NameIndex): Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: written, index: from }) => ({
    written,
    from,
    to: from + written.length,
    own: bearingOf(wordsOf(written), index),
    initial: initialOf(written, text.slice(from + written.length)),
  }))
}

const mostBetween = 3

/** A full name that begins with a word: the last word of it, by place; null when it begins none. */
function endOfName(words: readonly Word[], at: number, text: string, index: NameIndex): number | null {
  const first = words[at]
  const next = words[at + 1]
  if (!first) return null
  if (next && (startsName(first, next, index) || startsName(next, first, index))) return at + 1
  if (first.own.size === 0) return null
  for (let to = at + 1; to <= at + mostBetween; to++) {
    const other = words[to]
    const before = words[to - 1]
    if (!other || !before) return null
    const isNear = to === at + 1 || /^(?:[\s,]*|\.\s*)$/.test(text.slice(before.to, other.from))
    if (!isNear) return null
    if (areOneName(first.own, other.own)) return to
    // What may stand within a name: an initial, another name, "von".
    const isWithin = /^\p{Lu}/u.test(other.written) || particles.has(other.written)
    const isSentenceEnd = other.written.length > 1 && text.charAt(other.to) === '.'
    if (!isWithin || isSentenceEnd) return null
  }
  return null
}

/** "K." before or after "Nyström", when there is a Kent Nyström. */
const startsName = ({ initial }: Word, { own }: Word, { words }: NameIndex): boolean =>
  initial !== null &&
  [...own].some(([person, forms]) =>
    [...(words[person] ?? [])].some((word) => !forms.has(word) && word.startsWith(initial)),
  )

/** Words of one person's name beside each other are a full name, and no ordinary words. */
function namesIn(text: string, index: NameIndex, letThrough: ReadonlySet<string>): Finding[] {
  const words = readWords(text, index)
  const found: Finding[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!word) continue
    const end = endOfName(words, at, text, index)
    if (end !== null) {
      found.push({ kind: 'full-name', written: text.slice(word.from, words[end]?.to) })
      at = end
    } else if (isWholeName(word.written, index)) found.push({ kind: 'full-name', written: word.written })
    else if (word.own.size > 0 && !letThrough.has(foldForSearch(word.written)))
      found.push({ kind: 'name', written: word.written })
  }
  return found
}

const months =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const notInWord = '(?![\\p{L}\\d])'
const century = '(?:(?:19|20)[ .]?)?'
const between = '[ .–-]{0,3}'

/** Ways, squares and lanes that nobody lives at. */
const noStreet =
  '(?!jobbtorg|arbetstorg|återvänds|(?:om|ut|av|åter|gen|sido?|mellan|upp|ned|ner|fram|in|på|karriär)vägen)'
const streets = 'gatan|gränd|stråket|esplanaden|allén'
const waysAndSquares = 'vägen|stigen|torget|backen|kajen|slingan'

/** In this order: what one of them has found the next does not look at. */
const patterns: readonly (readonly [FindingKind, RegExp])[] = [
  ['email', /[^\s@,;:]+@[^\s@,;:]+\.\p{L}{2,}/giu],
  [
    'pin',
    /född\s(?:den\s|år\s)?(?:(?:19|20)\d{2}|\d{1,2})[ ./-]{0,3}\d{2}[ ./-]{0,3}\d{2}(?:\d{2})?(?!\d)/giu,
  ],
  [
    'pin',
    new RegExp(
      `(?<!\\d)${century}\\d{2}${between}(?:0\\d|1[0-2]|2\\d|3[0-2])${between}\\d{2}[ .]{0,3}[-+–−]?[ .]{0,3}\\d{2} ?\\d{2}(?!\\d)`,
      'gu',
    ),
  ],
  ['date', /(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/gu],
  ['date', /(?<![\d+.-])\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})(?![.-]?\d| \d)/gu],
  ['case-number', /(?<!\d)(?:19|20)\d{2}[-–]\d{1,5}(?!\d)/gu],
  ['phone', /(?<![\d\p{L}])(?:\+\s?\d{2}|0)(?:[\s()/.–-]*\d){6,}(?!\d)/gu],
  ['pin', /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?!\d)/gu],
  [
    'date',
    new RegExp(`(?<![\\p{L}\\d])\\d{1,2}(?::?[ae])?\\.?\\s+${months}${notInWord}(?:\\s+\\d{4})?`, 'giu'),
  ],
  ['date', /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:\d{4}|\d{2}))?(?!\d)/gu],
  [
    'address',
    /(?<!\p{L})\p{L}[\p{L}-]*(?:\s\p{L}+)?\s?(?:gatan|gata|vägen|väg|gränd|stigen|stig|torget|torg|allén|backen|backe|esplanaden|stråket|stråk|kajen|slingan|plan)\s+\d{1,3}\s?(?:\p{L}(?!\p{L}))?/giu,
  ],
  // Without its number: as a name is written, or as somebody writes in haste where somebody lives.
  ['address', new RegExp(`(?<!\\p{L})${noStreet}\\p{L}[\\p{L}-]+(?:${streets})(?!\\p{L})`, 'giu')],
  [
    'address',
    new RegExp(
      `(?<!\\p{L})(?!Jobbtorg|Arbetstorg|Omväg|Utväg|Återväg)\\p{Lu}[\\p{L}-]+(?:${waysAndSquares})(?!\\p{L})`,
      'gu',
    ),
  ],
  [
    'address',
    new RegExp(
      `(?<=(?<!\\p{L})(?:på|vid|bor|adress) )${noStreet}\\p{L}[\\p{L}-]+(?:${waysAndSquares})(?!\\p{L})`,
      'giu',
    ),
  ],
  ['address', /(?<!\d)\d{3}\s\d{2}\s+\p{Lu}\p{L}+/gu],
  ['number', /\d(?:\s?\d){3,}/gu],
]

function numbersIn(text: string): Finding[] {
  let left = text
  return patterns.flatMap(([kind, pattern]) => {
    const found = left.match(pattern) ?? []
    for (const written of found) left = left.replace(written, ' … ')
    return found.map((written): Finding => ({ kind, written: written.trim() }))
  })
}

/** "Ekdals vårdcentral" and "Vårdcentralen Ekdal" are both told by what is not the kind of unit it is. */
const unitKinds =
  /(?<!\p{L})(?:vårdcentral(?:en)?|mottagning(?:en)?|psykiatri(?:n|ska)?|öppenvård(?:en)?|husläkar\p{L}*)(?!\p{L})/giu

function careUnitsIn(text: string, careUnits: readonly string[]): Finding[] {
  const folded = ` ${foldForSearch(text).replace(/[^\p{L}\d]+/gu, ' ')} `
  return careUnits
    .filter((name) => {
      const own = foldForSearch(name.replace(unitKinds, ' '))
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
      const whole = foldForSearch(name)
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim()
      return [whole, ...(own.length > 3 ? [own] : [])].some(
        (part) => part !== '' && folded.includes(` ${part} `),
      )
    })
    .map((written) => ({ kind: 'care-unit', written }))
}

interface Recognised {
  readonly written: string
  readonly fits: (one: ToldCase) => boolean
}

const sexes: Readonly<Record<Sex, RegExp>> = {
  K: /(?<!\p{L})(?:kvinna|kvinnan|hon|hennes?|mamma|mamman|mor)(?!\p{L})/iu,
  M: /(?<!\p{L})(?:en man|mannen|han|hans|honom|pappa|pappan|far)(?!\p{L})/iu,
}

const parties: Readonly<Record<WaitingParty, RegExp>> = {
  client: /väntar på (?:klienten|personen)/iu,
  care: /väntar på vården/iu,
  fk: /väntar på (?:försäkringskassan|fk)(?!\p{L})/iu,
  af: /väntar på (?:arbetsförmedlingen|af)(?!\p{L})/iu,
  jobbtorg: /väntar på jobbtorg/iu,
  finsamteam: /väntar på finsamteamet/iu,
  us: /väntar på (?:oss|socialtjänsten)/iu,
  other: /väntar på (?:annan|någon annan)/iu,
}

const ages: readonly (readonly [RegExp, (age: number, written: RegExpExecArray) => boolean])[] = [
  [/(\d\d)\s?[–-]\s?(\d\d)\s?år/u, (age, [, from, to]) => age >= Number(from) && age <= Number(to)],
  [/under (\d\d) år/u, (age, [, limit]) => age < Number(limit)],
  [/(\d\d) år eller äldre/u, (age, [, limit]) => age >= Number(limit)],
  [/(\d\d)-årsåldern/u, (age, [, near]) => Math.floor(age / 10) === Math.floor(Number(near) / 10)],
  // An exact age is told as its ten years: it is no better known to a reader than that.
  [
    /(?<!\d)(\d\d) ?-?år(?:(?:ing|ig|s)\p{L}{0,2})?(?!\p{L})/u,
    (age, [, own]) => ageBand(age) === ageBand(Number(own)),
  ],
  // "Kvinnan (61)", "en man, 61,".
  [
    /(?:kvinnan?|man|mannen|person(?:en)?|klient(?:en)?|hon|han)(?: ?\(|, ?| )(\d\d)(?!\d| ?[-–%]| ?(?:år|dag|gång|månad|veck))/u,
    (age, [, own]) => ageBand(age) === ageBand(Number(own)),
  ],
]

const changes: readonly (readonly [RegExp, (changes: number) => boolean])[] = [
  [/socialsekreterare har bytts minst en gång/u, (n) => n > 0],
  [/socialsekreterare har bytts (?:en|1) gång(?!er)/u, (n) => n === 1],
  [/socialsekreterare har bytts (?:två|2) gånger/u, (n) => n === 2],
  [/socialsekreterare har bytts (?:tre|fyra|fem|flera|[3-9]) gånger/u, (n) => n > 2],
  [/inte bytt socialsekreterare/u, (n) => n === 0],
  [/bytt socialsekreterare (?:en|1) gång(?!er)/u, (n) => n === 1],
  [/bytt socialsekreterare (?:två|2) gånger/u, (n) => n === 2],
  [/bytt socialsekreterare (?:tre|fyra|fem|flera|[3-9]) gånger/u, (n) => n > 2],
]

function recognised(text: string): Recognised[] {
  const low = text.toLocaleLowerCase('sv')
  const found = (pattern: RegExp, fits: (one: ToldCase, match: RegExpExecArray) => boolean): Recognised[] => {
    const match = pattern.exec(low)
    return match ? [{ written: match[0], fits: (one) => fits(one, match) }] : []
  }
  const firstOf = (all: readonly Recognised[]) => all.slice(0, 1)
  return [
    ...firstOf(
      ages.flatMap(([pattern, fits]) => found(pattern, ({ age }, match) => age !== null && fits(age, match))),
    ),
    ...(Object.keys(sexes) as Sex[]).flatMap((sex) => found(sexes[sex], (one) => one.sex === sex)),
    ...found(/fas ([0-5])(?!\d)/u, ({ phase }, [, number]) => phase === Number(number)),
    ...waitingParties.flatMap((party) =>
      found(parties[party], ({ waits }) => waits.some((wait) => wait.party === party)),
    ),
    ...firstOf(changes.flatMap(([pattern, fits]) => found(pattern, (one) => fits(one.changes)))),
  ]
}

/** Both sexes told are two people, and tell nothing together. */
function rareIn(text: string, { group, enough }: KnownToRegister): Finding[] {
  const traits = recognised(text)
  if (traits.length === 0) return []
  const fits = group.filter((one) => traits.every((trait) => trait.fits(one))).length
  return fits >= enough ? [] : [{ kind: 'rare', written: traits.map(({ written }) => written).join(', ') }]
}

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((one) => [`${one.kind} ${one.written}`, one])).values(),
]

/** Everything in a text that may tell who it is about. `letThrough` are folded words that she has said are no names. */
export function findingsIn(
  written: string,
  known: KnownToRegister,
  index: NameIndex,
  letThrough: ReadonlySet<string>,
): Finding[] {
  const text = asRead(written)
  return unique([
    ...namesIn(text, index, letThrough),
    ...numbersIn(text),
    ...careUnitsIn(text, known.careUnits),
    ...rareIn(text, known),
  ])
}

const ofMany: readonly FindingKind[] = ['full-name', 'pin', 'case-number', 'phone', 'email', 'address']

/** The same for a text about many, where people who work with the cases, days and single words may stand. */
export function findingsInShared(written: string, clients: NameIndex): Finding[] {
  const text = asRead(written)
  return unique([...namesIn(text, clients, new Set()), ...numbersIn(text)]).filter(({ kind }) =>
    ofMany.includes(kind),
  )
}
