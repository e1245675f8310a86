import type { LocalDate } from '../../../../domain/dates'
import { type FinsamFacts, finsamStatus } from '../../../../domain/documents/finsam'
import type { PaperAct } from './paper-act'
import type { PaperStep } from './StepLine'

/** What lies open to do with an anmälan. */
export function finsamSteps(
  facts: FinsamFacts,
  mayPost: boolean,
  today: LocalDate,
): readonly PaperAct<FinsamFacts>[] {
  switch (finsamStatus(facts, today)) {
    case 'draft':
      return mayPost
        ? [{ act: 'Postad i dag', changes: { postedOn: today }, said: 'Anmälan är postad i dag.' }]
        : []
    case 'posted':
      return [
        {
          act: 'Tas upp, besked i dag',
          changes: { answeredOn: today, takenUp: true },
          said: 'Teamet tar upp ärendet, besked i dag.',
        },
        {
          act: 'Tas inte upp',
          changes: { answeredOn: today, takenUp: false },
          said: 'Teamet tar inte upp ärendet, besked i dag.',
        },
      ]
    case 'planned':
    case 'follow-up-due':
      return facts.meetingOn !== null && facts.meetingOn <= today
        ? [{ act: 'Uppföljt i dag', changes: { followedUpOn: today }, said: 'Planen är uppföljd i dag.' }]
        : []
    case 'not-taken-up':
    case 'taken-up':
    case 'followed-up':
      return []
  }
}

/** The chain of an anmälan; one that is not taken up ends with the answer. */
export function finsamTrail(facts: FinsamFacts): PaperStep[] {
  const { postedOn, answeredOn, takenUp, meetingOn, followUpOn, followedUpOn } = facts
  const steps: PaperStep[] = [
    { label: 'Postad', said: postedOn, done: postedOn !== null },
    {
      label: 'Besked',
      said: answeredOn === null ? null : takenUp === false ? `${answeredOn}, nej` : answeredOn,
      done: answeredOn !== null,
    },
  ]
  if (takenUp === false) return steps
  return [
    ...steps,
    { label: 'Möte', said: meetingOn, done: meetingOn !== null },
    {
      label: 'Uppföljt',
      said: followedUpOn ?? (followUpOn === null ? null : `senast ${followUpOn}`),
      done: followedUpOn !== null,
    },
  ]
}
