import { daysBetween, type LocalDate } from '../../domain/dates'
import type { Wait } from '../../domain/waiting/waiting'
import { dayInSentence } from './dates'
import { waitingPartyWords } from './words'

/** Whom a case waits for, for what and since when, in words. */

interface WaitLine {
  readonly party: string
  /** "underskrift av samtycke sedan 3 mars (12 dagar)". */
  readonly what: string
  readonly waits: readonly Wait[]
}

/** What is waited for; several found from the same kind of paper are told together. */
const causes: Record<Exclude<Wait['cause'], 'set'>, readonly [one: string, many: (n: number) => string]> = {
  consent: ['underskrift av samtycke', (n) => `underskrift av ${n} samtycken`],
  inquiry: ['svar på rehabiliteringsförfrågan', (n) => `svar på ${n} rehabiliteringsförfrågningar`],
  fk: ['svar på ansökan om samordning', (n) => `svar på ${n} ansökningar om samordning`],
  finsam: ['svar på anmälan', (n) => `svar på ${n} anmälningar`],
}

/** One line a party and a thing, in the order of the waits, which is the longest first. */
export function waitLines(waits: readonly Wait[], today: LocalDate): WaitLine[] {
  const grouped = Map.groupBy(waits, ({ cause, party, id }) => `${cause} ${party} ${id ?? ''}`)
  return [...grouped.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const since = first.since === today ? 'i dag' : dayInSentence(first.since, today)
    const days = daysBetween(first.since, today)
    return {
      party: waitingPartyWords[first.party],
      what: `${whatFor(group, first)} sedan ${since}${days > 0 ? ` (${days}\u00a0${days === 1 ? 'dag' : 'dagar'})` : ''}`,
      waits: group,
    }
  })
}

function whatFor(group: readonly Wait[], { cause, reason }: Wait): string {
  if (cause === 'set') return reason ?? ''
  const [one, many] = causes[cause]
  return group.length === 1 ? one : many(group.length)
}
