import { useLocation } from 'wouter'
import { workdayFrom } from '../../../domain/calendar/workdays'
import type { JointMeetingSummary } from '../../../domain/contract/joint-meetings'
import { addDays } from '../../../domain/dates'
import type { JointMeetingType } from '../../../domain/joint-meeting/kinds'
import { proposedParticipants, usualMinutes } from '../../../domain/joint-meeting/proposal'
import { ask, useAsk, useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { MeetingFactsDialog, type MeetingWhen } from './MeetingFactsDialog'
import {
  coordinatorAsParticipant,
  meetingName,
  meetingTime,
  participantOf,
  proposedAgenda,
} from './meeting-words'

interface PlanMeetingProps {
  readonly meetings: readonly JointMeetingSummary[]
  readonly type: JointMeetingType
  readonly onClose: () => void
}

/** Long enough ahead for those who are asked. */
const daysAhead = 21
const afterLunch = 13 * 60

/** A new meeting: type, when and where; agenda and participants are proposed and changed on its page. */
export function PlanMeeting({ meetings, type, onClose }: PlanMeetingProps) {
  const today = useToday()
  const [, go] = useLocation()
  const plan = useCommand('jointMeeting.plan', { silent: true })
  const { data: people } = useAsk('person.list', {})
  const { data: settings } = useAsk('setting.all', {})
  const lastOf = (wanted: JointMeetingType) =>
    meetings.findLast((one) => one.type === wanted && one.cancelledOn === null)
  const usualOf = (wanted: JointMeetingType) => ({
    minutes: usualMinutes[wanted],
    place: lastOf(wanted)?.place ?? null,
  })
  if (!people || !settings) return null
  const submit = async (facts: MeetingWhen) => {
    const last = lastOf(facts.type)
    const before = last ? await ask('jointMeeting.get', { jointMeetingId: last.id }) : null
    const asked = proposedParticipants(facts.type, people, before?.participants ?? [], {
      today,
      write: participantOf,
    })
    const caller = coordinatorAsParticipant(settings).filter(
      ({ name }) => !asked.some((one) => one.name === name),
    )
    const done = await plan.run({
      facts: { ...facts, participants: [...caller, ...asked], agenda: proposedAgenda(facts.type) },
    })
    if (!done) return
    sayDone(`${meetingName(facts)} är planerat ${meetingTime(facts)}.`, done.changeSetId)
    go(`/moten/${done.jointMeetingId}?`)
  }
  return (
    <MeetingFactsDialog
      title="Planera möte"
      meeting={{
        type,
        title: null,
        day: workdayFrom(addDays(today, daysAhead)),
        startMinute: afterLunch,
        ...usualOf(type),
      }}
      submitLabel="Planera"
      busy={plan.busy}
      refusal={plan.refusal}
      usualOf={usualOf}
      onSubmit={(facts) => void submit(facts)}
      onClose={onClose}
    />
  )
}
