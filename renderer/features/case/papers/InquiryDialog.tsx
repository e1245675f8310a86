import { Button } from '@mantine/core'
import { useState } from 'react'
import { isValid } from '../../../../domain/consent/consent'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { awaitsAnswer, type InquiryFacts } from '../../../../domain/documents/inquiry'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { formError } from '../../../ui/field-refusal'
import { ConsentDialog, type ConsentTarget } from '../consents/ConsentDialog'
import { ConsentGate } from './ConsentGate'
import { inquiryNeed, standingOfNeed } from './consent-needs'
import { InquiryQuestion } from './InquiryQuestion'
import { InquiryReply } from './InquiryReply'
import { shownInquiryFields, startingInquiry } from './inquiry-form'
import { inquiryActs, inquiryTrail } from './inquiry-words'
import { PaperDialog } from './PaperDialog'
import { PaperState } from './PaperState'
import { Part } from './Part'
import { useFacts } from './use-facts'

interface InquiryDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

/** A Rehabiliteringsförfrågan from draft to used. */
export function InquiryDialog({ detail, onClose, id }: InquiryDialogProps) {
  const today = useToday()
  const add = useCommand('inquiry.add', { silent: true })
  const update = useCommand('inquiry.update', { silent: true })
  const refusal = add.refusal ?? update.refusal
  const form = useFacts(() => startingInquiry(detail, id, today), refusal)
  const [consenting, setConsenting] = useState<ConsentTarget | null>(null)
  const [tried, setTried] = useState(false)
  const { facts } = form
  const { careUnitId } = facts
  const need = inquiryNeed(careUnitId)
  const { status, consent } = standingOfNeed(detail, need, today)
  const holds = careUnitId !== null && isValid(status)
  const closed = detail.card.closedOn !== null
  const register = (target: ConsentTarget) => {
    // A refusal for want of it is not said again once it is there.
    add.forget()
    update.forget()
    setConsenting(target)
  }
  const known: InquiryFacts | null = careUnitId === null ? null : { ...facts, careUnitId }
  const cancelled = facts.cancelledOn !== null

  const save = async (changes: Partial<InquiryFacts>, said: string) => {
    setTried(true)
    if (known === null) return
    const whole = { ...known, ...changes }
    const done =
      id === null
        ? await add.run({ caseId: detail.card.id, facts: whole })
        : await update.run({ id, facts: whole })
    if (!done) return
    sayDone(said, done.changeSetId)
    onClose()
  }
  const acts = known && !closed ? inquiryActs(known, holds, today) : []
  const gated = !cancelled && (facts.sentOn === null || (known !== null && awaitsAnswer(known)))
  return (
    <>
      <PaperDialog
        title="Rehabiliteringsförfrågan"
        opened={consenting === null}
        onClose={onClose}
        onSubmit={() => void save({}, 'Förfrågan är sparad.')}
        submitLabel={id === null ? 'Spara utkast' : 'Spara'}
        busy={add.busy || update.busy}
        refusal={formError(refusal, shownInquiryFields(facts.sentOn !== null))}
        size={780}
        closed={closed}
      >
        <PaperState
          steps={inquiryTrail(facts, { holds, givenOn: consent?.givenOn ?? null })}
          gate={
            gated && careUnitId !== null ? (
              <ConsentGate
                detail={detail}
                needs={[need]}
                onlyMissing={facts.sentOn !== null}
                onRegister={register}
              />
            ) : null
          }
          acts={acts}
          onAct={({ changes, said }) => void save(changes, said)}
        />
        <Part title="Frågan">
          <InquiryQuestion detail={detail} form={form} unitMissing={tried && careUnitId === null} />
        </Part>
        {facts.sentOn === null ? null : (
          <Part title="Svaret">
            <InquiryReply id={id} form={form} mayRemind={holds} />
          </Part>
        )}
        {id === null || closed ? null : (
          <Button
            variant="default"
            size="compact-sm"
            w="fit-content"
            onClick={() =>
              void save(
                { cancelledOn: cancelled ? null : today },
                cancelled ? 'Förfrågan gäller igen.' : 'Förfrågan är makulerad.',
              )
            }
          >
            {cancelled ? `Makulerad ${facts.cancelledOn}, ta tillbaka` : 'Makulera förfrågan'}
          </Button>
        )}
      </PaperDialog>
      {consenting === null ? null : (
        <ConsentDialog detail={detail} target={consenting} onClose={() => setConsenting(null)} />
      )}
    </>
  )
}
