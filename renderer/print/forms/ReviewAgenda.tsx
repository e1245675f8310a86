import { awakeFlags } from '../../../domain/case/filter'
import type { ActivityEntry, CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { isLate, isLive } from '../../../domain/plan/activity'
import { flagTexts } from '../../app/flag-texts'
import { activityTypeWords, count } from '../../app/words'
import { Rows, Sheet } from '../parts/Sheet'

interface ReviewAgendaProps {
  readonly person: string
  /** In the order they will be gone through. */
  readonly cards: readonly CaseCard[]
  readonly carried: ReadonlySet<number>
  /** Of each case. */
  readonly activities: ReadonlyMap<number, readonly ActivityEntry[]>
  readonly phases: readonly PhaseSetting[]
  readonly unit: string
  readonly today: LocalDate
  readonly nameOf: (card: CaseCard) => string
}

const shownFlags = 5

/** Dagordning inför genomgång: all of a person's cases, worst first, with what each lacks. */
export function ReviewAgenda(props: ReviewAgendaProps) {
  const { person, cards, carried, activities, phases, unit, today, nameOf } = props
  return (
    <Sheet
      title={`Inför genomgång med ${person}`}
      unit={unit}
      date={today}
      lead={<p>{count(cards.length, 'öppet ärende', 'öppna ärenden')}, i den ordning de tas upp.</p>}
    >
      <Rows
        label="Ärenden"
        headings={['Ärende', 'Fas', 'Dagar', 'Senast / nästa', 'Att ta upp', 'Pågår', 'Anteckning']}
        rows={cards.map((card) => ({
          key: card.id,
          cells: [
            `${card.caseNumber}${nameOf(card) === card.caseNumber ? '' : ` ${nameOf(card)}`}`,
            `${card.phase} ${phases[card.phase]?.name ?? ''}`,
            limitWords(card, phases),
            `${card.lastHeld ?? 'aldrig'} / ${card.nextPlanned ?? '–'}`,
            <Flags key="flags" card={card} carried={carried.has(card.id)} today={today} />,
            <Open key="open" activities={activities.get(card.id) ?? []} today={today} />,
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
  const flags = awakeFlags(card)
  if (flags.length === 0 && !carried) return null
  return (
    <ul>
      {carried ? <li>Hanns inte med förra gången.</li> : null}
      {flags.slice(0, shownFlags).map((flag) => (
        <li key={`${flag.code} ${flag.subject ?? ''}`}>{flagTexts[flag.code].sentence(flag, today)}</li>
      ))}
    </ul>
  )
}

interface OpenProps {
  readonly activities: readonly ActivityEntry[]
  readonly today: LocalDate
}

/** Activities that are planned or run, or are late. */
function Open({ activities, today }: OpenProps) {
  const open = activities.filter((one) => isLive(one, today) || isLate(one, today))
  if (open.length === 0) return null
  return (
    <ul>
      {open.map(({ id, type, title, toDate }) => (
        <li key={id}>
          {type ? `${activityTypeWords[type]}: ` : ''}
          {title}
          {toDate ? `, till ${toDate}` : ''}
        </li>
      ))}
    </ul>
  )
}
