import { Kbd, Modal, Table } from '@mantine/core'

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Sök klient, person eller sida'],
  ['J / ↓', 'Nästa ärende'],
  ['K / ↑', 'Föregående ärende'],
  ['← / →', 'Kolumnen bredvid på tavlan'],
  ['Enter', 'Öppna ärendet'],
  ['Esc', 'Stäng ärendet eller rutan'],
  ['M', 'Flytta till annan fas'],
  ['U', 'Registrera uppföljning'],
  ['S', 'Begärt samtycke'],
  ['N', 'Ny anteckning i öppet ärende'],
  ['Ctrl Z', 'Ångra'],
  ['Ctrl Y', 'Gör om'],
  ['?', 'Visa den här listan'],
]

export function KeyHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Kortkommandon"
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <Table withRowBorders={false}>
        <Table.Tbody>
          {keys.map(([key, act]) => (
            <Table.Tr key={key}>
              <Table.Td w={110}>
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
