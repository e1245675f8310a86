import type { CaseDetail, ConsentEntry } from '../../../domain/contract/cases'
import { blankForm } from '../../../domain/paper/choose-row'
import { longDay } from '../../app/dates'
import type { CaseFormProps } from '../case-paper'
import { sentSecrecy } from '../letterhead'
import { ClientFacts } from '../parts/ClientFacts'
import { ConsentRights } from '../parts/ConsentRights'
import { ConsentSigning } from '../parts/ConsentSigning'
import { reached } from '../parts/Reached'
import { Facts, Part, Sheet } from '../parts/Sheet'
import { Tick } from '../parts/Tick'
import { InlineLine, Laws, LongText, Together } from '../parts/Writing'
import { coordinatorOf, unitNames, workerOf } from '../whom'

/** Sekretessmedgivande between the social services and one care unit (forms: F7), enclosed with the förfrågan. */
export function SecrecyRelease(props: CaseFormProps) {
  const { detail, letterhead, today, nr } = props
  const worker = workerOf(props)
  const consent = nr === blankForm ? null : careConsent(detail, nr)
  return (
    <Sheet
      title="Sekretessmedgivande"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      secrecy={sentSecrecy(letterhead)}
      date={today}
      lead={<p>Mellan socialtjänsten och vården. Bifogas rehabiliteringsförfrågan.</p>}
    >
      <Part title="Vem det gäller">
        <ClientFacts detail={detail} />
      </Part>
      <Between {...props} consent={consent} />
      <Part title="Vad det ska användas till">
        <LongText
          text={
            consent?.scope ??
            'Vården ska kunna svara på rehabiliteringsförfrågan, och socialtjänsten ska kunna planera ett stöd som passar min hälsa.'
          }
          lines={2}
          more={1}
        />
      </Part>
      <Told />
      <Together>
        <Part title="Hur länge det gäller">
          <Tick>tills förfrågan är besvarad och svaret är genomgånget med mig</Tick>
          <Tick ticked={Boolean(consent?.validTo)}>
            till och med den {consent?.validTo ? longDay(consent.validTo) : <InlineLine />}
          </Tick>
        </Part>
      </Together>
      <ConsentRights
        worker={worker}
        without="skickar vi ingen förfrågan till vården, och planerar efter det som vi redan vet"
      />
      <ConsentSigning
        detail={detail}
        statement="Jag har fått veta vad medgivandet betyder. Jag säger ja till att socialtjänsten och vårdenheten ovan lämnar uppgifter om mig till varandra."
        obtainedBy={consent?.obtainedBy ?? null}
        worker={worker}
      />
      <Laws letterhead={letterhead} codes={['secrecy', 'secrecy-care', 'secrecy-consent']} />
    </Sheet>
  )
}

const careConsent = ({ consents }: CaseDetail, nr: number | null): ConsentEntry | null =>
  consents.find(({ id, party }) => id === nr && party === 'care') ?? null

function Between(props: CaseFormProps & { readonly consent: ConsentEntry | null }) {
  const { detail, letterhead, consent, nr } = props
  const { card } = detail
  const unitId = consent?.careUnitId ?? card.careUnitId
  const isOwn = unitId === card.careUnitId && nr !== blankForm
  const coordinator = isOwn ? coordinatorOf(props) : null
  const worker = workerOf(props)
  return (
    <Part title="Vilka som får lämna uppgifter till varandra">
      <Facts
        facts={[
          ['Socialtjänsten', letterhead.unit],
          ['Vårdenhet', nr === blankForm || unitId === null ? null : (unitNames(detail).get(unitId) ?? null)],
          ['Socialsekreterare', worker?.name ?? null],
          ['Rehabkoordinator', coordinator?.name ?? null],
          ['Telefon och e-post', reached(worker)],
          ['Telefon och e-post till vården', reached(coordinator)],
        ]}
      />
    </Part>
  )
}

function Told() {
  return (
    <Part title="Vad som får lämnas">
      <ul>
        <li>
          Vården till socialtjänsten: hur min hälsa påverkar vad jag kan göra, vilka aktiviteter jag kan vara
          med i och hur mycket, vilken anpassning jag behöver, och vad läkarintyget betyder.
        </li>
        <li>
          Socialtjänsten till vården: vilka aktiviteter som planeras, vilket stöd jag har, och vad som saknas
          för att planera vidare.
        </li>
      </ul>
      <LongText label="Det här vill jag inte att ni lämnar till varandra:" text={null} lines={2} />
    </Part>
  )
}
