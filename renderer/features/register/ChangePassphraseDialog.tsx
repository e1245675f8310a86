import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { Dialog } from '../../ui/Dialog'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase'
import { PassphraseInput } from './PassphraseInput'

export function ChangePassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const change = useCommand('register.changePassphrase', { silent: true })
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const next = useNewPassphrase()
  const { refusal } = change
  const wrong = refusal?.code === 'wrong-passphrase'
  useEffect(() => {
    if (refusal?.code === 'wrong-passphrase') field.current?.select()
  }, [refusal])

  const submit = async () => {
    if (passphrase === '') return field.current?.focus()
    if (!next.check()) return
    const done = await change.run({ passphrase, newPassphrase: next.passphrase })
    if (!done) return
    notifications.show({ message: 'Lösenfrasen är bytt. Återställningskoden är densamma.', autoClose: 8000 })
    onClose()
  }
  return (
    <Dialog
      title="Byt lösenfras"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Byt lösenfras"
      busy={change.busy}
      refusal={refusal && !wrong ? errorSentence(refusal) : null}
    >
      <PassphraseInput
        label="Lösenfrasen du har nu"
        value={passphrase}
        onChange={setPassphrase}
        error={wrong ? 'Fel lösenfras.' : null}
        focused
        ref={field}
      />
      <NewPassphrase fields={next.fields} label="Ny lösenfras" />
    </Dialog>
  )
}
