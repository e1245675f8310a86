import { useState } from 'react'
import { Link } from 'wouter'
import { useAsk } from '../../app/api'
import { dayInSentence } from '../../app/dates'
import { flagTexts } from '../../app/flag-texts'
import { useHideIdentities, useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { TitledGroup } from './Rows'
import classes from './Today.module.css'

const firstShown = 4

/** Every flag that is kept off this page, until when and why: put off is not forgotten. */
export function SnoozedFlags() {
  const today = useToday()
  const shownName = useShownName()
  const { hidden } = useHideIdentities()
  const { data: snoozes } = useAsk('snooze.list', {})
  const [all, setAll] = useState(false)
  if (!snoozes) return null
  const shown = all ? snoozes : snoozes.slice(0, firstShown)
  return (
    <TitledGroup title={snoozes.length === 0 ? 'Pausade flaggor' : `Pausade flaggor, ${snoozes.length}`}>
      {snoozes.length === 0 ? <p className={classes.none}>Ingen flagga är vilande.</p> : null}
      <ul className={classes.rows}>
        {shown.map(({ id, card, flagCode, until, reason }) => (
          <li key={id} className={classes.snooze}>
            <Link href={`/arenden/${card.id}?`}>{shownName(card)}</Link>
            <span className={classes.why} title={hidden ? undefined : reason}>
              {flagTexts[flagCode].label} till {dayInSentence(until, today)}
              {hidden ? '' : `: ${reason}`}
            </span>
          </li>
        ))}
      </ul>
      {snoozes.length > shown.length ? (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          Visa alla {snoozes.length}
        </button>
      ) : null}
    </TitledGroup>
  )
}
