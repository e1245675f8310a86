import { longDay, longWeekday, timeSpan } from '../../app/dates'
import { inSentence } from '../../app/words'
import { meetingName, personLine } from '../../features/meetings/meeting-words'
import { Facts, Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { becameOf, type JointMeetingPaper } from './joint-meeting-paper'

/** Dagordning to a meeting about the work: when, where, who is asked, what is to be spoken of, and what was decided before. */
export function JointAgenda({ meeting, letterhead, coordinator, today }: JointMeetingPaper) {
  const { agenda, day, earlier, participants, place } = meeting
  return (
    <Sheet
      title={`Dagordning: ${inSentence(meetingName(meeting))}`}
      cases={[]}
      letterhead={letterhead}
      date={today}
      secrecy={null}
    >
      <Facts
        facts={[
          ['Dag', `${longWeekday(day)} ${longDay(day)}`],
          ['Tid', `kl. ${timeSpan(meeting)}`],
          ['Plats', place],
          ['Kallar', coordinator || 'Samordnare rehabärenden'],
        ]}
      />
      <Part title="Dagordning">
        <ol>
          {agenda.map(({ text }, at) => (
            <li key={`${at} ${text}`}>{text}</li>
          ))}
        </ol>
      </Part>
      {earlier.length === 0 ? null : (
        <Part title="Beslut från tidigare möten">
          <Rows
            label="Beslut från tidigare möten"
            headings={[['Beslut'], ['Ansvarig', 34], ['Klart senast', 24], ['Hur det står till', 52]]}
            rows={earlier.map((decision) => ({
              key: decision.id,
              cells: [
                decision.text,
                decision.owner ?? '–',
                <Whole key="due">{decision.dueOn ?? '–'}</Whole>,
                becameOf(decision, today),
              ],
            }))}
          />
        </Part>
      )}
      {participants.length === 0 ? null : (
        <Part title="Kallade">
          <ul>
            {participants.map((one, at) => (
              <li key={`${at} ${one.name}`}>{personLine(one)}</li>
            ))}
          </ul>
        </Part>
      )}
    </Sheet>
  )
}
