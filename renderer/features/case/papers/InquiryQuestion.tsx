import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { inquiryRoutes } from '../../../../domain/documents/inquiry'
import { onSent } from '../../../../domain/documents/inquiry-steps'
import { useAsk } from '../../../app/api'
import { careUnitChoices } from '../../../app/people-choices'
import { useToday } from '../../../app/today'
import { inquiryRouteWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import type { InquiryForm } from './inquiry-form'

interface InquiryQuestionProps {
  readonly detail: CaseDetail
  readonly form: InquiryForm
  readonly unitMissing: boolean
}

/** To whom the förfrågan goes, what is asked, by which way and when. */
export function InquiryQuestion({ detail, form, unitMissing }: InquiryQuestionProps) {
  const today = useToday()
  const { data: units } = useAsk('careUnit.list', {})
  const { facts, set, day, text, error } = form
  const chosen = facts.careUnitId
  const { coordinator } = detail.card
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="Vårdenhet"
          placeholder="Välj"
          data={careUnitChoices(units, chosen)}
          value={chosen === null ? null : String(chosen)}
          onChange={(value) => set({ careUnitId: value === null ? null : Number(value) })}
          error={unitMissing ? 'Välj vårdenhet.' : error('careUnitId')}
          allowDeselect={false}
          searchable
          required
        />
        <TextInput label="Läkare" {...text('doctor')} placeholder="Behandlande läkare" />
      </SimpleGrid>
      <Textarea
        label="Vad behöver ni få veta?"
        autosize
        minRows={2}
        maxRows={8}
        {...text('question')}
        data-autofocus
      />
      <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }} spacing="sm">
        <Select
          label="Väg"
          data={inquiryRoutes.map((route) => ({ value: route, label: inquiryRouteWords[route] }))}
          value={facts.route}
          onChange={(route) => set({ route })}
          placeholder="Välj"
          error={error('route')}
          description={
            facts.route === 'care-coordinator'
              ? `${coordinator ?? 'Rehabkoordinator saknas'} – förmedlar, läkaren svarar`
              : undefined
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <DayInput
          label="Skickad"
          {...day('sentOn')}
          onChange={(value) => set(onSent(facts, value))}
          max={today}
        />
        <DayInput label="Svar senast" {...day('answerDueOn')} />
      </SimpleGrid>
    </>
  )
}
