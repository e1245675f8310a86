import { ActionIcon, SegmentedControl, Select } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import type { ReportSpec } from '../../../domain/contract/statistics'
import {
  following,
  latestFinished,
  type Period,
  type PeriodKind,
  periodKinds,
  previous,
} from '../../../domain/statistics/period'
import { dimensions } from '../../../domain/statistics/report'
import { dimensionWords, periodWords } from '../../app/statistics-words'
import { useToday } from '../../app/today'
import { DayInput } from '../../ui/DayInput'
import classes from './Statistics.module.css'

interface ReportBarProps {
  readonly spec: ReportSpec
  readonly onChange: (spec: ReportSpec) => void
}

const kindWords: Record<PeriodKind, string> = {
  tertial: 'Tertial',
  'half-year': 'Halvår',
  year: 'År',
  free: 'Egen period',
}

/** Which period, told apart by what, and known when. */
export function ReportBar({ spec, onChange }: ReportBarProps) {
  const today = useToday()
  const { period, split, knownOn } = spec
  return (
    <div className={classes.bar} role="group" aria-label="Vad rapporten visar">
      <PeriodChoice period={period} onChange={(changed) => onChange({ ...spec, period: changed })} />
      <Select
        label="Uppdelat efter"
        data={[
          { value: '', label: 'Inte uppdelat' },
          ...dimensions.map((value) => ({ value, label: dimensionWords[value] })),
        ]}
        value={split ?? ''}
        onChange={(value) => onChange({ ...spec, split: dimensions.find((one) => one === value) ?? null })}
        allowDeselect={false}
        w={190}
      />
      <DayInput
        label="Som det var känt den"
        value={knownOn}
        onChange={(day) => onChange({ ...spec, knownOn: day })}
        max={today}
        clearable
        width={190}
      />
    </div>
  )
}

interface PeriodChoiceProps {
  readonly period: Period
  readonly onChange: (period: Period) => void
}

function PeriodChoice({ period, onChange }: PeriodChoiceProps) {
  const today = useToday()
  const choose = (kind: PeriodKind) =>
    onChange(kind === 'free' ? { ...period, kind } : latestFinished(kind, today))
  const ahead = following(period)
  return (
    <>
      <SegmentedControl
        aria-label="Slag av period"
        data={periodKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={period.kind}
        onChange={(value) => choose(periodKinds.find((kind) => kind === value) ?? 'tertial')}
      />
      {period.kind === 'free' ? (
        <>
          <DayInput
            label="Från och med"
            value={period.from}
            max={period.to}
            onChange={(from) => from && onChange({ ...period, from })}
          />
          <DayInput
            label="Till och med"
            value={period.to}
            min={period.from}
            max={today}
            onChange={(to) => to && onChange({ ...period, to })}
          />
        </>
      ) : (
        <div className={classes.step}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={`Perioden före, ${periodWords(previous(period))}`}
            onClick={() => onChange(previous(period))}
          >
            <IconChevronLeft size={18} aria-hidden />
          </ActionIcon>
          <strong aria-live="polite">{periodWords(period)}</strong>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={`Perioden efter, ${periodWords(ahead)}`}
            disabled={ahead.from > today}
            onClick={() => onChange(ahead)}
          >
            <IconChevronRight size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </>
  )
}
