import { Kbd, Modal, Table } from '@mantine/core'

const keys: readonly (readonly [string, string])[] = [
  ['1 2 3 4', 'Inget nytt, framsteg, hinder, ej berört'],
  ['Mellanslag', 'Nästa ärende'],
  ['⇧ Mellanslag', 'Föregående ärende'],
  ['T', 'Skriv en mening; Enter sparar och går vidare'],
  ['H', 'Uppföljd eller fick inte kontakt'],
  ['D', 'Datum för nästa uppföljning'],
  ['S', 'Begär samtycke'],
  ['A', 'Ny aktivitet'],
  ['M', 'Flytta till annan fas'],
  ['E', 'Till slutet'],
  ['B', 'Släck skärmen'],
  ['Ctrl Z', 'Ångra'],
  ['Esc', 'Lämna; fortsätt när du vill'],
]

export function ReviewKeys({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Tangenter i genomgången"
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
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
