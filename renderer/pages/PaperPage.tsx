import { Button, Checkbox, Select } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useRef } from 'react'
import { useParams } from 'wouter'
import { readIds, writePaperAddress } from '../../domain/paper/paper-address'
import { useAddress, withWord } from '../app/address'
import { useKeys } from '../app/keys'
import { count } from '../app/words'
import { PaperActs } from '../features/paper/PaperActs'
import { PaperProgress } from '../features/paper/PaperProgress'
import { ProtectedOnPaper } from '../features/paper/ProtectedOnPaper'
import { UncheckedLaws } from '../features/paper/UncheckedLaws'
import { useGiveAway } from '../features/paper/use-give-away'
import { useSheets } from '../features/paper/use-sheets'
import { useStopOnLeaving } from '../features/paper/use-stop-on-leaving'
import { PaperAt } from '../print/PaperAt'
import type { Paper } from '../print/paper'
import { paperOf } from '../print/papers'
import type { SheetOnPage } from '../print/sheets'
import { textSizes } from '../print/text-sizes'
import { EmptyState } from '../ui/EmptyState'
import classes from './PaperPage.module.css'

const sizeWords: Readonly<Record<number, string>> = {
  100: 'Vanlig text',
  130: 'Större text, 130 %',
  160: 'Större text, 160 %',
  200: 'Störst text, 200 %',
}

const heldId = 'paper-held'

/** A paper as it will be printed: what is seen is what comes out of the printer and stands in the PDF. */
export function PaperPage() {
  const { form, ids } = useParams<{ form: string; ids?: string }>()
  const paper = paperOf(form)
  if (!paper) return <EmptyState title="Den blanketten finns inte" />
  return <KnownPaper key={`${form}/${ids}`} word={form} ids={readIds(ids)} paper={paper} />
}

interface KnownPaperProps {
  readonly word: string
  readonly ids: readonly number[]
  readonly paper: Paper
}

function KnownPaper({ word, ids, paper }: KnownPaperProps) {
  const [address, setAddress] = useAddress()
  const desk = useRef<HTMLDivElement>(null)
  const { sheets, text, held } = useSheets(desk)
  const query = address.toString()
  const addressOf = (own: readonly number[]) => writePaperAddress({ word, ids: own, query })
  const documents = paper.perCase ? ids.map((id) => addressOf([id])) : [addressOf(ids)]
  const give = useGiveAway({ papers: documents, title: paper.title, sheets, desk: () => desk.current })
  const ready = sheets.length > 0 && held === null
  const setSize = (size: string | null) => setAddress(withWord('stil', size === '100' ? null : size))
  useKeys([['p', () => void (documents.length === 1 && ready && !give.busy && give.toPrinter())]])
  useStopOnLeaving(give.busy)
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
        <span className={classes.what}>{inWords(paper.title, sheets)}</span>
        <div className={classes.acts}>
          {give.busy ? <PaperProgress documents={documents.length} /> : null}
          {paper.fillable && documents.length === 1 ? (
            <Checkbox
              label="Ifyllbar PDF"
              checked={address.get('ifyllbar') === '1'}
              onChange={({ currentTarget: { checked } }) =>
                setAddress(withWord('ifyllbar', checked ? '1' : null))
              }
            />
          ) : null}
          <Select
            aria-label="Textens storlek på papperet"
            data={textSizes.map((size) => ({ value: String(size), label: sizeWords[size] ?? '' }))}
            value={address.get('stil') ?? '100'}
            onChange={setSize}
            allowDeselect={false}
            w={170}
          />
          {held === null ? null : <span id={heldId}>{held}</span>}
          <PaperActs
            give={give}
            documents={documents.length}
            ready={ready}
            describedBy={held === null ? undefined : heldId}
          />
        </div>
      </div>
      <ProtectedOnPaper cases={sheets.flatMap(({ cases }) => cases)} />
      <UncheckedLaws textOnPaper={text} />
      <section
        ref={desk}
        className={classes.desk}
        aria-label="Sidorna"
        // Pages beside each other are reached by the arrow keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <PaperAt address={addressOf(ids)} />
      </section>
    </div>
  )
}

function inWords(title: string, sheets: readonly SheetOnPage[]): string {
  if (sheets.length === 0) return title
  const pages = sheets.reduce((sum, sheet) => sum + sheet.pages, 0)
  const many = sheets.length > 1 ? `${sheets.length} stycken, ` : ''
  return `${title}: ${many}${count(pages, 'sida', 'sidor')}`
}
