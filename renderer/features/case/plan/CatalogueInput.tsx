import { Autocomplete } from '@mantine/core'
import { activityTypes } from '../../../../domain/plan/activity'
import type { CatalogueEntry } from '../../../../domain/plan/catalogue'
import { useAsk } from '../../../app/api'
import { activityTypeWords } from '../../../app/words'

interface CatalogueInputProps {
  readonly value: string
  readonly onChange: (title: string) => void
  readonly onPick: (entry: CatalogueEntry) => void
  readonly error: string | null
}

/** What the activity is: one of the unit's own insatser, or words of one's own. */
export function CatalogueInput({ value, onChange, onPick, error }: CatalogueInputProps) {
  const { data: settings } = useAsk('setting.all', {})
  // Two of the same name cannot be told apart in a list; the first is the one.
  const entries = [
    ...new Map((settings?.catalogue ?? []).toReversed().map((entry) => [entry.name, entry])).values(),
  ].toReversed()
  const picked = entries.find(({ name }) => name === value)
  return (
    <Autocomplete
      label="Aktivitet"
      description={picked?.note || 'Välj bland enhetens insatser eller skriv fritt.'}
      data={activityTypes.map((type) => ({
        group: activityTypeWords[type],
        items: entries.filter((entry) => entry.type === type).map(({ name }) => name),
      }))}
      value={value}
      onChange={onChange}
      onOptionSubmit={(name) => {
        const entry = entries.find((one) => one.name === name)
        if (entry) onPick(entry)
      }}
      openOnFocus={false}
      maxLength={200}
      maxDropdownHeight={300}
      error={error}
      data-autofocus
    />
  )
}
