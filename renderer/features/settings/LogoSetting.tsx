import { Button, Group, Input } from '@mantine/core'
import { useState } from 'react'
import { ask } from '../../app/api'
import classes from './LogoSetting.module.css'

interface LogoSettingProps {
  /** As a data URL. */
  readonly logo: string | null
  readonly readOnly: boolean
  readonly onChange: (logo: string | null) => void
}

/** The unit's logo, on white as on paper. A picture that cannot be one is refused here, and the old one stays. */
export function LogoSetting({ logo, readOnly, onChange }: LogoSettingProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const choose = async () => {
    setRefusal(null)
    try {
      const { path } = await ask('file.choose', { kind: 'logo', title: 'Välj logga', button: 'Välj' })
      if (path !== null) onChange((await ask('file.readLogo', { path })).logo)
    } catch (thrown) {
      setRefusal(thrown instanceof Error ? thrown.message : String(thrown))
    }
  }
  return (
    <Input.Wrapper
      label="Logga"
      labelElement="div"
      description="PNG eller JPEG, högst 500 kB. Skrivs ut högst 14 mm hög."
      error={refusal}
    >
      <Group gap="sm" mt={6} mb={refusal ? 6 : 0}>
        {logo === null ? null : <img className={classes.logo} src={logo} alt="Enhetens logga" />}
        <Button variant="default" size="compact-md" disabled={readOnly} onClick={() => void choose()}>
          {logo === null ? 'Välj bild…' : 'Byt bild…'}
        </Button>
        {logo === null ? null : (
          <Button
            variant="subtle"
            size="compact-md"
            disabled={readOnly}
            onClick={() => {
              setRefusal(null)
              onChange(null)
            }}
          >
            Ta bort
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  )
}
