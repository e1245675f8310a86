import type { LocalDate } from '../../../../domain/dates'
import { type SipFacts, sipStatus } from '../../../../domain/documents/sip'
import type { PaperAct } from './paper-act'
import type { PaperStep } from './StepLine'

/** What lies open to do with a SIP. */
export function sipActs(
  facts: Omit<SipFacts, 'purpose'>,
  mayCall: boolean,
  today: LocalDate,
): readonly PaperAct<SipFacts>[] {
  switch (sipStatus(facts, today)) {
    case 'prepared':
      return mayCall
        ? [{ act: 'Kallad i dag', changes: { calledOn: today }, said: 'SIP är kallad i dag.' }]
        : []
    case 'called':
    case 'overdue': {
      // A meeting is recorded as held on its day, not on the day somebody remembers to.
      const on = facts.meetingOn !== null && facts.meetingOn <= today ? facts.meetingOn : today
      const act = on === today ? 'Genomförd i dag' : `Genomfördes ${on}`
      return [{ act, changes: { heldOn: on }, said: `SIP är hållen ${on}.` }]
    }
    case 'held':
    case 'follow-up-due':
      return [{ act: 'Uppföljd i dag', changes: { followedUpOn: today }, said: 'SIP är uppföljd i dag.' }]
    case 'followed-up':
    case 'cancelled':
      return []
  }
}

/** The chain of a SIP. */
export function sipTrail(facts: Omit<SipFacts, 'purpose'>): PaperStep[] {
  const { calledOn, meetingOn, heldOn, followUpOn, followedUpOn } = facts
  return [
    { label: 'Kallad', said: calledOn, done: calledOn !== null },
    {
      label: 'Genomförd',
      said: heldOn ?? (meetingOn === null ? null : `möte ${meetingOn}`),
      done: heldOn !== null,
    },
    {
      label: 'Uppföljd',
      said: followedUpOn ?? (followUpOn === null ? null : `senast ${followUpOn}`),
      done: followedUpOn !== null,
    },
  ]
}
