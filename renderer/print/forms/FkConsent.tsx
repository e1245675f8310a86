import { isValid } from '../../../domain/consent/consent'
import type { ConsentRow } from '../../../domain/consent/needs'
import type { ConsentEntry } from '../../../domain/contract/cases'
import { inWords } from '../../features/case/consents/words'
import type { CaseFormProps } from '../case-paper'
import { Part } from '../parts/Sheet'
import { Tick } from '../parts/Tick'
import { Prose } from '../parts/Writing'
import { unitNames } from '../whom'

/** The medgivande of the application, and the other consents that hold today. */
export function FkConsent({ detail }: CaseFormProps) {
  const given = detail.consentRows.filter(({ status }) => isValid(status))
  const exchange = given.find(({ kind }) => kind === 'fk-exchange')
  const units = unitNames(detail)
  const others = given.filter((row) => row !== exchange)
  return (
    <Part title="5. Medgivande">
      <Tick ticked={exchange !== undefined}>
        Försäkringskassan får hämta och utbyta uppgifter och handlingar som omfattas av sekretess med dem som
        är kryssade i punkt 4, när det behövs för att utreda, samordna och besluta om rehabiliteringen
        {exchange ? ` (${givenWords(exchange)}).` : '.'}
      </Tick>
      <ul>
        <li>Medgivandet är frivilligt.</li>
        <li>Det gäller bara under den tid samarbetet pågår.</li>
        <li>Du kan ta tillbaka det när som helst.</li>
      </ul>
      <Prose>
        <p>
          {others.length === 0
            ? 'Inga andra samtycken gäller i dag hos oss.'
            : 'Andra samtycken som gäller i dag hos oss:'}
        </p>
      </Prose>
      <ul>
        {others.map((row, place) => (
          <li key={place}>
            {inWords(row, units)}, {givenWords(row)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

const givenWords = ({ consent }: ConsentRow<ConsentEntry>): string =>
  [
    consent?.givenOn ? `givet ${consent.givenOn}` : null,
    consent?.validTo ? `gäller till ${consent.validTo}` : null,
  ]
    .filter(Boolean)
    .join(', ')
