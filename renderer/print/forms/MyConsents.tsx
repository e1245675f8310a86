import { consentKinds, isValid } from '../../../domain/consent/consent'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { longDay } from '../../app/dates'
import { Part } from '../parts/Sheet'
import { plainConsentKind, plainConsentParty, plainInvited } from './plain-words'

interface MyConsentsProps {
  readonly detail: Pick<CaseDetail, 'careContacts' | 'consentRows'>
}

/** Whom the unit may talk with about her, every yes that holds today, and how she takes one back. */
export function MyConsents({ detail }: MyConsentsProps) {
  const given = detail.consentRows.filter(({ status }) => isValid(status))
  if (given.length === 0)
    return (
      <Part title="De här får vi prata med om dig">
        <p>Just nu har du inte sagt ja till att vi pratar med någon annan om dig.</p>
      </Part>
    )
  return (
    <>
      <Part title="De här får vi prata med om dig">
        <p>Du har sagt ja till att vi pratar med dem. Det kallas samtycke.</p>
        <ul>
          {consentLines(given, detail.careContacts).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Part>
      <Part title="Så tar du tillbaka ett samtycke">
        <p>
          Säg det eller skriv det till din socialsekreterare. Du kan göra det när du vill. Du behöver inte
          säga varför.
        </p>
        <p>
          Från den stunden berättar vi ingenting mer. Det som vi redan har berättat finns kvar hos dem som har
          fått veta det.
        </p>
      </Part>
    </>
  )
}

type Given = CaseDetail['consentRows'][number]

/** A line for each who may be talked with: what the unit may do, and until when. */
function consentLines(given: readonly Given[], careContacts: CaseDetail['careContacts']): string[] {
  const who = ({ party, kind, careUnitId, partyName }: Given) =>
    careContacts.find((contact) => contact.careUnitId === careUnitId)?.careUnit ??
    partyName ??
    (kind === 'sip-attendance' ? plainInvited : plainConsentParty[party])
  return [...Map.groupBy(given, who)].map(([whom, rows]) => {
    const byEnd = Map.groupBy(rows, ({ consent }) => consent?.validTo ?? null)
    return [`${whom}.`, ...[...byEnd].map(([until, same]) => mayWords(same, until))].join(' ')
  })
}

const inRow = new Intl.ListFormat('sv')

/** "Vi får prata om din plan och fråga din läkare. Det gäller tills du säger nej." */
function mayWords(rows: readonly Given[], until: LocalDate | null): string {
  const may = consentKinds.filter((kind) => rows.some((row) => row.kind === kind))
  const words = inRow.format(may.map((kind) => plainConsentKind[kind]))
  return `Vi får ${words}. Det gäller ${until === null ? 'tills du säger nej' : `till och med den ${longDay(until)}`}.`
}
