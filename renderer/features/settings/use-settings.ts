import type { Done } from '../../../domain/contract/cases'
import type { In, Out } from '../../../domain/contract/index'
import { queryClient, useAsk, useCommand } from '../../app/api'
import { sayDone } from '../../app/undo'

type Settings = Out<'setting.all'>
type Route =
  | 'setting.phases'
  | 'setting.unit'
  | 'setting.ageLimits'
  | 'setting.catalogue'
  | 'setting.ratingAreas'
  | 'setting.meetings'
  | 'setting.handovers'
  | 'setting.reminders'
  | 'setting.paper'
  | 'setting.jointMeetings'
  | 'setting.statistics'

const key = ['setting.all', {}]

/**
 * A change to the settings, said with a way back. The new values show at once, so that a second field left right after the
 * first builds on it and not on what was there before.
 */
export function useSaveSetting<Name extends Route>(
  route: Name,
  apply: (now: Settings, input: In<Name>) => Settings,
) {
  const command = useCommand(route)
  return async (make: (now: Settings) => In<Name>, message: string): Promise<void> => {
    const now = queryClient.getQueryData<Settings>(key)
    if (!now) return
    const input = make(now)
    queryClient.setQueryData<Settings>(key, apply(now, input))
    // Each of these routes answers with what was done; the compiler does not see that through `Name`.
    const done = (await command.run(input)) as Done | null
    if (done) sayDone(message, done.changeSetId)
    else await queryClient.invalidateQueries({ queryKey: key })
  }
}

export const useSettings = () => useAsk('setting.all', {}).data
