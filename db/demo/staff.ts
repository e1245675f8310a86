import { careUnit, person } from '../schema/index'
import { type Day, toDate, workdayFrom } from './calendar'
import { inventName } from './names'
import type { Random } from './random'
import type { Entry, Ref } from './story'

/** Who works at the unit and at the care units through the years: every post is held by one person after another. */
export interface Tenure {
  readonly ref: Ref
  readonly name: string
  readonly from: Day
  /** Last day; null while she works here. */
  readonly to: Day | null
}

export interface CareUnit {
  readonly ref: Ref
  readonly name: string
  /** The rehabkoordinatorer after each other; the last has `to` when the post is vacant. */
  readonly coordinators: readonly Tenure[]
}

export interface Staff {
  /** One list of persons for each post as socialsekreterare. */
  readonly posts: readonly (readonly Tenure[])[]
  readonly units: readonly CareUnit[]
}

const unitNames = [
  'Ekbackens vårdcentral',
  'Tallmossens vårdcentral',
  'Kvarnekulla vårdcentral',
  'Gråstenens vårdcentral',
  'Norrhöjdens vårdcentral',
  'Psykiatrimottagning Ekbacken',
  'Lindalens vårdcentral',
]
/** The unit whose post as rehabkoordinator is vacant. */
const vacantUnit = 6

const minuteBeforeWork = -20
const minuteAfterWork = 470

interface Era {
  readonly start: Day
  readonly today: Day
}

/** Posts for `cases` open cases, sixteen to a socialsekreterare; one post in 32 has just changed hands. */
export function hire(random: Random, era: Era, cases: number): { staff: Staff; entries: Entry[] } {
  const entries: Entry[] = []
  const hiring: Hiring = { random, taken: new Set(), entries, today: era.today }
  const units = unitNames.map((name, place): CareUnit => {
    const ref: Ref = { id: 0 }
    const phone = inventedPhone(random)
    entries.push({
      day: era.start,
      minute: minuteBeforeWork - 10,
      route: 'careUnit.add',
      write: (ledger) => {
        ref.id = ledger.insert(careUnit, { name, phone, standIn: null })
      },
    })
    const left = place === vacantUnit ? workdayFrom(era.today - random.int(70, 100)) : null
    const spans = spansOf(random, era, [500, 1900], left)
    const coordinators = spans.map((span) => employ(hiring, span, ref))
    if (left !== null) {
      const standIn = `Verksamhetschefen tills vidare, telefon ${inventedPhone(random)}`
      entries.push({
        day: workdayFrom(left + 3),
        minute: minuteAfterWork,
        route: 'careUnit.update',
        write: (ledger) => ledger.update(careUnit, ref.id, { standIn }),
      })
    }
    return { ref, name, coordinators }
  })
  const posts = Array.from({ length: Math.max(3, Math.floor(cases / 16)) }, (_, post) => {
    const handover = post % 32 === 0 ? workdayFrom(era.today - 12) : null
    const spans = spansOf(random, era, [420, 2200], null, handover)
    return spans.map((span) => employ(hiring, span, null))
  })
  return { staff: { posts, units }, entries }
}

/** Handed over in one act with a receipt (handings.ts); longer ago cases were given one by one. */
export const handedLately = ({ to }: Pick<Tenure, 'to'>, today: Day): boolean =>
  to !== null && to >= today - 400

interface Span {
  readonly from: Day
  readonly to: Day | null
}

/** Cuts the years into spans of `length` days each; a successor begins on the last day of the one before. */
function spansOf(
  random: Random,
  era: Era,
  [shortest, longest]: readonly [number, number],
  left: Day | null,
  handover: Day | null = null,
): Span[] {
  const spans: Span[] = []
  let from = era.start
  const latest = handover ?? (left ?? era.today) - 150
  for (;;) {
    const to = workdayFrom(from + random.int(spans.length === 0 ? 120 : shortest, longest))
    if (to >= latest) break
    spans.push({ from, to })
    from = to
  }
  if (handover === null) return [...spans, { from, to: left }]
  return [...spans, { from, to: handover }, { from: handover, to: null }]
}

interface Hiring {
  readonly random: Random
  readonly taken: Set<string>
  readonly entries: Entry[]
  readonly today: Day
}

function employ({ random, taken, entries, today }: Hiring, span: Span, unit: Ref | null): Tenure {
  const ref: Ref = { id: 0 }
  const name = newName(random, taken)
  const phone = inventedPhone(random)
  const email = inventedEmail(name, unit === null ? 'ekbacken.example' : 'varden.example')
  entries.push({
    day: span.from,
    minute: minuteBeforeWork,
    route: 'person.add',
    write: (ledger) => {
      const role = unit === null ? 'social-worker' : 'care-coordinator'
      ref.id = ledger.insert(person, { role, name, careUnitId: unit?.id ?? null, phone, email })
    },
  })
  const { to } = span
  const handed = unit === null && handedLately(span, today)
  if (to !== null && !handed) {
    entries.push({
      day: to,
      minute: minuteAfterWork,
      route: 'person.end',
      write: (ledger) => ledger.update(person, ref.id, { endedOn: toDate(to) }),
    })
  }
  return { ref, name, ...span }
}

function newName(random: Random, taken: Set<string>): string {
  for (;;) {
    const { givenName, familyName } = inventName(random, random.chance(0.75) ? 'K' : 'M')
    const name = `${givenName} ${familyName}`
    if (taken.has(name)) continue
    taken.add(name)
    return name
  }
}

/** From the numbers that the telecom authority keeps free for invented people: 070-174 06 05 to 99. */
export const inventedPhone = (random: Random): string =>
  `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}`

export function inventedEmail(name: string, domain: string): string {
  return `${asciiOf(name).replace(/[^a-z]+/g, '.')}@${domain}`
}

/** As it stands in addresses: "Åsa" is asa. */
export const asciiOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()

export const holderOn = (tenures: readonly Tenure[], day: Day): Tenure | null =>
  tenures.findLast((tenure) => tenure.from <= day && (tenure.to === null || tenure.to > day)) ?? null
