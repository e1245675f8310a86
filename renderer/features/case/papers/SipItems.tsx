import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { SipItem } from '../../../../domain/documents/sip'
import { responsibleParties } from '../../../../domain/plan/activity'
import { useToday } from '../../../app/today'
import { responsibleWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import classes from './papers.module.css'

interface SipItemsProps {
  readonly items: readonly SipItem[]
  readonly onChange: (items: SipItem[]) => void
}

const empty: SipItem = { text: '', party: 'social-worker', due: null, doneOn: null }
const parties = responsibleParties.map((party) => ({ value: party, label: responsibleWords[party] }))

/** What the meeting agreed: which party does what, and until when. */
export function SipItems({ items, onChange }: SipItemsProps) {
  const today = useToday()
  const put = (place: number, changes: Partial<SipItem>) =>
    onChange(items.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  return (
    <div className={classes.scroll}>
      {items.length === 0 ? null : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Vad ska göras</th>
              <th scope="col">Ansvarig</th>
              <th scope="col">Senast</th>
              <th scope="col">Klart</th>
              <th scope="col">
                <span className="sr-only">Ta bort</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ text, party, due, doneOn }, place) => {
              const which = `punkt ${place + 1}`
              return (
                <tr key={place}>
                  <td>
                    <TextInput
                      aria-label={`Vad, ${which}`}
                      value={text}
                      onChange={(event) => put(place, { text: event.currentTarget.value })}
                    />
                  </td>
                  <td>
                    <Select
                      w={150}
                      aria-label={`Ansvarig, ${which}`}
                      data={parties}
                      value={party}
                      onChange={(value) => value !== null && put(place, { party: value })}
                      allowDeselect={false}
                    />
                  </td>
                  <td>
                    <DayInput
                      label={`Senast, ${which}`}
                      hideLabel
                      value={due}
                      onChange={(day) => put(place, { due: day })}
                      clearable
                      width={150}
                    />
                  </td>
                  <td>
                    <DayInput
                      label={`Klart, ${which}`}
                      hideLabel
                      value={doneOn}
                      onChange={(day) => put(place, { doneOn: day })}
                      max={today}
                      clearable
                      width={150}
                    />
                  </td>
                  <td>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Ta bort ${which}`}
                      onClick={() => onChange(items.filter((_, at) => at !== place))}
                    >
                      <IconX size={15} aria-hidden />
                    </ActionIcon>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      <Button
        variant="default"
        size="compact-sm"
        mt={6}
        onClick={() => onChange([...items, empty])}
        disabled={items.length >= 100}
      >
        Ny punkt
      </Button>
    </div>
  )
}
