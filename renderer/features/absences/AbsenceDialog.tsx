import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { LocalDate } from '../../../domain/dates'
import { useAsk, useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { DayInput } from '../../ui/DayInput'
import { fieldError } from '../../ui/field-refusal'

interface AbsenceDialogProps {
  /** Null: the coordinator herself. */
  readonly personId: number | null
  readonly name: string
  readonly onClose: () => void
}

/** When somebody is away: those that come, and a new one. Why is not asked. */
export function AbsenceDialog({ personId, name, onClose }: AbsenceDialogProps) {
  const today = useToday()
  const { data } = useAsk('staffAbsence.list', {})
  const add = useCommand('staffAbsence.add', { silent: true })
  const remove = useCommand('staffAbsence.remove')
  const [fromDate, setFrom] = useState<LocalDate | null>(null)
  const [toDate, setTo] = useState<LocalDate | null>(null)
  const own = (data ?? []).filter((absence) => absence.personId === personId)
  const submit = async () => {
    if (fromDate === null || toDate === null) return
    const done = await add.run({ facts: { personId, fromDate, toDate } })
    if (!done) return
    sayDone(`Frånvaro ${fromDate}–${toDate} är sparad.`, done.changeSetId)
    setFrom(null)
    setTo(null)
  }
  const takeAway = async (id: number) => {
    const done = await remove.run({ id })
    if (done) sayDone('Frånvaron är borttagen.', done.changeSetId)
  }
  const refusal = add.refusal
  return (
    <Modal
      opened
      onClose={onClose}
      title={personId === null ? 'Min frånvaro' : `Frånvaro: ${name}`}
      closeButtonProps={{ 'aria-label': 'Stäng' }}
    >
      <Stack gap="sm">
        {own.length === 0 ? (
          <Text size="sm" c="var(--muted)">
            Ingen frånvaro är inlagd.
          </Text>
        ) : null}
        {own.map(({ id, fromDate: from, toDate: to }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <span>
              {from}–{to}
              {from <= today ? ', pågår' : ''}
            </span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Ta bort frånvaron ${from}–${to}`}
              onClick={() => void takeAway(id)}
            >
              Ta bort
            </Button>
          </Group>
        ))}
        <Group align="flex-start" gap="sm">
          <DayInput
            label="Från och med"
            value={fromDate}
            onChange={setFrom}
            error={fieldError(refusal, 'fromDate')}
          />
          <DayInput
            label="Till och med"
            value={toDate}
            onChange={setTo}
            {...(fromDate ? { min: fromDate } : {})}
            error={fieldError(refusal, 'toDate')}
          />
        </Group>
        {refusal && !refusal.details.field ? (
          <Text size="sm" c="var(--critical)" role="alert">
            {errorSentence(refusal)}
          </Text>
        ) : null}
        <Text size="sm" c="var(--muted)">
          Orsaken antecknas inte. Inga nya möten föreslås de dagarna, och de som är bokade då märks ut.
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Stäng
          </Button>
          <Button
            onClick={() => void submit()}
            disabled={fromDate === null || toDate === null}
            loading={add.busy}
          >
            Lägg till
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
