import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy, IconTable } from '@tabler/icons-react'
import { useCommand } from '../../app/api'
import { asHtml, type FigureTable, tabbed } from './figures-table'

interface CopyFiguresProps {
  readonly text: string
  readonly tables: readonly FigureTable[]
}

/** The figures on the clipboard: as running text, or as tables that mail, Word and Excel take as tables. */
export function CopyFigures({ text, tables }: CopyFiguresProps) {
  const copy = useCommand('file.copyText')
  const act = async (copied: { text: string; html?: string }, message: string) => {
    if (await copy.run(copied)) notifications.show({ message, autoClose: 5000 })
  }
  return (
    <Group gap="xs">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => void act({ text }, 'Texten med siffrorna är kopierad.')}
      >
        Kopiera siffrorna som text
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconTable size={14} aria-hidden />}
        onClick={() =>
          void act({ text: tabbed(tables), html: asHtml(tables) }, 'Tabellerna med siffrorna är kopierade.')
        }
      >
        Kopiera siffrorna som tabell
      </Button>
    </Group>
  )
}
