import type { CaseCard } from '../../../domain/contract/cases'
import { flagTexts } from '../../app/flag-texts'
import { shownFlags } from './CaseCardView'

/** Heights as the stylesheets make them, in pixels: a card without marks, the bar of its days, the marks and one line of them. */
const plain = 83
const bar = 13
const marks = 2
const line = 24

/** How high a card will probably be. A good guess spares the board from being drawn again when it has been measured. */
export function likelyHeight(card: CaseCard | undefined, limitDays: number | null): number {
  if (!card) return plain
  const flags = card.flags.filter((flag) => flagTexts[flag.code].short(flag) !== null).length
  const lines = Math.min(flags, shownFlags) + (card.absentFromList === null ? 0 : 1)
  return plain + (limitDays === null ? 0 : bar) + (lines === 0 ? 0 : marks + lines * line)
}
