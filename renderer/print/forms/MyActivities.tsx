import type { ActivityEntry, CaseDetail } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { isUnfinished, responsibleParties } from '../../../domain/plan/activity'
import { toldActivities } from '../../../domain/plan/told'
import { Part } from '../parts/Sheet'
import { EmptyLines } from '../parts/Texts'
import { plainParty, plainTitle, spellOut, whenLines } from './plain-words'

interface MyActivitiesProps {
  readonly detail: Pick<CaseDetail, 'activities'>
  readonly today: LocalDate
}

/** What is to be done, by her and by each of the others. */
export function MyActivities({ detail, today }: MyActivitiesProps) {
  const todo = toldActivities(detail.activities, null).open.filter((one) => isUnfinished(one, today))
  const by = (party: ActivityEntry['party']) => todo.filter((one) => one.party === party)
  const others = [...responsibleParties.filter((party) => party !== 'client'), null]
    .map((party) => ({ party, activities: by(party) }))
    .filter(({ activities }) => activities.length > 0)
  return (
    <>
      <Part title="Det här gör du">
        <Activities activities={by('client')} today={today} />
      </Part>
      <Part title="Det här ordnar andra för dig">
        {others.length === 0 ? <EmptyLines lines={3} /> : null}
        {others.map(({ party, activities }) => (
          <div key={party ?? 'nobody'}>
            <h3>{party === null ? 'Ännu inte bestämt vem' : plainParty[party]}</h3>
            <Activities activities={activities} today={today} />
          </div>
        ))}
      </Part>
    </>
  )
}

interface ActivitiesProps {
  readonly activities: readonly ActivityEntry[]
  readonly today: LocalDate
}

function Activities({ activities, today }: ActivitiesProps) {
  if (activities.length === 0) return <EmptyLines lines={3} />
  return (
    <ul>
      {activities.map((activity) => (
        <li key={activity.id}>
          {plainTitle(activity)}.
          {whenLines(activity, today).map((line) => (
            <div key={line}>{line}</div>
          ))}
          {activity.adaptation ? (
            <div>Så blir det lättare för dig: {spellOut(activity.adaptation)}</div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
