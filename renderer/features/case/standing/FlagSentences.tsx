import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { type Flag, flagKey } from '../../../../domain/flag/flags'
import { actionLabels, type FlagAction, flagTexts } from '../../../app/flag-texts'
import { useToday } from '../../../app/today'
import { count } from '../../../app/words'
import { FlagIcon } from '../../../ui/FlagMark'
import { useCaseDialog } from '../dialogs'
import { RestingFlags } from './RestingFlags'
import classes from './Standing.module.css'

interface FlagSentencesProps {
  readonly detail: CaseDetail
  readonly acts: Record<FlagAction, (flag: Flag) => void>
}

/** More than these are folded; the worst stand first. */
const shownAtOnce = 5

/** Each flag as a sentence with dates, the next step beside it, and a way to let it rest. */
export function FlagSentences({ detail, acts }: FlagSentencesProps) {
  const { absentFromList, closedOn, flags } = detail.card
  const [unfolded, setUnfolded] = useState(false)
  const [restingShown, setRestingShown] = useState(false)
  const awake = flags.filter(({ snoozedUntil }) => snoozedUntil === undefined)
  const resting = flags.filter(({ snoozedUntil }) => snoozedUntil !== undefined)
  // One more costs no more room than saying that there is one more.
  const folds = awake.length > shownAtOnce + 1
  const shown = folds && !unfolded ? awake.slice(0, shownAtOnce) : awake
  if (closedOn !== null || (flags.length === 0 && absentFromList === null)) return null
  return (
    <div className={classes.flags}>
      {shown.length === 0 && absentFromList === null ? null : (
        <div className={classes.flags} role="list" aria-label="Flaggor">
          {absentFromList === null ? null : (
            <div className={`${classes.flag} ${classes.warning}`} role="listitem">
              <FlagIcon code="absent-from-list" size={16} />
              <p>
                <strong>Saknas på listan:</strong> ärendet fanns inte på listan {absentFromList}. Är det
                avslutat, eller blev det bortglömt?
              </p>
              <Link href="/lista-in">Besluta</Link>
            </div>
          )}
          {shown.map((flag) => (
            <FlagSentence key={flagKey(flag)} flag={flag} acts={acts} />
          ))}
        </div>
      )}
      <div className={classes.folds}>
        {folds ? (
          <Fold open={unfolded} onToggle={() => setUnfolded(!unfolded)}>
            {unfolded ? 'Visa färre' : `Visa ${awake.length - shownAtOnce} till`}
          </Fold>
        ) : null}
        {resting.length > 0 ? (
          <Fold open={restingShown} onToggle={() => setRestingShown(!restingShown)}>
            {count(resting.length, 'pausad flagga', 'pausade flaggor')}
          </Fold>
        ) : null}
      </div>
      {restingShown ? (
        <RestingFlags caseId={detail.card.id} flags={resting} snoozes={detail.snoozes} />
      ) : null}
    </div>
  )
}

function FlagSentence({ flag, acts }: { readonly flag: Flag; readonly acts: FlagSentencesProps['acts'] }) {
  const today = useToday()
  const openDialog = useCaseDialog()
  const { label, sentence, action } = flagTexts[flag.code]
  return (
    <div className={`${classes.flag} ${classes[flag.severity]}`} role="listitem">
      <FlagIcon code={flag.code} size={16} />
      <p>
        <strong>{label}:</strong> {sentence(flag, today)}
      </p>
      {action ? (
        <button type="button" onClick={() => acts[action](flag)}>
          {actionLabels[action]}
        </button>
      ) : null}
      <button
        type="button"
        className={classes.later}
        aria-label={`Pausa… ${label}`}
        title="Visa inte flaggan på startsidan förrän en dag du väljer"
        onClick={() => openDialog({ kind: 'snooze', flag })}
      >
        Pausa…
      </button>
    </div>
  )
}

interface FoldProps {
  readonly open: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

function Fold({ open, onToggle, children }: FoldProps) {
  const Icon = open ? IconChevronDown : IconChevronRight
  return (
    <button type="button" className={classes.fold} aria-expanded={open} onClick={onToggle}>
      <Icon size={14} aria-hidden />
      {children}
    </button>
  )
}
