import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { ask, showRefusal } from '../../app/api'
import { GateFrame } from './GateFrame'
import { type RecoveryCode, RecoveryCodeCard } from './RecoveryCodeCard'

interface RecoveryCodePageProps {
  readonly recovery: RecoveryCode
  readonly onDone: () => void
}

/** Stands in front of the new register until the code is on paper. */
export function RecoveryCodePage({ recovery, onDone }: RecoveryCodePageProps) {
  const [kept, setKept] = useState(false)
  return (
    <GateFrame wide>
      <h1>Skriv ut återställningskoden</h1>
      <Stack gap="md" mt={6}>
        <Text c="var(--muted)">
          Registret {recovery.name} är skapat. Glömmer du lösenfrasen är koden den enda vägen in. Förvara den
          i låst skåp, inte vid datorn.
        </Text>
        <RecoveryCodeCard recovery={recovery} />
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => void ask('file.print', {}).catch(showRefusal)}
          >
            Skriv ut…
          </Button>
          <Text size="sm" c="var(--muted)">
            Koden går att visa igen under Inställningar, med lösenfrasen.
          </Text>
        </Group>
        <Checkbox
          label="Jag har skrivit ut eller skrivit av koden"
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button disabled={!kept} onClick={onDone}>
            Gå till registret
          </Button>
        </Group>
      </Stack>
    </GateFrame>
  )
}
