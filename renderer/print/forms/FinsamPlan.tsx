import type { CaseDetail } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { isUnfinished } from '../../../domain/plan/activity'
import { isCurrentPlan } from '../../../domain/plan/plan'
import { responsibleWords } from '../../app/words'
import { Part, Rows } from '../parts/Sheet'
import { EmptyCell, LongText } from '../parts/Writing'

interface FinsamPlanProps {
  readonly detail: Pick<CaseDetail, 'activities' | 'plans'>
  readonly today: LocalDate
}

/** The goals of the plan, and what is going on or planned to come there. */
export function FinsamPlan({ detail: { plans, activities }, today }: FinsamPlanProps) {
  const plan = plans.find((one) => isCurrentPlan(one, today))
  return (
    <>
      <Part title="Mål">
        <LongText text={plan?.goal ?? null} lines={2} />
        {plan?.partialGoals ? <LongText label="Delmål" text={plan.partialGoals} lines={0} /> : null}
      </Part>
      <Part title="Pågående insatser">
        <Rows
          label="Pågående insatser"
          headings={[['Insats'], ['Ansvarig', 40], ['Tid', 49], ['Omfattning', 26]]}
          rows={[
            ...activities
              .filter((one) => isUnfinished(one, today))
              .map(({ id, title, party, fromDate, toDate, extent }) => ({
                key: id,
                cells: [
                  title,
                  party === null ? '–' : responsibleWords[party],
                  `${fromDate}–${toDate ?? ''}`,
                  extent === null ? '–' : `${extent} %`,
                ],
              })),
            {
              key: 'empty',
              cells: [
                <EmptyCell key="what" />,
                <EmptyCell key="whose" />,
                <EmptyCell key="when" />,
                <EmptyCell key="extent" />,
              ],
            },
          ]}
        />
      </Part>
    </>
  )
}
