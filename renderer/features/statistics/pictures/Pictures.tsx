import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LocalDate } from '../../../../domain/dates'
import { isNone } from '../../../../domain/statistics/charts'
import { phaseDistributionOver } from '../../../../domain/statistics/charts-of-report'
import { daysOver, type TimeStep, timeSteps } from '../../../../domain/statistics/over-time'
import { numberOf, type Period, periodAt, yearOf } from '../../../../domain/statistics/period'
import type { Report } from '../../../../domain/statistics/report'
import { useAddress, withWord } from '../../../app/address'
import { useAsk } from '../../../app/api'
import { memberHref } from '../../../app/statistics-address'
import { useToday } from '../../../app/today'
import { PhaseDistribution } from '../../../ui/charts/PhaseDistribution'
import type { Surface } from '../../../ui/charts/surface'
import { ToWidth } from '../../../ui/charts/ToWidth'
import classes from './Pictures.module.css'
import { type PictureId, type PictureNames, pictureIds, reportPictures } from './report-pictures'

interface PicturesProps {
  readonly period: Period
  readonly knownOn: LocalDate | null
}

/** The pictures of a period: what its numbers look like, each with its table, each number with the way to its cases. */
export function Pictures({ period, knownOn }: PicturesProps) {
  const { data: settings } = useAsk('setting.all', {})
  const { data: report } = useAsk('statistics.report', { period, knownOn, split: 'sex' })
  if (!report || !settings) return null
  const names = {
    phases: settings.phases,
    units: report.names,
    longTermMonths: settings.statistics.longTermMonths,
  }
  return <Drawn report={report} names={names} />
}

interface DrawnProps {
  readonly report: Report
  readonly names: PictureNames
}

const wide: readonly PictureId[] = ['distribution', 'flows']

function Drawn({ report, names }: DrawnProps) {
  const drawn = reportPictures(report, names, opensOf(report))
  const ownWays: Partial<Record<PictureId, ReactNode>> = {
    distribution: <OverTime report={report} names={names} />,
    coverage: <Coverage report={report} names={names} />,
  }
  const cards = (ids: readonly PictureId[]) =>
    ids.map((id) => (
      <div key={id} className={classes.card}>
        {ownWays[id] ?? <ToWidth>{drawn[id]}</ToWidth>}
      </div>
    ))
  return (
    <>
      {cards(wide)}
      <div className={classes.beside}>{cards(pictureIds.filter((id) => !wide.includes(id)))}</div>
    </>
  )
}

const opensOf =
  ({ period, knownOn, split }: Report) =>
  (line: string, column: string): string =>
    memberHref({ period, knownOn, split }, line, column)

const stepWords: Record<TimeStep, string> = { month: 'Månad för månad', tertial: 'Tertial för tertial' }

/** The phases on the last day of each month or tertial up to the end of the period. */
function OverTime({ report: { period, knownOn }, names }: DrawnProps) {
  const today = useToday()
  const [address, setAddress] = useAddress()
  const step = timeSteps.find((one) => one === address.get('steg')) ?? 'tertial'
  const until = period.to < today ? period.to : today
  const { data, isPlaceholderData } = useAsk('statistics.overTime', { days: daysOver(step, until), knownOn })
  const opens = (line: string, day: LocalDate) =>
    memberHref({ period: { kind: 'free', from: day, to: day }, knownOn, split: null }, line, 'now')
  return (
    <>
      <SegmentedControl
        aria-label="Hur tätt bilden går"
        size="xs"
        data={timeSteps.map((value) => ({ value, label: stepWords[value] }))}
        value={step}
        onChange={(value) => setAddress(withWord('steg', value))}
        className={classes.choice}
      />
      {data && !isPlaceholderData ? (
        <ToWidth>
          {(on: Surface) => {
            const days = phaseDistributionOver(data, dayWords(step), opens)
            const first = days.findIndex(({ total }) => !isNone(total))
            return (
              <PhaseDistribution data={first === -1 ? [] : days.slice(first)} phases={names.phases} on={on} />
            )
          }}
        </ToWidth>
      ) : null}
    </>
  )
}

const months = ['jan', 'feb', 'mars', 'apr', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec']

/** "mars 2026", "T1 2026". */
const dayWords =
  (step: TimeStep) =>
  (day: LocalDate): string => {
    const tertial = periodAt('tertial', day)
    return step === 'tertial'
      ? `T${numberOf(tertial)} ${yearOf(tertial)}`
      : `${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
  }

const coverageWays = { period: 'Perioden', worker: 'Per socialsekreterare' } as const

/** Follow-ups of the period against those before; by socialsekreterare, which takes longer to count, when asked for. */
function Coverage({ report, names }: DrawnProps) {
  const [address, setAddress] = useAddress()
  const by = address.get('uppf') === 'worker' ? 'worker' : 'period'
  const { period, knownOn } = report
  const { data: byWorker } = useAsk(
    'statistics.report',
    { period, knownOn, split: 'worker' },
    by === 'worker',
  )
  const shown = by === 'worker' ? byWorker : report
  return (
    <>
      <SegmentedControl
        aria-label="Uppföljningar efter"
        size="xs"
        data={Object.entries(coverageWays).map(([value, label]) => ({ value, label }))}
        value={by}
        onChange={(value) => setAddress(withWord('uppf', value === 'worker' ? value : null))}
        className={classes.choice}
      />
      {shown ? <ToWidth>{reportPictures(shown, names, opensOf(shown)).coverage}</ToWidth> : null}
    </>
  )
}
