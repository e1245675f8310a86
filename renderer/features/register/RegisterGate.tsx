import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import type { RegisterStatus } from '../../../domain/register/status'
import { ask, showRefusal, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { CreateRegister } from './CreateRegister'
import { GateFrame } from './GateFrame'
import { RecoverRegister } from './RecoverRegister'
import type { RecoveryCode } from './RecoveryCodeCard'
import { RestoreBackup } from './RestoreBackup'
import { forgetRegister, refreshRegister } from './register-tasks'
import { StartChoices } from './StartChoices'
import { UnlockRegister } from './UnlockRegister'

interface RegisterGateProps {
  readonly status: RegisterStatus
  /** The new register is open at once; its recovery code is to be shown before anything else. */
  readonly onCreated: (code: RecoveryCode) => void
}

type Step = 'door' | 'create' | 'recover' | 'restore'

/** All there is until a register is open: making one, opening one, or putting a backup in its place. */
export function RegisterGate({ status, onCreated }: RegisterGateProps) {
  const [step, setStep] = useState<Step>('door')
  const [chosenFile, setChosenFile] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const demo = useCommand('register.demo', { silent: true })
  const file = chosenFile ?? status.file ?? null

  useEffect(() => {
    forgetRegister()
    notifications.clean()
  }, [])

  const openOther = async () => {
    try {
      const { path } = await ask('file.choose', {
        kind: 'register',
        title: 'Öppna register',
        button: 'Öppna',
      })
      if (path === null) return
      setChosenFile(path)
      setPassphrase('')
      setStep('door')
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  const tryDemo = async () => {
    await demo.run({})
    await refreshRegister()
  }
  const toDoor = () => setStep('door')

  if (step === 'create') {
    return (
      <GateFrame>
        <CreateRegister onCreated={onCreated} onCancel={toDoor} />
      </GateFrame>
    )
  }
  if (file === null) {
    return (
      <GateFrame>
        <StartChoices
          onCreate={() => setStep('create')}
          onOpen={() => void openOther()}
          onDemo={() => void tryDemo()}
          refusal={demo.refusal && errorSentence(demo.refusal)}
        />
      </GateFrame>
    )
  }
  const chosen = chosenFile !== null
  if (step === 'recover') {
    return (
      <GateFrame>
        <RecoverRegister file={file} chosen={chosen} onCancel={toDoor} />
      </GateFrame>
    )
  }
  if (step === 'restore') {
    return (
      <GateFrame wide>
        <RestoreBackup file={file} passphrase={passphrase} onCancel={toDoor} />
      </GateFrame>
    )
  }
  return (
    <GateFrame>
      <UnlockRegister
        key={file}
        file={file}
        chosen={chosen}
        missing={!chosen && status.missing === true}
        passphrase={passphrase}
        onPassphrase={setPassphrase}
        onRecover={() => setStep('recover')}
        onRestore={() => setStep('restore')}
        onOpenOther={() => void openOther()}
        onCreate={() => setStep('create')}
      />
    </GateFrame>
  )
}
