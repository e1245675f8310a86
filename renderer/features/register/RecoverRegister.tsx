import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { registerNameOf } from './file-words'
import classes from './Gate.module.css'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase'
import { refreshRegister } from './register-tasks'

interface RecoverRegisterProps {
  readonly file: string
  readonly chosen: boolean
  readonly onCancel: () => void
}

/** Opens a register with the recovery code and gives it a new passphrase. */
export function RecoverRegister({ file, chosen, onCancel }: RecoverRegisterProps) {
  const open = useCommand('register.open', { silent: true })
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const next = useNewPassphrase()
  const { refusal } = open
  const wrongCode = refusal?.code === 'wrong-recovery-code'
  const codeError = wrongCode
    ? errorSentence(refusal)
    : tried && code.trim() === ''
      ? 'Skriv koden som står på papperet.'
      : null

  useEffect(() => {
    if (refusal?.code === 'wrong-recovery-code') field.current?.focus()
  }, [refusal])

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (code.trim() === '') return field.current?.focus()
    if (!next.check()) return
    await open.run({ recoveryCode: code, newPassphrase: next.passphrase, ...(chosen ? { file } : {}) })
    await refreshRegister()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h1>Öppna med återställningskoden</h1>
      <p className={classes.path}>{registerNameOf(file)}</p>
      <Stack gap="md" mt="md">
        <Textarea
          label="Återställningskod"
          description="13 grupper med fem tecken. Stora eller små bokstäver och bindestreck spelar ingen roll."
          value={code}
          onChange={(event) => {
            setCode(event.currentTarget.value)
            if (wrongCode) open.forget()
          }}
          error={codeError}
          autosize
          minRows={3}
          spellCheck={false}
          autoComplete="off"
          styles={{ input: { fontFamily: 'ui-monospace, Consolas, monospace', letterSpacing: '0.04em' } }}
          ref={field}
          // The field is why the page is there.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <NewPassphrase fields={next.fields} label="Ny lösenfras" />
        <Text size="sm" c="var(--muted)">
          Den gamla lösenfrasen slutar gälla. Återställningskoden är densamma.
        </Text>
        {refusal && !wrongCode ? (
          <Alert color="red" role="alert">
            {errorSentence(refusal)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Tillbaka
          </Button>
          <Button type="submit" loading={open.busy}>
            Öppna registret
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
