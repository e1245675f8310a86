import type { UnitSettings } from '../../domain/contract/settings'
import { defaultPaperSettings, type Letterhead } from '../../domain/paper/paper-settings'

/** What the unit has said shall stand on its papers. */
export const letterheadOf = ({ unit, paper }: Pick<UnitSettings, 'unit' | 'paper'>): Letterhead => ({
  unit,
  ...paper,
})

/**
 * The line of confidentiality on what is signed or sent, which is no working material; what the unit has written itself
 * stands on everything.
 */
export const sentSecrecy = ({ secrecy }: Pick<Letterhead, 'secrecy'>): string =>
  secrecy === defaultPaperSettings.secrecy ? 'Innehåller uppgifter som omfattas av sekretess.' : secrecy
