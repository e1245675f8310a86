import type { ConsentKind } from '../../../domain/consent/consent'
import type { ActivityEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { chooseRow } from '../../../domain/paper/choose-row'
import { activityStatus, isUnfinished } from '../../../domain/plan/activity'
import { waysStanding } from '../../../domain/ways-tried/ways-tried'
import { activityStatusWords, consentStatusWords, triedOutcomeWords, wayToTryWords } from '../../app/words'
import { inWords } from '../../features/case/consents/words'
import type { CaseFormProps } from '../case-paper'
import { sentSecrecy } from '../letterhead'
import { ClientFacts } from '../parts/ClientFacts'
import { reached } from '../parts/Reached'
import { Facts, Part, Rows, Sheet } from '../parts/Sheet'
import { EmptyCell, Laws, LongText, Together } from '../parts/Writing'
import { functionOf, unitNames, workerOf } from '../whom'
import { FinsamParties } from './FinsamParties'
import { FinsamPlan } from './FinsamPlan'
import { FinsamSteps } from './FinsamSteps'

/** Underlag till anmälan till Finsamteamet (forms: F6): what the register knows, and lines for what only a person does. */
export function FinsamBasis(props: CaseFormProps) {
  const { detail, letterhead, today, nr } = props
  const worker = workerOf(props)
  const referral = chooseRow(
    detail.finsam,
    nr,
    ({ takenUp, followedUpOn }) => takenUp !== false && followedUpOn === null,
  )
  return (
    <Sheet
      title="Underlag till anmälan till Finsamteamet"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      secrecy={sentSecrecy(letterhead)}
      date={today}
      lead={
        <p>
          Det här är inte anmälan. Anmälan görs på Finsamteamets egen blankett och postas till teamets
          koordinator tillsammans med det undertecknade samtycket.
        </p>
      }
    >
      <Part title="Anmälare">
        <Facts
          facts={[
            ['Namn', worker?.name ?? null],
            ['Kontaktuppgifter', reached(worker)],
            ['Funktion', functionOf(worker)],
            ['Enhet', letterhead.unit],
          ]}
        />
      </Part>
      <Part title="Den som anmälan gäller">
        <ClientFacts detail={detail} more={[['Tolk', detail.client.interpreter]]} />
      </Part>
      <Part title="Varför det är oklart vilken part som ska ge stödet">
        <LongText text={null} lines={5} />
      </Part>
      <Consents {...props} />
      <FinsamPlan detail={detail} today={today} />
      <Tried {...props} />
      <FinsamParties {...props} />
      <Part title="Vad vi önskar av Finsamteamet">
        <LongText text={null} lines={4} />
      </Part>
      <Together>
        <FinsamSteps detail={detail} referral={referral} today={today} />
        <Laws letterhead={letterhead} codes={['finsam', 'secrecy-consent']} />
      </Together>
    </Sheet>
  )
}

/** What others than the unit do not call by its short name. */
const consentTo: Partial<Record<ConsentKind, string>> = {
  'sip-plan': 'att en samordnad individuell plan görs',
  'sip-attendance': 'att de inbjudna deltar på mötet om en samordnad individuell plan',
}

function Consents({ detail }: CaseFormProps) {
  const units = unitNames(detail)
  return (
    <Part title="Samtycken">
      {detail.consentRows.length === 0 ? <p>Inget samtycke är begärt eller behövs i dag.</p> : null}
      {detail.consentRows.length === 0 ? null : (
        <Rows
          label="Samtycken"
          headings={[['Samtycke till'], ['Läge', 40], ['Givet', 25], ['Gäller till', 25]]}
          rows={detail.consentRows.map((row, place) => ({
            key: place,
            cells: [
              consentTo[row.kind] ?? inWords(row, units),
              consentStatusWords[row.status],
              row.consent?.givenOn ?? '–',
              row.consent?.validTo ?? '–',
            ],
          }))}
        />
      )}
    </Part>
  )
}

function Tried({ detail, today }: CaseFormProps) {
  const ways = waysStanding(detail.waysTried).flatMap(({ latest }) => (latest === null ? [] : [latest]))
  const efforts = detail.activities.filter((one) => !isUnfinished(one, today))
  return (
    <Part title="Tidigare insatser och prövade vägar">
      <Rows
        label="Tidigare insatser och prövade vägar"
        headings={[['Insats eller väg'], ['Tid', 49], ['Utfall']]}
        rows={[
          ...ways.map(({ way, outcome, triedOn, comment }) => ({
            key: way,
            cells: [
              wayToTryWords[way],
              triedOn,
              [triedOutcomeWords[outcome], comment].filter(Boolean).join('. '),
            ],
          })),
          ...efforts.map((one) => ({
            key: one.id,
            cells: [one.title, `${one.fromDate}–${one.toDate ?? ''}`, endOf(one, today)],
          })),
          {
            key: 'empty',
            cells: [<EmptyCell key="what" />, <EmptyCell key="when" />, <EmptyCell key="outcome" />],
          },
        ]}
      />
    </Part>
  )
}

/** How it ended, said once. */
function endOf(activity: ActivityEntry, today: LocalDate): string {
  const status = activityStatusWords[activityStatus(activity, today)]
  const { outcome } = activity
  if (!outcome) return status
  return outcome.startsWith(status) ? outcome : `${status}. ${outcome}`
}
