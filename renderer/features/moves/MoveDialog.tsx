import { Radio, Select, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { careStanding } from '../../../domain/consent/care-standing'
import { type ConsentParty, usualKind } from '../../../domain/consent/consent'
import { mayDo } from '../../../domain/consent/needs'
import type { CaseCard, CaseDetail } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { DomainError } from '../../../domain/errors'
import {
  type BackwardReason,
  isBackward,
  type MoveRequest,
  planMove,
  selectableBackwardReasons,
} from '../../../domain/phase/move'
import { type Outcome, outcomes, selectableWays, type Way } from '../../../domain/phase/outcome'
import { lastPhase, type PhaseNumber, type PhaseSetting, phaseNumbers } from '../../../domain/phase/phases'
import { openWays, requireExhausted, type WayTriedFacts } from '../../../domain/ways-tried/ways-tried'
import { useAsk, useCommand } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { backwardReasonWords, outcomeWords, partyInSentence, wayWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { ExhaustedWays } from './ExhaustedWays'
import { type WayWords, waysSaid } from './ways-said'

interface MoveDialogProps {
  readonly card: CaseCard
  /** Where it was dropped; null when the person chooses here. */
  readonly toPhase: PhaseNumber | null
  readonly phases: readonly PhaseSetting[]
  readonly onClose: () => void
}

/** A move is a deliberate act: date; backwards a reason; into 5 the outcome, and the way or every way tried. The rule is the domain's own. */
export function MoveDialog({ card, toPhase: dropped, phases, onClose }: MoveDialogProps) {
  const today = useToday()
  const shownName = useShownName()
  const move = useCommand('case.move', { silent: true })
  const [toPhase, setToPhase] = useState<PhaseNumber>(dropped ?? nextPhase(card.phase))
  const [movedOn, setMovedOn] = useState<LocalDate | null>(today)
  const [reason, setReason] = useState<BackwardReason | null>(null)
  const [comment, setComment] = useState('')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [way, setWay] = useState<Way | null>(null)
  const [wordsOnWays, setWordsOnWays] = useState<WayWords>({})
  const [refusal, setRefusal] = useState<string | null>(null)
  const backward = isBackward(card.phase, toPhase)
  const ends = toPhase === lastPhase
  const detail = useAsk('case.get', { caseId: card.id }).data
  const lacking = detail ? lackingIn(phases[toPhase]?.consents ?? [], detail, today) : []
  const exhausted = ends && outcome === 'exhausted'
  const open = detail ? openWays(detail.waysTried) : []
  const nameOf = (phase: PhaseNumber) => `${phase} ${phases[phase]?.name ?? ''}`

  const submit = async () => {
    const request: MoveRequest = {
      toPhase,
      movedOn: movedOn ?? '',
      reason,
      comment: comment || null,
      outcome,
      way,
    }
    const ways = exhausted && detail ? waysSaid(open, wordsOnWays, detail.waysTried) : []
    const refused =
      movedOn === null
        ? 'Ange vilken dag ärendet flyttades.'
        : checkMove(card, request, today, [...(detail?.waysTried ?? []), ...ways])
    setRefusal(refused)
    if (refused) return
    const done = await move.run({ caseId: card.id, ...request, ways })
    if (!done) return
    sayDone(`${shownName(card)} är flyttad till fas ${nameOf(toPhase)}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={`Flytta ${shownName(card)}`}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={`Flytta till fas ${toPhase}`}
      size={exhausted ? 680 : 480}
      busy={move.busy}
      refusal={refusal ?? (move.refusal && errorSentence(move.refusal))}
    >
      <Text size="sm" c="var(--muted)">
        Står i fas {nameOf(card.phase)} sedan {card.phaseSince}.
      </Text>
      <Select
        label="Till fas"
        data={phaseNumbers
          .filter((phase) => phase !== card.phase)
          .map((phase) => ({ value: String(phase), label: nameOf(phase) }))}
        value={String(toPhase)}
        onChange={(value) => setToPhase(Number(value) as PhaseNumber)}
        allowDeselect={false}
        data-autofocus={dropped === null || undefined}
      />
      <DayInput
        label="Datum"
        value={movedOn}
        onChange={setMovedOn}
        max={today}
        min={card.phaseSince}
        autoFocus={dropped !== null && !backward && !ends}
      />
      {backward ? (
        <Select
          label="Varför flyttas ärendet bakåt?"
          placeholder="Välj orsak"
          data={selectableBackwardReasons.map((value) => ({ value, label: backwardReasonWords[value] }))}
          value={reason}
          onChange={setReason}
          required
          data-autofocus={dropped !== null || undefined}
        />
      ) : null}
      {ends ? (
        <Stack gap="sm">
          <Radio.Group
            label="Utfall"
            value={outcome ?? ''}
            onChange={(value) => setOutcome(value as Outcome)}
            required
          >
            <Stack gap={6} mt={6}>
              {outcomes.map((value) => (
                <Radio key={value} value={value} label={outcomeWords[value]} />
              ))}
            </Stack>
          </Radio.Group>
          {outcome === 'self-supporting' ? (
            <Select
              label="Väg till egen försörjning"
              placeholder="Välj"
              data={selectableWays.map((value) => ({ value, label: wayWords[value] }))}
              value={way}
              onChange={setWay}
              required
            />
          ) : null}
          {exhausted && detail ? (
            <ExhaustedWays
              ways={open}
              words={wordsOnWays}
              onChange={setWordsOnWays}
              tried={refusal !== null}
            />
          ) : null}
        </Stack>
      ) : null}
      {lacking.length > 0 ? (
        <Text size="sm" c="var(--warning)">
          Fasen behöver samtycke att dela uppgifter med{' '}
          {lacking.map((party) => partyInSentence[party]).join(' och ')}, som saknas. Du kan flytta ändå.
        </Text>
      ) : null}
      <Textarea
        label="Kommentar"
        autosize
        minRows={2}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        required={reason === 'other'}
      />
    </Dialog>
  )
}

/** Parties the phase needs and whose consent does not hold today: of the usual kind, and to the unit of the case. */
function lackingIn(parties: readonly ConsentParty[], detail: CaseDetail, today: LocalDate): ConsentParty[] {
  const { consents, careContacts, card } = detail
  const care = careStanding(careContacts, card.careUnitId)
  return parties.filter((party) => {
    const careUnitId = party === 'care' ? card.careUnitId : null
    return !mayDo({ consents, care }, { party, kind: usualKind(party), careUnitId }, today)
  })
}

const nextPhase = (phase: PhaseNumber): PhaseNumber =>
  phase === lastPhase ? 4 : ((phase + 1) as PhaseNumber)

function checkMove(
  card: CaseCard,
  request: MoveRequest,
  today: LocalDate,
  waysTried: readonly WayTriedFacts[],
): string | null {
  try {
    const { outcome } = planMove(card, request, today)
    if (outcome === 'exhausted') requireExhausted(waysTried)
    return null
  } catch (thrown) {
    if (thrown instanceof DomainError) return errorSentence({ code: thrown.code, details: thrown.details })
    throw thrown
  }
}
