import { Facts, Part } from '../../parts/Sheet'

interface AboutTheRegisterProps {
  readonly unit: string
  readonly coordinator: string
}

/** What else the client has a right to know: why, from where, who sees it, how long, and what can be done about it. */
export function AboutTheRegister({ unit, coordinator }: AboutTheRegisterProps) {
  return (
    <>
      <Part title="Vem som ansvarar">
        <Facts
          facts={[
            ['Ansvarig nämnd', null],
            ['Dataskyddsombud', null],
            ['Samordnare', coordinator],
            ['Utdraget lämnat', null],
          ]}
        />
      </Part>
      <Part title="Varför uppgifterna finns">
        <p>
          Samordnaren använder dem för att planera och följa upp din rehabilitering tillsammans med dig och
          din socialsekreterare, och för att se till att ditt ärende inte blir liggande. Inga beslut om dig
          fattas automatiskt. Påpekanden om datum som har passerat räknas ut av programmet och läses av
          samordnaren.
        </p>
      </Part>
      <Part title="Varifrån de kommer">
        <p>
          Från dig själv, från din socialsekreterare och från listor ur socialtjänstens system. När du har
          samtyckt kommer de också från vården, Försäkringskassan, Arbetsförmedlingen, Jobbtorg eller
          Finsamteamet.
        </p>
      </Part>
      <Part title="Vem som kan se dem">
        <p>
          Registret är krypterat och öppnas av samordnaren{unit === '' ? '' : ` vid ${unit}`}. Din
          socialsekreterare får veta det som behövs för ditt ärende. Andra får uppgifter bara om du har
          samtyckt eller om lagen kräver det. Vad som har skrivits ut eller sparats som fil står under
          Utskrifter och filer. Uppgifterna förs inte över till något land utanför EU.
        </p>
      </Part>
      <Part title="Hur länge de finns kvar">
        <p>
          Registret är samordnarens arbetsmaterial. Det som har betydelse för ditt ärende förs till din
          personakt hos socialtjänsten. Uppgifterna här tas bort när de inte längre behövs för
          rehabiliteringen, enligt enhetens plan för gallring.
        </p>
      </Part>
      <Part title="Dina rättigheter">
        <p>
          Är något fel eller saknas något har du rätt att få det rättat eller kompletterat. Du kan begära att
          uppgifter raderas eller att användningen begränsas, och du kan invända mot den. Vänd dig till
          samordnaren. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten, IMY, imy.se.
        </p>
      </Part>
    </>
  )
}
