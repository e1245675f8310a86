import { Button } from '@mantine/core'
import { ratingsByArea, type SelfRatingFacts } from '../../../../domain/case/self-rating'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { useAsk } from '../../../app/api'
import { Section } from '../../../ui/Section'
import { useCaseDialog } from '../dialogs'
import classes from './SelfRating.module.css'
import { type Point, Sparkline } from './Sparkline'

/** Egenskattning: how the person has rated each area, from the first time to the latest. */
export function SelfRatingSection({ detail }: { readonly detail: CaseDetail }) {
  const openDialog = useCaseDialog()
  const areas = useAsk('setting.all', {}).data?.ratingAreas ?? []
  const byArea = ratingsByArea(detail.selfRatings)
  const known = new Set(areas.map(({ id }) => id))
  const rows = [
    ...areas.map(({ id, name, ended }) => ({ id, name: ended ? `${name} (skattas inte längre)` : name })),
    // An area that the settings no longer have keeps its ratings.
    ...[...byArea.keys()].filter((id) => !known.has(id)).map((id) => ({ id, name: id })),
  ].flatMap(({ id, name }) => {
    const points = onePerDay(byArea.get(id) ?? [])
    return points.length > 0 ? [{ id, name, points }] : []
  })
  const days = detail.selfRatings.map(({ ratedOn }) => ratedOn).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return (
    <Section
      title="Egenskattning"
      acts={
        detail.card.closedOn === null ? (
          <Button size="compact-xs" variant="light" onClick={() => openDialog({ kind: 'self-rating' })}>
            Ny egenskattning
          </Button>
        ) : null
      }
    >
      {from === undefined || to === undefined ? (
        <p className={classes.none}>Personen har inte gjort någon egenskattning.</p>
      ) : (
        <RatingTable rows={rows} from={from} to={to} />
      )}
    </Section>
  )
}

interface RatingTableProps {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly points: readonly Point[] }[]
  readonly from: LocalDate
  readonly to: LocalDate
}

function RatingTable({ rows, from, to }: RatingTableProps) {
  return (
    <>
      <table className={classes.table} aria-label="Egenskattning över tid">
        <thead className="sr-only">
          <tr>
            <th scope="col">Område</th>
            <th scope="col">Alla skattningar</th>
            <th scope="col">Första och senaste</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, points }) => {
            const [first] = points
            const latest = points.at(-1)
            const all = points.map(({ day, value }) => `${day}: ${value}`).join(', ')
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td title={all}>
                  <Sparkline points={points} from={from} to={to} />
                  <span className="sr-only">{all}</span>
                </td>
                <td className={classes.values}>
                  {points.length > 1 ? (
                    <span className={classes.first}>
                      {first?.value}
                      <span className="sr-only">, nu </span>
                      <span aria-hidden> → </span>
                    </span>
                  ) : null}
                  {latest?.value}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={classes.foot}>
        {from === to ? from : `${from} till ${to}`}. Personens egna svar, 1 (inte alls) till 10 (helt).
      </p>
    </>
  )
}

/** Rated twice the same day: the later answer is what was meant. */
const onePerDay = (ratings: readonly SelfRatingFacts[]): Point[] =>
  [...new Map(ratings.map(({ ratedOn, value }) => [ratedOn, value]))].map(([day, value]) => ({ day, value }))
