import { Text } from '@mantine/core'
import { useAsk } from '../../app/api'
import { clockTime } from '../../app/dates'
import { useToday } from '../../app/today'
import { WithDates } from '../../ui/WithDates'
import classes from './People.module.css'
import { personSentencesOf } from './person-history'

const shown = 20

/** Everything that has been recorded of a person, newest first. */
export function PersonHistory({ personId }: { readonly personId: number }) {
  const today = useToday()
  const { data } = useAsk('person.history', { personId })
  const told = (data ?? [])
    .map((entry) => ({ entry, text: personSentencesOf(entry) }))
    .filter(({ text }) => text !== '')
  if (told.length === 0) return null
  return (
    <section aria-label="Historik">
      <h3 className={classes.subhead}>Historik</h3>
      <ul className={classes.history}>
        {told.slice(0, shown).map(({ entry, text }) => (
          <li key={entry.changeSetId} className={entry.undone ? classes.undone : undefined}>
            <WithDates text={text} />
            <Text span size="xs" c="var(--muted)">
              {' '}
              {clockTime(entry.at, today)} · {entry.user}
              {entry.undone ? ' · ångrat' : ''}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  )
}
