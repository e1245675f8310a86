import type { ReactNode } from 'react'
import type { CaseDetail, PlanEntry } from '../../../../domain/contract/cases'
import type { PlannedActivity } from '../../../../domain/plan/plan'
import classes from './PlanDialogs.module.css'
import { changeWords, compareVersions, type FactChange, factWords, goalWords } from './version-words'

interface VersionDifferenceProps {
  readonly detail: CaseDetail
  readonly before: PlanEntry
  readonly after: PlanEntry
}

/** Goals before and after, and activities that came, went and changed. */
export function VersionDifference({ detail, before, after }: VersionDifferenceProps) {
  const { goals, added, removed, changed, unknown } = compareVersions(before, after, detail)
  const same = goals.length + added.length + removed.length + changed.length === 0
  const none = '(tomt)'
  return (
    <div aria-live="polite">
      {before.id === after.id ? <p className={classes.none}>Välj två olika versioner.</p> : null}
      {same && before.id !== after.id ? (
        <p className={classes.none}>
          {unknown ? 'Målen är desamma.' : 'Mål och aktiviteter är desamma i båda.'}
        </p>
      ) : null}
      {unknown && before.id !== after.id ? (
        <p className={classes.none}>
          Aktiviteterna går inte att jämföra: den ena versionen kommer från en inläst lista.
        </p>
      ) : null}
      {goals.length > 0 ? (
        <Part title="Mål">
          {goals.map(({ field, before: was, after: is }) => (
            <li key={field}>
              <strong>{goalWords[field]}</strong>
              <dl className={classes.change}>
                <div className={classes.fact}>
                  <dt>Före</dt>
                  <dd>{was || none}</dd>
                </div>
                <div className={classes.fact}>
                  <dt>Efter</dt>
                  <dd>{is || none}</dd>
                </div>
              </dl>
            </li>
          ))}
        </Part>
      ) : null}
      <Activities title="Nya aktiviteter" activities={added} />
      <Activities title="Borttagna aktiviteter" activities={removed} />
      {changed.length > 0 ? (
        <Part title="Ändrade aktiviteter">
          {changed.map((change) => (
            <li key={change.after.id}>
              <strong>{change.after.title}</strong>
              <Changes changes={changeWords(change)} />
            </li>
          ))}
        </Part>
      ) : null}
    </div>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.lines} aria-label={title}>
        {children}
      </ul>
    </>
  )
}

function Changes({ changes }: { readonly changes: readonly FactChange[] }) {
  return (
    <dl className={classes.change}>
      {changes.map(({ label, before, after }) => (
        <div key={label} className={classes.fact}>
          <dt>{label}</dt>
          <dd>
            {before}
            <span aria-hidden> → </span>
            <span className="sr-only"> blev </span>
            <strong>{after}</strong>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Activities({
  title,
  activities,
}: {
  readonly title: string
  readonly activities: readonly PlannedActivity[]
}) {
  if (activities.length === 0) return null
  return (
    <Part title={title}>
      {activities.map((activity) => (
        <li key={activity.id}>
          <strong>{activity.title}</strong>
          <span className={classes.aside}>
            {factWords(activity, 'type')} · {factWords(activity, 'party')} · {activity.fromDate} –{' '}
            {factWords(activity, 'toDate')}
          </span>
        </li>
      ))}
    </Part>
  )
}
