import { SimpleGrid } from '@mantine/core'
import type { ConsentFacts } from '../../../../domain/consent/consent'
import { useToday } from '../../../app/today'
import { DayInput } from '../../../ui/DayInput'
import classes from './Consents.module.css'

interface ConsentDatesProps {
  readonly facts: ConsentFacts
  readonly onChange: (changes: Partial<ConsentFacts>) => void
  readonly errorAt: (field: string) => string | null
}

interface DateField {
  readonly field:
    | 'askedOn'
    | 'givenOn'
    | 'notNeededOn'
    | 'refusedOn'
    | 'validFrom'
    | 'validTo'
    | 'withdrawnOn'
  readonly label: string
  /** The day must have come. */
  readonly past: boolean
}

const always: readonly DateField[] = [
  { field: 'askedOn', label: 'Begärt', past: true },
  { field: 'givenOn', label: 'Givet (underskrivet)', past: true },
]
const ofGiven: readonly DateField[] = [
  { field: 'validFrom', label: 'Gäller från', past: false },
  { field: 'validTo', label: 'Gäller till och med', past: false },
  { field: 'withdrawnOn', label: 'Återkallat', past: true },
]
const otherAnswers: readonly DateField[] = [
  { field: 'refusedOn', label: 'Nekat', past: true },
  { field: 'notNeededOn', label: 'Behövs inte', past: true },
]

/** The days of a consent: what can follow a yes is there once it is given. What has a day is always there. */
export function ConsentDates({ facts, onChange, errorAt }: ConsentDatesProps) {
  const today = useToday()
  const given = facts.givenOn !== null
  const shown = [
    ...always,
    ...ofGiven.filter(({ field }) => given || facts[field] !== null),
    ...otherAnswers.filter(({ field }) => !given || facts[field] !== null),
  ]
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" className={classes.days ?? ''}>
      {shown.map(({ field, label, past }) => (
        <DayInput
          key={field}
          label={label}
          value={facts[field]}
          onChange={(day) => onChange({ [field]: day })}
          error={errorAt(field)}
          clearable
          {...(past ? { max: today } : {})}
          {...(field === 'givenOn' ? { autoFocus: true } : {})}
        />
      ))}
    </SimpleGrid>
  )
}
