import { backwardReasonWords, outcomeWords, wayWords } from '../../../app/words'
import {
  among,
  differences,
  type HistoryNames,
  type Row,
  type Teller,
  text,
  typed,
  type Value,
} from './telling'

const phaseName = (number: Value, { phases }: HistoryNames): string =>
  `fas ${text(number)} ${phases[Number(number)]?.name ?? ''}`.trim()

const fields = {
  moved_on: { label: 'Datum' },
  from_phase: { label: 'Från', show: phaseName },
  to_phase: { label: 'Till', show: phaseName },
  reason: { label: 'Anledning', show: among(backwardReasonWords) },
  outcome: { label: 'Utfall', show: among(outcomeWords) },
  way: { label: 'Väg', show: among(wayWords) },
  comment: { label: 'Kommentar', free: true },
} as const

/** Moves between phases. */
export const moveTellers: Readonly<Record<string, Teller>> = {
  phase_move: {
    kind: 'move',
    tell: ({ before, after }, names) => {
      if (!after) return before && `Flytten till ${phaseName(before.to_phase, names)} togs bort.`
      if (before) {
        const changed = differences(before, after, fields, names)
        return changed.length > 0
          ? `Flytten till ${phaseName(after.to_phase, names)}: ${changed.join('; ')}.`
          : null
      }
      const why = reasons(after, names)
      const came =
        after.from_phase === null ? 'Kom in i' : `Flyttad från ${phaseName(after.from_phase, names)} till`
      return `${came} ${phaseName(after.to_phase, names)} ${text(after.moved_on)}${why.length > 0 ? `: ${why.join(', ').replace(/\.$/, '')}` : ''}.`
    },
  },
}

const reasons = ({ reason, outcome, way, comment }: Row, names: HistoryNames): string[] =>
  [
    reason ? among(backwardReasonWords)(reason) : '',
    outcome ? among(outcomeWords)(outcome) : '',
    way ? among(wayWords)(way).toLocaleLowerCase('sv') : '',
    typed(comment, names),
  ].filter((part) => part !== '')
