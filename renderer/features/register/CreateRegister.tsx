import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type SubmitEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { registerName } from '../../../domain/register/name'
import { ask, showRefusal, useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { inFolder } from './file-words'
import classes from './Gate.module.css'
import { NewPassphrase, useNewPassphrase } from './NewPassphrase'
import type { RecoveryCode } from './RecoveryCodeCard'
import { refreshRegister } from './register-tasks'

interface CreateRegisterProps {
  readonly onCreated: (code: RecoveryCode) => void
  readonly onCancel: () => void
}

/** A new register: its name, its folder and the passphrase that opens it. */
export function CreateRegister({ onCreated, onCancel }: CreateRegisterProps) {
  const [, go] = useLocation()
  const { data: documents } = useAsk('file.documents', {})
  const create = useCommand('register.create', { silent: true })
  const [name, setName] = useState('Rehabärenden')
  const [chosenFolder, setChosenFolder] = useState<string | null>(null)
  const [tried, setTried] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const chosen = useNewPassphrase()
  const folder = chosenFolder ?? documents?.path ?? ''
  const read = registerName.safeParse(name)
  const taken = create.refusal?.code === 'register-exists'
  const nameError = tried && !read.success ? unusableName : taken ? errorSentence(create.refusal) : null

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!read.success) return nameField.current?.focus()
    if (!chosen.check()) return
    const made = await create.run({ folder, name: read.data, passphrase: chosen.passphrase })
    if (!made) return
    go('/arenden')
    onCreated({ name: read.data, file: inFolder(folder, `${read.data}.fasvis`), code: made.recoveryCode })
    await refreshRegister()
  }
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h1>Skapa register</h1>
      <Stack gap="md" mt="md">
        <TextInput
          label="Namn på registret"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={nameError}
          ref={nameField}
          spellCheck={false}
        />
        <Folder folder={folder} name={read.success ? read.data : null} onChoose={setChosenFolder} />
        <NewPassphrase fields={chosen.fields} />
        <Text size="sm" c="var(--muted)">
          Lösenfrasen finns bara hos dig. Ingen annan kan ta fram den, inte heller IT. I nästa steg får du en
          återställningskod att skriva ut, om du skulle glömma den.
        </Text>
        {create.refusal && !taken ? (
          <Alert color="red" role="alert">
            {errorSentence(create.refusal)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            Tillbaka
          </Button>
          <Button type="submit" loading={create.busy} disabled={folder === ''}>
            Skapa register
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

const unusableName =
  'Namnet blir filens namn. Välj ett utan tecknen \\ / : * ? " < > | och utan punkt först eller sist.'

interface FolderProps {
  readonly folder: string
  readonly name: string | null
  readonly onChoose: (folder: string) => void
}

function Folder({ folder, name, onChoose }: FolderProps) {
  const choose = async () => {
    try {
      const { path } = await ask('file.chooseFolder', {
        title: 'Var ska registret ligga?',
        button: 'Välj mapp',
      })
      if (path !== null) onChoose(path)
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  return (
    <Group justify="space-between" align="center" wrap="nowrap" gap="md">
      <div>
        <Text size="sm" fw={500}>
          Sparas som
        </Text>
        <p className={classes.path}>{name === null ? folder : inFolder(folder, `${name}.fasvis`)}</p>
      </div>
      <Button variant="default" size="compact-sm" flex="none" onClick={() => void choose()}>
        Annan mapp…
      </Button>
    </Group>
  )
}
