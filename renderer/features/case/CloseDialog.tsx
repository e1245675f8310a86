import { Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { type CloseReason, closeReasons } from '../../../domain/case/case'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { lastPhase } from '../../../domain/phase/phases'
import { useCommand } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { closeReasonWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'

/** Ends a case: it leaves the board and stays in the register, with its history. */
export function CloseDialog({ card, onClose }: { readonly card: CaseCard; readonly onClose: () => void }) {
  const today = useToday()
  const shownName = useShownName()
  const close = useCommand('case.close', { silent: true })
  const [reason, setReason] = useState<CloseReason | null>(card.outcome)
  const [closedOn, setClosedOn] = useState<LocalDate | null>(today)
  const [tried, setTried] = useState(false)
  const submit = async () => {
    setTried(true)
    if (reason === null || closedOn === null) return
    const done = await close.run({ caseId: card.id, closedOn, reason })
    if (!done) return
    sayDone(`Ärendet ${shownName(card)} är avslutat.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Avsluta ärendet: ${shownName(card)}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Avsluta ärendet"
      busy={close.busy}
      refusal={close.refusal && errorSentence(close.refusal)}
    >
      <Text size="sm" c="var(--muted)">
        Ärendet lämnar tavlan men finns kvar bland avslutade med hela sin historik.
        {card.phase === lastPhase
          ? ''
          : ' Är personen självförsörjande, eller är alla vägar prövade? Flytta då till fas 5 först, så räknas utfallet.'}
      </Text>
      <Radio.Group
        label="Orsak"
        value={reason ?? ''}
        onChange={(value) => setReason(value as CloseReason)}
        error={tried && reason === null ? 'Välj orsak.' : null}
      >
        <Stack gap={6} mt={6}>
          {closeReasons
            .filter((value) => value !== 'not-on-list')
            .map((value) => (
              <Radio key={value} value={value} label={closeReasonWords[value]} />
            ))}
        </Stack>
      </Radio.Group>
      <DayInput label="Avslutat" value={closedOn} onChange={setClosedOn} max={today} />
    </Dialog>
  )
}
