import { Select } from '@mantine/core'
import type { LocalDate } from '../../domain/dates'
import type { TriedOutcome, WayToTry } from '../../domain/ways-tried/ways-tried'
import { triedOutcomeWords, wayToTryWords } from '../app/words'
import { DayInput } from './DayInput'

interface WayFieldsProps {
  readonly way: WayToTry
  readonly outcome: TriedOutcome | null
  readonly triedOn: LocalDate | null
  readonly outcomes: readonly TriedOutcome[]
  readonly today: LocalDate
  /** What was said can be said otherwise, not unsaid. */
  readonly clearable: boolean
  /** Marked as lacking; the sentence stands once, above the act. */
  readonly outcomeMissing?: boolean
  readonly dayError?: string | null
  readonly onOutcome: (outcome: TriedOutcome | null) => void
  readonly onDay: (triedOn: LocalDate | null) => void
}

/** What came of one way, and when: two cells of a table with a row a way. */
export function WayFields({
  way,
  outcome,
  triedOn,
  outcomes,
  today,
  clearable,
  outcomeMissing = false,
  dayError = null,
  onOutcome,
  onDay,
}: WayFieldsProps) {
  const name = wayToTryWords[way]
  return (
    <>
      <td>
        <Select
          aria-label={`Utfall: ${name}`}
          placeholder="Inte prövad"
          data={outcomes.map((value) => ({ value, label: triedOutcomeWords[value] }))}
          value={outcome}
          onChange={onOutcome}
          clearable={clearable}
          allowDeselect={clearable}
          error={outcomeMissing}
        />
      </td>
      <td>
        {outcome === null ? null : (
          <DayInput
            label={`Datum: ${name}`}
            hideLabel
            value={triedOn}
            onChange={onDay}
            max={today}
            width={146}
            error={dayError}
          />
        )}
      </td>
    </>
  )
}
