import { isValid } from '../../../domain/consent/consent'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { CaseFormProps } from '../case-paper'
import { contactsOf, type PaperContact } from '../contacts'
import { Part, Rows } from '../parts/Sheet'
import { Box } from '../parts/Tick'
import { EmptyCell } from '../parts/Writing'

/** Who is in it: an authority is when it has a part in the plan, or the client's yes to be talked with. */
export function FinsamParties(props: CaseFormProps) {
  return (
    <Part title="Parter som är inblandade">
      <Rows
        label="Parter"
        headings={[['Kryss', 20], ['Part', 66], ['Kontaktperson'], ['Telefon', 36]]}
        rows={partiesOf(props).map(({ party, known, name, phone }) => ({
          key: party,
          cells: [
            <Box key="tick" ticked={known} />,
            party,
            name ?? <EmptyCell key="name" />,
            phone ?? <EmptyCell key="phone" />,
          ],
        }))}
      />
    </Part>
  )
}

const authorities = [
  ['fk', 'Försäkringskassan'],
  ['af', 'Arbetsförmedlingen'],
  ['jobbtorg', 'Jobbtorg'],
] as const

/** Those of the application to Försäkringskassan, with the authorities among them. */
function partiesOf(props: CaseFormProps): readonly PaperContact[] {
  const own = contactsOf(props).filter(({ party }) => authorities.every(([, name]) => name !== party))
  return own.toSpliced(
    2,
    0,
    ...authorities.map(([code, party]) => ({
      party,
      known: isInvolved(props.detail, code),
      name: null,
      phone: null,
    })),
  )
}

const isInvolved = (
  { activities, consentRows }: Pick<CaseDetail, 'activities' | 'consentRows'>,
  party: (typeof authorities)[number][0],
): boolean =>
  activities.some((one) => one.party === party && one.ended !== 'cancelled') ||
  consentRows.some((row) => row.party === party && isValid(row.status))
