import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { flagTexts } from '../../app/flag-texts'
import { count } from '../../app/words'
import { Rows, Sheet } from '../parts/Sheet'

interface ReviewAgendaProps {
  readonly person: string
  /** In the order they will be gone through. */
  readonly cards: readonly CaseCard[]
  readonly carried: ReadonlySet<number>
  readonly phases: readonly PhaseSetting[]
  readonly unit: string
  readonly today: LocalDate
  readonly nameOf: (card: CaseCard) => string
}

const shownFlags = 5

/** Dagordning inför genomgång: all of a person's cases, worst first, with what each lacks. */
export function ReviewAgenda({ person, cards, carried, phases, unit, today, nameOf }: ReviewAgendaProps) {
  return (
    <Sheet
      title={`Inför genomgång med ${person}`}
      unit={unit}
      date={today}
      lead={<p>{count(cards.length, 'öppet ärende', 'öppna ärenden')}, i den ordning de tas upp.</p>}
    >
      <Rows
        label="Ärenden"
        narrow={['Dagar']}
        headings={['Ärende', 'Fas', 'Dagar', 'Senast / nästa', 'Att ta upp', 'Anteckning']}
        rows={cards.map((card) => ({
          key: card.id,
          cells: [
            `${card.caseNumber}${nameOf(card) === card.caseNumber ? '' : ` ${nameOf(card)}`}`,
            `${card.phase} ${phases[card.phase]?.name ?? ''}`,
            limitWords(card, phases),
            `${card.lastHeld ?? 'aldrig'} / ${card.nextPlanned ?? '–'}`,
            <Flags key="flags" card={card} carried={carried.has(card.id)} today={today} />,
            '',
          ],
        }))}
      />
    </Sheet>
  )
}

function limitWords(card: CaseCard, phases: readonly PhaseSetting[]): string {
  const limit = phases[card.phase]?.limitDays ?? null
  return limit === null ? String(card.days) : `${card.days} av ${limit}`
}

interface FlagsProps {
  readonly card: CaseCard
  readonly carried: boolean
  readonly today: LocalDate
}

function Flags({ card, carried, today }: FlagsProps) {
  if (card.flags.length === 0 && !carried) return null
  return (
    <ul>
      {carried ? <li>Hanns inte med förra gången.</li> : null}
      {card.flags.slice(0, shownFlags).map((flag) => (
        <li key={`${flag.code} ${flag.subject ?? ''}`}>{flagTexts[flag.code].sentence(flag, today)}</li>
      ))}
    </ul>
  )
}
