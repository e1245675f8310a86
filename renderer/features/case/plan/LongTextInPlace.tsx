import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { InPlace } from '../../../ui/InPlace'
import classes from './Plan.module.css'

interface LongTextInPlaceProps {
  readonly label: string
  readonly value: string | null
  /** Resolves with the refusal as a sentence, or with null when the text is saved. */
  readonly onSave: (value: string | null) => Promise<string | null>
  readonly locked: boolean
}

/** A text of several lines edited where it stands. Leaving it or Ctrl+Enter saves, Esc takes back; a refused text stays. */
export function LongTextInPlace({ label, value, onSave, locked }: LongTextInPlaceProps) {
  return (
    <InPlace
      label={label}
      shown={value === null ? null : <span className={classes.text}>{value}</span>}
      locked={locked}
      renderEditor={(close) => <Editor label={label} value={value ?? ''} onSave={onSave} close={close} />}
    />
  )
}

interface EditorProps {
  readonly label: string
  readonly value: string
  readonly onSave: LongTextInPlaceProps['onSave']
  readonly close: (back?: 'back') => void
}

function Editor({ label, value, onSave, close }: EditorProps) {
  const [text, setText] = useState(value)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const done = async (back?: 'back') => {
    if (saving) return
    if (text.trim() === value) return close(back)
    setSaving(true)
    const refused = await onSave(text.trim() || null)
    setSaving(false)
    if (refused === null) close(back)
    else setRefusal(refused)
  }
  return (
    <Textarea
      size="xs"
      aria-label={label}
      autosize
      minRows={2}
      maxRows={14}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      error={refusal}
      onBlur={() => void done()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void done('back')
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close('back')
      }}
      autoFocus
    />
  )
}
