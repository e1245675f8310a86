import { Button, VisuallyHidden } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReferenceValue } from '../../../domain/contract/statistics'
import type { Report } from '../../../domain/statistics/report'
import { useAsk, useCommand } from '../../app/api'
import { useReadOnly } from '../../app/read-only'
import { type LineNames, lineWords } from '../../app/statistics-words'
import { sayDone } from '../../app/undo'
import { Section } from '../../ui/Section'
import table from '../../ui/Table.module.css'

interface TypedValuesProps {
  readonly report: Report
  readonly names: LineNames
  readonly onType: (line: string) => void
}

/** Every figure that was typed in, whatever period it is for. */
export function TypedValues({ names, onType }: TypedValuesProps) {
  const { data: values } = useAsk('reference.list', {})
  const readOnly = useReadOnly()
  const set = useCommand('reference.set')
  if (!values) return null
  const remove = async ({ line, fromDate, toDate }: ReferenceValue) => {
    const done = await set.run({ line, fromDate, toDate, value: null, source: null })
    if (done) sayDone(`${lineWords(line, names)}: det manuella värdet är borttaget.`, done.changeSetId)
  }
  return (
    <Section
      title="Manuella värden"
      hint="Siffror som registret inte kan räkna, till exempel från tiden före Fasvis."
      acts={
        readOnly ? null : (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPencil size={14} aria-hidden />}
            onClick={() => onType('')}
          >
            Skriv in ett värde…
          </Button>
        )
      }
    >
      {values.length === 0 ? null : (
        <div className={table.scroll}>
          <table className={table.table} aria-label="Manuella värden">
            <thead>
              <tr>
                <th scope="col">Rad</th>
                <th scope="col">Period</th>
                <th scope="col" className={table.number}>
                  Antal
                </th>
                <th scope="col">Källa</th>
                <th scope="col">
                  <VisuallyHidden>Åtgärd</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr key={value.id}>
                  <th scope="row">{lineWords(value.line, names)}</th>
                  <td>
                    {value.fromDate} – {value.toDate}
                  </td>
                  <td className={table.number}>{value.value.toLocaleString('sv')}</td>
                  <td>{value.source ?? '–'}</td>
                  <td className={table.acts}>
                    {readOnly ? null : (
                      <Button size="compact-sm" variant="subtle" onClick={() => void remove(value)}>
                        Ta bort
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  )
}
