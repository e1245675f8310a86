import { Select, SimpleGrid, Textarea } from '@mantine/core'
import type { WireError } from '../../../domain/contract/result'
import { obstacleCauses, obstacleLevels } from '../../../domain/obstacle/obstacle'
import { useToday } from '../../app/today'
import { obstacleLevelWords, obstacleWords } from '../../app/words'
import { DayInput } from '../../ui/DayInput'
import { fieldError } from '../../ui/field-refusal'
import { ClientHint } from './ClientHint'
import type { ObstacleDraft } from './obstacle-draft'

interface FieldsProps {
  readonly draft: ObstacleDraft
  readonly set: (changes: Partial<ObstacleDraft>) => void
  readonly refusal: WireError | null
}

/** What stands in the way, why, and where it can be solved. `tried`: it was to be saved as it stands. */
export function ObstacleFields({ draft, set, refusal, tried }: FieldsProps & { readonly tried: boolean }) {
  const today = useToday()
  const missing = tried && draft.text.trim() === '' ? 'Beskriv hindret.' : null
  return (
    <>
      <Textarea
        label="Vad är hindret?"
        description="Skriv så att det gäller alla det drabbar, utan namn."
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        value={draft.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        error={missing ?? fieldError(refusal, 'text')}
        required
        data-autofocus
      />
      <ClientHint text={`${draft.text}\n${draft.decision}`} />
      <Select
        label="Orsak"
        placeholder="Ingen vald"
        data={obstacleCauses.map((value) => ({ value, label: obstacleWords[value] }))}
        value={draft.cause}
        onChange={(cause) => set({ cause })}
        error={fieldError(refusal, 'cause')}
        clearable
        clearButtonProps={{ 'aria-label': 'Ta bort orsaken' }}
      />
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Kan lösas"
          data={obstacleLevels.map((value) => ({ value, label: obstacleLevelWords[value] }))}
          value={draft.level}
          onChange={(level) => level && set({ level })}
          error={fieldError(refusal, 'level')}
          allowDeselect={false}
        />
        <DayInput
          label="Noterat"
          value={draft.notedOn}
          onChange={(notedOn) => set({ notedOn })}
          max={today}
          error={fieldError(refusal, 'notedOn')}
          width="100%"
        />
      </SimpleGrid>
    </>
  )
}

/** What was decided about it, and when it was solved. */
export function DecisionFields({ draft, set, refusal }: FieldsProps) {
  const today = useToday()
  const decide = (decision: string) =>
    set({ decision, ...(decision !== '' && draft.decidedOn === null ? { decidedOn: today } : {}) })
  return (
    <>
      <Textarea
        label="Beslut"
        description="Vad som ska göras åt det, och vem som gör det."
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={draft.decision}
        onChange={(event) => decide(event.currentTarget.value)}
        error={fieldError(refusal, 'decision')}
      />
      <SimpleGrid cols={2} spacing="sm">
        <DayInput
          label="Beslutat"
          value={draft.decidedOn}
          onChange={(decidedOn) => set({ decidedOn })}
          max={today}
          error={fieldError(refusal, 'decidedOn')}
          width="100%"
          clearable
        />
        <DayInput
          label="Löst"
          value={draft.solvedOn}
          onChange={(solvedOn) => set({ solvedOn })}
          max={today}
          error={fieldError(refusal, 'solvedOn')}
          width="100%"
          clearable
        />
      </SimpleGrid>
    </>
  )
}
