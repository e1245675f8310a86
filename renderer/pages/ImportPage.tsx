import { Alert, Button, Collapse, Group, Loader, Progress, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { ImportReceipt } from '../../domain/contract/imports'
import { ask, showRefusal, useAsk } from '../app/api'
import { useToday } from '../app/today'
import { count } from '../app/words'
import { Absences } from '../features/import/Absences'
import { Columns } from '../features/import/Columns'
import { changesAnything } from '../features/import/groups'
import { useImporting } from '../features/import/hooks'
import classes from '../features/import/Import.module.css'
import { Preview } from '../features/import/Preview'
import { PreviewNotes } from '../features/import/PreviewNotes'
import { Receipt } from '../features/import/Receipt'
import { rejectWords } from '../features/import/words'
import { DayInput } from '../ui/DayInput'
import { Section } from '../ui/Section'

/** Läs in lista: choose, look, then read in everything at once, with a receipt and one way back. */
export function ImportPage() {
  const today = useToday()
  const { state, read, apply, reset, setMapping, setDate } = useImporting()
  const [dateValid, setDateValid] = useState(true)
  const { data: settings } = useAsk('setting.all', {})
  const { data: receipts } = useAsk('import.receipts', {})
  const [columnsShown, columns] = useDisclosure(false)
  const [undone, setUndone] = useState(false)
  const { reading, preview, receipt, busy, refusal } = state
  const phases = settings?.phases ?? []
  const ambiguous = (reading?.ambiguous.length ?? 0) > 0 && preview === null

  const choose = async () => {
    setUndone(false)
    const { path } = await ask('file.choose', { title: 'Välj lista', button: 'Välj', kind: 'list' })
    if (path !== null) await read(path)
  }
  const undo = async ({ changeSetId }: ImportReceipt) => {
    if (changeSetId === null) return
    try {
      await ask('history.undo', { changeSetId })
      setUndone(true)
      notifications.show({ message: 'Hela inläsningen är ångrad. Registret är som före listan.' })
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  const saveRejected = async () => {
    if (!state.file) return
    try {
      const { path } = await ask('file.chooseSave', {
        title: 'Spara avvisade rader',
        button: 'Spara',
        name: 'Avvisade rader.xlsx',
        kind: 'workbook',
      })
      if (path === null) return
      const words = { sheet: 'Avvisade rader', row: 'Rad i listan', reason: 'Orsak', reasons: rejectWords }
      const { rows } = await ask('import.saveRejected', {
        file: state.file,
        mapping: state.mapping,
        listDate: state.listDate,
        target: path,
        words,
      })
      notifications.show({ message: `${count(rows, 'avvisad rad', 'avvisade rader')} sparade.` })
    } catch (thrown) {
      showRefusal(thrown)
    }
  }
  return (
    <div className={classes.page}>
      <Group justify="space-between">
        <h1>Läs in lista</h1>
        {reading && !receipt ? (
          <Button variant="default" onClick={() => void choose()}>
            Välj en annan fil
          </Button>
        ) : null}
      </Group>

      {reading || receipt ? null : (
        <Section title="Välj din lista">
          <Text size="sm" mb="sm">
            Excel (.xlsx) eller CSV. Du får se vad listan ändrar innan något sparas, och hela inläsningen går
            att ångra.
          </Text>
          <Button
            leftSection={<IconFileSpreadsheet size={17} aria-hidden />}
            onClick={() => void choose()}
            loading={busy === 'reading'}
          >
            Välj fil…
          </Button>
        </Section>
      )}

      {refusal ? (
        <Alert color="red" role="alert" title="Listan är inte inläst">
          {refusal}
        </Alert>
      ) : null}

      {reading && !receipt ? (
        <Section
          title={reading.fileName}
          hint={`bladet ${reading.sheet}, ${count(reading.rows, 'rad', 'rader')}, rubriker på rad ${reading.headingRow}`}
        >
          <Group align="flex-end">
            <DayInput
              label="Listan gäller per"
              value={state.listDate}
              onChange={setDate}
              onValid={setDateValid}
              max={today}
              required
            />
            <Button variant="default" onClick={columns.toggle} aria-expanded={columnsShown || ambiguous}>
              Visa kolumnerna ({Object.keys(state.mapping).length} av {reading.columns.length} läses in)
            </Button>
            {reading.remembered ? (
              <Text size="sm" c="var(--muted)">
                Samma kolumner som förra gången.
              </Text>
            ) : null}
          </Group>
          <Collapse expanded={columnsShown || ambiguous} mt="sm">
            <Columns reading={reading} mapping={state.mapping} onChange={setMapping} />
          </Collapse>
        </Section>
      ) : null}

      {busy === 'comparing' ? (
        <Group>
          <Loader size="sm" /> Jämför listan med registret…
        </Group>
      ) : null}

      {preview && !receipt ? (
        <>
          {preview.alreadyImported ? (
            <Alert color="blue">Den här listan är redan inläst. Inget skulle ändras.</Alert>
          ) : null}
          <PreviewNotes preview={preview} />
          <Preview key={preview.token} preview={preview} phases={phases} />
          <div className={classes.actions}>
            {busy === 'applying' ? (
              <Progress value={state.done * 100} w={320} aria-label="Läser in" />
            ) : (
              <>
                <Button onClick={() => void apply()} disabled={!changesAnything(preview) || !dateValid}>
                  Läs in {count(preview.counts.people, 'person', 'personer')}
                </Button>
                <Button
                  variant="subtle"
                  onClick={() => {
                    setDateValid(true)
                    reset()
                  }}
                >
                  Avbryt
                </Button>
                <Text size="sm" c="var(--muted)">
                  {changesAnything(preview)
                    ? 'En säkerhetskopia görs först. Inget är sparat än.'
                    : 'Listan ändrar ingenting.'}
                </Text>
                {preview.counts.rejected > 0 ? (
                  <Button variant="default" onClick={() => void saveRejected()}>
                    Spara {count(preview.counts.rejected, 'avvisad rad', 'avvisade rader')}…
                  </Button>
                ) : null}
              </>
            )}
          </div>
        </>
      ) : null}

      {receipt ? (
        <Receipt
          receipt={receipt}
          undone={undone}
          onSaveRejected={() => void saveRejected()}
          onUndo={() => void undo(receipt)}
          onAnother={reset}
        />
      ) : null}

      <Absences />

      {!reading && !receipt && receipts && receipts.length > 0 ? (
        <Section title="Inlästa listor">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Lista</th>
                <th scope="col">Gäller per</th>
                <th scope="col">Personer</th>
                <th scope="col">Nya</th>
                <th scope="col">Saknades</th>
                <th scope="col">
                  <span className="sr-only">Åtgärd</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {receipts.map((earlier, place) => (
                <tr key={earlier.importedListId}>
                  <td>{earlier.fileName}</td>
                  <td>{earlier.listDate}</td>
                  <td>{earlier.counts.people.toLocaleString('sv')}</td>
                  <td>{earlier.counts.new.toLocaleString('sv')}</td>
                  <td>{earlier.counts.absent.toLocaleString('sv')}</td>
                  <td>
                    {place === 0 && earlier.changeSetId !== null ? (
                      <Button size="compact-xs" variant="subtle" onClick={() => void undo(earlier)}>
                        Ångra
                      </Button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      ) : null}
    </div>
  )
}
