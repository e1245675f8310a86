import { type Flag, severities } from '../flag/flags'

/** How much a case asks for: what lists, meetings and shares of work are ordered by. */
interface Concerned {
  readonly id: number
  readonly days: number
  readonly flags: readonly Flag[]
}

/** Weight of a case's flags: one critical outweighs any number of warnings. */
export function concern({ flags }: Pick<Concerned, 'flags'>): number {
  return flags.reduce(
    (sum, { severity }) => sum + 100 ** (severities.length - 1 - severities.indexOf(severity)),
    0,
  )
}

export const worstFirst = (a: Concerned, b: Concerned): number =>
  concern(b) - concern(a) || b.days - a.days || a.id - b.id
