import { Center, Loader } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MeetingFacts } from '../../../domain/meeting/meeting'
import { useAsk } from '../../app/api'
import { useToday } from '../../app/today'
import { EmptyState } from '../../ui/EmptyState'
import { ComingMeetings } from './ComingMeetings'
import { type Chip, chipsOf } from './chips'
import { Booking, Moving } from './MeetingDialogs'
import classes from './Planning.module.css'
import { PlanningTable } from './PlanningTable'
import { type Known, usePlanningActs } from './use-planning-acts'
import { useProposal } from './use-proposal'

/** Whose absences are shown; null: the coordinator's own. */
export type AbsencesOf = { readonly personId: number | null; readonly name: string }

interface PlanningProps {
  readonly renderAbsences: (of: AbsencesOf, onClose: () => void) => ReactNode
}

/** When to meet whom: a row for every socialsekreterare, and a proposal for the coming weeks. */
export function Planning(props: PlanningProps) {
  const today = useToday()
  const { data: rows } = useAsk('planning.rows', {})
  const { data: meetings } = useAsk('meeting.list', { fromDate: today })
  const { data: joint } = useAsk('jointMeeting.list', {})
  const { data: absences } = useAsk('staffAbsence.list', {})
  const { data: settings } = useAsk('setting.all', {})
  if (!rows || !meetings || !joint || !absences || !settings)
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
  const others = joint.filter(({ heldOn, cancelledOn }) => heldOn === null && cancelledOn === null)
  return <Planned known={{ rows, ahead, others, absences, settings }} {...props} />
}

type Over =
  | ({ readonly kind: 'absence' } & AbsencesOf)
  | { readonly kind: 'book'; readonly meeting: MeetingFacts; readonly person: string }
  | { readonly kind: 'move'; readonly chip: Chip }

function Planned({ known, renderAbsences }: PlanningProps & { readonly known: Known }) {
  const today = useToday()
  const { rows, ahead, absences } = known
  const proposal = useProposal()
  const acts = usePlanningActs(known, proposal)
  const [over, setOver] = useState<Over | null>(null)
  const close = () => setOver(null)
  const chips = chipsOf({ ahead, proposed: proposal.proposed, rows, absences }, today)
  return (
    <div className={classes.planning}>
      <PlanningTable
        rows={rows}
        onBook={(row) => setOver({ kind: 'book', person: row.person, meeting: acts.meetingWith(row) })}
        onMove={({ next }) => {
          const chip = chips.find(({ meetingId }) => meetingId !== null && meetingId === next?.id)
          if (chip) setOver({ kind: 'move', chip })
        }}
        onAbsences={(row) => setOver({ kind: 'absence', personId: row.personId, name: row.person })}
      />
      <ComingMeetings
        ahead={ahead}
        absences={absences}
        chips={chips}
        proposal={proposal}
        acts={acts}
        onOpen={(chip) => setOver({ kind: 'move', chip })}
        onOwnAbsences={() => setOver({ kind: 'absence', personId: null, name: '' })}
      />
      {over?.kind === 'absence' ? renderAbsences(over, close) : null}
      {over?.kind === 'book' ? <Booking meeting={over.meeting} person={over.person} onClose={close} /> : null}
      {over?.kind === 'move' ? (
        <Moving
          chip={over.chip}
          onPut={acts.putAt}
          onRemove={() => void acts.remove(over.chip)}
          onClose={close}
        />
      ) : null}
    </div>
  )
}
