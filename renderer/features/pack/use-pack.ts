import { useRef } from 'react'
import type { PackChoice } from '../../../domain/contract/packs'
import type { MeetingPack } from '../../../domain/joint-meeting/joint-meeting'
import { queryClient, useCommand } from '../../app/api'

const packOf = ({ period, parts, vignettes, letThrough }: PackChoice): MeetingPack => ({
  fromDate: period.from,
  toDate: period.to,
  parts: [...parts],
  vignettes: vignettes && [...vignettes],
  letThrough: [...letThrough],
})

/** Changing what a pack is made of: stored on its meeting, or kept as a draft where there is none. */
export function usePack(jointMeetingId: number | null, choice: PackChoice) {
  const store = useCommand('pack.store')
  const keep = useCommand('pack.keep')
  const last = useRef<Promise<boolean>>(Promise.resolve(true))
  const write = async (pack: MeetingPack) => {
    if (jointMeetingId !== null) return (await store.run({ jointMeetingId, pack })) !== null
    if ((await keep.run({ pack })) === null) return false
    // A draft is no change of the register, so nothing else says that it has changed.
    await Promise.all(
      (['pack.choice', 'pack.findings', 'pack.clean'] as const).map((route) =>
        queryClient.invalidateQueries({ queryKey: [route] }),
      ),
    )
    return true
  }
  const put = (pack: MeetingPack) => {
    last.current = write(pack)
    return last.current
  }
  return {
    busy: store.busy || keep.busy,
    change: (part: Partial<MeetingPack>) => put({ ...packOf(choice), ...part }),
    /** Before it is used: what has just been changed is kept, and what was chosen untouched is on the meeting, too. */
    used: async () => {
      await last.current
      if (jointMeetingId !== null && !choice.isStored) await put(packOf(choice))
    },
  }
}

export type PackChange = ReturnType<typeof usePack>['change']
