import { Button, Kbd, Stack, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { ReviewEntry } from '../../../domain/contract/reviews'
import { useShownName } from '../../app/hide-identities'
import { count } from '../../app/words'
import { isDone } from './CaseList'
import classes from './Review.module.css'

interface ReviewEndProps {
  readonly review: ReviewEntry
  readonly busy: boolean
  readonly onEnd: () => void
  readonly onGo: (caseId: number) => void
}

/** After the last case: how many were gone through, who was not, and the minutes. */
export function ReviewEnd({ review, busy, onEnd, onGo }: ReviewEndProps) {
  const shownName = useShownName()
  const left = review.cases.filter((entry) => !isDone(entry))
  const all = review.cases.length
  const minutes = `/papper/protokoll/${review.id}`
  return (
    <article className={classes.end} aria-label="Slutet av genomgången">
      <Stack gap="md" maw={640}>
        <Title order={1}>
          {all - left.length} av {all} genomgångna
        </Title>
        {left.length > 0 ? (
          <p>
            {count(
              left.length,
              'ärende hanns inte med och förs över',
              'ärenden hanns inte med och förs över',
            )}{' '}
            till nästa genomgång med {review.person}. Där kommer {left.length === 1 ? 'det' : 'de'} först.
          </p>
        ) : (
          <p>Inget ärende hoppades över.</p>
        )}
        {review.endedOn === null ? (
          <Button size="md" onClick={onEnd} loading={busy} rightSection={<Kbd>Enter</Kbd>} autoFocus>
            Avsluta och visa protokollet
          </Button>
        ) : (
          <Button size="md" component={Link} href={minutes}>
            Visa protokollet
          </Button>
        )}
        <Button variant="default" component={Link} href="/uppfoljning?flik=genomgangar">
          Till Uppföljning
        </Button>
        {left.length > 0 ? (
          <ul className={classes.left} aria-label="Hanns inte med">
            {left.map(({ id, caseId, card }) => (
              <li key={id}>
                <button type="button" className={classes.link} onClick={() => onGo(caseId)}>
                  {shownName(card)}
                </button>
              </li>
            ))}
          </ul>
        ) : null}
      </Stack>
    </article>
  )
}
