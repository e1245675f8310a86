import type { PlanEntry } from '../../../../domain/contract/cases'
import type { PlanGoals as Goals } from '../../../../domain/plan/plan'
import { ask, Refusal } from '../../../app/api'
import { sayDone } from '../../../app/undo'
import { LongTextInPlace } from './LongTextInPlace'
import classes from './Plan.module.css'
import { goalWords } from './version-words'

/** Goals as agreed, and what the client says apart from them; each edited where it stands. */
export function PlanGoals({ plan, locked }: { readonly plan: PlanEntry; readonly locked: boolean }) {
  const save = (field: keyof Goals) => async (text: string | null) => {
    try {
      const { changeSetId } = await ask('plan.update', { id: plan.id, goals: { [field]: text } })
      sayDone(`${goalWords[field]} är sparat.`, changeSetId)
      return null
    } catch (thrown) {
      if (thrown instanceof Refusal) return thrown.message
      throw thrown
    }
  }
  const field = (name: keyof Goals) => (
    <LongTextInPlace label={goalWords[name]} value={plan[name]} onSave={save(name)} locked={locked} />
  )
  return (
    <div className={classes.goals}>
      <div className={classes.agreed}>
        {field('goal')}
        {field('partialGoals')}
      </div>
      <div className={classes.ownWords}>{field('ownWords')}</div>
    </div>
  )
}
