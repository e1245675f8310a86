import { Modal } from '@mantine/core'
import type { ActivityEntry } from '../../../../domain/contract/cases'
import { activityFacts } from '../../../../domain/plan/activity'
import classes from './PlanDialogs.module.css'
import { factLabel, factWords } from './version-words'

const fields = activityFacts.keyof().options.filter((field) => field !== 'title')

/** An activity that can no longer be changed. */
export function ActivityReading({
  activity,
  onClose,
}: {
  readonly activity: ActivityEntry
  readonly onClose: () => void
}) {
  return (
    <Modal opened onClose={onClose} title={activity.title} closeButtonProps={{ 'aria-label': 'Stäng' }}>
      <dl className={classes.facts}>
        {fields.map((field) => (
          <div key={field} className={classes.fact}>
            <dt>{factLabel(field)}</dt>
            <dd>{factWords(activity, field)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
