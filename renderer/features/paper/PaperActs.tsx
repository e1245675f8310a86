import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { PrintEachDialog } from './PrintEachDialog'
import type { GiveAway } from './use-give-away'

interface PaperActsProps {
  readonly give: GiveAway
  /** How many documents it is about. */
  readonly documents: number
  readonly ready: boolean
  /** The element that says why it is not ready. */
  readonly describedBy?: string | undefined
}

/** Print, save, copy; many documents are printed and saved together or one by one. */
export function PaperActs({ give, documents, ready, describedBy }: PaperActsProps) {
  const [choosingPrinter, setChoosingPrinter] = useState(false)
  const disabled = !ready || give.busy
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void give.toText()}
        disabled={disabled}
        aria-describedby={describedBy}
      >
        Kopiera som text
      </Button>
      {documents > 1 ? (
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button
                variant="default"
                leftSection={<IconDownload size={16} aria-hidden />}
                rightSection={<IconChevronDown size={14} aria-hidden />}
                disabled={disabled}
                aria-describedby={describedBy}
              >
                Spara som PDF
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => void give.toPdf()}>Alla i en fil, med bokmärken…</Menu.Item>
              <Menu.Item onClick={() => void give.toPdfs()}>En fil för varje ärende…</Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => setChoosingPrinter(true)}
            disabled={disabled}
            aria-describedby={describedBy}
          >
            Skriv ut…
          </Button>
          <PrintEachDialog
            opened={choosingPrinter}
            documents={documents}
            onClose={() => setChoosingPrinter(false)}
            onPrint={(printer) => {
              setChoosingPrinter(false)
              void give.toPrinterEach(printer)
            }}
          />
        </>
      ) : (
        <>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => void give.toPdf()}
            disabled={disabled}
            aria-describedby={describedBy}
          >
            Spara som PDF…
          </Button>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void give.toPrinter()}
            disabled={disabled}
            aria-describedby={describedBy}
          >
            Skriv ut
          </Button>
        </>
      )}
    </>
  )
}
