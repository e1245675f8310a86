import { Select, SimpleGrid } from '@mantine/core'
import { type CertificateFacts, dfaReviews } from '../../../../domain/case/certificate'
import { answerChain } from '../../../../domain/case/certificate-standing'
import { useToday } from '../../../app/today'
import { dfaWords } from '../../../app/words'
import { DayInput } from '../../../ui/DayInput'
import type { FactsForm } from './use-facts'
import { YesNo } from './YesNo'

const links = [
  ['hasDiagnosis', 'Diagnos', 'är diagnosen angiven?'],
  ['hasFunction', 'Funktionsnedsättning', 'är den beskriven så att man förstår?'],
  ['hasActivity', 'Aktivitetsbegränsning', 'framgår vad personen inte kan göra?'],
  ['hasRedThread', 'Röd tråd', 'hänger leden ihop?'],
] as const

interface CertificateReviewProps {
  readonly form: FactsForm<Omit<CertificateFacts, 'toDate'> & { readonly toDate: string | null }>
}

/** The DFA chain as four questions, and the review their answers propose. */
export function CertificateReview({ form }: CertificateReviewProps) {
  const today = useToday()
  const { facts, set, day, error } = form
  return (
    <>
      <SimpleGrid cols={1} spacing={4}>
        {links.map(([name, label, hint]) => (
          <YesNo
            key={name}
            label={label}
            hint={hint}
            value={facts[name]}
            onChange={(answer) => set(answerChain(facts, { [name]: answer }, today))}
          />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="Resultat"
          placeholder="Inte granskat än"
          data={dfaReviews.map((value) => ({ value, label: dfaWords[value] }))}
          value={facts.dfaReview}
          onChange={(dfaReview) =>
            set({ dfaReview, reviewedOn: dfaReview === null ? null : (facts.reviewedOn ?? today) })
          }
          error={error('dfaReview')}
          clearable
        />
        <DayInput label="Granskat" {...day('reviewedOn')} max={today} />
      </SimpleGrid>
    </>
  )
}
