import type { CaseDetail } from '../../../domain/contract/cases'
import type { PersonEntry } from '../../../domain/contract/people'
import { isUnnamed } from '../unnamed'
import { fullName, pinOf } from '../whom'
import { Facts, Part, Signatures } from './Sheet'
import { Tick } from './Tick'
import { InlineLine, Prose, Together } from './Writing'

interface ConsentSigningProps {
  readonly detail: Pick<CaseDetail, 'card' | 'client'>
  /** What she says as she signs, in the first person. */
  readonly statement: string
  readonly obtainedBy: string | null
  readonly worker: PersonEntry | null
}

/** How a consent is signed, who obtained it, and room for the day it is withdrawn. */
export function ConsentSigning({ detail, statement, obtainedBy, worker }: ConsentSigningProps) {
  return (
    <>
      <Together>
        <Part title="Underskrift">
          <Prose>
            <p>{statement}</p>
            <p>Skriver en legal företrädare under gäller underskriften i ditt ställe.</p>
          </Prose>
          <Tick>
            Texten är uppläst eller tolkad för mig. Tolk: <InlineLine /> Språk: <InlineLine />
          </Tick>
          <About detail={detail} />
          <Signatures names={['Underskrift', 'Namnförtydligande', 'Ort och datum']} />
        </Part>
      </Together>
      <Together>
        <Part title="Fylls i av socialtjänsten">
          <Facts
            facts={[
              ['Inhämtat av', obtainedBy ?? worker?.name ?? null],
              ['Datum', null],
              ['Originalet finns', null],
              ['Kopia till klienten den', null],
              ['Återkallat den', null],
              ['Återkallelsen togs emot av', null],
            ]}
          />
        </Part>
      </Together>
    </>
  )
}

/** Whose consent it is, said once more where it is signed: this page may be seen without the others. */
function About({ detail }: Pick<ConsentSigningProps, 'detail'>) {
  const { card, client } = detail
  if (isUnnamed(detail)) return <Facts facts={[['Gäller ärende', card.caseNumber]]} />
  return (
    <Facts
      facts={[
        ['Gäller', fullName(client)],
        ['Personnummer', pinOf(client)],
      ]}
    />
  )
}
