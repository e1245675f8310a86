import { Alert, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { Link } from 'wouter'
import type { FrozenEntry } from '../../../../domain/contract/statistics'
import { lineOfFigure } from '../../../../domain/statistics/figures-of-report'
import { isSamePeriod, type Period } from '../../../../domain/statistics/period'
import { useAsk, useCommand } from '../../../app/api'
import { longDay } from '../../../app/dates'
import { errorSentence } from '../../../app/messages'
import { reportHref } from '../../../app/statistics-address'
import { periodWords } from '../../../app/statistics-words'
import { inSentence } from '../../../app/words'
import { Dialog } from '../../../ui/Dialog'

interface FreezeDialogProps {
  readonly period: Period
  /** What has been delivered of the same period before, the latest first. */
  readonly before: readonly FrozenEntry[]
  readonly onClose: () => void
  readonly onFrozen: (reportId: number) => void
}

/** The numbers of a period are kept as they are now; said plainly, since it is the one thing that is not taken back. */
export function FreezeDialog({ period, before, onClose, onFrozen }: FreezeDialogProps) {
  const [note, setNote] = useState('')
  const freeze = useCommand('report.freeze', { silent: true })
  const submit = async () => {
    const done = await freeze.run({ period, note: note.trim() === '' ? null : note.trim() })
    if (!done) return
    notifications.show({
      message: `Rapporten för ${inSentence(periodWords(period))} är fastställd.`,
      autoClose: 5000,
    })
    onFrozen(done.reportId)
  }
  return (
    <Dialog
      title={`Fastställ ${inSentence(periodWords(period))}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Fastställ rapporten"
      busy={freeze.busy}
      refusal={freeze.refusal === null ? null : errorSentence(freeze.refusal)}
    >
      <Text size="sm">
        Siffrorna sparas så som de är i dag. Siffrorna kan sedan inte ändras. Rättas något i efterhand visas
        det som en skillnad mot det som levererades.
      </Text>
      {before[0] ? <Text size="sm">{againWords(before[0])}</Text> : null}
      <WithoutAssistance period={period} />
      <Textarea
        label="Anteckning"
        description="Till exempel vem rapporten lämnades till."
        value={note}
        onChange={({ currentTarget: { value } }) => setNote(value)}
        maxLength={1000}
        autosize
        minRows={2}
        maxRows={6}
        data-autofocus
      />
    </Dialog>
  )
}

/** "Tertial 1 2026 fastställdes 3 maj 2026. Den nya blir en egen rapport; den förra står kvar." */
const againWords = ({ period, frozenOn }: FrozenEntry): string =>
  `${periodWords(period)} fastställdes ${longDay(frozenOn)}. Den nya blir en egen rapport; den förra står kvar.`

/** That the number only Paraplyet knows has not been typed in, and the way to do it; it can be delivered all the same. */
function WithoutAssistance({ period }: { readonly period: Period }) {
  const { data: typed } = useAsk('reference.list', {})
  const isTyped = typed?.some(
    ({ line, fromDate, toDate }) =>
      line === lineOfFigure.assistanceClients && isSamePeriod({ from: fromDate, to: toDate }, period),
  )
  if (!typed || isTyped) return null
  return (
    <Alert color="yellow" p="xs">
      Antalet klienter med ekonomiskt bistånd saknas för perioden. Andelarna av dem kan då inte visas.{' '}
      <Link href={reportHref({ period, knownOn: null, split: null })}>Skriv in antalet under Siffror</Link>
    </Alert>
  )
}
