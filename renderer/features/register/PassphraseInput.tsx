import { PasswordInput } from '@mantine/core'
import { type Ref, useState } from 'react'

interface PassphraseInputProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | null
  readonly description?: string
  readonly isNew?: boolean
  readonly readOnly?: boolean
  /** Has the focus when it appears. */
  readonly focused?: boolean
  readonly visible?: boolean
  readonly onVisibilityChange?: (visible: boolean) => void
  readonly onBlur?: () => void
  readonly ref?: Ref<HTMLInputElement>
}

/** A passphrase: can be shown while it is typed, and says when Caps Lock is on. */
export function PassphraseInput({
  onChange,
  error,
  isNew = false,
  focused = false,
  ...rest
}: PassphraseInputProps) {
  const [capsLock, setCapsLock] = useState(false)
  return (
    <PasswordInput
      {...rest}
      {...(capsLock ? { description: 'Caps Lock är på.' } : {})}
      error={error ?? null}
      autoComplete={isNew ? 'new-password' : 'current-password'}
      spellCheck={false}
      data-autofocus={focused || undefined}
      // The field is why the page is there.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus={focused}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyUp={(event) => setCapsLock(event.getModifierState('CapsLock'))}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': 'Visa det jag skriver' }}
    />
  )
}
