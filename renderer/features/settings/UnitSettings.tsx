import { Group, Stack } from '@mantine/core'
import type { SettingValue } from '../../../domain/settings/settings'
import { useReadOnly } from '../../app/read-only'
import { SavedText } from '../../ui/SavedText'
import { SettingsSection } from '../../ui/SettingsSection'
import { SavedNumber } from './SavedNumber'
import { useSaveSetting, useSettings } from './use-settings'

/** The unit's name and the coordinator's, as they stand on paper and in the history. */
export function UnitSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.unit', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  return (
    <SettingsSection title="Enhet">
      <Stack gap="sm" maw={460} mt="xs">
        <SavedText
          label="Enhetens namn"
          description="Står överst på det du skriver ut."
          value={settings.unit}
          maxLength={200}
          readOnly={readOnly}
          onSave={(unit) =>
            void save((now) => ({ unit, coordinator: now.coordinator }), 'Enhetens namn är ändrat.')
          }
        />
        <SavedText
          label="Ditt namn"
          description="Står vid varje ändring i historiken från och med nu."
          value={settings.coordinator}
          maxLength={200}
          readOnly={readOnly}
          onSave={(coordinator) =>
            void save((now) => ({ unit: now.unit, coordinator }), 'Ditt namn är ändrat.')
          }
        />
      </Stack>
    </SettingsSection>
  )
}

const oldest = 120

/** The ages the method is meant for; a case outside them is marked, never stopped. */
export function AgeSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.ageLimits', (now, { limits }) => ({ ...now, ageLimits: limits }))
  if (!settings) return null
  const { from, to } = settings.ageLimits
  const change = (limits: Partial<SettingValue<'ageLimits'>>) =>
    void save((now) => ({ limits: { ...now.ageLimits, ...limits } }), 'Åldersgränserna är ändrade.')
  return (
    <SettingsSection
      title="Åldersgränser"
      lead="Ett ärende utanför gränserna märks i listan. Det stoppas aldrig."
    >
      <Group align="flex-start">
        <SavedNumber
          label="Från och med"
          value={from}
          min={0}
          max={to}
          unit="år"
          readOnly={readOnly}
          onSave={(age) => (age === null ? undefined : change({ from: age }))}
        />
        <SavedNumber
          label="Till och med"
          value={to}
          min={from}
          max={oldest}
          unit="år"
          readOnly={readOnly}
          onSave={(age) => (age === null ? undefined : change({ to: age }))}
        />
      </Group>
    </SettingsSection>
  )
}
