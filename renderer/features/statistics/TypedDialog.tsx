import { NumberInput, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { BlockId } from '../../../domain/statistics/compose'
import { isGroup, type Report } from '../../../domain/statistics/report'
import { useAsk, useCommand } from '../../app/api'
import { blockWords, type LineNames, lineWords, periodWords } from '../../app/statistics-words'
import { sayDone } from '../../app/undo'
import { Dialog } from '../../ui/Dialog'
import { formError } from '../../ui/field-refusal'

interface TypedDialogProps {
  readonly report: Report
  readonly names: LineNames
  /** Which line to begin with; empty for none. */
  readonly line: string
  readonly onClose: () => void
}

/** A figure that the register cannot count: typed in for one line and period, and marked manuellt wherever it stands. */
export function TypedDialog({ report, names, line: begun, onClose }: TypedDialogProps) {
  const set = useCommand('reference.set', { silent: true })
  const { data: typed } = useAsk('reference.list', {})
  const periods = report.columns.filter(({ id }) => !isGroup(id))
  const [line, setLine] = useState(begun)
  const [column, setColumn] = useState('now')
  const [changed, setChanged] = useState<{ value: number | null; source: string } | null>(null)
  const [tried, setTried] = useState(false)
  if (!typed) return null
  const period = periods.find(({ id }) => id === column)?.period ?? report.period
  const known = typed.find(
    (one) => one.line === line && one.fromDate === period.from && one.toDate === period.to,
  )
  const now = changed ?? { value: known?.value ?? null, source: known?.source ?? '' }
  const lines = report.blocks.flatMap((block) =>
    block.lines
      .filter(({ measure }) => measure === 'count')
      .map(({ id }) => ({
        value: id,
        label: `${blockWords[block.id as BlockId]}: ${lineWords(id, names)}`,
      })),
  )
  const submit = async () => {
    setTried(true)
    if (line === '' || now.value === null) return
    const done = await set.run({
      line,
      fromDate: period.from,
      toDate: period.to,
      value: now.value,
      source: now.source.trim() || null,
    })
    if (!done) return
    sayDone(
      `${lineWords(line, names)}, ${periodWords(period)}: ${now.value.toLocaleString('sv')}.`,
      done.changeSetId,
    )
    onClose()
  }
  return (
    <Dialog
      title="Skriv in ett värde"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      busy={set.busy}
      refusal={formError(set.refusal, [])}
    >
      <Select
        label="Vilken siffra?"
        data={lines}
        value={line === '' ? null : line}
        onChange={(value) => {
          setLine(value ?? '')
          setChanged(null)
        }}
        searchable
        nothingFoundMessage="Ingen sådan rad"
        error={tried && line === '' ? 'Välj en rad.' : null}
        required
      />
      <Select
        label="För vilken period?"
        data={periods.map(({ id, period: one }) => ({ value: id, label: periodWords(one) }))}
        value={column}
        onChange={(value) => {
          setColumn(value ?? 'now')
          setChanged(null)
        }}
        allowDeselect={false}
      />
      <NumberInput
        label="Antal"
        value={now.value ?? ''}
        onChange={(value) => setChanged({ ...now, value: typeof value === 'number' ? value : null })}
        min={0}
        max={10_000_000}
        allowDecimal={false}
        allowNegative={false}
        thousandSeparator=" "
        error={tried && now.value === null ? 'Ange ett antal.' : null}
        required
        data-autofocus
      />
      <TextInput
        label="Varifrån kommer siffran?"
        placeholder="Till exempel Paraplyet, uttag i januari"
        value={now.source}
        onChange={(event) => setChanged({ ...now, source: event.currentTarget.value })}
        maxLength={300}
      />
    </Dialog>
  )
}
