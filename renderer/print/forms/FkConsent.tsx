import { Part } from '../parts/Sheet'
import { Tick } from '../parts/Tick'

/** The medgivande of the application, which is the client's own to give: what holds here crosses nothing there. */
export function FkConsent() {
  return (
    <Part title="5. Medgivande">
      <Tick>
        Försäkringskassan får hämta och utbyta uppgifter och handlingar som omfattas av sekretess med dem som
        är kryssade i punkt 4, när det behövs för att utreda, samordna och besluta om rehabiliteringen.
      </Tick>
      <ul>
        <li>Medgivandet är frivilligt.</li>
        <li>Det gäller bara under den tid samarbetet pågår.</li>
        <li>Du kan ta tillbaka det när som helst.</li>
      </ul>
    </Part>
  )
}
