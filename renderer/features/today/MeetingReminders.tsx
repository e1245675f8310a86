import { Button } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import type { MeetingEntry } from '../../../domain/contract/meetings'
import { clock } from '../../../domain/meeting/meeting'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { TitledGroup } from './Rows'
import classes from './Today.module.css'
import { dayWords } from './today-words'
import { useReminders } from './use-reminders'

/** Meetings of today and the week, those that passed without a genomgång, and what goes on. */
export function MeetingReminders() {
  const today = useToday()
  const reminders = useReminders()
  if (!reminders) return null
  const { todays, soon, passed, unfinished, unmet } = reminders
  const nothing = todays.length + soon.length + passed.length + unfinished.length + unmet.length === 0
  return (
    <TitledGroup title="Möten">
      {nothing ? <p className={classes.none}>Inget möte är bokat den närmaste veckan.</p> : null}
      <ul className={classes.rows}>
        {unfinished.map(({ id, person, reached, cases }) => (
          <li key={`r${id}`} className={classes.reminder}>
            <span>
              Genomgången med {person} är inte avslutad: {reached} av {cases}.
            </span>
            <Button
              size="compact-xs"
              component={Link}
              href={`/genomgang/${id}`}
              aria-label={`Fortsätt genomgången med ${person}`}
            >
              Fortsätt
            </Button>
          </li>
        ))}
        {todays.map((meeting) => (
          <Meeting key={meeting.id} meeting={meeting} words={`i dag kl. ${clock(meeting.startMinute)}`} />
        ))}
        {passed.map((meeting) => (
          <Meeting
            key={meeting.id}
            meeting={meeting}
            words={`${dayWords(meeting.day, today)} passerade utan genomgång`}
            passed
          />
        ))}
        {soon.map((meeting) => (
          <li key={meeting.id} className={classes.reminder}>
            <span>
              {meeting.person}, {dayWords(meeting.day, today)} kl. {clock(meeting.startMinute)}
            </span>
          </li>
        ))}
      </ul>
      {unmet.length > 0 ? (
        <p className={classes.none}>
          <Link href="/uppfoljning?flik=planering">
            {count(unmet.length, 'socialsekreterare', 'socialsekreterare')} utan bokat möte i tid
          </Link>
        </p>
      ) : null}
    </TitledGroup>
  )
}

interface MeetingProps {
  readonly meeting: MeetingEntry
  readonly words: string
  readonly passed?: boolean
}

function Meeting({ meeting, words, passed = false }: MeetingProps) {
  const [, go] = useLocation()
  const start = useCommand('review.start')
  const cancel = useCommand('meeting.cancel')
  const begin = async () => {
    const done = await start.run({ personId: meeting.personId, meetingId: meeting.id })
    if (done) go(`/genomgang/${done.reviewId}`)
  }
  const callOff = async () => {
    const done = await cancel.run({ meetingId: meeting.id })
    if (done) sayDone(`Mötet med ${meeting.person} är inställt.`, done.changeSetId)
  }
  return (
    <li className={classes.reminder}>
      <span className={passed ? classes.warning : undefined}>
        <strong>{meeting.person}</strong>, {words}
      </span>
      {passed ? (
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`Mötet med ${meeting.person} blev inte av`}
          onClick={() => void callOff()}
        >
          Blev inte av
        </Button>
      ) : null}
      {meeting.reviewId === null ? (
        <Button
          size="compact-xs"
          variant="light"
          loading={start.busy}
          aria-label={`Starta genomgång med ${meeting.person}`}
          onClick={() => void begin()}
        >
          Genomgång
        </Button>
      ) : null}
    </li>
  )
}
