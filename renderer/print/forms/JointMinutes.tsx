import { occasionDay } from '../../../domain/joint-meeting/decision'
import type { Participant } from '../../../domain/joint-meeting/joint-meeting'
import { longDay, timeSpan } from '../../app/dates'
import { inSentence, jointMeetingTypeWords } from '../../app/words'
import { meetingName, personLine } from '../../features/meetings/meeting-words'
import { Facts, Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { LongText } from '../parts/Writing'
import { becameOf, type JointMeetingPaper } from './joint-meeting-paper'

/** Lines to write on under a point of a meeting that is still to be held. */
const linesAhead = 2

/** Minnesanteckningar: who came, what was said of each point, and what was decided; with lines to write on beforehand. */
export function JointMinutes({ meeting, letterhead, coordinator, today }: JointMeetingPaper) {
  const { agenda, decisions, earlier, heldOn, participants, place, type } = meeting
  const lines = heldOn === null ? linesAhead : 0
  return (
    <Sheet
      title={`Minnesanteckningar: ${inSentence(meetingName(meeting))}`}
      cases={[]}
      letterhead={letterhead}
      date={heldOn ?? today}
      secrecy={null}
    >
      <Facts
        facts={[
          ['Enhet', letterhead.unit],
          ['Typ av möte', jointMeetingTypeWords[type]],
          ['Dag', longDay(occasionDay(meeting))],
          ['Tid', `kl. ${timeSpan(meeting)}`],
          ['Plats', place],
          ['Antecknat av', participants.some(({ name }) => name === coordinator) ? coordinator : null],
        ]}
      />
      {heldOn === null ? (
        <People title="Kallade" people={participants} />
      ) : (
        <>
          <People title="Närvarande" people={participants.filter(({ attended }) => attended === true)} />
          <People title="Frånvarande" people={participants.filter(({ attended }) => attended !== true)} />
        </>
      )}
      {earlier.length === 0 ? null : (
        <Part title="Beslut från tidigare möten">
          <Rows
            label="Beslut från tidigare möten"
            headings={[['Beslut'], ['Ansvarig', 34], ['Beslutat', 24], ['Vad det blev av', 58]]}
            rows={earlier.map((decision) => ({
              key: decision.id,
              cells: [
                decision.text,
                decision.owner ?? '–',
                <Whole key="day">{decision.decidedOn}</Whole>,
                becameOf(decision, heldOn ?? today),
              ],
            }))}
          />
        </Part>
      )}
      {agenda.map(({ text, notes }, at) => (
        <Part key={`${at} ${text}`} title={`${at + 1}. ${text}`}>
          <LongText text={notes} lines={lines} />
        </Part>
      ))}
      <Part title="Beslut">
        {decisions.length === 0 ? (
          <LongText text={heldOn === null ? null : 'Inga beslut.'} lines={lines} />
        ) : (
          <Rows
            label="Beslut"
            headings={[['Beslut'], ['Ansvarig', 45], ['Klart senast', 27]]}
            rows={decisions.map(({ id, text, owner, dueOn }) => ({
              key: id,
              cells: [text, owner ?? '–', <Whole key="due">{dueOn ?? '–'}</Whole>],
            }))}
          />
        )}
      </Part>
    </Sheet>
  )
}

function People({ title, people }: { readonly title: string; readonly people: readonly Participant[] }) {
  if (people.length === 0) return null
  return (
    <Part title={title}>
      <ul>
        {people.map((one, at) => (
          <li key={`${at} ${one.name}`}>{personLine(one)}</li>
        ))}
      </ul>
    </Part>
  )
}
