import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowLeft, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { useParams } from 'wouter'
import { useAddress } from '../app/address'
import { useCommand } from '../app/api'
import { useToday } from '../app/today'
import { papers } from '../print/papers'
import { EmptyState } from '../ui/EmptyState'
import classes from './PaperPage.module.css'

/** A paper as it will be printed: what is seen is what comes out of the printer and stands in the PDF. */
export function PaperPage() {
  const { form, ids } = useParams<{ form: string; ids?: string }>()
  const [address] = useAddress()
  const paper = papers[form]
  if (!paper) return <EmptyState title="Den blanketten finns inte" />
  return (
    <div className={classes.page}>
      <div className={`${classes.bar} no-print`}>
        <Button
          variant="subtle"
          onClick={() => window.history.back()}
          leftSection={<IconArrowLeft size={16} aria-hidden />}
        >
          Tillbaka
        </Button>
        <PaperActs title={paper.title} />
      </div>
      <paper.Load ids={idsOf(ids)} address={address} />
    </div>
  )
}

const idsOf = (words: string | undefined): number[] =>
  (words ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isInteger(id) && id > 0)

function PaperActs({ title }: { readonly title: string }) {
  const today = useToday()
  const print = useCommand('file.print')
  const save = useCommand('file.savePdf')
  const copy = useCommand('file.copyText')
  const toPdf = async () => {
    const saved = await save.run({
      title: 'Spara som PDF',
      button: 'Spara',
      name: `${title} ${today}.pdf`,
    })
    if (saved?.path) notifications.show({ message: 'PDF-filen är sparad.' })
  }
  const toText = async () => {
    const sheets = [...document.querySelectorAll<HTMLElement>('[data-paper]')]
    const text = sheets.map((sheet) => sheet.innerText).join('\n\n')
    if (text !== '' && (await copy.run({ text }))) notifications.show({ message: 'Texten är kopierad.' })
  }
  return (
    <div className={classes.acts}>
      <Button
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        onClick={() => void toText()}
      >
        Kopiera som text
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void toPdf()}
        loading={save.busy}
      >
        Spara som PDF…
      </Button>
      <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => void print.run({})}>
        Skriv ut
      </Button>
    </div>
  )
}
