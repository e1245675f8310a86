import type { MeetingEntry } from '../../../domain/contract/meetings'
import type { UnitSettings } from '../../../domain/contract/settings'
import { addDays, type LocalDate } from '../../../domain/dates'
import { firstFree } from '../../../domain/meeting/first-free'
import type { MeetingFacts, MeetingTime } from '../../../domain/meeting/meeting'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import { meetingMinutes } from '../../../domain/meeting/propose'
import type { StaffAbsenceFacts } from '../../../domain/person/absence'
import { Refusal, showRefusal, useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { type Chip, putRefusal } from './chips'
import { whenWords } from './planning-words'
import type { useProposal } from './use-proposal'

/** What Planering shows, as the register has it. */
export interface Known {
  readonly rows: readonly PlanningRow[]
  /** Planned meetings that are still to be held. */
  readonly ahead: readonly MeetingEntry[]
  /** Meetings about the work, which take her time too. */
  readonly others: readonly MeetingTime[]
  readonly absences: readonly StaffAbsenceFacts[]
  readonly settings: UnitSettings
}

/** Books what is proposed, and moves and takes away meetings: those planned in the register, those proposed in the proposal. */
export function usePlanningActs(
  { rows, ahead, others: joint, absences, settings }: Known,
  proposal: ReturnType<typeof useProposal>,
) {
  const today = useToday()
  const plan = useCommand('meeting.plan')
  const move = useCommand('meeting.move')
  const cancel = useCommand('meeting.cancel')
  const nameOf = (personId: number) => rows.find((row) => row.personId === personId)?.person ?? ''
  /** On a time that is taken it finds another of that day, unless that very time was asked for. */
  const put = (meeting: MeetingFacts, others: readonly MeetingTime[]) => {
    const refused = putRefusal(meeting, { today, others, absences, name: nameOf(meeting.personId) })
    if (refused === null) proposal.put(meeting)
    return refused
  }
  return {
    nameOf,
    busy: plan.busy,
    /** Puts a proposal at that very time; answers why it cannot be there, or null. */
    putAt: (meeting: MeetingFacts) => put(meeting, [...ahead, ...joint]),
    /** A meeting by hand begins as the first that both have time for. */
    meetingWith: ({ personId, cases }: PlanningRow): MeetingFacts => {
      const minutes = Math.min(600, meetingMinutes(cases, settings.meetings))
      const theirs = absences.filter((one) => one.personId === null || one.personId === personId)
      const calendar = { settings: settings.meetings, absences: theirs, planned: [...ahead, ...joint] }
      return { personId, minutes, ...firstFree(minutes, addDays(today, 1), calendar) }
    },
    accept: async () => {
      const taken = proposal.ticked.map(({ reason: _, ...facts }) => facts)
      const done = await plan.run({ meetings: taken })
      if (!done) return
      proposal.took(taken.map(({ personId }) => personId))
      sayDone(`${count(taken.length, 'möte är bokat', 'möten är bokade')}.`, done.changeSetId)
    },
    moveTo: async ({ personId, startMinute, minutes, meetingId, person }: Chip, day: LocalDate) => {
      const to = { day, startMinute, minutes }
      if (meetingId === null) {
        const refused = put({ personId, ...to }, [])
        if (refused) showRefusal(new Refusal(refused))
        return
      }
      const done = await move.run({ meetingId, to })
      if (done) sayDone(`Mötet med ${person} är flyttat till ${whenWords(to, today)}.`, done.changeSetId)
    },
    remove: async ({ personId, meetingId, person }: Chip) => {
      if (meetingId === null) return proposal.leaveOut(personId)
      const done = await cancel.run({ meetingId })
      if (done) sayDone(`Mötet med ${person} är inställt.`, done.changeSetId)
    },
  }
}
