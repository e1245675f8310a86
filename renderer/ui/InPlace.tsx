import { Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import type { LocalDate } from '../../domain/dates'
import { DayInput } from './DayInput'
import classes from './InPlace.module.css'

/** Enter and Esc in an editor. Enter does not also press the value that gets the focus; Esc leaves the case open. */
const onKeys = (onEnter: (() => void) | null, onEscape: () => void) => (event: KeyboardEvent) => {
  if (event.key === 'Enter' && onEnter) {
    event.preventDefault()
    onEnter()
  }
  if (event.key !== 'Escape') return
  event.stopPropagation()
  onEscape()
}

/** Closes the editor; `back` gives the focus back to the value, as after Enter and Esc. */
type Close = (back?: 'back') => void

interface InPlaceProps {
  readonly label: string
  /** The value in words; nothing shows as a dash that can be filled in. */
  readonly shown: ReactNode
  /** Beside the value, in grey. */
  readonly aside?: ReactNode
  readonly renderEditor: (close: Close) => ReactNode
  /** The value is only read. */
  readonly locked?: boolean | undefined
  /** Opens something else than an editor in its place. */
  readonly onOpen?: () => void
}

/** A fact that is edited where it stands: a click or Enter opens, leaving or Enter saves, Esc takes back. */
export function InPlace({ label, shown, aside, renderEditor, locked = false, onOpen }: InPlaceProps) {
  const [state, setState] = useState<'shown' | 'editing' | 'back'>('shown')
  const id = useId()
  return (
    <div>
      <div className={classes.label} id={id}>
        {label}
      </div>
      {state === 'editing' ? (
        renderEditor((back) => setState(back ?? 'shown'))
      ) : (
        <button
          type="button"
          disabled={locked}
          autoFocus={state === 'back'}
          className={classes.value}
          aria-describedby={id}
          onClick={onOpen ?? (() => setState('editing'))}
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
  /** Resolves with the refusal as a sentence, or with null when the value is saved. */
  readonly onSave: (value: string | null) => Promise<string | null>
  readonly shown?: ReactNode
  readonly locked?: boolean
}

/** A refused text stays in its editor, with the reason, until it is saved or Esc takes it back. */
export function TextInPlace({ label, value, onSave, shown, locked }: TextInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={shown ?? value}
      locked={locked}
      renderEditor={(close) => <TextEditor label={label} value={value ?? ''} onSave={onSave} close={close} />}
    />
  )
}

interface TextEditorProps {
  readonly label: string
  readonly value: string
  readonly onSave: TextInPlaceProps['onSave']
  readonly close: Close
}

function TextEditor({ label, value, onSave, close }: TextEditorProps) {
  const [text, setText] = useState(value)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const done = async (back?: 'back') => {
    if (saving) return
    if (text === value) return close(back)
    setSaving(true)
    const refused = await onSave(text.trim() || null)
    setSaving(false)
    if (refused === null) close(back)
    else setRefusal(refused)
  }
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      error={refusal}
      onBlur={() => void done()}
      onKeyDown={onKeys(
        () => void done('back'),
        () => close('back'),
      )}
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
  readonly locked?: boolean
}

export function DayInPlace({ label, value, onSave, aside, locked, ...limits }: DayInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={value}
      aside={aside}
      locked={locked}
      renderEditor={(close) => (
        <DayEditor label={label} value={value} onSave={onSave} close={close} {...limits} />
      )}
    />
  )
}

interface DayEditorProps extends Omit<DayInPlaceProps, 'aside' | 'locked'> {
  readonly close: Close
}

function DayEditor({ label, value, onSave, close, ...limits }: DayEditorProps) {
  const [day, setDay] = useState(value)
  const [valid, setValid] = useState(true)
  const done = (back?: 'back') => {
    if (!valid) return
    close(back)
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
      onBlur={() => done()}
      onKeyDown={onKeys(
        () => done('back'),
        () => close('back'),
      )}
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
  readonly locked?: boolean
  readonly onSave: (value: string | null) => void
}

export function ChoiceInPlace({
  label,
  value,
  shown,
  aside,
  choices,
  clearable,
  locked,
  onSave,
}: ChoiceInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={shown}
      aside={aside}
      locked={locked}
      renderEditor={(close) => (
        <Select
          size="xs"
          aria-label={label}
          data={[...choices]}
          value={value}
          onChange={(next) => {
            close('back')
            if (next !== value) onSave(next)
          }}
          onBlur={() => close()}
          onKeyDown={onKeys(null, () => close('back'))}
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
