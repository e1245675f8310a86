import { Button, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { type RefObject, useId, useRef, useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { type Wait, type WaitingParty, waitingParties } from '../../../../domain/waiting/waiting'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { waitLines } from '../../../app/wait-words'
import { waitingPartyWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import classes from './Standing.module.css'

interface WaitingDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
}

/** Whom the case waits for: what is found in its papers, what was set by hand, and a new one. */
export function WaitingDialog({ detail, onClose }: WaitingDialogProps) {
  const today = useToday()
  const add = useCommand('waiting.add', { silent: true })
  const [party, setParty] = useState<WaitingParty | null>(null)
  const [reason, setReason] = useState('')
  const [since, setSince] = useState<LocalDate | null>(today)
  const [tried, setTried] = useState(false)
  const partyField = useRef<HTMLInputElement>(null)
  const noReason = reason.trim() === ''
  const submit = async () => {
    setTried(true)
    if (party === null || noReason || since === null) return
    const done = await add.run({ caseId: detail.card.id, facts: { party, reason, since } })
    if (!done) return
    sayDone(`Ärendet väntar på: ${waitingPartyWords[party]}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title="Väntar på"
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      size={560}
      busy={add.busy}
      refusal={formError(add.refusal, ['party', 'reason', 'since'])}
    >
      {detail.waits.length > 0 ? <CurrentWaits waits={detail.waits} next={partyField} /> : null}
      <SimpleGrid cols={2} spacing="sm">
        <Select
          ref={partyField}
          label="Vem väntar ärendet på?"
          placeholder="Välj"
          data={waitingParties.map((value) => ({ value, label: waitingPartyWords[value] }))}
          value={party}
          onChange={setParty}
          error={(tried && party === null ? 'Välj vem.' : null) ?? fieldError(add.refusal, 'party')}
          required
          data-autofocus
        />
        <DayInput
          label="Sedan"
          value={since}
          onChange={setSince}
          max={today}
          error={fieldError(add.refusal, 'since')}
          required
        />
      </SimpleGrid>
      <TextInput
        label="På vad?"
        placeholder="Till exempel besked om praktikplats"
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={(tried && noReason ? 'Ange vad ni väntar på.' : null) ?? fieldError(add.refusal, 'reason')}
        required
      />
    </Dialog>
  )
}

interface CurrentWaitsProps {
  readonly waits: readonly Wait[]
  /** Takes the focus when the button that had it is gone. */
  readonly next: RefObject<HTMLInputElement | null>
}

/** What holds now. A wait found in a paper ends when the paper does; one set by hand is ended here. */
function CurrentWaits({ waits, next }: CurrentWaitsProps) {
  const today = useToday()
  const end = useCommand('waiting.end')
  const ended = async (id: number, party: string) => {
    const done = await end.run({ id, endedOn: today })
    if (!done) return
    sayDone(`Ärendet väntar inte längre på: ${party}.`, done.changeSetId)
    next.current?.focus()
  }
  const id = useId()
  return (
    <div>
      <Text size="sm" fw={550} id={id}>
        Väntar nu
      </Text>
      <table className={classes.table} aria-labelledby={id}>
        <tbody>
          {waitLines(waits, today).map(({ party, what, waits: [wait] }) => {
            const setBy = wait?.id ?? null
            return (
              <tr key={`${party} ${what}`}>
                <th scope="row">{party}</th>
                <td>{what}</td>
                <td align="right">
                  {setBy === null ? (
                    <span className={classes.when}>slutar när det kommit</span>
                  ) : (
                    <Button
                      size="compact-xs"
                      variant="light"
                      aria-label={`Väntar inte längre på: ${party}`}
                      onClick={() => void ended(setBy, party)}
                    >
                      Väntar inte längre
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
