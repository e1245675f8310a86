import { Kbd, Modal, Table } from '@mantine/core'

interface KeyListProps {
  readonly title: string
  readonly keys: readonly (readonly [key: string, act: string])[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** What each key does, in a dialog. */
export function KeyList({ title, keys, opened, onClose }: KeyListProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Stäng' }}>
      <Table withRowBorders={false}>
        <Table.Tbody>
          {keys.map(([key, act]) => (
            <Table.Tr key={key}>
              <Table.Td w={140}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{act}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
