import { Button, Select, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import {
  type ConsentFacts,
  type ConsentParty,
  type ConsentStatus,
  consentParties,
  partyConsent,
} from '../../../domain/consent/consent'
import type { CaseDetail, ConsentEntry } from '../../../domain/contract/cases'
import { daysBetween } from '../../../domain/dates'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { useCommand } from '../../app/api'
import { errorSentence } from '../../app/messages'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { consentStatusWords, count, partyInSentence, partyWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { Dialog } from '../../ui/Dialog'
import { Section } from '../../ui/Section'
import { StatusMark } from '../../ui/StatusMark'
import { WithDates } from '../../ui/WithDates'
import classes from './CasePane.module.css'

export interface ConsentTarget {
  readonly party: ConsentParty
  /** The one to change; null for a new one. */
  readonly consent: ConsentEntry | null
}

interface ConsentsProps {
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
  readonly onOpen: (target: ConsentTarget) => void
}

const tones: Record<ConsentStatus, 'good' | 'warning' | 'critical' | 'quiet'> = {
  'not-asked': 'quiet',
  asked: 'warning',
  given: 'good',
  expiring: 'warning',
  expired: 'critical',
  refused: 'quiet',
  withdrawn: 'critical',
}

/** "Får jag prata med …?": every party, where its consent stands, and what to do next. */
export function Consents({ detail, phases, onOpen }: ConsentsProps) {
  const today = useToday()
  const needed = phases[detail.card.phase]?.consents ?? []
  const rows = consentParties
    .map((party) => partyConsent(detail.consents, party, today))
    .filter(({ party, status }) => party !== 'other' || status !== 'not-asked')
  return (
    <Section title="Samtycken" hint="Vem får vi prata med?">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Status</th>
            <th scope="col">Gäller</th>
            <th scope="col">
              <span className="sr-only">Åtgärd</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ party, status, consent }) => {
            const missing = needed.includes(party) && status === 'not-asked'
            return (
              <tr key={party}>
                <td>{partyWords[party]}</td>
                <td>
                  <StatusMark
                    tone={missing ? 'critical' : tones[status]}
                    text={missing ? 'Saknas' : consentStatusWords[status]}
                  />
                </td>
                <td className={classes.muted}>
                  <WithDates
                    text={
                      consent
                        ? timeOf(consent, status, today)
                        : needed.includes(party)
                          ? 'behövs i den här fasen'
                          : ''
                    }
                  />
                </td>
                <td align="right" className={classes.nowrap}>
                  {detail.card.closedOn === null ? (
                    <NextConsentStep
                      caseId={detail.card.id}
                      party={party}
                      status={status}
                      consent={consent}
                      onOpen={onOpen}
                    />
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Section>
  )
}

function timeOf(consent: ConsentEntry, status: ConsentStatus, today: string): string {
  if (status === 'asked' && consent.askedOn)
    return `begärt ${consent.askedOn}, ${count(daysBetween(consent.askedOn, today), 'dag', 'dagar')}`
  if (status === 'refused') return `${consent.refusedOn}`
  if (status === 'withdrawn') return `${consent.withdrawnOn}`
  if (status === 'expired') return `gällde till ${consent.validTo}`
  const until = consent.validTo ? `till ${consent.validTo}` : 'tills vidare'
  return `${until}, från ${consent.givenOn}`
}

interface NextConsentStepProps extends ConsentTarget {
  readonly caseId: number
  readonly status: ConsentStatus
  readonly onOpen: (target: ConsentTarget) => void
}

/** Asked today and came in today are one press each; everything else opens the dates. */
function NextConsentStep({ caseId, party, status, consent, onOpen }: NextConsentStepProps) {
  const today = useToday()
  const add = useCommand('consent.add')
  const update = useCommand('consent.update')
  const askToday = async () => {
    const facts = {
      party,
      askedOn: today,
      givenOn: null,
      refusedOn: null,
      withdrawnOn: null,
      validTo: null,
      comment: null,
    }
    const done = await add.run({ caseId, facts })
    if (done) sayDone(`Samtycke till ${partyInSentence[party]} begärt i dag.`, done.changeSetId)
  }
  const cameIn = async (id: number) => {
    const done = await update.run({ consentId: id, facts: { givenOn: today } })
    if (done) sayDone(`Samtycke till ${partyInSentence[party]} inkommet i dag.`, done.changeSetId)
  }
  const asking =
    status === 'not-asked' || status === 'expired' || status === 'withdrawn' || status === 'refused'
  return (
    <>
      {asking ? (
        <Button size="compact-xs" variant="light" onClick={() => void askToday()}>
          Begärt i dag
        </Button>
      ) : null}
      {status === 'asked' && consent ? (
        <Button size="compact-xs" variant="light" onClick={() => void cameIn(consent.id)}>
          Inkommet i dag
        </Button>
      ) : null}
      <Button
        size="compact-xs"
        variant="subtle"
        aria-label={`Ändra samtycke: ${partyWords[party]}`}
        onClick={() => onOpen({ party, consent })}
      >
        Ändra…
      </Button>
    </>
  )
}

interface ConsentDialogProps {
  readonly caseId: number
  readonly target: ConsentTarget
  readonly onClose: () => void
}

export function ConsentDialog({ caseId, target, onClose }: ConsentDialogProps) {
  const today = useToday()
  const add = useCommand('consent.add', { silent: true })
  const update = useCommand('consent.update', { silent: true })
  const [facts, setFacts] = useState<ConsentFacts>(() => startingFacts(target, today))
  const set = (changes: Partial<ConsentFacts>) => setFacts({ ...facts, ...changes })
  const refusal = add.refusal ?? update.refusal
  const submit = async () => {
    const done = target.consent
      ? await update.run({ consentId: target.consent.id, facts })
      : await add.run({ caseId, facts })
    if (!done) return
    sayDone(`Samtycket till ${partyInSentence[facts.party]} är sparat.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={target.consent ? `Samtycke: ${partyWords[facts.party]}` : 'Registrera samtycke'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      busy={add.busy || update.busy}
      refusal={refusal && errorSentence(refusal)}
    >
      {target.consent ? null : (
        <Select
          label="Part"
          data={consentParties.map((party) => ({ value: party, label: partyWords[party] }))}
          value={facts.party}
          onChange={(party) => set({ party: party as ConsentParty })}
          allowDeselect={false}
        />
      )}
      <Text size="sm" c="var(--muted)">
        Ett samtycke gäller bara den part det gavs för.
      </Text>
      <SimpleGrid cols={2} spacing="sm">
        <DayInput
          label="Begärt"
          value={facts.askedOn}
          onChange={(askedOn) => set({ askedOn })}
          max={today}
          clearable
        />
        <DayInput
          label="Givet (underskrivet)"
          value={facts.givenOn}
          onChange={(givenOn) => set({ givenOn })}
          max={today}
          clearable
        />
        <DayInput
          label="Gäller till och med"
          value={facts.validTo}
          onChange={(validTo) => set({ validTo })}
          clearable
        />
        <DayInput
          label="Nekat"
          value={facts.refusedOn}
          onChange={(refusedOn) => set({ refusedOn })}
          max={today}
          clearable
        />
        <DayInput
          label="Återkallat"
          value={facts.withdrawnOn}
          onChange={(withdrawnOn) => set({ withdrawnOn })}
          max={today}
          clearable
        />
      </SimpleGrid>
      <Textarea
        label="Gäller vad, var finns originalet?"
        autosize
        minRows={2}
        value={facts.comment ?? ''}
        onChange={(event) => set({ comment: event.currentTarget.value || null })}
      />
    </Dialog>
  )
}

function startingFacts({ party, consent }: ConsentTarget, today: string): ConsentFacts {
  if (consent) {
    const { askedOn, givenOn, refusedOn, withdrawnOn, validTo, comment } = consent
    return { party, askedOn, givenOn, refusedOn, withdrawnOn, validTo, comment }
  }
  return {
    party,
    askedOn: today,
    givenOn: null,
    refusedOn: null,
    withdrawnOn: null,
    validTo: null,
    comment: null,
  }
}
