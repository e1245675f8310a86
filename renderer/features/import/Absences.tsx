import { Button, Checkbox, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useAsk, useCommand } from '../../app/api'
import { useShownName } from '../../app/hide-identities'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { Section } from '../../ui/Section'
import classes from './Import.module.css'

/** Cases that a list no longer had. They stay open until somebody says what it means. */
export function Absences() {
  const { data: absences } = useAsk('absence.list', {})
  const phases = useAsk('setting.all', {}).data?.phases ?? []
  const shownName = useShownName()
  const decide = useCommand('absence.decide')
  const [chosen, setChosen] = useState<readonly number[]>([])
  if (!absences || absences.length === 0) return null
  const ids = absences.map(({ absenceId }) => absenceId)
  const selected = chosen.filter((id) => ids.includes(id))
  const all = selected.length === ids.length
  const toggle = (id: number) =>
    setChosen(selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id])
  const act = async (decision: 'closed' | 'kept') => {
    const done = await decide.run({ absenceIds: selected, decision, closedOn: null })
    if (!done) return
    setChosen([])
    const cases = count(selected.length, 'ärende', 'ärenden')
    sayDone(
      decision === 'closed' ? `${cases} avslutade per listans datum.` : `${cases} behålls öppna.`,
      done.changeSetId,
    )
  }
  return (
    <Section title="Saknas på listan" hint={`${count(absences.length, 'ärende', 'ärenden')} att besluta om`}>
      <Text size="sm" c="var(--muted)" mb="xs">
        De här ärendena var öppna i registret men fanns inte på listan. De är kvar tills du bestämmer.
        Avslutar du dem räknas de som avslutade per listans datum.
      </Text>
      <Group gap="xs" mb="xs">
        <Button size="compact-sm" variant="default" onClick={() => setChosen(all ? [] : ids)}>
          {all ? 'Avmarkera alla' : 'Markera alla'}
        </Button>
        <Button
          size="compact-sm"
          disabled={selected.length === 0}
          loading={decide.busy}
          onClick={() => void act('closed')}
        >
          Avsluta {selected.length > 0 ? selected.length : ''}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={selected.length === 0}
          loading={decide.busy}
          onClick={() => void act('kept')}
        >
          Behåll öppna
        </Button>
      </Group>
      <div style={{ maxHeight: 320, overflow: 'auto' }}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Ärende</th>
              <th scope="col">Namn</th>
              <th scope="col">Fas</th>
              <th scope="col">Saknades på listan</th>
            </tr>
          </thead>
          <tbody>
            {absences.map((absence) => (
              <tr key={absence.absenceId}>
                <td>
                  <Checkbox
                    size="xs"
                    label={absence.caseNumber}
                    checked={selected.includes(absence.absenceId)}
                    onChange={() => toggle(absence.absenceId)}
                  />
                </td>
                <td>
                  <Link href={`/arenden/${absence.caseId}`}>{shownName(absence)}</Link>
                </td>
                <td>
                  {absence.phase === null ? '–' : `${absence.phase} ${phases[absence.phase]?.name ?? ''}`}
                </td>
                <td>{absence.listDate}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
