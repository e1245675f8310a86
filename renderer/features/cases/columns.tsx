import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { type Flag, flagKey } from '../../../domain/flag/flags'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { flagTexts } from '../../app/flag-texts'
import { sexWords } from '../../app/words'
import { FlagMark } from '../../ui/FlagMark'
import { PhaseBadge } from '../../ui/PhaseBadge'
import classes from './CaseTable.module.css'
import type { ColumnKey } from './order'

/** The columns of Lista. */
export interface Column {
  readonly key: ColumnKey
  readonly label: string
  /** Width as CSS grid track. */
  readonly width: string
  /** What stands there, in words: on paper, and on the screen when there is no more to it. */
  readonly words: (card: CaseCard, context: ColumnContext) => string
  readonly show?: (
    card: CaseCard,
    context: ColumnContext & { readonly onAskConsent: (card: CaseCard) => void },
  ) => ReactNode
}

interface ColumnContext {
  readonly today: LocalDate
  readonly phases: readonly PhaseSetting[]
  readonly name: string
}

/** At most this many marks on a row; the rest is a number. */
const shownFlags = 2

const flagLabel = (flag: Flag) => flagTexts[flag.code].short(flag) ?? flagTexts[flag.code].label

export const columns: readonly Column[] = [
  {
    key: 'name',
    label: 'Namn',
    width: 'minmax(150px, 1.6fr)',
    words: (_, { name }) => name,
    show: (_, { name }) => <strong>{name}</strong>,
  },
  { key: 'caseNumber', label: 'Ärende', width: '90px', words: (card) => card.caseNumber },
  { key: 'age', label: 'Ålder', width: '52px', words: (card) => card.age?.toString() ?? '' },
  { key: 'sex', label: 'Kön', width: '58px', words: (card) => (card.sex ? sexWords[card.sex] : '') },
  {
    key: 'phase',
    label: 'Fas',
    width: '128px',
    words: (card, { phases }) => `${card.phase} ${phases[card.phase]?.name ?? ''}`,
    show: (card, { phases }) => (
      <Group gap={6} wrap="nowrap">
        <PhaseBadge phase={card.phase} size={19} />
        <span className={classes.cell}>{phases[card.phase]?.name}</span>
      </Group>
    ),
  },
  {
    key: 'days',
    label: 'Dagar',
    width: '64px',
    words: (card) => card.days.toLocaleString('sv'),
    show: (card, { phases }) => {
      const limit = phases[card.phase]?.limitDays ?? null
      const over = limit !== null && card.days > limit
      return (
        <span
          className={over ? classes.over : undefined}
          title={limit === null ? undefined : `gräns ${limit} dagar`}
        >
          {card.days.toLocaleString('sv')}
        </span>
      )
    },
  },
  {
    key: 'worker',
    label: 'Socialsekreterare',
    width: 'minmax(120px, 1fr)',
    words: (card) => `${card.worker ?? '–'}${card.coversFor ? ` för ${card.coversFor.person}` : ''}`,
    show: (card) => (
      <>
        {card.worker ?? '–'}
        {card.coversFor ? <span className={classes.aside}> för {card.coversFor.person}</span> : null}
      </>
    ),
  },
  { key: 'changes', label: 'Byten', width: '64px', words: (card) => card.turnover.changes.toString() },
  {
    key: 'latestChange',
    label: 'Senaste byte',
    width: '100px',
    words: (card) => card.turnover.latest ?? '–',
  },
  {
    key: 'careUnit',
    label: 'Vårdenhet',
    width: 'minmax(120px, 1fr)',
    words: (card) => card.careUnit ?? '–',
  },
  {
    key: 'coordinator',
    label: 'Rehabkoordinator',
    width: 'minmax(110px, 1fr)',
    words: (card) => card.coordinator ?? (card.careUnit ? 'Vakant' : '–'),
  },
  { key: 'lastHeld', label: 'Senast uppföljd', width: '100px', words: (card) => card.lastHeld ?? '–' },
  {
    key: 'nextPlanned',
    label: 'Nästa uppf.',
    width: '92px',
    words: (card) => card.nextPlanned ?? '–',
    show: (card, { today }) => (
      <span className={card.nextPlanned !== null && card.nextPlanned < today ? classes.late : undefined}>
        {card.nextPlanned ?? '–'}
      </span>
    ),
  },
  {
    key: 'assistanceSince',
    label: 'Bistånd sedan',
    width: '96px',
    words: (card) => card.assistanceSince ?? '–',
  },
  {
    key: 'flags',
    label: 'Flaggor',
    width: 'minmax(270px, 2fr)',
    words: (card) => card.flags.map(flagLabel).join(', '),
    show: (card, { today, onAskConsent }) => (
      <span className={classes.flags}>
        {card.flags.slice(0, shownFlags).map((flag) => {
          const mark = (
            <FlagMark
              key={flagKey(flag)}
              code={flag.code}
              severity={flag.severity}
              label={flagLabel(flag)}
              sentence={flagTexts[flag.code].sentence(flag, today)}
            />
          )
          if (flag.code !== 'consent-missing') return mark
          return (
            // By keyboard S on the row does the same.
            <button
              key={flagKey(flag)}
              type="button"
              tabIndex={-1}
              className={classes.ask}
              onClick={(event) => {
                event.stopPropagation()
                onAskConsent(card)
              }}
            >
              {mark}
            </button>
          )
        })}
        {card.flags.length > shownFlags ? <span>+{card.flags.length - shownFlags}</span> : null}
      </span>
    ),
  },
]

export const initialColumns: readonly ColumnKey[] = [
  'name',
  'age',
  'phase',
  'days',
  'worker',
  'careUnit',
  'lastHeld',
  'nextPlanned',
  'flags',
]
