import { SimpleGrid } from '@mantine/core'
import { jointMeetingTypes } from '../../../domain/joint-meeting/kinds'
import { useReadOnly } from '../../app/read-only'
import { jointMeetingTypeWords } from '../../app/words'
import { SettingsSection } from '../../ui/SettingsSection'
import { SavedNumber } from './SavedNumber'
import { useSaveSetting, useSettings } from './use-settings'

/** How many meetings of each type are counted on in a year: what the year wheel says is due. */
export function JointMeetingSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.jointMeetings', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  const { perYear } = settings.jointMeetings
  return (
    <SettingsSection
      title="Möten om arbetssättet"
      lead="Så många möten av varje typ räknar ni med på ett år. Två metodutvecklingsmöten och ett samverkansmöte om året är det som är planerat från början; lämna tomt där inget är bestämt."
    >
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
        {jointMeetingTypes.map((type) => (
          <SavedNumber
            key={type}
            label={jointMeetingTypeWords[type]}
            value={perYear[type]}
            min={1}
            max={12}
            unit="om året"
            emptyMeans="inte bestämt"
            readOnly={readOnly}
            onSave={(number) =>
              void save(
                (now) => ({
                  jointMeetings: { perYear: { ...now.jointMeetings.perYear, [type]: number } },
                }),
                'Antalet möten är ändrat.',
              )
            }
          />
        ))}
      </SimpleGrid>
    </SettingsSection>
  )
}
