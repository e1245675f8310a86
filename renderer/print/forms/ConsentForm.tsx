import type { CaseFormProps } from '../case-paper'
import { sentSecrecy } from '../letterhead'
import { ClientFacts } from '../parts/ClientFacts'
import { ConsentRights } from '../parts/ConsentRights'
import { ConsentSigning } from '../parts/ConsentSigning'
import { Part, Rows, Sheet } from '../parts/Sheet'
import { Box, Tick } from '../parts/Tick'
import { EmptyCell, InlineLine, Laws, LongText, Together } from '../parts/Writing'
import { workerOf } from '../whom'
import { consentChoices } from './consent-choices'

/** Samtyckesblankett: with whom the social services may share, each party a choice of its own, for what and how long. */
export function ConsentForm(props: CaseFormProps) {
  const { detail, letterhead, today } = props
  const worker = workerOf(props)
  return (
    <Sheet
      title="Samtycke till att dela uppgifter"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      secrecy={sentSecrecy(letterhead)}
      date={today}
    >
      <Part title="Vem det gäller">
        <ClientFacts detail={detail} />
      </Part>
      <Part title="Varför vi frågar">
        <p>
          För att du ska få rätt stöd kan vi behöva planera tillsammans med andra som du har kontakt med. Det
          som vi vet om dig är skyddat av sekretess. Därför pratar vi bara med dem som du säger ja till här.
        </p>
      </Part>
      <Parties {...props} />
      <Shared />
      <Together>
        <Part title="Hur länge det gäller">
          <p>Där inget datum står ovan gäller samtycket</p>
          <Tick>så länge samarbetet pågår, dock längst tills ärendet avslutas</Tick>
          <Tick>
            till och med den <InlineLine />
          </Tick>
        </Part>
      </Together>
      <ConsentRights
        worker={worker}
        without="delar vi inga uppgifter med den parten, och planerar utan den"
      />
      <ConsentSigning
        detail={detail}
        statement="Jag har fått veta vad samtycket betyder. Jag säger ja till att uppgifter delas med dem som jag har kryssat för."
        obtainedBy={null}
        worker={worker}
      />
      <Laws letterhead={letterhead} codes={['secrecy', 'secrecy-care', 'secrecy-consent']} />
    </Sheet>
  )
}

function Parties({ detail, nr }: CaseFormProps) {
  return (
    <Part title="Vem vi får prata med">
      <p>
        Sätt ett kryss för varje part som du säger ja till. Ett ja till en är inte ett ja till någon annan.
      </p>
      <Rows
        label="Parter"
        headings={[['Ja', 14], ['Part', 66], ['Vad uppgifterna ska användas till'], ['Till och med', 26]]}
        rows={[
          ...consentChoices(detail, nr).map(({ party, purpose }) => ({
            key: party,
            cells: [
              <Box key="yes" />,
              party,
              purpose ?? <EmptyCell key="purpose" />,
              <EmptyCell key="until" />,
            ],
          })),
          {
            key: 'another',
            cells: [<Box key="yes" />, 'Annan part:', <EmptyCell key="purpose" />, <EmptyCell key="until" />],
          },
        ]}
      />
    </Part>
  )
}

function Shared() {
  return (
    <Part title="Vad vi får dela">
      <p>Bara det som behövs för att planera ditt stöd:</p>
      <ul>
        <li>hur du mår och vad du klarar, när det har betydelse för planeringen</li>
        <li>läkarintyg och svar på frågor som vi har ställt till vården</li>
        <li>stöd och insatser som du har, har haft eller kan få</li>
        <li>vad som är bestämt i din plan</li>
      </ul>
      <LongText label="Det här vill jag inte att ni delar:" text={null} lines={2} />
    </Part>
  )
}
