import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { WireError } from '../../../domain/contract/result'
import type { BackupContent } from '../../../domain/register/status'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { BackupChoice, type ChosenBackup } from './BackupChoice'
import { BackupComparison, useAmountsNow } from './BackupComparison'
import { folderOf, registerNameOf } from './file-words'
import { PassphraseInput } from './PassphraseInput'
import { refreshRegister } from './register-tasks'

interface RestoreBackupProps {
  /** The register that a backup is put in the place of. */
  readonly file: string
  /** What has been typed at the door; left out when the register is open, and needs no proof. */
  readonly passphrase?: string
  readonly initial?: ChosenBackup
  readonly onCancel: () => void
  readonly onDone?: () => void
}

/** Restoring: a backup is chosen and looked into before anything is replaced, and what it replaces is kept. */
export function RestoreBackup({ file, passphrase: typed, initial, onCancel, onDone }: RestoreBackupProps) {
  const isOpen = typed === undefined
  const proof = useProof(typed ?? '')
  const [chosen, setChosen] = useState<ChosenBackup | null>(initial ?? null)
  const [content, setContent] = useState<BackupContent | null>(null)
  const inspect = useCommand('backup.inspect', { silent: true })
  const restore = useCommand('backup.restore', { silent: true })
  const now = useAmountsNow(isOpen)
  const refusal = restore.refusal ?? inspect.refusal
  const given = isOpen ? {} : proof.given

  const look = async (backup: ChosenBackup) => {
    setContent(null)
    restore.forget()
    if (given === null) return proof.focus()
    setContent(await inspect.run({ file: backup.file, ...given }))
  }
  const choose = (backup: ChosenBackup) => {
    setChosen(backup)
    void look(backup)
  }
  const lookFirst = useRef(look)
  useEffect(() => {
    if (initial) void lookFirst.current(initial)
  }, [initial])

  const putInPlace = async () => {
    if (chosen === null || given === null) return
    const done = await restore.run({ file: chosen.file, ...given })
    if (!done) return
    sayRestored(chosen, done.kept)
    onDone?.()
    await refreshRegister()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (chosen !== null) void look(chosen)
  }
  const atProof = refusal !== null && isAboutProof(refusal)
  return (
    <Stack gap="md">
      <div>
        {isOpen ? null : <h1>Återställ säkerhetskopia</h1>}
        <Text c="var(--muted)">
          Välj en kopia och se vad den innehåller. Inget ersätts förrän du bekräftar.
        </Text>
      </div>
      {isOpen ? null : (
        <form onSubmit={submit} noValidate>
          <ProofFields proof={proof} error={atProof ? errorSentence(refusal) : null} />
        </form>
      )}
      <BackupChoice chosen={chosen} onChoose={choose} />
      {inspect.busy ? (
        <Text c="var(--muted)" component="output">
          Läser säkerhetskopian…
        </Text>
      ) : null}
      {refusal && !atProof ? (
        <Alert color="red" role="alert">
          {errorSentence(refusal)}
        </Alert>
      ) : null}
      {chosen && content ? (
        <>
          <BackupComparison title={`Säkerhetskopian ${chosen.title}`} content={content} now={now} />
          <Text size="sm">
            Kopian läggs i stället för {registerNameOf(file)}. Det som ligger där i dag tas inte bort: det
            sparas i samma mapp, <span style={{ overflowWrap: 'anywhere' }}>{folderOf(file)}</span>, som ”
            {registerNameOf(file)} före återställning” och dagens datum.
          </Text>
        </>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {isOpen ? 'Avbryt' : 'Tillbaka'}
        </Button>
        {chosen && !content && !isOpen ? (
          <Button onClick={() => void look(chosen)} loading={inspect.busy}>
            Visa innehållet
          </Button>
        ) : (
          <Button disabled={!content} loading={restore.busy} onClick={() => void putInPlace()}>
            Återställ den här kopian
          </Button>
        )}
      </Group>
    </Stack>
  )
}

const isAboutProof = ({ code }: WireError) => code === 'wrong-passphrase' || code === 'wrong-recovery-code'

function sayRestored(chosen: ChosenBackup, kept: string | undefined): void {
  notifications.show({
    title: `Säkerhetskopian ${chosen.title} är återställd`,
    message: kept ? `Det som låg där förut finns kvar i ${kept}` : 'Det låg ingen fil där förut.',
    autoClose: false,
    styles: { description: { overflowWrap: 'anywhere' } },
  })
}

/** The passphrase, or the recovery code in its place. */
function useProof(typed: string) {
  const [passphrase, setPassphrase] = useState(typed)
  const [code, setCode] = useState('')
  const [byCode, setByCode] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const given = byCode ? { recoveryCode: code } : { passphrase }
  return {
    passphrase,
    setPassphrase,
    code,
    setCode,
    byCode,
    setByCode,
    field,
    /** Null while nothing is typed. */
    given: (byCode ? code : passphrase).trim() === '' ? null : given,
    focus: () => field.current?.focus(),
  }
}

function ProofFields({
  proof,
  error,
}: {
  readonly proof: ReturnType<typeof useProof>
  readonly error: string | null
}) {
  const { field } = proof
  useEffect(() => {
    if (error !== null) field.current?.select()
  }, [error, field])
  return (
    <div>
      {proof.byCode ? (
        <TextInput
          label="Återställningskod"
          value={proof.code}
          onChange={(event) => proof.setCode(event.currentTarget.value)}
          error={error}
          spellCheck={false}
          autoComplete="off"
          ref={field}
        />
      ) : (
        <PassphraseInput
          label="Lösenfras"
          value={proof.passphrase}
          onChange={proof.setPassphrase}
          error={error}
          ref={field}
          focused={proof.passphrase === ''}
        />
      )}
      <Button variant="subtle" size="compact-sm" mt={6} onClick={() => proof.setByCode(!proof.byCode)}>
        {proof.byCode ? 'Använd lösenfrasen i stället' : 'Använd återställningskoden i stället'}
      </Button>
    </div>
  )
}
