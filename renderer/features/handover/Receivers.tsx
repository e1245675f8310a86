import { Checkbox } from '@mantine/core'
import { loadOf } from '../../../domain/person/load'
import { count } from '../../app/words'
import classes from './Handover.module.css'
import { type Distribution, nobody, type Receiver } from './use-distribution'

interface ReceiversProps {
  readonly receivers: readonly Receiver[]
  readonly distribution: Distribution
  /** Whom to call while a post is vacant; undefined where it may not be. */
  readonly vacancy?: string | null | undefined
}

/** Who can take cases, how much each has, and how much she would have. */
export function Receivers({ receivers, distribution, vacancy }: ReceiversProps) {
  const after = (one: Receiver) => one.load + loadOf(distribution.casesTo(one.personId))
  const most = Math.max(1, ...receivers.map(after))
  return (
    <ul className={classes.receivers} aria-label="Mottagare">
      {receivers.map((one) => {
        const more = distribution.casesTo(one.personId).length
        return (
          <li key={one.personId}>
            <Checkbox
              checked={distribution.ticked.includes(one.personId)}
              disabled={one.hindrance !== null}
              onChange={(event) => distribution.tick(one.personId, event.currentTarget.checked)}
              label={one.name}
              description={one.hindrance ?? undefined}
            />
            <span className={classes.bars} aria-hidden>
              <span className={classes.now} style={{ width: `${(one.load / most) * 100}%` }} />
              <span
                className={classes.more}
                style={{ width: `${((after(one) - one.load) / most) * 100}%` }}
              />
            </span>
            <span className={classes.amount}>
              {count(one.cases, 'ärende', 'ärenden')}
              {more > 0 ? ` + ${more}` : ''}
            </span>
          </li>
        )
      })}
      {vacancy === undefined ? null : (
        <li>
          <Checkbox
            checked={distribution.ticked.includes(nobody)}
            onChange={(event) => distribution.tick(nobody, event.currentTarget.checked)}
            label="Vakant tills vidare"
            description={
              vacancy ? `Kontakt under tiden: ${vacancy}` : 'Ingen ersättare är angiven för enheten.'
            }
          />
        </li>
      )}
    </ul>
  )
}
