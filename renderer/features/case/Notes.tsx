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

export function Notes({ caseId, notes }: { readonly caseId: number; readonly notes: readonly NoteEntry[] }) {
  const today = useToday()
  const add = useCommand('note.add', { silent: true })
  const draft = useDraft('note', caseId)
  const { text } = draft
  const save = async () => {
    if (text.trim() === '') return
    const done = await add.run({ caseId, writtenOn: today, text })
    if (!done) return
    draft.write('')
    sayDone('Anteckningen är sparad.', done.changeSetId)
  }
  return (
    <Section title="Anteckningar">
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
      {notes.map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </Section>
  )
}

function Note({ note }: { readonly note: NoteEntry }) {
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
      </div>
      {editing ? (
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
