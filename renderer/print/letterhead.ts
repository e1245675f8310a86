import type { UnitSettings } from '../../domain/contract/settings'
import { defaultPaperSettings, type Letterhead } from '../../domain/paper/paper-settings'

/** What the unit has said shall stand on its papers. */
export const letterheadOf = ({ unit, paper }: Pick<UnitSettings, 'unit' | 'paper'>): Letterhead => ({
  unit,
  ...paper,
})

/** The line of confidentiality of what is signed or leaves the unit, which is no working material; what the unit has written itself stands. */
export const sentSecrecy = ({ secrecy }: Pick<Letterhead, 'secrecy'>): string =>
  secrecy === defaultPaperSettings.secrecy ? 'Innehåller uppgifter som omfattas av sekretess.' : secrecy
