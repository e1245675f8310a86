import { Kbd } from '@mantine/core'
import { type ReviewOutcome, reviewOutcomes } from '../../../domain/review/review'
import { reviewOutcomeWords } from '../../app/words'
import classes from './Review.module.css'

interface OutcomesProps {
  readonly chosen: ReviewOutcome | null
  readonly onChoose: (outcome: ReviewOutcome) => void
  readonly disabled: boolean
}

/** What came of the case: keys 1-4. */
export function Outcomes({ chosen, onChoose, disabled }: OutcomesProps) {
  return (
    <div className={classes.outcomes} role="radiogroup" aria-label="Vad kom fram?">
      {reviewOutcomes.map((outcome, place) => (
        <button
          key={outcome}
          type="button"
          role="radio"
          aria-checked={chosen === outcome}
          className={classes.outcome}
          disabled={disabled}
          onClick={(event) => {
            // Space goes on to the next case, it does not press this again.
            if (event.detail > 0) event.currentTarget.blur()
            onChoose(outcome)
          }}
        >
          {reviewOutcomeWords[outcome]}
          <Kbd>{place + 1}</Kbd>
        </button>
      ))}
    </div>
  )
}
