import { Button, Group } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { DecisionEntry, JointMeetingSummary } from '../../../domain/contract/joint-meetings'
import type { LocalDate } from '../../../domain/dates'
import { byOccasion, occasionDay } from '../../../domain/joint-meeting/decision'
import { type JointMeetingType, jointMeetingTypes } from '../../../domain/joint-meeting/kinds'
import { useAddress, withWord } from '../../app/address'
import { useAsk } from '../../app/api'
import { timeSpan, weekday } from '../../app/dates'
import { useReadOnly } from '../../app/read-only'
import { useToday } from '../../app/today'
import { count, jointMeetingTypeWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { StatusMark } from '../../ui/StatusMark'
import table from '../../ui/Table.module.css'
import { DecisionList } from './Decisions'
import classes from './Meetings.module.css'
import { meetingName, standingOf } from './meeting-words'
import { PlanMeeting } from './PlanMeeting'

/** The meetings about the work: those to come, and type by type those that were, with what they decided. */
export function MeetingList() {
  const today = useToday()
  const readOnly = useReadOnly()
  const [address, setAddress] = useAddress()
  const planning = jointMeetingTypes.find((type) => type === address.get('nytt')) ?? null
  const setPlanning = (type: JointMeetingType | null) => setAddress(withWord('nytt', type))
  const { data: meetings } = useAsk('jointMeeting.list', {})
  const { data: open } = useAsk('decision.open', {})
  const { data: settings } = useAsk('setting.all', {})
  if (!meetings || !open || !settings) return null
  const ahead = meetings.filter(isAhead)
  const types = jointMeetingTypes.filter((type) => meetings.some((one) => one.type === type && !isAhead(one)))
  const planButton = readOnly ? null : (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setPlanning('method-development')}
    >
      Planera möte…
    </Button>
  )
  return (
    <div className={classes.list}>
      {meetings.length === 0 ? (
        <EmptyState title="Inga möten än" action={planButton}>
          Planera ett metodutvecklingsmöte, ett samverkansmöte eller ett annat möte om arbetssättet. Det som
          beslutas kommer tillbaka på nästa möte av samma typ.
        </EmptyState>
      ) : (
        <>
          <Group>{planButton}</Group>
          <Section title="Kommande möten">
            {ahead.length === 0 ? (
              <p className={classes.about}>Inget möte är planerat.</p>
            ) : (
              <MeetingTable label="Kommande möten" meetings={ahead} today={today} />
            )}
          </Section>
          {types.map((type) => (
            <OfType
              key={type}
              type={type}
              perYear={settings.jointMeetings.perYear[type]}
              meetings={meetings.filter((one) => one.type === type && !isAhead(one))}
              open={open.filter((one) => one.type === type)}
              locked={readOnly}
            />
          ))}
        </>
      )}
      {planning === null ? null : (
        <PlanMeeting meetings={meetings} type={planning} onClose={() => setPlanning(null)} />
      )}
    </div>
  )
}

const isAhead = ({ heldOn, cancelledOn }: JointMeetingSummary) => heldOn === null && cancelledOn === null

interface OfTypeProps {
  readonly type: JointMeetingType
  readonly perYear: number | null
  readonly meetings: readonly JointMeetingSummary[]
  readonly open: readonly DecisionEntry[]
  readonly locked: boolean
}

function OfType({ type, perYear, meetings, open, locked }: OfTypeProps) {
  const today = useToday()
  const hint = [
    perYear === null ? null : `${perYear} om året`,
    count(open.length, 'öppet beslut', 'öppna beslut'),
  ]
  return (
    <Section title={jointMeetingTypeWords[type]} hint={hint.filter((part) => part !== null).join(' · ')}>
      <MeetingTable
        label={jointMeetingTypeWords[type]}
        meetings={meetings.toSorted((a, b) => byOccasion(b, a))}
        today={today}
      />
      {open.length === 0 ? null : (
        <>
          <h3 className={classes.openHead}>Öppna beslut</h3>
          <DecisionList
            label={`Öppna beslut, ${jointMeetingTypeWords[type]}`}
            decisions={open}
            origin={({ decidedOn }) => `beslutat ${decidedOn}`}
            locked={locked}
          />
        </>
      )}
    </Section>
  )
}

interface MeetingTableProps {
  readonly label: string
  readonly meetings: readonly JointMeetingSummary[]
  readonly today: LocalDate
}

function MeetingTable({ label, meetings, today }: MeetingTableProps) {
  return (
    <div className={classes.scroll}>
      <table className={table.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Möte</th>
            <th scope="col">Dag</th>
            <th scope="col">Plats</th>
            <th scope="col">Deltagare</th>
            <th scope="col">Beslut</th>
            <th scope="col">Läge</th>
          </tr>
        </thead>
        <tbody>
          {meetings.map((meeting) => (
            <tr key={meeting.id}>
              <th scope="row">
                <Link href={`/moten/${meeting.id}?`}>{meetingName(meeting)}</Link>
              </th>
              <td>
                {weekday(occasionDay(meeting))} {occasionDay(meeting)}{' '}
                <span className={table.muted}>{timeSpan(meeting)}</span>
              </td>
              <td>{meeting.place ?? '–'}</td>
              <td>{meeting.heldOn === null ? meeting.asked : `${meeting.attended} av ${meeting.asked}`}</td>
              <td>
                {meeting.decisions}
                {meeting.open > 0 ? `, ${meeting.open} kvar` : ''}
              </td>
              <td>
                <StatusMark {...standingOf(meeting, today)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
