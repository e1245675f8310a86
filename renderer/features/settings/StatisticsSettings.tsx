import { Group } from '@mantine/core'
import type { SettingValue } from '../../../domain/settings/settings'
import { useReadOnly } from '../../app/read-only'
import { SettingsSection } from '../../ui/SettingsSection'
import { SavedNumber } from './SavedNumber'
import { useSaveSetting, useSettings } from './use-settings'

/** Which numbers never leave the unit, and how long ekonomiskt bistånd is långvarigt. */
export function StatisticsSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.statistics', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  const { smallUnder, longTermMonths } = settings.statistics
  const change = (to: Partial<SettingValue<'statistics'>>, message: string) =>
    void save((now) => ({ statistics: { ...now.statistics, ...to } }), message)
  return (
    <SettingsSection
      title="Statistik"
      lead="Små tal döljs i det som lämnar enheten: utskrifter, filer och text att klistra in. På skärmen visas alla tal. Fastställda rapporter behåller sina siffror."
    >
      <Group align="flex-start">
        <SavedNumber
          label="Dölj tal under"
          value={smallUnder}
          min={3}
          max={10}
          unit="st"
          readOnly={readOnly}
          onSave={(value) =>
            value === null ? undefined : change({ smallUnder: value }, 'Gränsen för små tal är ändrad.')
          }
        />
        <SavedNumber
          label="Långvarigt från"
          value={longTermMonths}
          min={1}
          max={60}
          unit="månader"
          readOnly={readOnly}
          onSave={(value) =>
            value === null
              ? undefined
              : change({ longTermMonths: value }, 'Gränsen för långvarigt bistånd är ändrad.')
          }
        />
      </Group>
    </SettingsSection>
  )
}
