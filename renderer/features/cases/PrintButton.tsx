import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { CaseCard } from '../../../domain/contract/cases'
import { useAddress } from '../../app/address'
import { type PaperWord, paperHref } from '../../app/paper-href'
import { count } from '../../app/words'
import type { View } from './view'

const papers: Record<View, { readonly word: PaperWord; readonly label: string }> = {
  lista: { word: 'arendelista', label: 'Skriv ut listan' },
  tavla: { word: 'tavla', label: 'Skriv ut tavlan' },
}

interface PrintButtonProps {
  readonly view: View
  /** The cases that are shown. */
  readonly cards: readonly CaseCard[]
}

/** To the paper of just the cases that are shown: it reads the same address; and to the plans of those that have one. */
export function PrintButton({ view, cards }: PrintButtonProps) {
  const [address] = useAddress()
  const { word, label } = papers[view]
  const planned = cards.filter(({ hasCurrentPlan }) => hasCurrentPlan).map(({ id }) => id)
  return (
    <Button.Group>
      <Button
        variant="default"
        size="compact-md"
        component={Link}
        href={`/papper/${word}?${address.toString()}`}
        leftSection={<IconPrinter size={16} aria-hidden />}
      >
        {label}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" size="compact-md" px={5} aria-label="Fler utskrifter">
            <IconChevronDown size={15} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {planned.length > 0 ? (
            <Menu.Item component={Link} href={paperHref('rehabplan', planned)}>
              Rehabplanerna för {count(cards.length, 'ärende', 'ärenden')}, {planned.length} har en plan
            </Menu.Item>
          ) : (
            <Menu.Item disabled>Inget av ärendena har en aktuell rehabplan</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  )
}
