import { Button, Center, Group, Loader, SegmentedControl, Text } from '@mantine/core'
import { useState } from 'react'
import { addDays, type LocalDate } from '../../../domain/dates'
import { firstFree } from '../../../domain/meeting/first-free'
import type { MeetingFacts } from '../../../domain/meeting/meeting'
import type { PlanningRow } from '../../../domain/meeting/planning-rows'
import { meetingMinutes } from '../../../domain/meeting/propose'
import { isAway } from '../../../domain/person/absence'
import { Refusal, showRefusal, useAsk, useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count } from '../../app/words'
import { AbsenceDialog } from '../../ui/AbsenceDialog'
import { EmptyState } from '../../ui/EmptyState'
import { CalendarActs } from './CalendarActs'
import { type Chip, chipsOf, putRefusal } from './chips'
import { Booking, Moving } from './MeetingDialogs'
import classes from './Planning.module.css'
import { PlanningTable } from './PlanningTable'
import { ProposalList } from './ProposalList'
import { unplacedWords, whenWords } from './planning-words'
import { useProposal } from './use-proposal'
import { Weeks } from './Weeks'

type Over =
  | { readonly kind: 'absence'; readonly personId: number | null; readonly name: string }
  | { readonly kind: 'book'; readonly meeting: MeetingFacts; readonly person: string }
  | { readonly kind: 'move'; readonly chip: Chip }

/** When to meet whom: a row for every socialsekreterare, and a proposal for the coming weeks. */
export function Planning() {
  const today = useToday()
  const { data: rows } = useAsk('planning.rows', {})
  const { data: meetings } = useAsk('meeting.list', { fromDate: today })
  const { data: absences } = useAsk('staffAbsence.list', {})
  const { data: settings } = useAsk('setting.all', {})
  const proposal = useProposal()
  const [over, setOver] = useState<Over | null>(null)
  const plan = useCommand('meeting.plan')
  const move = useCommand('meeting.move')
  const cancel = useCommand('meeting.cancel')
  if (!rows || !meetings || !absences || !settings)
    return (
      <Center py="xl">
        <Loader aria-label="Hämtar planeringen" />
      </Center>
    )
  const ahead = meetings.filter(({ day, reviewed }) => day >= today && !reviewed)
  if (rows.length === 0 && ahead.length === 0)
    return (
      <EmptyState title="Inga socialsekreterare än">
        De kommer med när du läser in en lista, eller läggs till under Personer. Sedan föreslås här när du ska
        träffa vem.
      </EmptyState>
    )
  const nameOf = (personId: number) => rows.find((row) => row.personId === personId)?.person ?? ''
  const chips = chipsOf({ ahead, proposed: proposal.proposed, rows, absences }, today)
  /** On a time that is taken it finds another of that day, unless that very time was asked for. */
  const put = (meeting: MeetingFacts, others: readonly MeetingFacts[]) => {
    const name = nameOf(meeting.personId)
    const refused = putRefusal(meeting, { today, others, absences, name })
    if (refused === null) proposal.put(meeting)
    return refused
  }
  const meetingWith = ({ personId, cases }: PlanningRow): MeetingFacts => {
    const minutes = Math.min(600, meetingMinutes(cases, settings.meetings))
    const theirs = absences.filter((one) => one.personId === null || one.personId === personId)
    const calendar = { settings: settings.meetings, absences: theirs, planned: ahead }
    return { personId, minutes, ...firstFree(minutes, addDays(today, 1), calendar) }
  }
  const accept = async () => {
    const taken = proposal.ticked.map(({ reason: _, ...facts }) => facts)
    const done = await plan.run({ meetings: taken })
    if (!done) return
    proposal.took(taken.map(({ personId }) => personId))
    sayDone(`${count(taken.length, 'möte är bokat', 'möten är bokade')}.`, done.changeSetId)
  }
  const moveTo = async (chip: Chip, day: LocalDate) => {
    const { personId, startMinute, minutes, meetingId, person } = chip
    const to = { day, startMinute, minutes }
    if (meetingId === null) {
      const refused = put({ personId, ...to }, [])
      if (refused) showRefusal(new Refusal(refused))
      return
    }
    const done = await move.run({ meetingId, to })
    if (done) sayDone(`Mötet med ${person} är flyttat till ${whenWords(to, today)}.`, done.changeSetId)
  }
  const remove = async (chip: Chip) => {
    if (chip.meetingId === null) return proposal.leaveOut(chip.personId)
    const done = await cancel.run({ meetingId: chip.meetingId })
    if (done) sayDone(`Mötet med ${chip.person} är inställt.`, done.changeSetId)
  }
  const ownAbsences = absences.filter(({ personId }) => personId === null)
  return (
    <div className={classes.planning}>
      <PlanningTable
        rows={rows}
        onBook={(row) =>
          setOver({
            kind: 'book',
            person: row.person,
            meeting: meetingWith(row),
          })
        }
        onMove={({ next }) => {
          const chip = chips.find(({ meetingId }) => meetingId !== null && meetingId === next?.id)
          if (chip) setOver({ kind: 'move', chip })
        }}
        onAbsences={(row) => setOver({ kind: 'absence', personId: row.personId, name: row.person })}
      />
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
          <Button
            variant="default"
            size="compact-md"
            onClick={() => setOver({ kind: 'absence', personId: null, name: '' })}
          >
            Min frånvaro{ownAbsences.length > 0 ? ` (${ownAbsences.length})` : ''}…
          </Button>
          <CalendarActs meetings={ahead} />
          <Group gap={8} ml="auto">
            {proposal.changed ? (
              <Button variant="subtle" size="compact-md" onClick={proposal.forget}>
                Nytt förslag
              </Button>
            ) : null}
            {proposal.ticked.length > 0 ? (
              <Button size="compact-md" loading={plan.busy} onClick={() => void accept()}>
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
            isAway={(day: LocalDate) => isAway(ownAbsences, day)}
            onMove={(chip, day) => void moveTo(chip, day)}
            onOpen={(chip) => setOver({ kind: 'move', chip })}
            onRemove={(chip) => void remove(chip)}
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
              nameOf={nameOf}
              isTicked={proposal.isTicked}
              onTick={proposal.tick}
            />
            {proposal.unplaced.map(({ personId, why }) => (
              <Text key={personId} size="sm" c="var(--warning)">
                {nameOf(personId)} får ingen tid: {unplacedWords[why]}.
              </Text>
            ))}
          </div>
        </div>
      </section>
      {over?.kind === 'absence' ? <AbsenceDialog {...over} onClose={() => setOver(null)} /> : null}
      {over?.kind === 'book' ? (
        <Booking meeting={over.meeting} person={over.person} onClose={() => setOver(null)} />
      ) : null}
      {over?.kind === 'move' ? (
        <Moving
          chip={over.chip}
          onPut={(meeting) => put(meeting, ahead)}
          onRemove={() => void remove(over.chip)}
          onClose={() => setOver(null)}
        />
      ) : null}
    </div>
  )
}
