import { ActionIcon, Select } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { activityTypes, responsibleParties } from '../../../domain/plan/activity'
import type { CatalogueEntry } from '../../../domain/plan/catalogue'
import { activityTypeWords, responsibleWords } from '../../app/words'
import { SavedText } from '../../ui/SavedText'

interface CatalogueRowProps {
  readonly entry: CatalogueEntry
  /** The names that are taken. */
  readonly others: readonly string[]
  readonly readOnly: boolean
  readonly onChange: (to: Partial<CatalogueEntry>, message: string) => void
  readonly onRemove: () => void
}

/** One insats: name, type, who is responsible, and for whom it is. */
export function CatalogueRow({ entry, others, readOnly, onChange, onRemove }: CatalogueRowProps) {
  const { name, type, party, note } = entry
  return (
    <tr>
      <td style={{ minWidth: 220 }}>
        <SavedText
          label={`Namn på ${name}`}
          hideLabel
          value={name}
          maxLength={200}
          emptyError="Insatsen behöver ett namn."
          readOnly={readOnly}
          refuse={(text) => (others.includes(text) ? 'Det finns redan en insats med det namnet.' : null)}
          onSave={(text) => onChange({ name: text }, `${name} heter nu ${text}.`)}
        />
      </td>
      <td style={{ minWidth: 120 }}>
        <Select
          aria-label={`Typ av ${name}`}
          data={activityTypes.map((value) => ({ value, label: activityTypeWords[value] }))}
          value={type}
          onChange={(value) =>
            value !== null && onChange({ type: value }, `${name}: ${activityTypeWords[value]}.`)
          }
          allowDeselect={false}
          readOnly={readOnly}
        />
      </td>
      <td style={{ minWidth: 170 }}>
        <Select
          aria-label={`Ansvarig för ${name}`}
          data={responsibleParties.map((value) => ({ value, label: responsibleWords[value] }))}
          value={party}
          onChange={(value) =>
            value !== null && onChange({ party: value }, `${name}: ansvarig är ${responsibleWords[value]}.`)
          }
          allowDeselect={false}
          readOnly={readOnly}
        />
      </td>
      <td style={{ minWidth: 240 }}>
        <SavedText
          label={`Anmärkning om ${name}`}
          hideLabel
          value={note}
          maxLength={1000}
          readOnly={readOnly}
          onSave={(text) => onChange({ note: text }, `Anmärkningen om ${name} är sparad.`)}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={34}
          aria-label={`Ta bort ${name}`}
          disabled={readOnly}
          onClick={onRemove}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  )
}
