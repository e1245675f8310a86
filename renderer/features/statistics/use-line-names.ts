import { useAsk } from '../../app/api'
import type { LineNames } from '../../app/statistics-words'

/** What the words of lines lean on; null until the settings are there. */
export function useLineNames(units: LineNames['units'] | undefined): LineNames | null {
  const { data: settings } = useAsk('setting.all', {})
  if (!settings) return null
  return {
    phases: settings.phases,
    units: units ?? {},
    longTermMonths: settings.statistics.longTermMonths,
  }
}
