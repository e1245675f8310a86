import { type InquiryAnswer, type InquiryFacts, inquiryRows } from '../../domain/documents/inquiry'
import { type Day, toDate, workdayFrom } from './calendar'
import type { Cast } from './case-story'
import { inventName } from './names'
import { refusedRow } from './paper-phrases'
import { say } from './phrases'
import { adaptations } from './plan-phrases'
import type { Scene } from './story'

/** What doctors answer a rehabiliteringsförfrågan. */
export function doctor(random: Scene['random']): string {
  const { givenName, familyName } = inventName(random, random.chance(0.5) ? 'K' : 'M')
  return `${givenName} ${familyName}`
}

/** The doctor's rows; one that came back incomplete has left some of them open. */
export function answers({ random }: Scene, { client }: Cast, incomplete: boolean): InquiryAnswer[] {
  return inquiryRows.flatMap((row): InquiryAnswer[] => {
    if (row === 'C7' || random.chance(incomplete ? 0.6 : 0.08)) return []
    const can = random.chance(row === 'C5' ? 0.12 : row === 'C2' ? 0.3 : 0.6)
    const extent = can && random.chance(0.8) ? random.pick([25, 25, 50, 50, 75]) : null
    return [{ row, can, extent, reason: can ? null : say(random, random.pick(refusedRow[row]), client.sex) }]
  })
}

/** Complete, with a doctor's signature. */
export const signed = (
  { random }: Scene,
  { client }: Cast,
  sent: Day,
  completed: Day,
): Partial<InquiryFacts> => ({
  completedOn: toDate(completed),
  adaptation: random.chance(0.7) ? say(random, random.pick(adaptations), client.sex) : null,
  signedBy: doctor(random),
  signedOn: toDate(workdayFrom(Math.max(sent, completed - random.int(0, 6)))),
  validTo: random.chance(0.6) ? toDate(completed + random.pick([90, 180, 180, 365])) : null,
})
