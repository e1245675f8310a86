import type { Changes } from '../../../domain/changes'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { JointMeetingFacts } from '../../../domain/joint-meeting/joint-meeting'
import { queryClient, useCommand } from '../../app/api'
import { sayDone } from '../../app/undo'

type MeetingChanges = Changes<Omit<JointMeetingFacts, 'type'> & Pick<JointMeetingEntry, 'invitedOn'>>

/** Changes some of the meeting as it stands now. Resolves with whether it was done; says so when there are words for it. */
export type ChangeMeeting = (
  make: (now: JointMeetingEntry) => MeetingChanges,
  said?: string,
) => Promise<boolean>

/**
 * The new state shows at once, so that what is changed right after builds on it: a note that is saved as its field is left,
 * by a button that moves the point, is not written over by the move.
 */
export function useMeetingChange(jointMeetingId: number): ChangeMeeting {
  const update = useCommand('jointMeeting.update')
  const key = ['jointMeeting.get', { jointMeetingId }]
  return async (make, said) => {
    await queryClient.cancelQueries({ queryKey: key })
    const now = queryClient.getQueryData<JointMeetingEntry>(key)
    if (!now) return false
    const facts = make(now)
    queryClient.setQueryData<JointMeetingEntry>(key, { ...now, ...facts } as JointMeetingEntry)
    const done = await update.run({ jointMeetingId, facts })
    if (done && said !== undefined) sayDone(said, done.changeSetId)
    if (!done) await queryClient.invalidateQueries({ queryKey: key })
    return done !== null
  }
}
