import { Autocomplete, SimpleGrid, Textarea } from '@mantine/core'
import { useState } from 'react'
import { type ConsentFacts, emptyConsent } from '../../../../domain/consent/consent'
import type { CaseDetail, ConsentEntry } from '../../../../domain/contract/cases'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { ConsentDates } from './ConsentDates'
import classes from './Consents.module.css'
import { useUnitNames } from './hooks'
import { ToWhom } from './ToWhom'
import { inWords, stops } from './words'

export interface ConsentTarget {
  /** What the consent is to; the rest is filled in. */
  readonly to: Pick<ConsentFacts, 'careUnitId' | 'kind' | 'party' | 'partyName'>
  /** The one to change; null for a new one. */
  readonly consent: ConsentEntry | null
}

interface ConsentDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly target: ConsentTarget
}

/** Each of these shows its own refusal. */
const fields = Object.keys(emptyConsent('care'))
const originals = ['I personakten', 'Hos vårdenheten', 'Hos klienten']

/** A consent with all its dates. */
export function ConsentDialog({ detail, onClose, target }: ConsentDialogProps) {
  const today = useToday()
  const units = useUnitNames(detail)
  const add = useCommand('consent.add', { silent: true })
  const update = useCommand('consent.update', { silent: true })
  const [facts, setFacts] = useState(() => startingFacts(target, detail.card.worker, today))
  const [tried, setTried] = useState(false)
  const { consent } = target
  const refusal = add.refusal ?? update.refusal
  const set = (changes: Partial<ConsentFacts>) => setFacts({ ...facts, ...changes })
  const errorAt = (field: string) => fieldError(refusal, field)
  const nameless = facts.party === 'other' && facts.kind === 'cooperation' && !facts.partyName?.trim()

  const submit = async () => {
    setTried(true)
    if (nameless) return
    const saved = withoutStrays(facts)
    const done = consent
      ? await update.run({ id: consent.id, facts: saved })
      : await add.run({ caseId: detail.card.id, facts: saved })
    if (!done) return
    sayDone(`Samtycke sparat: ${inWords(saved, units)}.`, done.changeSetId)
    onClose()
  }
  return (
    <Dialog
      title={consent ? 'Ändra samtycke' : 'Nytt samtycke'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel="Spara"
      busy={add.busy || update.busy}
      refusal={formError(refusal, fields)}
      size={560}
    >
      <ToWhom
        facts={facts}
        currentUnitId={detail.card.careUnitId}
        onChange={set}
        errorAt={(field) =>
          field === 'partyName' && tried && nameless ? 'Skriv vem samtycket gäller.' : errorAt(field)
        }
      />
      <p className={classes.only}>Ett samtycke gäller bara den part och det ändamål det gavs för.</p>
      <ConsentDates facts={facts} onChange={set} errorAt={errorAt} />
      <WithdrawalWarning detail={detail} consent={consent} facts={facts} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Autocomplete
          label="Inhämtat av"
          data={[...new Set([detail.card.worker, detail.card.coordinator].filter((name) => name !== null))]}
          value={facts.obtainedBy ?? ''}
          onChange={(name) => set({ obtainedBy: name || null })}
          error={errorAt('obtainedBy')}
        />
        <Autocomplete
          label="Originalet finns"
          data={originals}
          value={facts.originalAt ?? ''}
          onChange={(place) => set({ originalAt: place || null })}
          error={errorAt('originalAt')}
        />
      </SimpleGrid>
      <Textarea
        label="Kommentar"
        autosize
        minRows={1}
        maxRows={6}
        value={facts.comment ?? ''}
        onChange={(event) => set({ comment: event.currentTarget.value || null })}
        error={errorAt('comment')}
      />
    </Dialog>
  )
}

interface WithdrawalWarningProps {
  readonly detail: CaseDetail
  readonly consent: ConsentEntry | null
  readonly facts: ConsentFacts
}

/** What stops when the consent is withdrawn, before it is saved. */
function WithdrawalWarning({ detail, consent, facts }: WithdrawalWarningProps) {
  if (!consent || facts.withdrawnOn === null || consent.withdrawnOn !== null) return null
  const row = detail.consentRows.find(({ all }) => all.some(({ id }) => id === consent.id))
  return (
    <p className={classes.warning} role="status">
      Inga uppgifter får delas med stöd av ett återkallat samtycke.{' '}
      {[...stops(row?.needs ?? []), 'Inget tas bort.'].join(' ')}
    </p>
  )
}

function startingFacts({ to, consent }: ConsentTarget, worker: string | null, today: string): ConsentFacts {
  const empty = emptyConsent(to.party, to.kind)
  if (consent === null) return { ...empty, ...to, askedOn: today, obtainedBy: worker }
  const known = Object.entries(consent).filter(([fact]) => fact in empty)
  return { ...empty, ...(Object.fromEntries(known) as Partial<ConsentFacts>) }
}

/** Only care has units, and only another party a name; what was typed for another choice does not stay. */
const withoutStrays = (facts: ConsentFacts): ConsentFacts => ({
  ...facts,
  careUnitId: facts.party === 'care' && facts.kind !== 'sip-plan' ? facts.careUnitId : null,
  partyName: facts.party === 'other' ? facts.partyName : null,
})
