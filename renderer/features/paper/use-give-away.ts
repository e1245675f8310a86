import { notifications } from '@mantine/notifications'
import type { BatchOutcome } from '../../../domain/contract/papers'
import type { PaperForm } from '../../../domain/paper/printout'
import { useCommand } from '../../app/api'
import { useHideIdentities } from '../../app/hide-identities'
import { errorSentence } from '../../app/messages'
import type { SheetOnPage } from '../../print/sheets'
import { paperText } from './paper-text'

export interface OnPage {
  /** Addresses of what is to be given away, one a document. */
  readonly papers: string[]
  readonly title: string
  readonly sheets: readonly SheetOnPage[]
  readonly desk: () => HTMLElement | null
}

const say = (message: string) => notifications.show({ message })

/** Printing, saving and copying what stands on the page; every way of it is noted by the main process. */
export function useGiveAway({ papers, title, sheets, desk }: OnPage) {
  const { hidden } = useHideIdentities()
  const save = useCommand('paper.savePdf')
  const saveEach = useCommand('paper.saveEach')
  const print = useCommand('paper.print')
  const printEach = useCommand('paper.printEach')
  const copy = useCommand('paper.copyText')
  const asked = { papers, hidden }
  return {
    busy: save.busy || saveEach.busy || print.busy || printEach.busy,
    toPdf: async () => {
      const saved = await save.run({
        ...asked,
        title: 'Spara som PDF',
        button: 'Spara',
        name: `${fileName(title, sheets)}.pdf`,
      })
      if (saved?.path) say('PDF-filen är sparad.')
      if (saved?.fontMissing)
        say('Typsnittet gick inte att läsa, så ett annat användes. Inget av innehållet är borta.')
    },
    toPdfs: async () => {
      const outcome = await saveEach.run({
        ...asked,
        title: 'Spara en PDF för varje ärende',
        button: 'Spara här',
      })
      if (outcome) say(batchSentence(outcome, 'PDF-filer sparades', 'PDF-filer är sparade.'))
    },
    toPrinter: async () => {
      const done = await print.run(asked)
      if (done?.printed) say('Utskriften är skickad till skrivaren.')
    },
    toPrinterEach: async (printer: string) => {
      const outcome = await printEach.run({ ...asked, printer })
      if (outcome)
        say(batchSentence(outcome, 'utskrifter skickades', 'utskrifter är skickade till skrivaren.'))
    },
    toText: async () => {
      const drawn = [...(desk()?.querySelectorAll<HTMLElement>('[data-paper]') ?? [])]
      const text = drawn.map(paperText).join('\n\n\n')
      const form = sheets[0]?.form as PaperForm | undefined
      if (text === '' || form === undefined) return
      const caseIds = [...new Set(sheets.flatMap(({ cases }) => cases))]
      if (await copy.run({ form, caseIds, text })) say('Texten är kopierad.')
    },
  }
}

export type GiveAway = ReturnType<typeof useGiveAway>

/** "Rehabplan 2024-0123", "Rehabplan, 34 stycken": never a name of a client. */
function fileName(title: string, sheets: readonly SheetOnPage[]): string {
  const code = sheets.length === 1 ? (sheets[0]?.code ?? '') : ''
  if (sheets.length > 1) return `${title}, ${sheets.length} stycken`
  return code === '' ? title : `${title} ${code}`
}

function batchSentence({ done, of, stopped }: BatchOutcome, some: string, all: string): string {
  if (stopped === null) return `${done} ${all}`
  const why = stopped === 'cancelled' ? 'Du avbröt.' : errorSentence({ code: stopped, details: {} })
  return `${done} av ${of} ${some}. ${why}`
}
