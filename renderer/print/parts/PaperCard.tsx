import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { flagKey } from '../../../domain/flag/flags'
import { count, outcomeWords } from '../../app/words'
import { cardMarks, nextStepWords, workerWords } from '../../features/cases/card-words'

interface PaperCardProps {
  readonly card: CaseCard
  readonly name: string
  readonly limitDays: number | null
  readonly today: LocalDate
}

/** A card of the board in black: what the screen says by colour stands here in words or in bold. */
export function PaperCard({ card, name, limitDays, today }: PaperCardProps) {
  const { nextPlanned, outcome, age } = card
  const over = limitDays !== null && card.days > limitDays
  const next = nextPlanned === null ? '' : nextStepWords(nextPlanned, today).replaceAll(' ', '\u00a0')
  const late = nextPlanned !== null && nextPlanned < today
  return (
    <>
      <strong>
        {name}
        {age === null ? '' : `, ${age}\u00a0år`}
      </strong>
      <div>
        {workerWords(card)}
        {nextPlanned === null ? '' : ' · '}
        {nextPlanned === null ? '' : late ? <b>{next}</b> : next}
      </div>
      {outcome === null ? null : <div>{outcomeWords[outcome]}</div>}
      <div>
        {count(card.days, 'dag', 'dagar')}
        {limitDays === null ? '' : over ? <b>, över gränsen {limitDays}</b> : `, gräns ${limitDays}`}
      </div>
      <Marks card={card} />
    </>
  )
}

/** The flags, the critical ones in bold. */
function Marks({ card }: { readonly card: CaseCard }) {
  const marks = cardMarks(card).map(({ flag, label }) => ({
    key: `${flagKey(flag)} ${flag.party ?? ''}`,
    label: flag.severity === 'critical' ? <b>{label}</b> : label,
  }))
  const all = card.absentFromList === null ? marks : [{ key: 'absent', label: 'Saknas på listan' }, ...marks]
  return all.map(({ key, label }, place) => (
    <span key={key}>
      {place === 0 ? '' : ' · '}
      {label}
    </span>
  ))
}
