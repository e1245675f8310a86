import type { SnoozeEntry } from '../../../../domain/contract/cases'
import { type Flag, flagKey } from '../../../../domain/flag/flags'
import { useCommand } from '../../../app/api'
import { dayInSentence } from '../../../app/dates'
import { flagTexts } from '../../../app/flag-texts'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { FlagIcon } from '../../../ui/FlagMark'
import classes from './Standing.module.css'

interface RestingFlagsProps {
  readonly caseId: number
  readonly flags: readonly Flag[]
  readonly snoozes: readonly SnoozeEntry[]
}

/** Flags that are kept off the start page: until when, why, and the way back. */
export function RestingFlags({ caseId, flags, snoozes }: RestingFlagsProps) {
  const today = useToday()
  const end = useCommand('snooze.end')
  const inForce = (flag: Flag) =>
    snoozes.filter(
      (snooze) =>
        snooze.endedOn === null &&
        snooze.until > today &&
        flagKey({ code: snooze.flagCode, subject: snooze.subject }) === flagKey(flag),
    )
  const showAgain = async ({ code, subject = '' }: Flag) => {
    const done = await end.run({ caseId, flagCode: code, subject, endedOn: today })
    if (done) sayDone(`${flagTexts[code].label} visas igen.`, done.changeSetId)
  }
  return (
    <div className={classes.resting} role="list" aria-label="Pausade flaggor">
      {flags.map((flag) => {
        const { label, sentence } = flagTexts[flag.code]
        const reasons = inForce(flag).map(({ reason }) => reason)
        return (
          <div key={flagKey(flag)} className={`${classes.flag} ${classes.quiet}`} role="listitem">
            <FlagIcon code={flag.code} size={16} />
            <p>
              <strong>{label}:</strong> {sentence(flag, today)}
              <br />
              Pausad till {dayInSentence(flag.snoozedUntil ?? today, today)}: {reasons.join(' · ')}
            </p>
            <button type="button" aria-label={`Visa igen: ${label}`} onClick={() => void showAgain(flag)}>
              Visa igen
            </button>
          </div>
        )
      })}
    </div>
  )
}
