import { Button, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { ask, showRefusal, useAsk, useCommand } from '../../app/api'
import { useReadOnly } from '../../app/read-only'
import { SettingsRow, SettingsSection } from '../../ui/SettingsSection'
import { ChangePassphraseDialog } from './ChangePassphraseDialog'
import { folderOf } from './file-words'
import { RecoveryCodeDialog } from './RecoveryCodeDialog'
import { closeRegister, refreshRegister } from './register-tasks'

/** The register as a file: where it lies, what opens it. */
export function RegisterSettings() {
  const { data: status } = useAsk('register.status', {})
  const readOnly = useReadOnly()
  const [dialog, setDialog] = useState<'passphrase' | 'code' | null>(null)
  const { moveTo, moving } = useMove()
  const close = () => void closeRegister().catch(showRefusal)
  if (!status?.file) return null
  if (status.demo) {
    return (
      <SettingsSection title="Register">
        <Text c="var(--muted)" mb="sm">
          Du provar med påhittade personer och ärenden. När du stänger exempelregistret är allt i det borta.
        </Text>
        <Button variant="default" onClick={close}>
          Ta bort exempelregistret
        </Button>
      </SettingsSection>
    )
  }
  return (
    <SettingsSection title="Register">
      <SettingsRow
        title={status.name ?? ''}
        act={
          <Button variant="default" disabled={readOnly} loading={moving} onClick={() => void moveTo()}>
            Flytta till annan mapp…
          </Button>
        }
      >
        {status.file}
      </SettingsRow>
      <SettingsRow
        title="Lösenfras"
        act={
          <Button variant="default" disabled={readOnly} onClick={() => setDialog('passphrase')}>
            Byt lösenfras…
          </Button>
        }
      >
        Öppnar registret. Byt den om någon annan kan ha sett den.
      </SettingsRow>
      <SettingsRow
        title="Återställningskod"
        act={
          <Button variant="default" onClick={() => setDialog('code')}>
            Visa koden…
          </Button>
        }
      >
        Öppnar registret om lösenfrasen är bortglömd. Ska finnas på papper i låst skåp.
      </SettingsRow>
      <SettingsRow
        title="Lås"
        act={
          <Button variant="default" onClick={close}>
            Stäng registret
          </Button>
        }
      >
        Stäng när du går ifrån datorn, eller när du ska öppna ett annat register.
      </SettingsRow>
      {dialog === 'passphrase' ? <ChangePassphraseDialog onClose={() => setDialog(null)} /> : null}
      {dialog === 'code' ? (
        <RecoveryCodeDialog name={status.name ?? ''} file={status.file} onClose={() => setDialog(null)} />
      ) : null}
    </SettingsSection>
  )
}

function useMove() {
  const move = useCommand('register.move')
  const moveTo = async () => {
    const { path } = await ask('file.chooseFolder', {
      title: 'Vart ska registret flyttas?',
      button: 'Flytta hit',
    })
    if (path === null) return
    const moved = await move.run({ folder: path })
    await refreshRegister()
    if (!moved?.file) return
    notifications.show({
      title: 'Registret är flyttat',
      message: `Registret och säkerhetskopiorna ligger nu i ${folderOf(moved.file)}.${moved.oldRemoved ? '' : ' Den gamla filen gick inte att ta bort. Ta bort den för hand.'}`,
      autoClose: moved.oldRemoved ? 10_000 : false,
    })
  }
  return { moveTo: () => moveTo().catch(showRefusal), moving: move.busy }
}
