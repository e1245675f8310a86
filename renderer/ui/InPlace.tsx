import { Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { LocalDate } from '../../domain/dates'
import { DayInput } from './DayInput'
import classes from './InPlace.module.css'

/** Enter and Esc in an editor; Esc goes no further, so that the case stays open. */
const onKeys = (onEnter: () => void, onEscape: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter') onEnter()
  if (event.key !== 'Escape') return
  event.stopPropagation()
  onEscape()
}

/** Facts that are edited where they stand: a click or Enter opens, leaving or Enter saves, Esc takes back. */
interface InPlaceProps {
  readonly label: string
  /** The value in words; nothing shows as a dash that can be filled in. */
  readonly shown: ReactNode
  /** Beside the value, in grey. */
  readonly aside?: ReactNode
  readonly renderEditor: (close: () => void) => ReactNode
  /** Opens something else than an editor in its place. */
  readonly onOpen?: () => void
}

export function InPlace({ label, shown, aside, renderEditor, onOpen }: InPlaceProps) {
  const [editing, setEditing] = useState(false)
  const id = useId()
  const close = () => setEditing(false)
  return (
    <div>
      <div className={classes.label} id={id}>
        {label}
      </div>
      {editing ? (
        renderEditor(close)
      ) : (
        <button
          type="button"
          className={classes.value}
          aria-describedby={id}
          onClick={onOpen ?? (() => setEditing(true))}
        >
          {shown === null || shown === '' ? <span className={classes.empty}>–</span> : shown}
          {aside ? <span className={classes.aside}> {aside}</span> : null}
        </button>
      )}
    </div>
  )
}

interface TextInPlaceProps {
  readonly label: string
  readonly value: string | null
  readonly onSave: (value: string | null) => void
  readonly shown?: ReactNode
}

export function TextInPlace({ label, value, onSave, shown }: TextInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={shown ?? value}
      renderEditor={(close) => (
        <TextEditor
          label={label}
          value={value ?? ''}
          onCancel={close}
          onDone={(next) => {
            close()
            if (next !== (value ?? '')) onSave(next.trim() || null)
          }}
        />
      )}
    />
  )
}

interface TextEditorProps {
  readonly label: string
  readonly value: string
  readonly onDone: (value: string) => void
  readonly onCancel: () => void
}

function TextEditor({ label, value, onDone, onCancel }: TextEditorProps) {
  const [text, setText] = useState(value)
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => onDone(text)}
      onKeyDown={onKeys(() => onDone(text), onCancel)}
      autoFocus
    />
  )
}

interface DayInPlaceProps {
  readonly label: string
  readonly value: LocalDate | null
  readonly onSave: (value: LocalDate | null) => void
  readonly aside?: ReactNode
  readonly max?: LocalDate
  readonly min?: LocalDate
}

export function DayInPlace({ label, value, onSave, aside, ...limits }: DayInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={value}
      aside={aside}
      renderEditor={(close) => (
        <DayEditor label={label} value={value} onSave={onSave} close={close} {...limits} />
      )}
    />
  )
}

interface DayEditorProps extends Omit<DayInPlaceProps, 'aside'> {
  readonly close: () => void
}

function DayEditor({ label, value, onSave, close, ...limits }: DayEditorProps) {
  const [day, setDay] = useState(value)
  const [valid, setValid] = useState(true)
  const done = () => {
    if (!valid) return
    close()
    if (day !== value) onSave(day)
  }
  return (
    <DayInput
      label={label}
      hideLabel
      value={day}
      onChange={setDay}
      onValid={setValid}
      clearable
      autoFocusNow
      width={150}
      onBlur={done}
      onKeyDown={onKeys(done, close)}
      {...limits}
    />
  )
}

interface ChoiceInPlaceProps {
  readonly label: string
  readonly value: string | null
  readonly shown: ReactNode
  readonly aside?: ReactNode
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly clearable?: boolean
  readonly onSave: (value: string | null) => void
}

export function ChoiceInPlace({
  label,
  value,
  shown,
  aside,
  choices,
  clearable,
  onSave,
}: ChoiceInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={shown}
      aside={aside}
      renderEditor={(close) => (
        <Select
          size="xs"
          aria-label={label}
          data={[...choices]}
          value={value}
          onChange={(next) => {
            close()
            if (next !== value) onSave(next)
          }}
          onBlur={close}
          onKeyDown={onKeys(() => undefined, close)}
          searchable={choices.length > 8}
          clearable={clearable ?? false}
          allowDeselect={false}
          defaultDropdownOpened
          nothingFoundMessage="Ingen träff"
          autoFocus
        />
      )}
    />
  )
}
