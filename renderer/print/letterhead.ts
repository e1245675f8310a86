import type { UnitSettings } from '../../domain/contract/settings'
import type { Letterhead } from '../../domain/paper/paper-settings'

/** What the unit has said shall stand on its papers. */
export const letterheadOf = ({ unit, paper }: Pick<UnitSettings, 'unit' | 'paper'>): Letterhead => ({
  unit,
  ...paper,
})
