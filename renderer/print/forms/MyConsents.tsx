import { isValid } from '../../../domain/consent/consent'
import type { CaseDetail } from '../../../domain/contract/cases'
import { longDay } from '../../app/dates'
import { Part } from '../parts/Sheet'
import { plainConsentKind, plainConsentParty, plainInvited, spellOut } from './plain-words'

interface MyConsentsProps {
  readonly detail: Pick<CaseDetail, 'careContacts' | 'consentRows'>
}

/** Whom the unit may talk with about her, every yes that holds today, and how she takes one back. */
export function MyConsents({ detail }: MyConsentsProps) {
  const given = detail.consentRows.filter(({ status }) => isValid(status))
  return (
    <>
      <Part title="De här får vi prata med om dig">
        {given.length === 0 ? (
          <p>Just nu har du inte sagt ja till att vi pratar med någon annan om dig.</p>
        ) : (
          <>
            <p>Du har sagt ja till att vi pratar med dem. Det kallas samtycke.</p>
            <ul>
              {consentLines(given, detail.careContacts).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
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

/** A line for each who may be talked with until the same day: about what, and what the consents themselves say of it. */
function consentLines(given: readonly Given[], careContacts: CaseDetail['careContacts']): string[] {
  const who = ({ party, kind, careUnitId, partyName }: Given) =>
    careContacts.find((contact) => contact.careUnitId === careUnitId)?.careUnit ??
    partyName ??
    (kind === 'sip-attendance' ? plainInvited : plainConsentParty[party])
  const groups = Map.groupBy(given, (row) => `${who(row)} ${row.consent?.validTo ?? ''}`)
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows
    if (!first) return []
    const about = rows.flatMap(({ kind }) => plainConsentKind[kind] ?? []).join(' och ')
    const scopes = rows.flatMap(({ consent }) => (consent?.scope ? spellOut(consent.scope) : []))
    const until = first.consent?.validTo
    return [
      who(first) +
        (about === '' ? '' : `, om ${about}`) +
        (until ? `, till och med den ${longDay(until)}.` : ', tills vidare.') +
        (scopes.length === 0 ? '' : ` Det gäller: ${scopes.join(' ')}`),
    ]
  })
}
