import { Button, Checkbox, Group, MultiSelect, Text } from '@mantine/core'
import { type ConsentParty, consentParties } from '../../../domain/consent/consent'
import { defaultPhases, type PhaseNumber, type PhaseSetting } from '../../../domain/phase/phases'
import { useReadOnly } from '../../app/read-only'
import { count, partyWords } from '../../app/words'
import { PhaseBadge } from '../../ui/PhaseBadge'
import { SavedText } from '../../ui/SavedText'
import classes from '../../ui/Settings.module.css'
import { SettingsSection } from '../../ui/SettingsSection'
import { SavedNumber } from './SavedNumber'
import { useSaveSetting, useSettings } from './use-settings'

/** "Annan part" is asked by name, so a phase cannot need it. */
const phaseParties = consentParties.filter((party) => party !== 'other')

/** Faser och gränser: six rows, each edited where it stands. */
export function PhasesSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.phases', (now, { phases }) => ({ ...now, phases }))
  if (!settings) return null

  const change = (number: PhaseNumber, to: Partial<PhaseSetting>, message: string) =>
    void save(
      (now) => ({
        phases: now.phases.map((phase) => (phase.number === number ? { ...phase, ...to } : phase)),
      }),
      message,
    )
  const asDefault = JSON.stringify(settings.phases) === JSON.stringify(defaultPhases)
  return (
    <SettingsSection
      title="Faser och gränser"
      lead="Gränser och namn är enhetens egna. Ett ärende som står kvar längre än gränsen får flaggan Står still."
    >
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Fas</th>
              <th scope="col">Namn</th>
              <th scope="col">Gräns</th>
              <th scope="col">Uppföljningsintervall</th>
              <th scope="col">Samtycken som behövs</th>
              <th scope="col">Kräver rehabplan</th>
            </tr>
          </thead>
          <tbody>
            {settings.phases.map((phase) => (
              <PhaseRow
                key={phase.number}
                phase={phase}
                readOnly={readOnly}
                onChange={(to, message) => change(phase.number, to, message)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="var(--muted)">
          Ändringar gäller direkt. Tomt fält betyder ingen gräns.
        </Text>
        <Button
          variant="default"
          size="compact-sm"
          disabled={asDefault || readOnly}
          onClick={() =>
            void save(() => ({ phases: [...defaultPhases] }), 'Förvalda faser och gränser är tillbaka.')
          }
        >
          Återställ standardvärden
        </Button>
      </Group>
    </SettingsSection>
  )
}

interface PhaseRowProps {
  readonly phase: PhaseSetting
  readonly readOnly: boolean
  readonly onChange: (to: Partial<PhaseSetting>, message: string) => void
}

function PhaseRow({ phase, readOnly, onChange }: PhaseRowProps) {
  const called = `Fas ${phase.number}`
  const days = (number: number) => count(number, 'dag', 'dagar')
  return (
    <tr>
      <td>
        <span className={classes.badge}>
          <PhaseBadge phase={phase.number} size={24} />
        </span>
      </td>
      <td>
        <SavedText
          label={`Namn på fas ${phase.number}`}
          hideLabel
          value={phase.name}
          maxLength={60}
          emptyError="Fasen behöver ett namn."
          readOnly={readOnly}
          onSave={(name) => onChange({ name }, `${called} heter nu ${name}.`)}
        />
      </td>
      <td>
        <SavedNumber
          label={`Gräns för fas ${phase.number}, dagar`}
          hideLabel
          value={phase.limitDays}
          min={1}
          max={3650}
          unit="dagar"
          emptyMeans="Ingen"
          readOnly={readOnly}
          onSave={(limitDays) =>
            onChange(
              { limitDays },
              limitDays === null ? `${called} har ingen gräns.` : `${called}: gränsen är ${days(limitDays)}.`,
            )
          }
        />
      </td>
      <td>
        <SavedNumber
          label={`Uppföljning i fas ${phase.number}, dagar emellan`}
          hideLabel
          value={phase.followUpDays}
          min={1}
          max={3650}
          unit="dagar"
          emptyMeans="Ingen"
          readOnly={readOnly}
          onSave={(followUpDays) =>
            onChange(
              { followUpDays },
              followUpDays === null
                ? `${called}: ingen uppföljning.`
                : `${called}: uppföljning var ${days(followUpDays)}.`,
            )
          }
        />
      </td>
      <td>
        <MultiSelect
          aria-label={`Samtycken som behövs i fas ${phase.number}`}
          data={phaseParties.map((value) => ({ value, label: partyWords[value] }))}
          value={[...phase.consents]}
          placeholder={phase.consents.length === 0 ? 'Inga' : ''}
          readOnly={readOnly}
          miw={200}
          onChange={(parties) => {
            const consents = consentParties.filter((party: ConsentParty) => parties.includes(party))
            const named = consents.map((party) => partyWords[party]).join(', ')
            onChange(
              { consents },
              named ? `${called} kräver samtycke till: ${named}.` : `${called} kräver inget samtycke.`,
            )
          }}
        />
      </td>
      <td>
        <Checkbox
          aria-label={`Fas ${phase.number} kräver rehabplan`}
          mt={7}
          checked={phase.planRequired}
          disabled={readOnly}
          onChange={(event) => {
            const planRequired = event.currentTarget.checked
            onChange({ planRequired }, `${called} ${planRequired ? 'kräver' : 'kräver inte'} rehabplan.`)
          }}
        />
      </td>
    </tr>
  )
}
