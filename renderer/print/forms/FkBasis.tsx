import { postalAddress } from '../../../domain/case/address'
import type { FkEntry } from '../../../domain/contract/cases'
import { fkAnswerDue, fkHandlingDays } from '../../../domain/documents/fk'
import { chooseRow } from '../../../domain/paper/choose-row'
import { longDay } from '../../app/dates'
import type { CaseFormProps } from '../case-paper'
import { contactsOf } from '../contacts'
import { sentSecrecy } from '../letterhead'
import { Facts, Part, Rows, Sheet, Whole } from '../parts/Sheet'
import { Box, Tick } from '../parts/Tick'
import { EmptyCell, Laws, LongList, LongText, Prose } from '../parts/Writing'
import { fullName, pinOf } from '../whom'
import { FkConsent } from './FkConsent'
import { FkMedical } from './FkMedical'
import { benefitLine, rehabilitationNeed, whyNotWorking } from './fk-texts'

/** Underlag till ansökan om samordning (forms: F3): what the register knows, by the numbers of Försäkringskassan's form. */
export function FkBasis(props: CaseFormProps) {
  const { detail, letterhead, today } = props
  return (
    <Sheet
      title="Underlag till ansökan hos Försäkringskassan"
      code={detail.card.caseNumber}
      cases={[detail.card.id]}
      letterhead={letterhead}
      secrecy={sentSecrecy(letterhead)}
      date={today}
      lead={
        <p>
          Det här är inte ansökan. Ansökan om samordning av rehabiliteringsinsatser görs på Försäkringskassans
          egen blankett, i den utgåva som gäller nu. Den är för dig som varken får sjukpenning eller
          aktivitetsersättning och behöver hjälp med samordningen för att kunna arbeta. Här står vad vi vet, i
          samma ordning som på blanketten. Stryk det som inte stämmer. Kryssen på blanketten sätter du själv.
        </p>
      }
    >
      <Applicant {...props} />
      <Part title="2. Arbete och behov av rehabilitering">
        <LongText label="Varför du inte kan arbeta" text={whyNotWorking(detail)} lines={4} more={2} />
        <LongList
          label="Ditt behov av rehabilitering"
          texts={rehabilitationNeed(detail, today)}
          lines={4}
          more={2}
        />
        <Tick>Uppgifterna lämnas i en bilaga.</Tick>
        <Tick>Uppgifterna lämnas muntligt.</Tick>
      </Part>
      <FkMedical {...props} />
      <Contacts {...props} />
      <FkConsent />
      <Other {...props} />
      <Signing {...props} />
      <Handling {...props} />
      <Laws letterhead={letterhead} codes={['fk-coordination']} />
    </Sheet>
  )
}

function Applicant({ detail }: CaseFormProps) {
  const { client } = detail
  const { street, place } = postalAddress(client.address ?? '')
  const benefit = benefitLine(detail)
  return (
    <Part title="1. Du som ansöker">
      {benefit === null ? null : <p>{benefit}</p>}
      <Facts
        facts={[
          ['Förnamn och efternamn', fullName(client)],
          ['Personnummer (12 siffror)', pinOf(client)],
          ['Utdelningsadress', street],
          ['Postnummer och ort', place],
        ]}
      />
    </Part>
  )
}

function Contacts(props: CaseFormProps) {
  return (
    <Part title="4. Kontakt med andra myndigheter">
      <Rows
        label="Kontakter"
        headings={[['Kryss', 20], ['Kontakt', 66], ['Kontaktperson, namn'], ['Telefon', 36]]}
        rows={contactsOf(props).map(({ party, name, phone }) => ({
          key: party,
          cells: [
            <Box key="tick" />,
            party,
            name ?? <EmptyCell key="name" />,
            phone ?? <EmptyCell key="phone" />,
          ],
        }))}
      />
    </Part>
  )
}

function Other({ detail: { client } }: CaseFormProps) {
  const interpreter = client.interpreter ? `Tolk behövs: ${client.interpreter}.` : null
  return (
    <Part title="6. Övriga upplysningar">
      <LongText text={interpreter} lines={3} more={2} />
      <Tick>Upplysningarna lämnas i en bilaga.</Tick>
    </Part>
  )
}

function Signing({ detail: { client } }: CaseFormProps) {
  return (
    <Part title="7. Underskrift">
      <Facts
        facts={[
          ['Telefon dagtid', client.phone],
          ['Telefon kvällstid', null],
          ['Datum', 'Skrivs på Försäkringskassans blankett.'],
          ['Namnteckning', 'Skrivs på Försäkringskassans blankett.'],
        ]}
      />
      <Prose>
        <p>
          Med underskriften försäkrar du på heder och samvete att uppgifterna är riktiga. Ändras något ska du
          anmäla det till Försäkringskassan. Att lämna fel uppgifter, eller låta bli att berätta något, kan
          vara straffbart.
        </p>
      </Prose>
    </Part>
  )
}

function Handling({ detail, nr }: CaseFormProps) {
  const sent = chooseRow(detail.fk, nr, () => true)
  return (
    <Part title="När ansökan är klar">
      <Prose>
        <p>
          Ansökan skickas till Försäkringskassans inläsningscentral, 839&nbsp;88&nbsp;Östersund. Den ska
          handläggas inom {fkHandlingDays} dagar. En handläggare kontaktar dig, går igenom den och berättar
          vad som händer sedan. En begäran om SIP från vården eller socialtjänsten kan skickas med.
        </p>
        {sent ? <Sent application={sent} /> : null}
        {sent && sent.answeredOn === null ? null : <Facts facts={[['Ansökan skickad den', null]]} />}
      </Prose>
    </Part>
  )
}

function Sent({ application: { sentOn, answeredOn, granted } }: { readonly application: FkEntry }) {
  return answeredOn === null ? (
    <p>
      Ansökan skickades <Whole>{longDay(sentOn)}</Whole>. Svar ska komma senast{' '}
      <Whole>{longDay(fkAnswerDue(sentOn))}</Whole>.
    </p>
  ) : (
    <p>
      Den förra ansökan skickades <Whole>{longDay(sentOn)}</Whole> och {granted ? 'beviljades' : 'avslogs'}{' '}
      <Whole>{longDay(answeredOn)}</Whole>.
    </p>
  )
}
