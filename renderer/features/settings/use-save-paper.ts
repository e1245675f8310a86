import type { PaperSettings } from '../../../domain/paper/paper-settings'
import { useSaveSetting } from './use-settings'

/** A change of what stands on the papers. */
export function useSavePaper() {
  const save = useSaveSetting('setting.paper', (now, { paper }) => ({ ...now, paper }))
  return (to: Partial<PaperSettings> | ((now: PaperSettings) => Partial<PaperSettings>), message: string) =>
    void save(
      ({ paper }) => ({ paper: { ...paper, ...(typeof to === 'function' ? to(paper) : to) } }),
      message,
    )
}
