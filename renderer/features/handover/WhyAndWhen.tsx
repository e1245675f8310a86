import { Checkbox, Group, SegmentedControl } from '@mantine/core'
import { addDays, type LocalDate } from '../../../domain/dates'
import { type HandoverCause, handoverCauses } from '../../../domain/person/handover'
import { shortDay } from '../../app/dates'
import { useToday } from '../../app/today'
import { handoverCauseWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'

/** Why cases change hands, and when; each cause asks for days of its own, kept while another is looked at. */
export interface Circumstances {
  readonly cause: HandoverCause
  readonly sudden: boolean
  readonly lastDay: LocalDate | null
  readonly start: LocalDate | null
  readonly until: LocalDate | null
}

export const circumstancesOn = (today: LocalDate): Circumstances => ({
  cause: 'left',
  sudden: false,
  lastDay: today,
  start: today,
  until: null,
})

/** The first day with the receiver, the last day of a cover, and the last working day of who leaves. */
export function daysOf({ cause, lastDay, start, until }: Circumstances, today: LocalDate) {
  const last = lastDay ?? today
  return cause === 'left'
    ? { fromDate: addDays(last, 1), untilDate: null, endedOn: last }
    : { fromDate: start ?? today, untilDate: cause === 'away' ? until : null, endedOn: null }
}

interface WhyAndWhenProps {
  readonly why: Circumstances
  readonly onChange: (why: Circumstances) => void
}

export function WhyAndWhen({ why, onChange }: WhyAndWhenProps) {
  const { fromDate } = daysOf(why, useToday())
  const set = (changes: Partial<Circumstances>) => onChange({ ...why, ...changes })
  return (
    <Group gap="sm" align="flex-end">
      <SegmentedControl
        aria-label="Varför?"
        data={handoverCauses.map((value) => ({ value, label: handoverCauseWords[value] }))}
        value={why.cause}
        onChange={(cause) => set({ cause })}
      />
      {why.cause === 'left' ? (
        <DayInput
          label="Sista arbetsdag"
          value={why.lastDay}
          onChange={(lastDay) => set({ lastDay })}
          description={`${shortDay(fromDate)} tar mottagaren över`}
          width={210}
        />
      ) : (
        <DayInput
          label={why.cause === 'away' ? 'Borta från och med' : 'Från och med'}
          value={why.start}
          onChange={(start) => set({ start })}
        />
      )}
      {why.cause === 'away' ? (
        <DayInput
          label="Till och med"
          value={why.until}
          onChange={(until) => set({ until })}
          min={fromDate}
          description="sedan går ärendena tillbaka"
          width={210}
        />
      ) : null}
      <Checkbox
        label="Kom plötsligt"
        checked={why.sudden}
        onChange={(event) => set({ sudden: event.currentTarget.checked })}
        mb={8}
      />
    </Group>
  )
}
