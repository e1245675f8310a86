import { Button, Group, Modal, Text, VisuallyHidden } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { queryClient, useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useReadOnly } from '../../app/read-only'
import classes from '../../ui/Settings.module.css'
import { SettingsSection } from '../../ui/SettingsSection'
import type { ChosenBackup } from './BackupChoice'
import { backupTime, fileSize, folderOf } from './file-words'
import { RestoreBackup } from './RestoreBackup'

/** The backups there are, making one now, and putting one back. */
export function BackupSettings() {
  const { data: status } = useAsk('register.status', {})
  const { data: backups } = useAsk('backup.list', {})
  const readOnly = useReadOnly()
  const make = useCommand('backup.make')
  const [restoring, setRestoring] = useState<'any' | ChosenBackup | null>(null)
  const demo = status?.demo === true

  useEffect(() => void readAgain(), [])

  const backUp = async () => {
    const made = await make.run({})
    await readAgain()
    if (made)
      notifications.show({
        message: `Säkerhetskopian ${backupTime(made.at)} är gjord och kontrollerad.`,
        autoClose: 6000,
      })
  }
  if (demo) {
    return (
      <SettingsSection title="Säkerhetskopior">
        <Text c="var(--muted)">Exempelregistret säkerhetskopieras inte. Det försvinner när du stänger.</Text>
      </SettingsSection>
    )
  }
  const folder = backups?.[0] ? folderOf(backups[0].file) : null
  return (
    <SettingsSection
      title="Säkerhetskopior"
      lead="Fasvis gör en krypterad kopia varje dag som något ändras, kontrollerar att den går att läsa och rensar bort gamla."
    >
      {status?.backupError ? (
        <Text c="var(--critical)" mb="sm" role="alert">
          Senaste automatiska kopian misslyckades. {errorSentence({ code: status.backupError, details: {} })}
        </Text>
      ) : null}
      <Group gap="xs" mb="md">
        <Button loading={make.busy} disabled={readOnly} onClick={() => void backUp()}>
          Säkerhetskopiera nu
        </Button>
        <Button variant="default" disabled={readOnly} onClick={() => setRestoring('any')}>
          Återställ…
        </Button>
      </Group>
      {backups && backups.length > 0 ? (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Säkerhetskopia</th>
                <th scope="col">Storlek</th>
                <th scope="col">
                  <VisuallyHidden>Åtgärd</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {backups.map(({ file, at, size }) => (
                <tr key={file}>
                  <td>{backupTime(at)}</td>
                  <td>{fileSize(size)}</td>
                  <td style={{ textAlign: 'right' }}>
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      disabled={readOnly}
                      aria-label={`Se innehållet i säkerhetskopian ${backupTime(at)}`}
                      onClick={() => setRestoring({ file, title: backupTime(at) })}
                    >
                      Se innehållet…
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Text c="var(--muted)">{backups ? 'Ingen säkerhetskopia än.' : ''}</Text>
      )}
      {folder ? (
        <Text size="sm" c="var(--muted)" mt="sm" style={{ overflowWrap: 'anywhere' }}>
          Kopiorna ligger i {folder}
        </Text>
      ) : null}
      <Modal
        opened={restoring !== null}
        onClose={() => setRestoring(null)}
        title="Återställ säkerhetskopia"
        size={680}
        closeButtonProps={{ 'aria-label': 'Stäng' }}
      >
        {status?.file && restoring ? (
          <RestoreBackup
            file={status.file}
            {...(restoring === 'any' ? {} : { initial: restoring })}
            onCancel={() => setRestoring(null)}
            onDone={() => setRestoring(null)}
          />
        ) : null}
      </Modal>
    </SettingsSection>
  )
}

/** The daily backup is made without the window hearing of it. */
async function readAgain(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['backup.list'] })
  await queryClient.invalidateQueries({ queryKey: ['register.status'] })
}
