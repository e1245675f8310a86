import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import type { PackChoice } from '../../../domain/contract/packs'
import type { LocalDate } from '../../../domain/dates'
import { packParts } from '../../../domain/joint-meeting/joint-meeting'
import type { Period } from '../../../domain/statistics/period'
import { periodWords } from '../../app/statistics-words'
import { useToday } from '../../app/today'
import { DayInput } from '../../ui/DayInput'
import classes from './Pack.module.css'
import { inOrder, partWords } from './pack-words'
import type { PackChange } from './use-pack'

interface PackContentsProps {
  readonly choice: PackChoice
  readonly change: PackChange
  readonly readOnly: boolean
}

const own = 'own'
const keyOf = ({ from, to }: Pick<Period, 'from' | 'to'>): string => `${from}/${to}`

/** Which period a pack tells of, and what is in it. */
export function PackContents({ choice: { period, periods, parts }, change, readOnly }: PackContentsProps) {
  const today = useToday()
  const offered = periods.some((one) => keyOf(one) === keyOf(period)) ? periods : [period, ...periods]
  const [typing, setTyping] = useState(false)
  const setPeriod = ({ from, to }: Pick<Period, 'from' | 'to'>) => change({ fromDate: from, toDate: to })
  const choose = (key: string | null) => {
    const found = offered.find((one) => keyOf(one) === key)
    setTyping(key === own)
    if (found) void setPeriod(found)
  }
  const setDay = (part: { from?: LocalDate; to?: LocalDate }) => {
    const next = { from: period.from, to: period.to, ...part }
    if (next.from <= next.to) void setPeriod(next)
  }
  return (
    <section className={classes.part} aria-label="Vad underlaget innehåller">
      <h2>Period och innehåll</h2>
      <Select
        label="Period"
        data={[
          ...offered.map((one) => ({ value: keyOf(one), label: periodWords(one) })),
          { value: own, label: 'Egna datum…' },
        ]}
        value={typing ? own : keyOf(period)}
        onChange={choose}
        allowDeselect={false}
        disabled={readOnly}
      />
      {typing ? (
        <div className={classes.days}>
          <DayInput
            label="Från"
            value={period.from}
            max={period.to}
            onChange={(from) => from && setDay({ from })}
            required
          />
          <DayInput
            label="Till och med"
            value={period.to}
            min={period.from}
            max={today}
            onChange={(to) => to && setDay({ to })}
            required
          />
        </div>
      ) : null}
      <Checkbox.Group
        label="Innehåll"
        value={[...parts]}
        onChange={(ticked) => void change({ parts: packParts.filter((part) => ticked.includes(part)) })}
      >
        <div className={classes.ticks}>
          {inOrder(packParts).map((part) => (
            <Checkbox
              key={part}
              value={part}
              label={partWords[part]}
              // Nothing at all is no paper.
              disabled={readOnly || (parts.length === 1 && parts[0] === part)}
            />
          ))}
        </div>
      </Checkbox.Group>
    </section>
  )
}
