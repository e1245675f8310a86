import { Alert } from '@mantine/core'
import type { PackContent, PackFinding } from '../../../domain/contract/packs'
import { holdsPack } from '../../../domain/pack/vignette-check'
import { count } from '../../app/words'
import { findingWords } from './pack-words'

export const heldWordsId = 'pack-held'

interface PackHeldProps {
  readonly findings: readonly PackFinding[]
  readonly content: PackContent
}

/** Why nothing leaves: how much there is to mend in the vignettes, and what stands in texts that are written elsewhere. */
export function PackHeld({ findings, content }: PackHeldProps) {
  const holding = findings.filter(holdsPack)
  const elsewhere = holding.filter(({ at }) => at !== 'vignette')
  const textOf = ({ at, of }: PackFinding) =>
    (at === 'obstacle' ? content.obstacles : content.decisions).find(({ id }) => id === of)?.text ?? ''
  return (
    <Alert color="red" title="Underlaget kan inte lämna registret än" id={heldWordsId}>
      {count(holding.length, 'sak', 'saker')} kan avslöja vem det handlar om. Det står vid varje text vad det
      är.
      {elsewhere.length > 0 ? (
        <ul>
          {elsewhere.map((finding) => (
            <li key={`${finding.at} ${finding.of} ${finding.kind} ${finding.written}`}>
              {finding.at === 'obstacle' ? 'Hindret' : 'Beslutet'} ”{textOf(finding).slice(0, 60)}”:{' '}
              {findingWords[finding.kind](finding.written)} Ändra det{' '}
              {finding.at === 'obstacle' ? 'i hinderloggen' : 'i mötet'}, eller bocka ur delen.
            </li>
          ))}
        </ul>
      ) : null}
    </Alert>
  )
}
