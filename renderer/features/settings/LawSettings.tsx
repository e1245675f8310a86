import { Button, Group, Text } from '@mantine/core'
import { type LawCode, type LawReference, lawCodes } from '../../../domain/paper/paper-settings'
import { useReadOnly } from '../../app/read-only'
import { useToday } from '../../app/today'
import classes from '../../ui/Settings.module.css'
import { SettingsSection } from '../../ui/SettingsSection'
import { checkedWords, lawWords, uncheckedWords } from './paper-words'
import { SavedLines } from './SavedLines'
import { useSavePaper } from './use-save-paper'
import { useSettings } from './use-settings'

/** Where the law is named on the forms, and when somebody last saw that it is still so. */
export function LawSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const today = useToday()
  const save = useSavePaper()
  if (!settings) return null
  const { laws } = settings.paper
  const due = uncheckedWords(settings.paper, today)
  const change = (code: LawCode, to: Partial<LawReference>, message: string) =>
    save((now) => ({ laws: { ...now.laws, [code]: { ...now.laws[code], ...to } } }), message)
  return (
    <SettingsSection
      title="Hänvisningar till lagen"
      lead="Så nämns lagen på blanketterna. Lagar ändras: slå upp varje hänvisning en gång om året."
    >
      {due === null ? null : (
        <Text size="sm" fw={550} mb="xs" role="status">
          {due}
        </Text>
      )}
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Gäller</th>
              <th scope="col">Hänvisning</th>
              <th scope="col">Kontroll</th>
            </tr>
          </thead>
          <tbody>
            {lawCodes.map((code) => (
              <LawRow
                key={code}
                code={code}
                law={laws[code]}
                readOnly={readOnly}
                onChange={(to, message) => change(code, to, message)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </SettingsSection>
  )
}

interface LawRowProps {
  readonly code: LawCode
  readonly law: LawReference
  readonly readOnly: boolean
  readonly onChange: (to: Partial<LawReference>, message: string) => void
}

function LawRow({ code, law, readOnly, onChange }: LawRowProps) {
  const today = useToday()
  const what = lawWords[code]
  return (
    <tr>
      <td style={{ width: 210 }}>
        <Text size="sm" pt={7}>
          {what}
        </Text>
      </td>
      <td style={{ minWidth: 240 }}>
        <SavedLines
          label={`Hänvisning: ${what}`}
          hideLabel
          minRows={1}
          value={law.text}
          maxLength={200}
          emptyError="Hänvisningen kan inte vara tom."
          readOnly={readOnly}
          // The day was that of the words that stood there.
          onSave={(text) => onChange({ text, checkedOn: null }, `${what}: hänvisningen är ändrad.`)}
        />
      </td>
      <td style={{ width: '34%' }}>
        <Group gap="xs" pt={5} justify="space-between">
          <Text size="sm">{checkedWords(law, today)}</Text>
          <Button
            variant="default"
            size="compact-sm"
            aria-label={`Kontrollerad i dag: ${what}`}
            disabled={readOnly || law.checkedOn === today}
            onClick={() => onChange({ checkedOn: today }, `${what}: kontrollerad i dag.`)}
          >
            Kontrollerad i dag
          </Button>
        </Group>
      </td>
    </tr>
  )
}
