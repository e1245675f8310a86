import type { LocalDate } from '../dates'
import { type CareUnitFacts, isActive, type PersonFacts } from '../person/person'
import type { Participant } from './joint-meeting'
import type { JointMeetingType } from './kinds'

/** Points that an agenda of some type begins with; the words are the screen's. */
export const agendaPoints = [
  'opening',
  'earlier-decisions',
  'figures',
  'flow',
  'stalled',
  'inquiries',
  'vignettes',
  'own-questions',
  'agreement',
  'goals',
  'parallel',
  'referrals',
  'paths',
  'methods',
  'round-table',
  'obstacles',
  'resources',
  'dialogue',
  'next',
] as const
export type AgendaPoint = (typeof agendaPoints)[number]

/** What is spoken of between the beginning, with what was decided before, and the end (domain: meetings and their purposes). */
const own: Readonly<Record<JointMeetingType, readonly AgendaPoint[]>> = {
  'method-development': ['figures', 'stalled', 'inquiries', 'vignettes', 'own-questions', 'obstacles'],
  cooperation: ['agreement', 'figures', 'obstacles', 'goals'],
  jobbtorg: ['parallel', 'referrals', 'paths', 'obstacles'],
  'local-group': ['round-table', 'paths', 'obstacles'],
  'method-network': ['methods', 'round-table', 'obstacles'],
  'knowledge-dialogue': ['dialogue', 'vignettes'],
  'steering-group': ['figures', 'flow', 'obstacles', 'resources'],
  other: [],
}

export const agendaOf = (type: JointMeetingType): readonly AgendaPoint[] => [
  'opening',
  'earlier-decisions',
  ...own[type],
  'next',
]

/** How long each is reckoned to take, in minutes. */
export const usualMinutes: Readonly<Record<JointMeetingType, number>> = {
  'method-development': 120,
  cooperation: 90,
  jobbtorg: 60,
  'local-group': 90,
  'method-network': 120,
  'knowledge-dialogue': 180,
  'steering-group': 60,
  other: 60,
}

/** Of somebody in Personer, what tells whether she is asked to a meeting. */
export type Known = Pick<PersonFacts, 'email' | 'function' | 'name' | 'organisation' | 'role'> & {
  readonly endedOn: LocalDate | null
}

const isManager = ({ function: does }: Known) => /chef/i.test(does ?? '')
const isAtJobbtorg = ({ organisation }: Known) => /jobbtorg/i.test(organisation ?? '')

const isAsked: Readonly<Record<JointMeetingType, (person: Known) => boolean>> = {
  'method-development': ({ role }) => role === 'care-coordinator',
  cooperation: isManager,
  jobbtorg: (person) => isAtJobbtorg(person) || person.role === 'care-coordinator',
  'local-group': ({ role }) => role === 'contact',
  'method-network': () => false,
  'knowledge-dialogue': ({ role }) => role === 'social-worker' || role === 'care-coordinator',
  'steering-group': isManager,
  other: () => false,
}

/**
 * Whom to ask: those who were asked to the last meeting of the type, but nobody who has left since, and those at work whom
 * the type is for. Whoever is in Personer is written as she stands there.
 */
export function proposedParticipants<P extends Known>(
  type: JointMeetingType,
  people: readonly P[],
  last: readonly Participant[],
  { today, write }: { readonly today: LocalDate; readonly write: (person: P) => Participant },
): Participant[] {
  const atWork = people.filter((person) => isActive(person, today))
  const named = (name: string) => (person: { readonly name: string }) => person.name === name
  const again = last.flatMap((one): Participant[] => {
    const person = atWork.find(named(one.name))
    if (person) return [{ ...write(person), role: one.role ?? write(person).role }]
    return people.some(named(one.name)) ? [] : [{ ...one, attended: null }]
  })
  const asked = atWork.filter(isAsked[type]).filter(({ name }) => !again.some(named(name)))
  return [...again, ...asked.map(write)]
}

/** A care unit, and when it was closed. */
type Unit = Pick<CareUnitFacts, 'name'> & { readonly id: number; readonly endedOn: LocalDate | null }
type AtUnit = Pick<PersonFacts, 'careUnitId' | 'role'> & { readonly endedOn: LocalDate | null }

/** Care units, by name, with no rehabkoordinator at work: nobody there can be asked to a metodutvecklingsmöte. */
export function unitsWithoutCoordinator(
  units: readonly Unit[],
  people: readonly AtUnit[],
  today: LocalDate,
): string[] {
  const served = new Set(
    people
      .filter((person) => person.role === 'care-coordinator' && isActive(person, today))
      .map(({ careUnitId }) => careUnitId),
  )
  return units
    .filter((unit) => isActive(unit, today) && !served.has(unit.id))
    .map(({ name }) => name)
    .toSorted((a, b) => a.localeCompare(b, 'sv'))
}
