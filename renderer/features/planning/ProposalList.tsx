import { Checkbox, Text } from '@mantine/core'
import type { Proposed } from '../../../domain/meeting/propose'
import { useToday } from '../../app/today'
import classes from './Planning.module.css'
import { proposalSentence, whenWords } from './planning-words'

interface ProposalListProps {
  readonly proposed: readonly Proposed[]
  readonly nameOf: (personId: number) => string
  readonly isTicked: (personId: number) => boolean
  readonly onTick: (personId: number, on: boolean) => void
}

/** Every proposed meeting with its reason, to be taken or left. */
export function ProposalList({ proposed, nameOf, isTicked, onTick }: ProposalListProps) {
  const today = useToday()
  return (
    <ul className={classes.reasons} aria-label="Föreslagna möten">
      {proposed.map((one) => (
        <li key={one.personId}>
          <Checkbox
            checked={isTicked(one.personId)}
            onChange={(event) => onTick(one.personId, event.currentTarget.checked)}
            label={
              <>
                <strong>{nameOf(one.personId)}</strong>, {whenWords(one, today)}
              </>
            }
            description={
              <Text span size="sm" c="var(--muted)">
                {proposalSentence(one, today)}
              </Text>
            }
          />
        </li>
      ))}
    </ul>
  )
}
