import type { PersonEntry } from '../../../domain/contract/people'
import { Facts, Part, Signatures } from './Sheet'
import { Prose, Together } from './Writing'

interface ConsentSigningProps {
  /** What she says as she signs, in the first person. */
  readonly statement: string
  readonly obtainedBy: string | null
  readonly worker: PersonEntry | null
}

/** How a consent is signed, who obtained it, and room for the day it is withdrawn. */
export function ConsentSigning({ statement, obtainedBy, worker }: ConsentSigningProps) {
  return (
    <>
      <Part title="Underskrift">
        <Prose>
          <p>{statement}</p>
          <p>Skriver en legal företrädare under gör hen det i den enskildes ställe.</p>
        </Prose>
        <Signatures names={['Underskrift', 'Namnförtydligande', 'Ort och datum']} />
      </Part>
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
