import { awakeFlags } from '../../../domain/case/filter'
import type { CaseDetail } from '../../../domain/contract/cases'
import { flagKey } from '../../../domain/flag/flags'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { flagTexts } from '../../app/flag-texts'
import { useShownName } from '../../app/hide-identities'
import { useToday } from '../../app/today'
import { FlagIcon } from '../../ui/FlagMark'
import { PhaseBadge } from '../../ui/PhaseBadge'
import classes from './Review.module.css'

interface WhoProps {
  readonly detail: CaseDetail
  readonly phases: readonly PhaseSetting[]
}

/** Whose case it is, and where it stands, to be read across a room. */
export function Who({ detail, phases }: WhoProps) {
  const shownName = useShownName()
  const { card, client } = detail
  const phase = phases[card.phase]
  const limit = phase?.limitDays ?? null
  const over = limit !== null && card.days > limit
  const about = [
    shownName(card) === card.caseNumber ? null : card.caseNumber,
    card.age === null ? null : `${card.age} år`,
    client.interpreter ? `tolk ${client.interpreter}` : null,
    card.protectedIdentity ? 'skyddade personuppgifter' : null,
    card.coversFor ? `vikarie för ${card.coversFor.person}` : null,
  ].filter((part) => part !== null)
  return (
    <header className={classes.who}>
      <div>
        <h1>{shownName(card)}</h1>
        <span className={classes.about}>{about.join(' · ')}</span>
      </div>
      <div className={classes.phase}>
        <PhaseBadge phase={card.phase} size={44} />
        <div>
          <strong>{phase?.name}</strong>
          <div className={over ? classes.over : classes.about}>
            {card.days} dagar{limit === null ? '' : `, gräns ${limit}`}
          </div>
        </div>
      </div>
    </header>
  )
}

const shownFlags = 5

/** What is wrong, the worst first. */
export function Flags({ detail }: { readonly detail: CaseDetail }) {
  const today = useToday()
  const flags = awakeFlags(detail.card)
  if (flags.length === 0) return null
  return (
    <ul className={classes.flags} aria-label="Flaggor">
      {flags.slice(0, shownFlags).map((flag) => (
        <li key={flagKey(flag)} className={classes[flag.severity]}>
          <FlagIcon code={flag.code} size={17} />
          {flagTexts[flag.code].sentence(flag, today)}
        </li>
      ))}
      {flags.length > shownFlags ? (
        <li className={classes.more}>och {flags.length - shownFlags} till</li>
      ) : null}
    </ul>
  )
}
