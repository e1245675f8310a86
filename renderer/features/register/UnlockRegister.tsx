import { Button, Group, Stack } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { registerNameOf } from './file-words'
import classes from './Gate.module.css'
import { PassphraseInput } from './PassphraseInput'
import { RegisterTrouble } from './RegisterTrouble'
import { refreshRegister } from './register-tasks'

interface UnlockRegisterProps {
  readonly file: string
  /** The file is chosen now, not the remembered one. */
  readonly chosen: boolean
  readonly missing: boolean
  readonly passphrase: string
  readonly onPassphrase: (passphrase: string) => void
  readonly onRecover: () => void
  readonly onRestore: () => void
  readonly onOpenOther: () => void
  readonly onCreate: () => void
}

/** The door to a register: its name and the passphrase. What is wrong with the file is said here, with a way on. */
export function UnlockRegister(props: UnlockRegisterProps) {
  const { file, chosen, missing, passphrase, onPassphrase } = props
  const open = useCommand('register.open', { silent: true })
  const field = useRef<HTMLInputElement>(null)
  const [refusals, setRefusals] = useState(0)
  const { refusal } = open
  const wrong = refusal?.code === 'wrong-passphrase'

  useEffect(() => {
    if (refusal?.code === 'wrong-passphrase') field.current?.select()
  }, [refusal])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (passphrase === '') return field.current?.focus()
    const opened = await open.run(chosen ? { passphrase, file } : { passphrase })
    if (!opened) setRefusals(refusals + 1)
    await refreshRegister()
  }
  const trouble = refusal !== null && !wrong ? refusal : missing ? missingFile : null
  return (
    <>
      <h1>{registerNameOf(file)}</h1>
      <p className={classes.path}>{file}</p>
      {trouble ? (
        <RegisterTrouble error={trouble} {...props} onRetry={open.forget} />
      ) : (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <Stack gap="sm" mt="lg">
            <PassphraseInput
              label="Lösenfras"
              value={passphrase}
              onChange={onPassphrase}
              error={wrong && !open.busy ? errorSentence(refusal) : null}
              readOnly={open.busy}
              focused
              ref={field}
            />
            <Button type="submit" disabled={open.busy} fullWidth>
              Öppna
            </Button>
          </Stack>
        </form>
      )}
      <output className={classes.quiet}>
        {open.busy
          ? refusals > 2
            ? 'Öppnar registret… Efter flera fel dröjer det en stund.'
            : 'Öppnar registret…'
          : ''}
      </output>
      <Group className={classes.ways}>
        <Button variant="subtle" size="compact-sm" onClick={props.onRecover}>
          Använd återställningskoden
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={props.onOpenOther}>
          Öppna ett annat register
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={props.onCreate}>
          Skapa nytt
        </Button>
      </Group>
    </>
  )
}

const missingFile = { code: 'register-missing', details: {} } as const
