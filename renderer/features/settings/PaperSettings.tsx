import { Stack } from '@mantine/core'
import { useReadOnly } from '../../app/read-only'
import { SavedText } from '../../ui/SavedText'
import { SettingsSection } from '../../ui/SettingsSection'
import { LogoSetting } from './LogoSetting'
import { SavedLines } from './SavedLines'
import { useSavePaper } from './use-save-paper'
import { useSettings } from './use-settings'

/** Utskrifter: what stands at the top and at the end of every paper. */
export function PaperSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSavePaper()
  if (!settings) return null
  const { address, phone, logo, secrecy } = settings.paper
  return (
    <SettingsSection
      title="Brevhuvud"
      lead="Står på alla utskrifter. Enhetens namn ändrar du under Enhet och åldersgränser."
    >
      <Stack gap="sm" maw={560}>
        <SavedLines
          label="Adress"
          description="En rad för gatan och en för postnummer och ort."
          value={address}
          maxLength={300}
          readOnly={readOnly}
          onSave={(text) => save({ address: text }, 'Adressen är ändrad.')}
        />
        <SavedText
          label="Telefon"
          value={phone}
          maxLength={100}
          readOnly={readOnly}
          onSave={(text) => save({ phone: text }, 'Telefonnumret är ändrat.')}
        />
        <LogoSetting
          logo={logo}
          readOnly={readOnly}
          onChange={(to) => save({ logo: to }, to === null ? 'Loggan är borttagen.' : 'Loggan är ändrad.')}
        />
        <SavedLines
          label="Rad om sekretess"
          description="Sist på varje papper. Klientens egna papper är utan den."
          value={secrecy}
          maxLength={400}
          readOnly={readOnly}
          onSave={(text) => save({ secrecy: text }, 'Raden om sekretess är ändrad.')}
        />
      </Stack>
    </SettingsSection>
  )
}
