import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportReceipt } from '../../../domain/contract/imports'
import { ask, showRefusal } from '../../app/api'
import { clockTime } from '../../app/dates'
import { useToday } from '../../app/today'
import { count } from '../../app/words'
import { Section } from '../../ui/Section'
import { groups } from './groups'
import classes from './Import.module.css'

interface ReceiptProps {
  readonly receipt: ImportReceipt
  readonly undone: boolean
  readonly onSaveRejected?: () => void
  readonly onUndo: () => void
  readonly onAnother?: () => void
}

/** What was read in, to keep: numbers, when, and the way back. */
export function Receipt({ receipt, undone, onSaveRejected, onUndo, onAnother }: ReceiptProps) {
  const today = useToday()
  return (
    <Section
      title={undone ? 'Inläsningen är ångrad' : 'Listan är inläst'}
      hint={`${receipt.fileName}, per ${receipt.listDate}, inläst ${clockTime(receipt.importedAt, today)}`}
    >
      <table className={classes.table} style={{ maxWidth: 420 }}>
        <tbody>
          <tr>
            <th scope="row">Personer på listan</th>
            <td>{receipt.counts.people.toLocaleString('sv')}</td>
          </tr>
          {groups.map(({ key, label, count: counted }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{counted(receipt.counts).toLocaleString('sv')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group mt="md" gap="xs" className="no-print">
        <Button component={Link} href="/arenden">
          Till tavlan
        </Button>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => void ask('file.print', {}).catch(showRefusal)}
        >
          Skriv ut kvittot
        </Button>
        {onSaveRejected && receipt.counts.rejected > 0 ? (
          <Button variant="default" onClick={onSaveRejected}>
            Spara {count(receipt.counts.rejected, 'avvisad rad', 'avvisade rader')}…
          </Button>
        ) : null}
        {undone ? null : (
          <Button variant="default" onClick={onUndo}>
            Ångra hela inläsningen
          </Button>
        )}
        {onAnother ? (
          <Button variant="subtle" onClick={onAnother}>
            Läs in en lista till
          </Button>
        ) : null}
      </Group>
    </Section>
  )
}
