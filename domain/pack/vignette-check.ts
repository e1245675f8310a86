import { foldForSearch, type Sex } from '../case/client'
import { ageBand } from '../statistics/groups'
import { type WaitingParty, waitingParties } from '../waiting/waiting'
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
  /** As it stands in the text; for `rare` what few have in common, in the order it stands there. */
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

/** Folded words of a name: "Anna-Karin" is "anna-karin", "anna" and "karin". */
const wordsOf = (name: string): string[] =>
  (name.match(/\p{L}[\p{L}'’-]*/gu) ?? [])
    .flatMap((word) => [word, ...word.split('-')])
    .map(foldForSearch)
    .filter((word) => word.length >= shortestName)

export type NameIndex = ReadonlyMap<string, ReadonlySet<number>>

/** Whose name each word is, by place in the list. */
export function indexNames(people: readonly KnownName[]): NameIndex {
  const index = new Map<string, Set<number>>()
  people.forEach((names, person) => {
    for (const word of names.flatMap(wordsOf)) {
      const own = index.get(word)
      if (own) own.add(person)
      else index.set(word, new Set([person]))
    }
  })
  return index
}

/** Those whose name a word is, as it stands or without the s of a genitive. */
function bearers(written: string, index: NameIndex): Set<number> {
  const forms = wordsOf(written).flatMap((word) => [word, word.replace(/['’:]?s$/, '')])
  return new Set(forms.flatMap((form) => [...(index.get(form) ?? [])]))
}

/** Two words beside each other that are one person's are a full name, and no ordinary words. */
function namesIn(text: string, index: NameIndex, letThrough: ReadonlySet<string>): Finding[] {
  const words = [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map(({ 0: written }) => ({
    written,
    own: bearers(written, index),
  }))
  const found: Finding[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const next = words[at + 1]
    if (!word || word.own.size === 0) continue
    const isSame = foldForSearch(word.written) === foldForSearch(next?.written ?? '')
    if (next && !isSame && [...word.own].some((person) => next.own.has(person))) {
      found.push({ kind: 'full-name', written: `${word.written} ${next.written}` })
      at += 1
    } else if (!letThrough.has(foldForSearch(word.written)))
      found.push({ kind: 'name', written: word.written })
  }
  return found
}

const months =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const notInWord = '(?![\\p{L}\\d])'

/** In this order: what one of them has found the next does not look at. */
const patterns: readonly (readonly [FindingKind, RegExp])[] = [
  ['email', /[^\s@,;:]+@[^\s@,;:]+\.\p{L}{2,}/giu],
  ['pin', /(?<!\d)(?:19|20)?\d{2}(?:0\d|1[0-2]|2\d|3[0-2])\d{2}[\s\u00a0]?[-+–−]?[\s\u00a0]?\d{4}(?!\d)/gu],
  ['date', /(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/gu],
  ['case-number', /(?<!\d)(?:19|20)\d{2}[-–]\d{1,5}(?!\d)/gu],
  ['phone', /(?<![\d\p{L}])(?:\+\s?\d{2}|0)(?:[\s\u00a0()/–-]*\d){6,}(?!\d)/gu],
  ['pin', /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])(?!\d)/gu],
  [
    'date',
    new RegExp(`(?<![\\p{L}\\d])\\d{1,2}(?::?[ae])?\\.?\\s+${months}${notInWord}(?:\\s+\\d{4})?`, 'giu'),
  ],
  ['date', /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])(?:[/.](?:\d{4}|\d{2}))?(?!\d)/gu],
  [
    'address',
    /(?<!\p{L})\p{Lu}[\p{L}-]*(?:\s\p{L}+)?\s?(?:gatan|gata|vägen|väg|gränd|stigen|stig|torget|torg|allén|backen|esplanaden|plan)\s+\d{1,3}\s?(?:\p{L}(?!\p{L}))?/giu,
  ],
  [
    'address',
    /(?<!\p{L})(?!Jobbtorg|Omväg|Utväg)\p{Lu}[\p{L}-]+(?:gatan|vägen|gränd|stigen|torget|allén|esplanaden)(?!\p{L})/gu,
  ],
  ['address', /(?<!\d)\d{3}[\s\u00a0]\d{2}\s+\p{Lu}\p{L}+/gu],
  ['number', /\d(?:[\s\u00a0]?\d){3,}/gu],
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
    /(\d\d)(?:-åring|[\s\u00a0]år(?:ig|s)?(?!\p{L}))/u,
    (age, [, own]) => ageBand(age) === ageBand(Number(own)),
  ],
]

const changes: readonly (readonly [RegExp, (changes: number) => boolean])[] = [
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
  text: string,
  known: KnownToRegister,
  index: NameIndex,
  letThrough: ReadonlySet<string>,
): Finding[] {
  return unique([
    ...namesIn(text, index, letThrough),
    ...numbersIn(text),
    ...careUnitsIn(text, known.careUnits),
    ...rareIn(text, known),
  ])
}

const ofMany: readonly FindingKind[] = ['full-name', 'pin', 'case-number']

/** The same for a text about many, where people who work with the cases, days and single words may stand. */
export const findingsInShared = (text: string, clients: NameIndex): Finding[] =>
  unique([...namesIn(text, clients, new Set()), ...numbersIn(text)]).filter(({ kind }) =>
    ofMany.includes(kind),
  )
