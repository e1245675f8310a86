import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ComponentProps } from 'react'
import { Dialog } from '../../../ui/Dialog'
import classes from './papers.module.css'

/** The dialog of a paper; of a closed case it is only read. */
export function PaperDialog({
  closed,
  ...dialog
}: ComponentProps<typeof Dialog> & { readonly closed: boolean }) {
  if (!closed) return <Dialog {...dialog} />
  const { title, opened, onClose, size = 480, children } = dialog
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={`${title} (ärendet är avslutat)`}
      size={size}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <Stack gap="sm">
        <fieldset disabled className={classes.locked}>
          <Stack gap="sm">{children}</Stack>
        </fieldset>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Stäng
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
