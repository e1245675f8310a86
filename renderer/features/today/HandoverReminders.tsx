import { Link } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import type { Overview } from '../../../domain/today/overview'
import { useToday } from '../../app/today'
import { count } from '../../app/words'
import { Group } from './Rows'
import classes from './Today.module.css'
import { dayWords } from './today-words'
import { useReminders } from './use-reminders'

/** After the number of cases. */
const lineWords = {
  'handover-unaccepted': 'väntar på att tas emot',
  'worker-away': 'har socialsekreterare som är borta',
} as const

interface HandoverRemindersProps {
  readonly overview: Overview
  readonly cards: ReadonlyMap<number, CaseCard>
}

/** Whose yes is wanted, who is away without a cover, and covers that end. */
export function HandoverReminders({ overview, cards }: HandoverRemindersProps) {
  const today = useToday()
  const reminders = useReminders()
  const waiting = reminders?.waiting ?? []
  const ending = reminders?.ending ?? []
  return (
    <Group
      title="Överlämningar"
      cards={cards}
      empty={waiting.length + ending.length > 0 ? '' : 'Ingen överlämning väntar.'}
      rows={overview.responsible.map((line) => ({
        line,
        words: lineWords[line.key],
        tone: 'warning' as const,
      }))}
      more={
        waiting.length + ending.length === 0 ? null : (
          <>
            {waiting.map((one) => (
              <span key={one.id} className={classes.line}>
                <Link href={`/uppfoljning?flik=overlamning&kvitto=${one.id}`}>Från {one.from}</Link> väntar på
                att{' '}
                {one.waitsFor
                  .map(({ person, cases }) => `${person} tar emot ${count(cases, 'ärende', 'ärenden')}`)
                  .join(', ')}
                .
              </span>
            ))}
            {ending.map((one) => (
              <span key={`e${one.id}`} className={classes.line}>
                <Link href={`/uppfoljning?flik=overlamning&kvitto=${one.id}`}>{one.from}</Link> har sina
                ärenden igen efter {dayWords(one.untilDate ?? today, today)}.
              </span>
            ))}
          </>
        )
      }
    />
  )
}
