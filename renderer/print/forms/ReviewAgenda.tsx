import { awakeFlags } from '../../../domain/case/filter'
import type { ActivityEntry, CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { flagKey } from '../../../domain/flag/flags'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { isUnfinished } from '../../../domain/plan/activity'
import { flagTexts } from '../../app/flag-texts'
import { activityTypeWords, count } from '../../app/words'
import { Rows, Sheet, Who, Whole } from '../parts/Sheet'

interface ReviewAgendaProps {
  readonly person: string
  /** In the order they will be gone through. */
  readonly cards: readonly CaseCard[]
  readonly carried: ReadonlySet<number>
  /** Of each case. */
  readonly activities: ReadonlyMap<number, readonly ActivityEntry[]>
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly today: LocalDate
  readonly nameOf: (card: CaseCard) => string
}

const shownFlags = 5

/** Dagordning inför genomgång: all of a person's cases, worst first, with what each lacks. */
export function ReviewAgenda(props: ReviewAgendaProps) {
  const { person, cards, carried, activities, phases, letterhead, today, nameOf } = props
  return (
    <Sheet
      title={`Inför genomgång med ${person}`}
      cases={cards.map(({ id }) => id)}
      letterhead={letterhead}
      date={today}
      lead={<p>{count(cards.length, 'öppet ärende', 'öppna ärenden')}, i den ordning de tas upp.</p>}
    >
      <Rows
        label="Ärenden"
        headings={[['Ärende', 30], ['Fas och uppföljning', 40], ['Att ta upp'], ['Pågår', 36]]}
        rows={cards.map((card) => ({
          key: card.id,
          cells: [
            <Who key="who" card={card} name={nameOf(card)} />,
            <Standing key="standing" card={card} phases={phases} />,
            <Flags key="flags" card={card} carried={carried.has(card.id)} today={today} />,
            <Open key="open" activities={activities.get(card.id) ?? []} today={today} />,
          ],
        }))}
      />
    </Sheet>
  )
}

function Standing({ card, phases }: { readonly card: CaseCard; readonly phases: readonly PhaseSetting[] }) {
  const limit = phases[card.phase]?.limitDays ?? null
  return (
    <>
      <Whole>
        {card.phase} {phases[card.phase]?.name}
      </Whole>
      <div>
        {limit === null
          ? count(card.days, 'dag', 'dagar')
          : `${count(card.days, 'dag', 'dagar')}, gräns ${limit}`}
      </div>
      <div>{card.lastHeld === null ? 'aldrig uppföljd' : `senast ${card.lastHeld}`}</div>
      <div>{card.nextPlanned === null ? 'ingen bokad' : `nästa ${card.nextPlanned}`}</div>
    </>
  )
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
      {carried ? <li>Kvar från förra gången.</li> : null}
      {flags.slice(0, shownFlags).map((flag) => (
        <li key={flagKey(flag)}>{flagTexts[flag.code].sentence(flag, today)}</li>
      ))}
    </ul>
  )
}

interface OpenProps {
  readonly activities: readonly ActivityEntry[]
  readonly today: LocalDate
}

function Open({ activities, today }: OpenProps) {
  const open = activities.filter((one) => isUnfinished(one, today))
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
