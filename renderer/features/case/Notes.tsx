import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { NoteEntry } from '../../../domain/contract/cases'
import { useCommand } from '../../app/api'
import { useDraft } from '../../app/drafts'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DraftState } from '../../ui/DraftState'
import { LongText } from '../../ui/LongText'
import { Section } from '../../ui/Section'
import classes from './CasePane.module.css'

interface NotesProps {
  readonly caseId: number
  readonly notes: readonly NoteEntry[]
  readonly closed: boolean
}

/** What has been written of the case, latest first; a closed case is only read. */
export function Notes({ caseId, notes, closed }: NotesProps) {
  return (
    <Section title="Anteckningar">
      {closed ? null : <NewNote caseId={caseId} />}
      {closed && notes.length === 0 ? <p className={classes.none}>Inga anteckningar.</p> : null}
      {notes.map((note) => (
        <Note key={note.id} note={note} closed={closed} />
      ))}
    </Section>
  )
}

function NewNote({ caseId }: { readonly caseId: number }) {
  const today = useToday()
  const add = useCommand('note.add', { silent: true })
  const draft = useDraft('note', caseId)
  const { text } = draft
  const save = async () => {
    if (add.busy || text.trim() === '') return
    const done = await add.run({ caseId, writtenOn: today, text })
    if (!done) return
    draft.clear(text)
    sayDone('Anteckningen är sparad.', done.changeSetId)
  }
  return (
    <>
      <LongText
        aria-label="Ny anteckning"
        placeholder="Skriv en anteckning. Ctrl+Enter sparar."
        value={text}
        onChange={(event) => draft.write(event.currentTarget.value)}
        onBlur={draft.flush}
        error={add.refusal && errorSentence(add.refusal)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
        data-new-note
      />
      {text.trim() === '' ? null : (
        <Group justify="space-between" mt={6}>
          <DraftState draft={draft} />
          <Button size="compact-sm" onClick={() => void save()} loading={add.busy}>
            Spara anteckning
          </Button>
        </Group>
      )}
    </>
  )
}

function Note({ note, closed }: { readonly note: NoteEntry; readonly closed: boolean }) {
  const update = useCommand('note.update', { silent: true })
  const [editing, setEditing] = useState(false)
  const [text, setText] = useState(note.text)
  const close = () => {
    update.forget()
    setEditing(false)
  }
  const save = async () => {
    if (update.busy) return
    if (text.trim() === note.text || text.trim() === '') return close()
    const done = await update.run({ noteId: note.id, text })
    if (!done) return
    close()
    sayDone('Anteckningen är ändrad.', done.changeSetId)
  }
  return (
    <div className={classes.entry}>
      <div className={classes.when}>
        {note.writtenOn}{' '}
        {closed ? null : (
          <button
            type="button"
            className={classes.link}
            onClick={() => {
              setText(note.text)
              setEditing(true)
            }}
          >
            ändra
          </button>
        )}
      </div>
      {editing && !closed ? (
        <LongText
          aria-label={`Anteckning ${note.writtenOn}`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={update.refusal && errorSentence(update.refusal)}
          onBlur={() => void save()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
            if (event.key === 'Escape') {
              event.stopPropagation()
              close()
            }
          }}
          autoFocus
        />
      ) : (
        <p>{note.text}</p>
      )}
    </div>
  )
}
