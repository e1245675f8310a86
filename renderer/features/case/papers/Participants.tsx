import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { SipParticipant } from '../../../../domain/documents/sip'
import classes from './papers.module.css'

interface ParticipantsProps {
  readonly participants: readonly SipParticipant[]
  readonly onChange: (participants: SipParticipant[]) => void
  /** Rows whose function is missing say so. */
  readonly tried: boolean
  /** The meeting has been held: who came is asked. */
  readonly held: boolean
}

const coming = [
  { value: 'yes', label: 'Kommer' },
  { value: 'no', label: 'Kommer inte' },
]

/** Who is called to a SIP, who must come, and who did. */
export function Participants({ participants, onChange, tried, held }: ParticipantsProps) {
  const put = (place: number, changes: Partial<SipParticipant>) =>
    onChange(participants.map((one, at) => (at === place ? { ...one, ...changes } : one)))
  const empty = { name: '', role: '', obliged: false, confirmed: null, attended: null }
  return (
    <div className={classes.scroll}>
      {participants.length === 0 ? null : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Namn</th>
              <th scope="col">Funktion, relation eller organisation</th>
              <th scope="col">Skyldig att delta</th>
              <th scope="col">Svar</th>
              {held ? <th scope="col">Kom</th> : null}
              <th scope="col">
                <span className="sr-only">Ta bort</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {participants.map(({ name, role, obliged, confirmed, attended }, place) => {
              const who = `deltagare ${place + 1}`
              return (
                <tr key={place}>
                  <td>
                    <TextInput
                      size="xs"
                      aria-label={`Namn, ${who}`}
                      value={name}
                      onChange={(event) => put(place, { name: event.currentTarget.value })}
                    />
                  </td>
                  <td>
                    <TextInput
                      size="xs"
                      aria-label={`Funktion, ${who}`}
                      value={role}
                      onChange={(event) => put(place, { role: event.currentTarget.value })}
                      error={tried && name.trim() !== '' && role.trim() === '' ? 'Ange funktion.' : null}
                    />
                  </td>
                  <td>
                    <Checkbox
                      size="xs"
                      aria-label={`Skyldig att delta, ${who}`}
                      checked={obliged}
                      onChange={(event) => put(place, { obliged: event.currentTarget.checked })}
                    />
                  </td>
                  <td>
                    <Select
                      size="xs"
                      w={128}
                      aria-label={`Svar, ${who}`}
                      placeholder="Inget svar"
                      data={coming}
                      value={confirmed === null ? null : confirmed ? 'yes' : 'no'}
                      onChange={(value) => put(place, { confirmed: value === null ? null : value === 'yes' })}
                      clearable
                    />
                  </td>
                  {held ? (
                    <td>
                      <Checkbox
                        size="xs"
                        aria-label={`Kom, ${who}`}
                        checked={attended === true}
                        onChange={(event) => put(place, { attended: event.currentTarget.checked })}
                      />
                    </td>
                  ) : null}
                  <td>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      aria-label={`Ta bort ${who}`}
                      onClick={() => onChange(participants.filter((_, at) => at !== place))}
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
        onClick={() => onChange([...participants, empty])}
        disabled={participants.length >= 50}
      >
        Ny deltagare
      </Button>
    </div>
  )
}
