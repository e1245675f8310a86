import { Link } from 'wouter'
import { useToday } from '../../app/today'
import { wheelDayWords, wheelHref, wheelWords } from '../../app/year-wheel'
import { TitledGroup } from './Rows'
import classes from './Today.module.css'
import { useReminders } from './use-reminders'

/** The rest stands in the wheel. */
const shown = 3

/** What the year holds beside the cases, when it is late or due within a month; nothing when nothing is. */
export function YearReminders() {
  const today = useToday()
  const items = useReminders()?.ofYear ?? []
  if (items.length === 0) return null
  const left = items.length - shown
  return (
    <TitledGroup title="Årshjul">
      <ul className={classes.rows}>
        {items.slice(0, shown).map((item) => (
          <li key={`${item.on} ${wheelWords(item)}`} className={classes.reminder}>
            <span>
              <Link href={wheelHref(item)}>{wheelWords(item)}</Link>,{' '}
              <span className={item.status === 'late' ? classes.critical : classes.warning}>
                {wheelDayWords(item, today)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={classes.none}>
        <Link href="/moten?flik=arshjul">{left > 0 ? `${left} till i årshjulet` : 'Visa årshjulet'}</Link>
      </p>
    </TitledGroup>
  )
}
