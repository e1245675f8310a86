import type { CaseDetail } from '../../../../domain/contract/cases'
import { activityTypes, isLate, isUnfinished } from '../../../../domain/plan/activity'
import { isCurrentPlan } from '../../../../domain/plan/plan'
import { dayInSentence } from '../../../app/dates'
import { useToday } from '../../../app/today'
import { activityTypeWords, responsibleWords } from '../../../app/words'

/** The plan in a few lines: its goal, and what is planned or runs, by type. */
export function PlanNow({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const plan = detail.plans.find((one) => isCurrentPlan(one, today))
  const order = (type: (typeof activityTypes)[number] | null) =>
    type === null ? 9 : activityTypes.indexOf(type)
  const live = detail.activities
    .filter((activity) => isUnfinished(activity, today))
    .toSorted((a, b) => order(a.type) - order(b.type))
  return (
    <>
      {plan ? plan.goal ? <p>{plan.goal}</p> : null : <p>Ingen aktuell rehabplan.</p>}
      {live.length === 0 ? <p>Ingen aktivitet är planerad eller pågår.</p> : null}
      <ul>
        {live.map((activity) => (
          <li key={activity.id}>
            {activity.type ? <strong>{activityTypeWords[activity.type]}</strong> : null} {activity.title}
            {activity.party ? `, ${responsibleWords[activity.party]}` : ''}
            {activity.toDate ? `, till ${dayInSentence(activity.toDate, today)}` : ''}
            {isLate(activity, today) && activity.deadline
              ? `, skulle ha varit klar ${dayInSentence(activity.deadline, today)}`
              : ''}
          </li>
        ))}
      </ul>
    </>
  )
}
