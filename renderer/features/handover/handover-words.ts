import type { HandoverEntry } from '../../../domain/contract/handovers'
import { count } from '../../app/words'

/** That nobody is left without someone responsible, or which posts stand vacant: the same on screen and paper. */
export function handoverPromise({ cases }: Pick<HandoverEntry, 'cases'>): string {
  // Only a post as rehabkoordinator can be left vacant (domain/person/check-handover.ts).
  const vacant = cases.filter(({ toPersonId }) => toPersonId === null).length
  return vacant === 0
    ? `Alla ${cases.length} har en mottagare. Inget ärende blev utan ansvarig.`
    : `${count(vacant, 'ärende står', 'ärenden står')} utan rehabkoordinator och flaggas tills någon tar över.`
}
