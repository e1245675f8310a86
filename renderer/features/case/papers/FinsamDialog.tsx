import { SimpleGrid, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import {
  type FinsamFacts,
  finsamFacts,
  finsamFollowUpMonths,
  proposeFinsamFollowUp,
} from '../../../../domain/documents/finsam'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { DayInput } from '../../../ui/DayInput'
import { formError } from '../../../ui/field-refusal'
import { ConsentDialog, type ConsentTarget } from '../consents/ConsentDialog'
import { ConsentGate } from './ConsentGate'
import { finsamNeeds, maySend } from './consent-needs'
import { factsOf } from './facts-of'
import { finsamSteps, finsamTrail } from './finsam-steps'
import { PaperDialog } from './PaperDialog'
import { PaperState } from './PaperState'
import { Part } from './Part'
import classes from './papers.module.css'
import { useFacts } from './use-facts'
import { YesNo } from './YesNo'

interface FinsamDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

const unwritten: FinsamFacts = {
  postedOn: null,
  answeredOn: null,
  takenUp: null,
  reason: null,
  meetingOn: null,
  followUpOn: null,
  followedUpOn: null,
  result: null,
}

/** An anmälan to the Finsamteam, from posted to followed up. */
export function FinsamDialog({ detail, onClose, id }: FinsamDialogProps) {
  const today = useToday()
  const add = useCommand('finsam.add', { silent: true })
  const update = useCommand('finsam.update', { silent: true })
  const refusal = add.refusal ?? update.refusal
  const entry = detail.finsam.find((one) => one.id === id)
  const form = useFacts<FinsamFacts>(
    () => (entry ? factsOf<FinsamFacts>(finsamFacts, entry) : unwritten),
    refusal,
  )
  const [consenting, setConsenting] = useState<ConsentTarget | null>(null)
  const { facts, set, day, text, error } = form
  const closed = detail.card.closedOn !== null
  const register = (target: ConsentTarget) => {
    // A refusal for want of it is not said again once it is there.
    add.forget()
    update.forget()
    setConsenting(target)
  }
  const save = async (changes: Partial<FinsamFacts>, said: string) => {
    const whole = { ...facts, ...changes }
    const done =
      id === null
        ? await add.run({ caseId: detail.card.id, facts: whole })
        : await update.run({ id, facts: whole })
    if (!done) {
      if (changes.answeredOn) set(changes)
      return
    }
    sayDone(said, done.changeSetId)
    onClose()
  }
  const meetingOn = (value: LocalDate | null) => {
    const proposed = facts.meetingOn === null ? null : proposeFinsamFollowUp(facts.meetingOn)
    const agreed = facts.followUpOn === proposed ? null : facts.followUpOn
    set({ meetingOn: value, followUpOn: agreed ?? (value === null ? null : proposeFinsamFollowUp(value)) })
  }
  const steps = closed ? [] : finsamSteps(facts, maySend(detail, finsamNeeds, today), today)
  return (
    <>
      <PaperDialog
        title="Anmälan till Finsamteamet"
        opened={consenting === null}
        onClose={onClose}
        onSubmit={() => void save({}, 'Anmälan är sparad.')}
        submitLabel={id === null ? 'Lägg till' : 'Spara'}
        busy={add.busy || update.busy}
        refusal={formError(refusal, Object.keys(unwritten))}
        size={600}
        closed={closed}
      >
        <PaperState
          steps={finsamTrail(facts)}
          gate={
            facts.followedUpOn === null ? (
              <ConsentGate
                detail={detail}
                needs={finsamNeeds}
                onlyMissing={facts.postedOn !== null}
                onRegister={register}
              />
            ) : null
          }
          acts={steps}
          onAct={({ changes, said }) => void save(changes, said)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <DayInput label="Postad" {...day('postedOn')} max={today} />
          <DayInput label="Besked från teamet" {...day('answeredOn')} max={today} />
        </SimpleGrid>
        {facts.postedOn === null ? (
          <p className={classes.note}>
            Anmälan och det underskrivna samtycket postas till teamets koordinator.
          </p>
        ) : (
          <>
            <YesNo
              label="Tas ärendet upp?"
              value={facts.takenUp}
              onChange={(takenUp) => set({ takenUp })}
              error={error('takenUp')}
            />
            <Textarea
              label={facts.takenUp === false ? 'Varför inte?' : 'Vad sa teamet?'}
              autosize
              minRows={1}
              maxRows={8}
              {...text('reason')}
            />
          </>
        )}
        {facts.takenUp === true || facts.meetingOn !== null ? (
          <Part title="Mötet och planen">
            <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
              <DayInput label="Teammöte" {...day('meetingOn')} onChange={meetingOn} />
              <DayInput label="Ska följas upp" {...day('followUpOn')} />
              <DayInput label="Uppföljt" {...day('followedUpOn')} max={today} />
            </SimpleGrid>
            <Textarea label="Resultat" autosize minRows={2} maxRows={8} {...text('result')} />
            <p className={classes.note}>
              Planen följs upp efter {finsamFollowUpMonths} månader. Den som anmälde driver den.
            </p>
          </Part>
        ) : null}
      </PaperDialog>
      {consenting === null ? null : (
        <ConsentDialog detail={detail} target={consenting} onClose={() => setConsenting(null)} />
      )}
    </>
  )
}
