import { Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { emptyConsent } from '../../../../domain/consent/consent'
import { gridRows, isGap, toAsk } from '../../../../domain/consent/grid'
import { type ConsentRow, consentSubject } from '../../../../domain/consent/needs'
import type { CaseCard, CaseDetail, ConsentEntry } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import { useCommand, useFreshAsk } from '../../../app/api'
import { useShownName } from '../../../app/hide-identities'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { consentKindWords, inSentence } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { toOf, useUnitNames } from './hooks'
import { inWords, neededFor, partyName, statusText } from './words'

interface AskConsentDialogProps {
  readonly card: CaseCard
  readonly onClose: () => void
}

/** "Begärt samtycke" from the list: S and Enter. What is missing is chosen beforehand. */
export function AskConsentDialog({ card, onClose }: AskConsentDialogProps) {
  const detail = useFreshAsk('case.get', { caseId: card.id })
  return detail ? <Asking detail={detail} onClose={onClose} /> : null
}

function Asking({ detail, onClose }: { readonly detail: CaseDetail; readonly onClose: () => void }) {
  const today = useToday()
  const shownName = useShownName()
  const units = useUnitNames(detail)
  const add = useCommand('consent.add', { silent: true })
  const { card } = detail
  const rows = toAsk(gridRows(detail.consentRows, card.careUnitId), today)
  const [subject, setSubject] = useState(() => (rows[0] ? consentSubject(rows[0]) : null))
  const [askedOn, setAskedOn] = useState<LocalDate | null>(today)
  const chosen = rows.find((row) => consentSubject(row) === subject)
  const submit = async () => {
    if (!chosen) return onClose()
    const to = toOf(chosen)
    const facts = { ...emptyConsent(to.party, to.kind), ...to, askedOn: askedOn ?? today }
    const done = await add.run({ caseId: card.id, facts })
    if (!done) return
    sayDone(`Samtycke begärt för ${shownName(card)}: ${inWords(chosen, units)}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Begärt samtycke: ${shownName(card)}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={chosen ? 'Registrera' : 'Stäng'}
      busy={add.busy}
      refusal={formError(add.refusal, ['askedOn'])}
    >
      {rows.length === 0 ? (
        <p>Alla samtycken är redan begärda eller givna.</p>
      ) : (
        <Radio.Group label="Vilket samtycke är begärt?" value={subject} onChange={setSubject}>
          <Stack gap={6} mt={6}>
            {rows.map((row) => {
              const value = consentSubject(row)
              return (
                <Radio
                  key={value}
                  value={value}
                  label={`${partyName(row, units)}: ${inSentence(consentKindWords[row.kind])}`}
                  description={standing(row, card, today)}
                  {...(value === subject ? { 'data-autofocus': true } : {})}
                />
              )
            })}
          </Stack>
        </Radio.Group>
      )}
      {chosen ? (
        <DayInput
          label="Begärt"
          value={askedOn}
          onChange={setAskedOn}
          max={today}
          error={fieldError(add.refusal, 'askedOn')}
        />
      ) : null}
    </Dialog>
  )
}

function standing(row: ConsentRow<ConsentEntry>, { phase }: CaseCard, today: LocalDate): string {
  const needs = row.needs.length === 0 ? '' : `, behövs för ${neededFor(row.needs, phase)}`
  const text = statusText(row, today)
  return isGap(row) || row.status !== 'not-asked' ? `${text}${needs}` : text
}
