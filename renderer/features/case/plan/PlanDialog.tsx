import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { CaseDetail } from '../../../../domain/contract/cases'
import type { LocalDate } from '../../../../domain/dates'
import type { PlanGoals } from '../../../../domain/plan/plan'
import { useCommand } from '../../../app/api'
import { useToday } from '../../../app/today'
import { sayDone } from '../../../app/undo'
import { DayInput } from '../../../ui/DayInput'
import { Dialog } from '../../../ui/Dialog'
import { fieldError, formError } from '../../../ui/field-refusal'
import { goalWords } from './version-words'

const fields = ['goal', 'partialGoals', 'ownWords'] as const
const hints: Record<keyof PlanGoals, string> = {
  goal: 'Det ni har kommit överens om, till exempel arbete på halvtid.',
  partialGoals: 'Ett steg i taget, ett på varje rad.',
  ownWords: 'Så som klienten säger det. Står skilt från målen.',
}

/** A first plan, or the next version of the one that is current. */
export function PlanDialog({
  detail,
  onClose,
}: {
  readonly detail: CaseDetail
  readonly onClose: () => void
}) {
  const today = useToday()
  const add = useCommand('plan.add', { silent: true })
  const revise = useCommand('plan.revise', { silent: true })
  const open = detail.plans.find((plan) => plan.endedOn === null) ?? null
  const { refusal, busy, run } = open ? revise : add
  const [datedOn, setDatedOn] = useState<LocalDate | null>(today)
  const [goals, setGoals] = useState<PlanGoals>(() => ({
    goal: open?.goal ?? null,
    partialGoals: open?.partialGoals ?? null,
    ownWords: open?.ownWords ?? null,
  }))
  const version = (detail.plans[0]?.version ?? 0) + 1
  const submit = async () => {
    if (datedOn === null) return
    const done = await run({
      caseId: detail.card.id,
      datedOn,
      goals: {
        goal: goals.goal?.trim() || null,
        partialGoals: goals.partialGoals?.trim() || null,
        ownWords: goals.ownWords?.trim() || null,
      },
    })
    if (!done) return
    sayDone(
      open ? `Rehabplanen är reviderad: version ${version}.` : 'Rehabplanen är gjord.',
      done.changeSetId,
    )
    onClose()
  }
  return (
    <Dialog
      title={open ? 'Revidera rehabplanen' : 'Gör rehabplan'}
      opened
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={open ? `Spara som version ${version}` : 'Spara rehabplanen'}
      busy={busy}
      refusal={formError(refusal, ['datedOn', ...fields])}
      size={560}
    >
      {fields.map((field) => (
        <Textarea
          key={field}
          label={goalWords[field]}
          description={hints[field]}
          autosize
          minRows={2}
          maxRows={10}
          value={goals[field] ?? ''}
          onChange={(event) => setGoals({ ...goals, [field]: event.currentTarget.value || null })}
          error={fieldError(refusal, field)}
          data-autofocus={field === 'goal' || undefined}
        />
      ))}
      <DayInput
        label={open ? 'Reviderad' : 'Gjord'}
        value={datedOn}
        onChange={setDatedOn}
        {...(open ? { min: open.datedOn } : {})}
        max={today}
        error={fieldError(refusal, 'datedOn')}
        {...(open ? { description: `Version ${open.version} sparas som den är nu.` } : {})}
        width={260}
      />
    </Dialog>
  )
}
