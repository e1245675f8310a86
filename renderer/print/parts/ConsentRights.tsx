import type { PersonEntry } from '../../../domain/contract/people'
import { reachedAt } from '../whom'
import { Part } from './Sheet'
import { Prose, Together } from './Writing'

interface ConsentRightsProps {
  /** What is not done after a no, as the end of a sentence. */
  readonly without: string
  readonly worker: PersonEntry | null
}

/** That a consent is her own choice, how she takes it back, and what happens then. */
export function ConsentRights({ without, worker }: ConsentRightsProps) {
  const reached = reachedAt(worker)
  const whom = worker === null ? 'din socialsekreterare' : `din socialsekreterare ${worker.name}`
  return (
    <>
      <Together>
        <Part title="Du bestämmer själv">
          <p>
            Det är frivilligt att säga ja. Säger du nej {without}. Du behöver inte tala om varför, och du kan
            ändra dig senare.
          </p>
        </Part>
      </Together>
      <Together>
        <Part title="Du kan ta tillbaka ditt ja">
          <Prose>
            <p>
              Säg till eller skriv till {whom}
              {reached === null ? '' : ` (${reached})`} när du vill. Du kan ta tillbaka allt eller en del.
            </p>
            <p>
              Från den dagen lämnar vi inte ut fler uppgifter. Det som redan är lämnat kan vi inte hämta
              tillbaka, men den som har fått det får inte sprida det vidare utan stöd i lag.
            </p>
          </Prose>
        </Part>
      </Together>
    </>
  )
}
