import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAddress } from '../../app/address'
import type { View } from './view'

const papers: Record<View, { readonly word: string; readonly label: string }> = {
  lista: { word: 'arendelista', label: 'Skriv ut listan' },
  tavla: { word: 'tavla', label: 'Skriv ut tavlan' },
}

/** To the paper of just the cases that are shown: it reads the same address. */
export function PrintButton({ view }: { readonly view: View }) {
  const [address] = useAddress()
  const { word, label } = papers[view]
  return (
    <Button
      variant="default"
      size="compact-md"
      component={Link}
      href={`/papper/${word}?${address.toString()}`}
      leftSection={<IconPrinter size={16} aria-hidden />}
    >
      {label}
    </Button>
  )
}
