import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { type PaperWord, paperHref } from '../../../app/paper-href'
import { Section } from '../../../ui/Section'
import { useCaseDialog } from '../dialogs'
import classes from './lines.module.css'
import { PaperLine } from './PaperLine'
import type { PaperRow } from './rows'
import { usePaperRows } from './use-paper-rows'

const newPapers: readonly (readonly [PaperRow['kind'], string])[] = [
  ['certificate', 'Läkarintyg…'],
  ['inquiry', 'Rehabiliteringsförfrågan…'],
  ['fk', 'Ansökan till FK…'],
  ['sip', 'SIP…'],
  ['finsam', 'Anmälan till Finsamteamet…'],
]

const forms: Partial<Record<PaperRow['kind'], PaperWord>> = {
  inquiry: 'forfragan',
  sip: 'sip-kallelse',
  finsam: 'finsam-underlag',
  fk: 'fk-underlag',
}

const printHref = ({ kind, id }: PaperRow, caseId: number): string | null => {
  const word = forms[kind]
  return word === undefined ? null : paperHref(word, [caseId], id)
}

/** Underlag: certificates, inquiries, FK, SIP, Finsamteam; what is over is folded. */
export function PapersSection({ detail }: { readonly detail: CaseDetail }) {
  const openDialog = useCaseDialog()
  const { open, earlier } = usePaperRows(detail)
  const show = (kind: PaperRow['kind'], id: number | null) => openDialog({ kind, id })
  return (
    <Section
      title="Underlag"
      acts={detail.card.closedOn === null ? <NewPaper onNew={(kind) => show(kind, null)} /> : null}
    >
      <ul className={classes.list}>
        {detail.certificates.length > 0 ? null : (
          <li className={classes.row}>
            <span className={classes.none}>Inget läkarintyg.</span>
          </li>
        )}
        {open.map((row) => (
          <PaperLine
            key={`${row.kind} ${row.id}`}
            row={row}
            act={row.act}
            onOpen={() => show(row.kind, row.id)}
            printHref={printHref(row, detail.card.id)}
          />
        ))}
      </ul>
      {earlier.length === 0 ? null : (
        <details className={classes.earlier}>
          <summary>Tidigare ({earlier.length})</summary>
          <ul className={classes.list}>
            {earlier.map((row) => (
              <PaperLine
                key={`${row.kind} ${row.id}`}
                row={row}
                act={null}
                onOpen={() => show(row.kind, row.id)}
                printHref={printHref(row, detail.card.id)}
              />
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}

function NewPaper({ onNew }: { readonly onNew: (kind: PaperRow['kind']) => void }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="light" rightSection={<IconChevronDown size={13} aria-hidden />}>
          Nytt underlag
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {newPapers.map(([kind, label]) => (
          <Menu.Item key={kind} onClick={() => onNew(kind)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
