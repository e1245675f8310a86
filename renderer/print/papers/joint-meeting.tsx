import type { ComponentType } from 'react'
import type { PaperForm } from '../../../domain/paper/printout'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { JointAgenda } from '../forms/JointAgenda'
import { JointMinutes } from '../forms/JointMinutes'
import type { JointMeetingPaper } from '../forms/joint-meeting-paper'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const jointAgenda = meetingPaper('joint-agenda', 'Dagordning', JointAgenda)
export const jointMinutes = meetingPaper('joint-minutes', 'Minnesanteckningar', JointMinutes)

/** A paper of one meeting about the work; it is about no case. */
function meetingPaper(form: PaperForm, title: string, Form: ComponentType<JointMeetingPaper>): Paper {
  function Load({ ids: [id = 0] }: LoadProps) {
    const today = useToday()
    const { data: meeting } = useAsk('jointMeeting.get', { jointMeetingId: id })
    const { data: settings } = useAsk('setting.all', {})
    if (!meeting || meeting.id !== id || !settings) return null
    return (
      <Form
        meeting={meeting}
        letterhead={letterheadOf(settings)}
        coordinator={settings.coordinator}
        today={today}
      />
    )
  }
  return { form, title, Load }
}
