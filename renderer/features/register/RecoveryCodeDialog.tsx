import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { ask, showRefusal, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { Dialog } from '../../ui/Dialog'
import { PassphraseInput } from './PassphraseInput'
import { RecoveryCodeCard } from './RecoveryCodeCard'

interface RecoveryCodeDialogProps {
  readonly name: string
  readonly file: string
  readonly onClose: () => void
}

/** Shows the recovery code again, to the one who knows the passphrase. */
export function RecoveryCodeDialog({ name, file, onClose }: RecoveryCodeDialogProps) {
  const show = useCommand('register.recoveryCode', { silent: true })
  const [passphrase, setPassphrase] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { refusal } = show
  const wrong = refusal?.code === 'wrong-passphrase'
  useEffect(() => {
    if (refusal?.code === 'wrong-passphrase') field.current?.select()
  }, [refusal])

  const submit = async () => {
    if (passphrase === '') return field.current?.focus()
    const answer = await show.run({ passphrase })
    if (!answer) return
    setPassphrase('')
    setCode(answer.recoveryCode)
  }
  if (code !== null) {
    return (
      <Modal
        opened
        onClose={onClose}
        title="Återställningskod"
        size={680}
        closeButtonProps={{ 'aria-label': 'Stäng' }}
      >
        <Stack gap="md">
          <RecoveryCodeCard recovery={{ name, file, code }} />
          <Text size="sm" c="var(--muted)">
            Förvara koden i låst skåp, inte vid datorn. Den som har koden och filen kan läsa allt i registret.
          </Text>
          <Group justify="flex-end">
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => void ask('file.print', {}).catch(showRefusal)}
            >
              Skriv ut…
            </Button>
            <Button onClick={onClose}>Klar</Button>
          </Group>
        </Stack>
      </Modal>
    )
  }
  return (
    <Dialog
      title="Visa återställningskoden"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Visa koden"
      busy={show.busy}
      refusal={refusal && !wrong ? errorSentence(refusal) : null}
    >
      <PassphraseInput
        label="Lösenfras"
        value={passphrase}
        onChange={setPassphrase}
        error={wrong ? 'Fel lösenfras.' : null}
        focused
        ref={field}
      />
    </Dialog>
  )
}
