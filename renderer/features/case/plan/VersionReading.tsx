import type { CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import { activityStatus, activityTypes } from '../../../../domain/plan/activity'
import type { PlanGoals, PlannedActivity } from '../../../../domain/plan/plan'
import { useToday } from '../../../app/today'
import { activityStatusWords } from '../../../app/words'
import { laneWords } from './activity-words'
import classes from './PlanDialogs.module.css'
import { contentOf, factWords, goalWords } from './version-words'

const goalFields = ['goal', 'partialGoals', 'ownWords'] as const satisfies readonly (keyof PlanGoals)[]

/** One version as it was the day it gave way to the next, or as it is. */
export function VersionReading({ detail, plan }: { readonly detail: CaseDetail; readonly plan: PlanEntry }) {
  const today = useToday()
  const content = contentOf(plan, detail)
  const asOf = plan.endedOn ?? today
  return (
    <div aria-live="polite">
      <p className={classes.none}>
        {plan.endedOn === null
          ? `Gäller sedan ${plan.datedOn}.`
          : `Gällde ${plan.datedOn} – ${plan.endedOn}.`}
      </p>
      <h3 className={classes.heading}>Mål</h3>
      <dl className={classes.change}>
        {goalFields.map((field) => (
          <div key={field} className={classes.fact}>
            <dt>{goalWords[field]}</dt>
            <dd>{plan[field] ?? 'ej angivet'}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.heading}>Aktiviteter</h3>
      {content === null ? (
        <p className={classes.none}>Vilka aktiviteter versionen hade finns inte kvar.</p>
      ) : content.activities.length === 0 ? (
        <p className={classes.none}>Versionen hade inga aktiviteter.</p>
      ) : (
        <ul className={classes.lines} aria-label="Aktiviteter">
          {content.activities.toSorted(byLane).map((activity) => (
            <li key={activity.id}>
              <strong>{activity.title}</strong>
              <span className={classes.aside}>
                {laneWords(activity.type)} · {factWords(activity, 'party')} · {activity.fromDate} –{' '}
                {factWords(activity, 'toDate')} ·{' '}
                {activityStatusWords[activityStatus(activity, asOf)].toLocaleLowerCase('sv')}
                {activity.deadline === null ? '' : ` · tidsfrist ${activity.deadline}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function byLane(a: PlannedActivity, b: PlannedActivity): number {
  const lane = ({ type }: PlannedActivity) =>
    type === null ? activityTypes.length : activityTypes.indexOf(type)
  return lane(a) - lane(b) || a.fromDate.localeCompare(b.fromDate)
}
