import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import type { LocalDate } from '../../../domain/dates'
import { isAway } from '../../../domain/person/absence'
import { count } from '../../app/words'
import { CalendarActs } from './CalendarActs'
import type { Chip } from './chips'
import classes from './Planning.module.css'
import { ProposalList } from './ProposalList'
import { unplacedWords } from './planning-words'
import type { Known, usePlanningActs } from './use-planning-acts'
import type { useProposal } from './use-proposal'
import { Weeks } from './Weeks'

interface ComingMeetingsProps extends Pick<Known, 'absences' | 'ahead'> {
  readonly chips: readonly Chip[]
  readonly proposal: ReturnType<typeof useProposal>
  readonly acts: ReturnType<typeof usePlanningActs>
  readonly onOpen: (chip: Chip) => void
  readonly onOwnAbsences: () => void
}

/** What is planned and what is proposed, week by week, and why it is proposed there. */
export function ComingMeetings(props: ComingMeetingsProps) {
  const { absences, ahead, chips, proposal, acts, onOpen, onOwnAbsences } = props
  const own = absences.filter(({ personId }) => personId === null)
  return (
    <section className={classes.proposal} aria-label="Kommande möten">
      <div className={classes.head}>
        <h2>Kommande möten</h2>
        <SegmentedControl
          size="xs"
          aria-label="Hur långt fram?"
          value={String(proposal.weeks)}
          onChange={(value) => proposal.setWeeks(Number(value))}
          data={[2, 4, 8, 12].map((weeks) => ({ value: String(weeks), label: `${weeks} veckor` }))}
        />
        <Button variant="default" size="compact-md" onClick={onOwnAbsences}>
          Min frånvaro{own.length > 0 ? ` (${own.length})` : ''}…
        </Button>
        <CalendarActs meetings={ahead} />
        <Group gap={8} ml="auto">
          {proposal.changed ? (
            <Button variant="subtle" size="compact-md" onClick={proposal.forget}>
              Nytt förslag
            </Button>
          ) : null}
          {proposal.ticked.length > 0 ? (
            <Button size="compact-md" loading={acts.busy} onClick={() => void acts.accept()}>
              Boka {count(proposal.ticked.length, 'föreslaget möte', 'föreslagna möten')}
            </Button>
          ) : null}
        </Group>
      </div>
      <Text size="sm" c="var(--muted)">
        Streckade är förslag. Dra ett möte till en annan dag, eller välj det och flytta med piltangenterna;
        Enter ändrar tiden, Delete tar bort.
      </Text>
      <div className={classes.split}>
        <Weeks
          chips={chips}
          weeks={proposal.weeks}
          isAway={(day: LocalDate) => isAway(own, day)}
          onMove={(chip, day) => void acts.moveTo(chip, day)}
          onOpen={onOpen}
          onRemove={(chip) => void acts.remove(chip)}
        />
        <div className={classes.why}>
          <h3>Varför de dagarna?</h3>
          {proposal.proposed.length === 0 ? (
            <Text size="sm" c="var(--muted)">
              Inget nytt möte behövs de här veckorna: alla som har ärenden har ett möte bokat eller ska
              träffas senare.
            </Text>
          ) : null}
          <ProposalList
            proposed={proposal.proposed}
            nameOf={acts.nameOf}
            isTicked={proposal.isTicked}
            onTick={proposal.tick}
          />
          {proposal.unplaced.map(({ personId, why }) => (
            <Text key={personId} size="sm" c="var(--warning)">
              {acts.nameOf(personId)} får ingen tid: {unplacedWords[why]}.
            </Text>
          ))}
        </div>
      </div>
    </section>
  )
}
