import { Button, Group, Kbd, Stack, TextInput, Title } from '@mantine/core'
import { Link } from 'wouter'
import type { In } from '../../../domain/contract/index'
import type { ReviewCaseEntry, ReviewEntry } from '../../../domain/contract/reviews'
import { isReached } from '../../../domain/review/review'
import { useDraft, useDraftTexts } from '../../app/drafts'
import { useShownName } from '../../app/hide-identities'
import { useKeys } from '../../app/keys'
import { paperHref } from '../../app/paper-href'
import { count } from '../../app/words'
import classes from './Review.module.css'

export type ReviewReasons = NonNullable<In<'review.end'>['reasons']>

interface ReviewEndProps {
  readonly review: ReviewEntry
  readonly busy: boolean
  /** Resolves with whether it was ended. */
  readonly onEnd: (reasons: ReviewReasons) => Promise<boolean>
  readonly onGo: (caseId: number) => void
}

/** After the last case: how many were gone through, who was not and why, and the minutes. */
export function ReviewEnd({ review, busy, onEnd, onGo }: ReviewEndProps) {
  const left = review.cases.filter((entry) => !isReached(entry, review))
  const all = review.cases.length
  const ended = review.endedOn !== null
  const untouched = review.cases.filter(({ outcome }) => outcome === 'not-touched').length
  const reasons = useDraftTexts(
    'review-reason',
    left.map(({ caseId }) => caseId),
  )
  const end = async () => {
    const said = left.flatMap(({ id, caseId }) => {
      const reason = reasons.texts.get(caseId)?.trim()
      return reason ? [{ reviewCaseId: id, reason }] : []
    })
    if (await onEnd(said)) reasons.clear()
  }
  // Only Enter ends it: one space too many at the last case does not.
  useKeys([
    [
      'enter',
      (event) => {
        const onButton = event.target instanceof Element && event.target.closest('a, button') !== null
        if (!ended && !busy && !onButton) void end()
      },
    ],
  ])
  return (
    <article className={classes.end} aria-label="Slutet av genomgången">
      <Stack gap="md" maw={720}>
        <Title order={1}>
          {all - left.length} av {all} genomgångna
        </Title>
        {untouched > 0 ? (
          <p>
            {count(untouched, 'ärende berördes inte', 'ärenden berördes inte')} och tas upp igen nästa gång.
          </p>
        ) : null}
        {left.length > 0 ? (
          <>
            <p>
              {count(left.length, 'ärende', 'ärenden')}{' '}
              {ended ? 'hanns inte med och fördes' : 'är kvar och förs'} över till nästa genomgång med{' '}
              {review.person}. Där kommer {left.length === 1 ? 'det' : 'de'} först.
            </p>
            <ul className={classes.left} aria-label="Förs över">
              {left.map((entry) => (
                <Left key={entry.id} entry={entry} ended={ended} onGo={() => onGo(entry.caseId)} />
              ))}
            </ul>
          </>
        ) : (
          <p>Inget ärende hoppades över.</p>
        )}
        <Group gap="sm">
          {ended ? (
            <Button size="md" component={Link} href={paperHref('protokoll', [review.id])}>
              Visa protokollet
            </Button>
          ) : (
            <Button size="md" onClick={() => void end()} loading={busy} rightSection={<Kbd>Enter</Kbd>}>
              Avsluta och visa protokollet
            </Button>
          )}
          <Button size="md" variant="default" component={Link} href="/uppfoljning?flik=genomgangar">
            Till Uppföljning
          </Button>
        </Group>
      </Stack>
    </article>
  )
}

interface LeftProps {
  readonly entry: ReviewCaseEntry
  readonly ended: boolean
  readonly onGo: () => void
}

/** One that was not reached; why may be said, and is kept while it is typed. */
function Left({ entry, ended, onGo }: LeftProps) {
  const name = useShownName()(entry.card)
  const draft = useDraft('review-reason', entry.caseId)
  return (
    <li>
      <button type="button" className={classes.link} onClick={onGo}>
        {name}
      </button>
      {ended ? (
        <span>{entry.reason ? `: ${entry.reason}` : ''}</span>
      ) : (
        <TextInput
          aria-label={`Varför hanns ${name} inte med?`}
          placeholder="Varför? Får lämnas tomt."
          size="sm"
          value={draft.text}
          onChange={(event) => draft.write(event.currentTarget.value)}
          onBlur={draft.flush}
        />
      )}
    </li>
  )
}
