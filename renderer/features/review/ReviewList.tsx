import { Button, Group, Select } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ReviewSummary } from '../../../domain/contract/reviews'
import { isActive } from '../../../domain/person/person'
import { useAsk, useCommand } from '../../app/api'
import { paperHref } from '../../app/paper-href'
import { useToday } from '../../app/today'
import { count } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import classes from '../../ui/Table.module.css'

/** Genomgångar: those that go on, and those that were held, with their minutes. */
export function ReviewList() {
  const { data: reviews } = useAsk('review.list', {})
  if (!reviews) return null
  return (
    <>
      <StartReview
        openWith={reviews.filter(({ endedOn }) => endedOn === null).map(({ personId }) => personId)}
      />
      {reviews.length === 0 ? (
        <EmptyState title="Ingen genomgång är hållen än">
          Välj en socialsekreterare ovan, eller boka ett möte under Planering. Ni går igenom alla ärenden, ett
          i taget, och får ett protokoll.
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label="Genomgångar">
            <thead>
              <tr>
                <th scope="col">Dag</th>
                <th scope="col">Med</th>
                <th scope="col">Genomgångna</th>
                <th scope="col">
                  <span className="sr-only">Åtgärd</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {reviews.map((review) => (
                <Row key={review.id} review={review} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Row({ review }: { readonly review: ReviewSummary }) {
  const left = review.cases - review.reached
  return (
    <tr>
      <td>{review.startedOn}</td>
      <th scope="row">{review.person}</th>
      <td>
        {review.reached} av {review.cases}
        {review.endedOn === null ? ', pågår' : left > 0 ? `, ${left} fördes över` : ''}
      </td>
      <td className={classes.acts}>
        {review.endedOn === null ? (
          <Button size="compact-sm" component={Link} href={`/genomgang/${review.id}`}>
            Fortsätt
          </Button>
        ) : (
          <Button
            size="compact-sm"
            variant="subtle"
            component={Link}
            href={paperHref('protokoll', [review.id])}
          >
            Protokoll
          </Button>
        )}
      </td>
    </tr>
  )
}

function StartReview({ openWith }: { readonly openWith: readonly number[] }) {
  const today = useToday()
  const [, go] = useLocation()
  const { data: people } = useAsk('person.list', {})
  const start = useCommand('review.start')
  const [personId, setPersonId] = useState<string | null>(null)
  const choices = (people ?? []).filter(
    (person) =>
      person.role === 'social-worker' &&
      isActive(person, today) &&
      person.openCases > 0 &&
      !openWith.includes(person.id),
  )
  const begin = async () => {
    if (personId === null) return
    const done = await start.run({ personId: Number(personId), meetingId: null })
    if (done) go(`/genomgang/${done.reviewId}`)
  }
  return (
    <Group gap="sm" align="flex-end" mb="md">
      <Select
        label="Ny genomgång med"
        placeholder="Välj socialsekreterare"
        data={choices.map(({ id, name, openCases }) => ({
          value: String(id),
          label: `${name}, ${count(openCases, 'ärende', 'ärenden')}`,
        }))}
        value={personId}
        onChange={setPersonId}
        searchable
        nothingFoundMessage="Ingen träff"
        w={320}
      />
      <Button
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => void begin()}
        disabled={personId === null}
        loading={start.busy}
      >
        Starta
      </Button>
      {personId === null ? null : (
        <Button variant="default" component={Link} href={paperHref('dagordning', [Number(personId)])}>
          Dagordning
        </Button>
      )}
    </Group>
  )
}
