import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CaseCard } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { flagKey } from '../../../domain/flag/flags'
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
  readonly show: (
    card: CaseCard,
    context: {
      today: LocalDate
      phases: readonly PhaseSetting[]
      name: string
      onAskConsent: (card: CaseCard) => void
    },
  ) => ReactNode
}

/** At most this many marks on a row; the rest is a number. */
const shownFlags = 2

export const columns: readonly Column[] = [
  {
    key: 'name',
    label: 'Namn',
    width: 'minmax(150px, 1.6fr)',
    show: (_, { name }) => <strong>{name}</strong>,
  },
  { key: 'caseNumber', label: 'Ärende', width: '90px', show: (card) => card.caseNumber },
  { key: 'age', label: 'Ålder', width: '52px', show: (card) => card.age ?? '' },
  { key: 'sex', label: 'Kön', width: '58px', show: (card) => (card.sex ? sexWords[card.sex] : '') },
  {
    key: 'phase',
    label: 'Fas',
    width: '128px',
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
    show: (card) => (
      <>
        {card.worker ?? '–'}
        {card.coversFor ? <span className={classes.aside}> för {card.coversFor.person}</span> : null}
      </>
    ),
  },
  { key: 'changes', label: 'Byten', width: '64px', show: (card) => card.turnover.changes },
  {
    key: 'latestChange',
    label: 'Senaste byte',
    width: '100px',
    show: (card) => card.turnover.latest ?? '–',
  },
  {
    key: 'careUnit',
    label: 'Vårdenhet',
    width: 'minmax(120px, 1fr)',
    show: (card) => card.careUnit ?? '–',
  },
  {
    key: 'coordinator',
    label: 'Rehabkoordinator',
    width: 'minmax(110px, 1fr)',
    show: (card) => card.coordinator ?? (card.careUnit ? 'Vakant' : '–'),
  },
  { key: 'lastHeld', label: 'Senast uppföljd', width: '100px', show: (card) => card.lastHeld ?? '–' },
  {
    key: 'nextPlanned',
    label: 'Nästa uppf.',
    width: '92px',
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
    show: (card) => card.assistanceSince ?? '–',
  },
  {
    key: 'flags',
    label: 'Flaggor',
    width: 'minmax(270px, 2fr)',
    show: (card, { today, onAskConsent }) => (
      <span className={classes.flags}>
        {card.flags.slice(0, shownFlags).map((flag) => {
          const mark = (
            <FlagMark
              key={flagKey(flag)}
              code={flag.code}
              severity={flag.severity}
              label={flagTexts[flag.code].short(flag) ?? flagTexts[flag.code].label}
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
