import { Select, Text } from '@mantine/core'
import { useState } from 'react'
import { useAsk } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { Dialog } from '../../ui/Dialog'

interface PrintEachDialogProps {
  readonly opened: boolean
  readonly documents: number
  readonly onClose: () => void
  readonly onPrint: (printer: string) => void
}

/** Which printer many documents go to; each is a job of its own, so that two clients never share a sheet of paper. */
export function PrintEachDialog({ opened, documents, onClose, onPrint }: PrintEachDialogProps) {
  const { data: printers } = useAsk('paper.printers', {}, opened)
  const [chosen, setChosen] = useState<string | null>(null)
  const usual = printers?.find(({ isDefault }) => isDefault) ?? printers?.[0]
  const printer = chosen ?? usual?.name ?? null
  return (
    <Dialog
      title={`Skriv ut ${documents} stycken`}
      opened={opened}
      onClose={onClose}
      onSubmit={() => printer !== null && onPrint(printer)}
      submitLabel="Skriv ut"
      refusal={printers?.length === 0 ? errorSentence({ code: 'no-printer', details: {} }) : null}
    >
      <Text size="sm">
        Varje ärende skickas för sig, så att två ärenden aldrig hamnar på samma papper när skrivaren skriver
        på båda sidor.
      </Text>
      <Select
        label="Skrivare"
        data={(printers ?? []).map(({ name }) => name)}
        value={printer}
        onChange={setChosen}
        allowDeselect={false}
        nothingFoundMessage="Ingen skrivare hittades"
      />
    </Dialog>
  )
}
