import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode, SyntheticEvent } from 'react'

interface DialogProps {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly submitLabel: string
  readonly busy?: boolean
  readonly danger?: boolean
  /** The refusal as a sentence; stands above the buttons, and nothing typed is cleared. */
  readonly refusal?: string | null
  readonly size?: string | number
  readonly children: ReactNode
}

/**
 * The one dialog pattern: fields, the refusal in words, Avbryt and the act. Enter submits, Esc closes; a click beside it does
 * not, for it would throw away what was typed. A field that refuses what stands in it gets the focus instead.
 */
export function Dialog({
  title,
  opened,
  onClose,
  onSubmit,
  submitLabel,
  busy,
  danger,
  refusal,
  size = 480,
  children,
}: DialogProps) {
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    // Enter in a long text asks for it past the button that is waiting.
    if (busy) return
    const wrong = firstRefusing(event.currentTarget)
    if (wrong) wrong.focus()
    else onSubmit()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size={size}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {children}
          {refusal ? (
            <Alert color="red" role="alert" p="xs">
              {refusal}
            </Alert>
          ) : null}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>
              Avbryt
            </Button>
            <Button type="submit" loading={busy ?? false} {...(danger ? { color: 'red' } : {})}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

/** The first field with a custom validity; empty required fields are the caller's own matter. */
const firstRefusing = (form: HTMLFormElement): HTMLInputElement | undefined =>
  [...form.querySelectorAll('input')].find((input) => input.validity.customError)
