import { SimpleGrid, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { type FkFacts, fkFacts } from '../../../../domain/documents/fk'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { DayInput } from '../../../ui/DayInput'
import { formError } from '../../../ui/field-refusal'
import { factsOf } from './facts-of'
import { type FkDraft, fkActs, fkTrail } from './fk-steps'
import { PaperDialog } from './PaperDialog'
import { PaperState } from './PaperState'
import { Part } from './Part'
import classes from './papers.module.css'
import { useFacts } from './use-facts'
import { YesNo } from './YesNo'

interface FkDialogProps {
  readonly detail: CaseDetail
  readonly onClose: () => void
  readonly id: number | null
}

/** An application to Försäkringskassan, which the individual makes. */
export function FkDialog({ detail, onClose, id }: FkDialogProps) {
  const today = useToday()
  const add = useCommand('fk.add', { silent: true })
  const update = useCommand('fk.update', { silent: true })
  const refusal = add.refusal ?? update.refusal
  const form = useFacts<FkDraft>(() => startingFk(detail, id), refusal)
  const [tried, setTried] = useState(false)
  const { facts, set, day, text, error } = form
  const { sentOn } = facts
  const save = async (changes: Partial<FkFacts>, said: string) => {
    setTried(true)
    if (sentOn === null) return
    const whole = { ...facts, sentOn, ...changes }
    const done =
      id === null
        ? await add.run({ caseId: detail.card.id, facts: whole })
        : await update.run({ id, facts: whole })
    if (!done) {
      // A refusal's reason is asked for where it stands, with what was pressed kept.
      set(changes)
      return
    }
    sayDone(said, done.changeSetId)
    onClose()
  }
  const closed = detail.card.closedOn !== null
  return (
    <PaperDialog
      title="Ansökan om samordning hos Försäkringskassan"
      opened
      onClose={onClose}
      onSubmit={() => void save({}, 'Ansökan är sparad.')}
      submitLabel={id === null ? 'Lägg till' : 'Spara'}
      busy={add.busy || update.busy}
      refusal={formError(refusal, ['sentOn', 'answeredOn', 'granted', 'reason'])}
      size={560}
      closed={closed}
    >
      <PaperState
        steps={fkTrail(facts, today)}
        acts={id === null || closed ? [] : fkActs(facts, today)}
        onAct={({ changes, said }) => void save(changes, said)}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <DayInput
          label="Skickad"
          {...day('sentOn')}
          error={tried && sentOn === null ? 'Ange dagen ansökan skickades.' : error('sentOn')}
          max={today}
          required
          autoFocus
        />
        <DayInput label="Besked" {...day('answeredOn')} max={today} />
      </SimpleGrid>
      <YesNo
        label="Beviljad?"
        value={facts.granted}
        onChange={(granted) => set({ granted })}
        error={error('granted')}
      />
      <Textarea
        label={facts.granted === false ? 'Varför blev det avslag?' : 'Skäl'}
        autosize
        minRows={2}
        maxRows={8}
        {...text('reason')}
      />
      <Part title="Att tänka på">
        <p className={classes.note}>
          Personen ansöker själv, gärna tillsammans med dig. Läkarintyg eller annat medicinskt underlag brukar
          bifogas; även svaret på en rehabiliteringsförfrågan kan läggas med.
        </p>
        <p className={classes.note}>
          Medgivandet i blanketten är frivilligt. Det gäller bara så länge samordningen pågår och kan tas
          tillbaka när som helst.
        </p>
      </Part>
    </PaperDialog>
  )
}

function startingFk(detail: CaseDetail, id: number | null): FkDraft {
  const entry = detail.fk.find((one) => one.id === id)
  if (entry) return factsOf<FkFacts>(fkFacts, entry)
  return { sentOn: null, answeredOn: null, granted: null, reason: null }
}
