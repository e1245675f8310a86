import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { emptyConsent } from '../../../../domain/consent/consent'
import { awaited } from '../../../../domain/consent/grid'
import type { ConsentRow } from '../../../../domain/consent/needs'
import type { CaseDetail, ConsentEntry } from '../../../../domain/contract/cases'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { useCaseDialog } from '../dialogs'
import { toOf } from './hooks'
import { inWords, type Units } from './words'

interface NextConsentStepProps {
  readonly detail: CaseDetail
  readonly row: ConsentRow<ConsentEntry>
  readonly units: Units
}

/** Asked today and came in today are one press each; everything else opens the dates. */
export function NextConsentStep({ detail, row, units }: NextConsentStepProps) {
  const today = useToday()
  const open = useCaseDialog()
  const add = useCommand('consent.add')
  const update = useCommand('consent.update')
  const waiting = awaited(row, today)
  const to = toOf(row)
  const askToday = async () => {
    const facts = { ...emptyConsent(to.party, to.kind), ...to, askedOn: today }
    const done = await add.run({ caseId: detail.card.id, facts })
    if (done) sayDone(`Samtycke begärt i dag: ${inWords(row, units)}.`, done.changeSetId)
  }
  const cameIn = async (id: number) => {
    const done = await update.run({ id, facts: { givenOn: today } })
    if (done) sayDone(`Samtycke inkommet i dag: ${inWords(row, units)}.`, done.changeSetId)
  }
  const { status, consent } = row
  const asksAgain = status === 'refused' || status === 'not-needed'
  const asks = waiting === null && (status === 'not-asked' || status === 'expired' || status === 'withdrawn')
  const renews = waiting === null && status === 'expiring'
  return (
    <>
      {waiting ? (
        <Button
          size="compact-xs"
          variant="light"
          loading={update.busy}
          onClick={() => void cameIn(waiting.id)}
        >
          Inkommet i dag
        </Button>
      ) : null}
      {asks || renews ? (
        <Button size="compact-xs" variant="light" loading={add.busy} onClick={() => void askToday()}>
          Begärt i dag
        </Button>
      ) : null}
      {asksAgain ? (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => open({ kind: 'consent', target: { to, consent: null } })}
        >
          Begär igen…
        </Button>
      ) : null}
      <ActionIcon
        size={22}
        variant="subtle"
        color="gray"
        aria-label={`${consent ? 'Ändra' : 'Registrera'} samtycke: ${inWords(row, units)}`}
        title={consent ? 'Ändra…' : 'Registrera med datum…'}
        onClick={() => open({ kind: 'consent', target: { to, consent: waiting ?? consent } })}
      >
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
    </>
  )
}
