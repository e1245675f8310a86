import { isValid } from '../../../domain/consent/consent'
import type { CaseDetail, FinsamEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { finsamFollowUpMonths, proposeFinsamFollowUp } from '../../../domain/documents/finsam'
import { finsamNeeds, standingOfNeed } from '../../features/case/papers/consent-needs'
import { Part, Rows } from '../parts/Sheet'
import { Box } from '../parts/Tick'
import { EmptyCell } from '../parts/Writing'

interface FinsamStepsProps {
  readonly detail: CaseDetail
  readonly referral: FinsamEntry | null
  readonly today: LocalDate
}

interface Step {
  readonly name: string
  readonly doneOn: LocalDate | null
  /** A day that is planned, or what the answer was. */
  readonly note?: string | null
}

/** The checklist of an anmälan, with the days that are known. */
export function FinsamSteps(props: FinsamStepsProps) {
  return (
    <Part title="Checklista">
      <Rows
        label="Checklista"
        headings={[['Klart', 20], ['Steg'], ['Datum', 26], ['Anteckning']]}
        rows={stepsOf(props).map(({ name, doneOn, note }) => ({
          key: name,
          cells: [
            <Box key="tick" ticked={doneOn !== null} />,
            name,
            doneOn ?? <EmptyCell key="day" />,
            note ?? <EmptyCell key="note" />,
          ],
        }))}
      />
    </Part>
  )
}

function stepsOf({ detail, referral, today }: FinsamStepsProps): readonly Step[] {
  const signed = finsamNeeds.map((need) => standingOfNeed(detail, need, today))[0]
  const met = referral?.meetingOn ?? null
  const held = met !== null && met <= today
  const followUpOn = referral?.followUpOn ?? (met === null ? null : proposeFinsamFollowUp(met))
  return [
    {
      name: 'Samtycke undertecknat',
      doneOn: signed && isValid(signed.status) ? (signed.consent?.givenOn ?? null) : null,
    },
    { name: 'Anmälan postad', doneOn: referral?.postedOn ?? null },
    { name: 'Besked från koordinatorn', doneOn: referral?.answeredOn ?? null, note: answerOf(referral) },
    {
      name: 'Möte med teamet',
      doneOn: held ? met : null,
      note: met !== null && !held ? `Planerat ${met}` : null,
    },
    {
      name: `Uppföljning efter ${finsamFollowUpMonths} månader`,
      doneOn: referral?.followedUpOn ?? null,
      note: referral?.followedUpOn ? referral.result : followUpOn && `Ska ske ${followUpOn}`,
    },
  ]
}

function answerOf(referral: FinsamEntry | null): string | null {
  if (referral === null || referral.takenUp === null) return null
  if (referral.takenUp) return 'Tas upp'
  return ['Tas inte upp', referral.reason].filter(Boolean).join(': ')
}
