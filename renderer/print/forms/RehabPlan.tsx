import type { Client } from '../../../domain/case/client'
import type { LocalDate } from '../../../domain/dates'
import { isCurrentPlan } from '../../../domain/plan/plan'
import {
  type PlanTold,
  planHeadings,
  planTold,
  type ToldConsent,
  type ToldFact,
} from '../../features/case/plan/plan-told'
import { goalWords } from '../../features/case/plan/version-words'
import type { CaseFormProps } from '../case-paper'
import { sentSecrecy } from '../letterhead'
import { DatedSignatures } from '../parts/DatedSignatures'
import { PlanActivities, Room } from '../parts/PlanActivities'
import { Facts, Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { TextSize } from '../parts/TextSize'
import { Texts } from '../parts/Texts'
import { quoted } from '../quoted'
import { withoutCare } from '../unnamed'
import { pinOf } from '../whom'

/** Rehabplan: what is agreed, by whom and until when, for the client and the unit to sign; without a plan, a form to fill in. */
export function RehabPlan({ detail, letterhead, settings, people, today }: CaseFormProps) {
  const { card, client } = detail
  const plan = detail.plans.find((one) => isCurrentPlan(one, today)) ?? null
  const told = planTold(withoutCare(detail), plan, settings, today)
  const phone = people.find(({ id }) => id === card.workerId)?.phone ?? null
  return (
    <Sheet
      title="Rehabplan"
      code={card.caseNumber}
      cases={[card.id]}
      letterhead={letterhead}
      date={today}
      secrecy={sentSecrecy(letterhead)}
    >
      <TextSize size="tight">
        <Facts facts={[...whoFacts(client, told, phone), ...told.standing]} />
        <Part title="Mål">
          <Texts texts={told.goals.map(inOwnWords)} />
        </Part>
        <Part title={planHeadings.activities}>
          <PlanActivities lanes={told.lanes} room={plan === null || told.lanes.length === 0} today={today} />
          {told.parallel ? <p>{told.parallel}</p> : null}
        </Part>
        {told.ended.length === 0 ? null : (
          <Part title={planHeadings.ended}>
            <ul>
              {told.ended.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={planHeadings.medical}>
          <Texts texts={told.medical} lines={1} wide />
        </Part>
        <Part title={planHeadings.consents(today)}>
          <Consents consents={told.consents} room={plan === null} />
        </Part>
        <Part title="Uppföljning och underskrifter">
          <Facts facts={[coming(told.next, card, today), ['Hur och var', null]]} />
          <DatedSignatures
            people={[
              { role: 'Klient', name: nameOf(client) },
              ...(client.representative === null
                ? []
                : [{ role: 'Legal företrädare', name: client.representative }]),
              { role: 'Socialsekreterare', name: card.worker },
              { role: 'Samordnare', name: settings.coordinator || null },
            ]}
          />
        </Part>
      </TextSize>
    </Sheet>
  )
}

/** As she says it herself; null where no name may stand. */
const nameOf = ({ givenName, familyName }: Client): string | null =>
  [givenName, familyName].filter((part) => part !== '').join(' ') || null

const inOwnWords = ([label, text]: ToldFact): ToldFact => [
  label,
  label === goalWords.ownWords && text !== null ? quoted(text) : text,
]

/** A day that has passed is no day to meet on: there is a line for the next. */
const coming = (
  [label, words]: ToldFact,
  { nextPlanned }: CaseFormProps['detail']['card'],
  today: LocalDate,
): ToldFact => [label, nextPlanned !== null && nextPlanned < today ? null : words]

function whoFacts(client: Client, { people }: PlanTold, phone: string | null): ToldFact[] {
  const [worker, ...others] = people
  return [
    ['Namn', nameOf(client)],
    ['Personnummer', pinOf(client)],
    ...(worker ? [worker] : []),
    ['Telefon', phone],
    ...others,
    ['Tolk', client.interpreter],
    ...(client.representative === null
      ? []
      : ([
          ['Legal företrädare', client.representative],
          ['Når företrädaren', client.representativeContact],
        ] as const)),
  ]
}

interface ConsentsProps {
  readonly consents: readonly ToldConsent[]
  /** Rows to write in. */
  readonly room: boolean
}

function Consents({ consents, room }: ConsentsProps) {
  if (consents.length === 0 && !room) return <p>Inget samtycke är begärt.</p>
  return (
    <Rows
      label="Samtycken"
      headings={[['Till', 58], ['Gäller'], ['Läge', 26], ['Till och med', 24]]}
      rows={[
        ...consents.map(({ key, who, to, status, holds, until }) => ({
          key,
          cells: [who, to, status, <Whole key="until">{holds ? (until ?? 'tills vidare') : ''}</Whole>],
        })),
        ...(room ? ['room 1', 'room 2'] : []).map((key) => ({
          key,
          cells: [<Room key="room" />, '', '', ''],
        })),
      ]}
    />
  )
}
