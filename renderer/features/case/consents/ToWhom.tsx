import { Select, SimpleGrid, TextInput } from '@mantine/core'
import {
  type ConsentFacts,
  type ConsentKind,
  type ConsentParty,
  consentParties,
  kindsOf,
  usualKind,
} from '../../../../domain/consent/consent'
import { useAsk } from '../../../app/api'
import { careUnitChoices } from '../../../app/people-choices'
import { consentKindWords, partyWords } from '../../../app/words'

interface ToWhomProps {
  readonly facts: ConsentFacts
  readonly currentUnitId: number | null
  readonly onChange: (changes: Partial<ConsentFacts>) => void
  readonly errorAt: (field: string) => string | null
}

/** To whom the consent is, to what and how far: only the kinds that party can be given. */
export function ToWhom({ facts, currentUnitId, onChange, errorAt }: ToWhomProps) {
  const { data: units } = useAsk('careUnit.list', {})
  const isToUnit = facts.party === 'care' && facts.kind !== 'sip-plan'
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <Select
        label="Part"
        data={consentParties.map((party) => ({ value: party, label: partyWords[party] }))}
        value={facts.party}
        onChange={(value) => {
          const party = value as ConsentParty
          onChange({ party, kind: usualKind(party), careUnitId: party === 'care' ? currentUnitId : null })
        }}
        error={errorAt('party')}
        allowDeselect={false}
      />
      <Select
        label="Gäller"
        data={kindsOf[facts.party].map((kind) => ({ value: kind, label: consentKindWords[kind] }))}
        value={facts.kind}
        onChange={(kind) => onChange({ kind: kind as ConsentKind })}
        error={errorAt('kind')}
        allowDeselect={false}
      />
      {isToUnit ? (
        <Select
          label="Vårdenhet"
          placeholder="Ej angiven"
          data={careUnitChoices(units, facts.careUnitId)}
          value={facts.careUnitId === null ? null : String(facts.careUnitId)}
          onChange={(value) => onChange({ careUnitId: value === null ? null : Number(value) })}
          error={errorAt('careUnitId')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Ta bort vårdenheten' }}
        />
      ) : null}
      {facts.party === 'other' ? (
        <TextInput
          label="Vem"
          placeholder="Namn eller organisation"
          value={facts.partyName ?? ''}
          onChange={(event) => onChange({ partyName: event.currentTarget.value || null })}
          error={errorAt('partyName')}
        />
      ) : null}
      <TextInput
        label="Omfattning"
        placeholder="Vilka uppgifter, och till vad"
        value={facts.scope ?? ''}
        onChange={(event) => onChange({ scope: event.currentTarget.value || null })}
        error={errorAt('scope')}
        {...(isToUnit || facts.party === 'other' ? {} : { style: { gridColumn: '1 / -1' } })}
      />
    </SimpleGrid>
  )
}
