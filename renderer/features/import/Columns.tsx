import { Alert, Select } from '@mantine/core'
import type { ImportReading } from '../../../domain/contract/imports'
import { type ImportField, importFields } from '../../../domain/import/fields'
import classes from './Import.module.css'
import { fieldWords } from './words'

interface ColumnsProps {
  readonly reading: ImportReading
  readonly mapping: Readonly<Record<string, ImportField>>
  readonly onChange: (mapping: Record<string, ImportField>) => void
}

const choices = importFields.map((value) => ({ value, label: fieldWords[value] }))

/** Which column is what: guessed from the headings, corrected here, remembered for the next list that looks alike. */
export function Columns({ reading, mapping, onChange }: ColumnsProps) {
  const set = (column: number, field: string | null) => {
    const { [String(column)]: _, ...rest } = mapping
    onChange(field === null ? rest : { ...rest, [String(column)]: field as ImportField })
  }
  const unsure = reading.ambiguous.filter(({ field }) => !Object.values(mapping).includes(field))
  return (
    <>
      {unsure.length > 0 ? (
        <Alert color="yellow" mb="sm" p="xs">
          Två kolumner verkar vara{' '}
          {unsure.map(({ field }) => fieldWords[field].toLocaleLowerCase('sv')).join(' och ')}. Välj vilken
          som gäller.
        </Alert>
      ) : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Rubrik i listan</th>
            <th scope="col">Exempel</th>
            <th scope="col">Betyder</th>
          </tr>
        </thead>
        <tbody>
          {reading.columns.map(({ column, heading, samples }) => (
            <tr key={column}>
              <td>{heading || `Kolumn ${column + 1}`}</td>
              <td className={classes.samples}>{samples.filter(Boolean).join(' · ')}</td>
              <td>
                <Select
                  size="xs"
                  w={240}
                  aria-label={`Betyder: ${heading}`}
                  data={choices}
                  value={mapping[String(column)] ?? null}
                  onChange={(field) => set(column, field)}
                  placeholder="Läses inte in"
                  searchable
                  clearable
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
