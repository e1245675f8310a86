import type { PlanEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { isCurrentPlan } from '../../../domain/plan/plan'
import { revisedOn } from '../../../domain/plan/told'
import { longDay } from '../../app/dates'
import type { CaseFormProps } from '../case-paper'
import { Facts, Part, Sheet } from '../parts/Sheet'
import { TextSize, Together } from '../parts/TextSize'
import { Texts } from '../parts/Texts'
import { quoted } from '../quoted'
import { withoutCare } from '../unnamed'
import { MyActivities } from './MyActivities'
import { MyConsents } from './MyConsents'
import { spellOut } from './plain-words'

/** Min plan: the same plan for the one it is about, in plain words and large type. */
export function MyPlan({ detail, letterhead, people, today }: CaseFormProps) {
  const { card, client } = detail
  const plan = detail.plans.find((one) => isCurrentPlan(one, today)) ?? null
  const name = [client.givenName, client.familyName].filter((part) => part !== '').join(' ')
  return (
    <Sheet
      title="Min plan"
      code={card.caseNumber}
      cases={[card.id]}
      letterhead={letterhead}
      date={today}
      secrecy={null}
    >
      <TextSize size="large">
        <Facts
          facts={[
            ['Planen är för', name],
            ['Planen gjordes', plan && madeWords(plan, detail, today)],
          ]}
        />
        <Wishes plan={plan} />
        <MyActivities detail={detail} today={today} />
        <Together>
          <NextTime next={card.nextPlanned} today={today} />
          <WhoToCall
            worker={card.worker}
            phone={people.find(({ id }) => id === card.workerId)?.phone ?? null}
            interpreter={client.interpreter}
          />
        </Together>
        <Together>
          <MyConsents detail={withoutCare(detail)} />
        </Together>
        <Together>
          <Part title="Ditt namn">
            <p>Skriv ditt namn här när du har läst planen eller fått den uppläst.</p>
            <Facts
              facts={[
                ['Namn', null],
                ['Datum', null],
              ]}
            />
          </Part>
        </Together>
      </TextSize>
    </Sheet>
  )
}

/** The day it was made, and the day it was changed after that. */
function madeWords(plan: PlanEntry, { activities }: CaseFormProps['detail'], today: LocalDate): string {
  const revised = revisedOn(plan, activities, today)
  const made = `den ${longDay(plan.datedOn)}`
  return revised === plan.datedOn ? made : `${made}, ändrad den ${longDay(revised)}`
}

function Wishes({ plan }: { readonly plan: PlanEntry | null }) {
  const { goal = null, partialGoals = null, ownWords = null } = plan ?? {}
  return (
    <Part title="Det här vill du">
      <Texts
        under
        texts={[
          ['Med dina egna ord', ownWords ? quoted(ownWords) : null],
          ['Målet', goal ? spellOut(goal) : null],
          ...(partialGoals ? ([['På vägen dit', spellOut(partialGoals)]] as const) : []),
        ]}
      />
    </Part>
  )
}

function NextTime({ next, today }: { readonly next: LocalDate | null; readonly today: LocalDate }) {
  // A day that has passed is no day to come on.
  const day = next !== null && next >= today ? next : null
  return (
    <Part title="Nästa gång">
      <p>Då ser vi tillsammans hur det går med planen. Du kan be om en annan tid om den inte passar.</p>
      <Facts
        facts={[
          ['Dag', day && longDay(day)],
          ['Klockan', null],
          ['Plats', null],
        ]}
      />
    </Part>
  )
}

interface WhoToCallProps {
  readonly worker: string | null
  readonly phone: string | null
  readonly interpreter: string | null
}

function WhoToCall({ worker, phone, interpreter }: WhoToCallProps) {
  return (
    <Part title="Om du undrar något">
      <p>
        Ring din socialsekreterare. Ring också om du inte kan komma, eller om något i planen inte fungerar.
      </p>
      <Facts
        facts={[
          ['Namn', worker],
          ['Telefon', phone],
        ]}
      />
      <p>
        Du kan alltid be om tolk. Säg till din socialsekreterare före mötet.
        {interpreter ? ` Vi har antecknat att du vill ha tolk: ${interpreter}.` : ''}
      </p>
    </Part>
  )
}
