import { Button } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { SipFacts } from '../../../../domain/documents/sip'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { formError } from '../../../ui/field-refusal'
import { ConsentDialog, type ConsentTarget } from '../consents/ConsentDialog'
import { ConsentGate } from './ConsentGate'
import { maySend, sipNeeds } from './consent-needs'
import { PaperDialog } from './PaperDialog'
import { PaperState } from './PaperState'
import { SipFields } from './SipFields'
import { shownSipFields, startingSip, withoutEmptyRows } from './sip-form'
import { sipActs, sipTrail } from './sip-steps'
import { useFacts } from './use-facts'

interface SipDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

/** A SIP from called to followed up. */
export function SipDialog({ detail, onClose, id }: SipDialogProps) {
  const today = useToday()
  const add = useCommand('sip.add', { silent: true })
  const update = useCommand('sip.update', { silent: true })
  const refusal = add.refusal ?? update.refusal
  const form = useFacts(() => startingSip(detail, id), refusal)
  const [consenting, setConsenting] = useState<ConsentTarget | null>(null)
  const [tried, setTried] = useState(false)
  const { facts } = form
  const closed = detail.card.closedOn !== null
  const register = (target: ConsentTarget) => {
    // A refusal for want of it is not said again once it is there.
    add.forget()
    update.forget()
    setConsenting(target)
  }
  const cancelled = facts.cancelledOn !== null

  const save = async (changes: Partial<SipFacts>, said: string) => {
    setTried(true)
    const written = withoutEmptyRows(facts)
    const { purpose } = written
    if (!purpose?.trim() || written.participants.some(({ role }) => role.trim() === '')) return
    const whole = { ...written, purpose, ...changes }
    const done =
      id === null
        ? await add.run({ caseId: detail.card.id, facts: whole })
        : await update.run({ id, facts: whole })
    if (!done) return
    sayDone(said, done.changeSetId)
    onClose()
  }
  const acts = closed ? [] : sipActs(facts, maySend(detail, sipNeeds, today), today)
  return (
    <>
      <PaperDialog
        title="SIP"
        opened={consenting === null}
        onClose={onClose}
        onSubmit={() => void save({}, 'SIP är sparad.')}
        submitLabel={id === null ? 'Lägg till' : 'Spara'}
        busy={add.busy || update.busy}
        refusal={formError(refusal, shownSipFields)}
        size={780}
        closed={closed}
      >
        <PaperState
          steps={sipTrail(facts)}
          gate={
            cancelled || facts.heldOn !== null ? null : (
              <ConsentGate
                detail={detail}
                needs={sipNeeds}
                onlyMissing={facts.calledOn !== null}
                onRegister={register}
              />
            )
          }
          acts={acts}
          onAct={({ changes, said }) => void save(changes, said)}
        />
        <SipFields form={form} tried={tried} />
        {id === null || closed ? null : (
          <Button
            variant="default"
            size="compact-sm"
            w="fit-content"
            onClick={() =>
              void save(
                { cancelledOn: cancelled ? null : today },
                cancelled ? 'SIP gäller igen.' : 'SIP är inställd.',
              )
            }
          >
            {cancelled ? `Inställd ${facts.cancelledOn}, ta tillbaka` : 'Ställ in mötet'}
          </Button>
        )}
      </PaperDialog>
      {consenting === null ? null : (
        <ConsentDialog detail={detail} target={consenting} onClose={() => setConsenting(null)} />
      )}
    </>
  )
}
