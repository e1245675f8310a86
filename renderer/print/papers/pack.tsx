import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { packTitle } from '../../features/pack/pack-words'
import { PackPaper } from '../forms/PackPaper'
import { letterheadOf } from '../letterhead'
import type { LoadProps, Paper } from '../paper'

export const packPaper: Paper = { form: 'pack', title: packTitle, Load: Pack }

/** The meeting it is for stands where the ids of cases do; without one it is about what was chosen last. */
function Pack({ ids: [meeting], address }: LoadProps) {
  const jointMeetingId = meeting ?? null
  const today = useToday()
  const { data: choice } = useAsk('pack.choice', { jointMeetingId })
  const { data: settings } = useAsk('setting.all', {})
  // Its refusal is what stops the hidden window from giving a name away; so nothing is drawn before the answer is there.
  const { isPending, isError } = useAsk('pack.clean', { jointMeetingId })
  const period = choice?.period ?? { kind: 'free', from: today, to: today }
  const { data: content, isPlaceholderData } = useAsk(
    'pack.content',
    { jointMeetingId, period },
    choice !== undefined,
  )
  if (!choice || !content || !settings || isPending || isPlaceholderData) return null
  return (
    <PackPaper
      pack={{ choice, content, settings, today }}
      held={isError}
      letterhead={letterheadOf(settings)}
      textSize={Number(address.get('stil') ?? defaultTextSize)}
    />
  )
}

const defaultTextSize = 100
