import { Button, Center, Loader, Menu } from '@mantine/core'
import { IconArrowLeft, IconCheck, IconChevronDown, IconPrinter } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { UnitSettings } from '../../../domain/contract/settings'
import { useAsk, useCommand } from '../../app/api'
import { relativeDay } from '../../app/dates'
import { paperHref } from '../../app/paper-href'
import { useReadOnly } from '../../app/read-only'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { jointMeetingTypeWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import { Section } from '../../ui/Section'
import { StatusMark } from '../../ui/StatusMark'
import { Agenda } from './Agenda'
import { DecisionList, NewDecision } from './Decisions'
import { HoldDialog } from './HoldDialog'
import { Invitation } from './Invitation'
import { MeetingFactsDialog, type MeetingWhen } from './MeetingFactsDialog'
import classes from './Meetings.module.css'
import { meetingName, meetingTime, standingOf } from './meeting-words'
import { Participants } from './Participants'
import { useMeetingChange } from './use-meeting-change'

interface JointMeetingProps {
  readonly id: number
  /** More that can be done with the meeting, in its head. */
  readonly renderActs?: (meeting: JointMeetingEntry) => ReactNode
}

/** One meeting about the work, from its agenda to what became of its decisions. */
export function JointMeeting({ id, renderActs }: JointMeetingProps) {
  const [, go] = useLocation()
  const { data: meeting, isError } = useAsk('jointMeeting.get', { jointMeetingId: id })
  const { data: settings } = useAsk('setting.all', {})
  if (isError)
    return (
      <EmptyState title="Mötet finns inte" action={<Button onClick={() => go('/moten?')}>Till Möten</Button>}>
        Det kan ha ångrats.
      </EmptyState>
    )
  if (!meeting || meeting.id !== id || !settings)
    return (
      <Center h="100%">
        <Loader aria-label="Hämtar mötet" />
      </Center>
    )
  return <Shown key={id} meeting={meeting} settings={settings} acts={renderActs?.(meeting)} />
}

type Over = 'decision' | 'facts' | 'hold'

interface ShownProps {
  readonly meeting: JointMeetingEntry
  readonly settings: UnitSettings
  readonly acts: ReactNode
}

function Shown({ meeting, settings, acts }: ShownProps) {
  const readOnly = useReadOnly()
  const change = useMeetingChange(meeting.id)
  const [over, setOver] = useState<Over | null>(null)
  const locked = readOnly || meeting.cancelledOn !== null
  const close = () => setOver(null)
  const owners = [settings.coordinator, ...meeting.participants.map(({ name }) => name)].filter(Boolean)
  return (
    <article className={classes.meeting} aria-label={meetingName(meeting)}>
      <Head meeting={meeting} locked={locked} onOpen={setOver} acts={acts} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Earlier meeting={meeting} locked={readOnly} />
          <Agenda meeting={meeting} change={change} locked={locked} />
          <Section
            title="Beslut"
            acts={
              locked ? null : (
                <Button variant="subtle" size="compact-sm" onClick={() => setOver('decision')}>
                  Nytt beslut…
                </Button>
              )
            }
          >
            {meeting.decisions.length === 0 ? (
              <p className={classes.about}>Inga beslut än. De tas upp igen på nästa möte av samma typ.</p>
            ) : (
              <DecisionList label="Beslut" decisions={meeting.decisions} owners={owners} locked={readOnly} />
            )}
          </Section>
        </div>
        <div className={classes.column}>
          <Participants meeting={meeting} change={change} locked={locked} />
          {meeting.heldOn === null ? (
            <Invitation meeting={meeting} settings={settings} change={change} locked={locked} />
          ) : null}
        </div>
      </div>
      {over === 'hold' ? <HoldDialog meeting={meeting} onClose={close} /> : null}
      {over === 'facts' ? <ChangeFacts meeting={meeting} onClose={close} /> : null}
      {over === 'decision' ? (
        <NewDecision jointMeetingId={meeting.id} owners={owners} onClose={close} />
      ) : null}
    </article>
  )
}

function Earlier({ meeting, locked }: { readonly meeting: JointMeetingEntry; readonly locked: boolean }) {
  const { earlier } = meeting
  const open = earlier.filter(({ status }) => status === 'open').length
  if (earlier.length === 0) return null
  return (
    <Section
      title="Beslut från tidigare möten"
      hint={open === 0 ? 'alla har fått ett svar' : `${open} av ${earlier.length} kvar att göra`}
    >
      <DecisionList
        label="Beslut från tidigare möten"
        decisions={earlier}
        origin={({ decidedOn }) => `beslutat ${decidedOn}`}
        locked={locked}
      />
    </Section>
  )
}

interface HeadProps {
  readonly meeting: JointMeetingEntry
  readonly locked: boolean
  readonly onOpen: (over: Over) => void
  readonly acts: ReactNode
}

function Head({ meeting, locked, onOpen, acts }: HeadProps) {
  const today = useToday()
  const cancel = useCommand('jointMeeting.cancel')
  const { heldOn, day, place, title, type } = meeting
  const callOff = async () => {
    const done = await cancel.run({ jointMeetingId: meeting.id })
    if (done) sayDone('Mötet är inställt.', done.changeSetId)
  }
  const moved = heldOn !== null && heldOn !== day ? `hållet ${heldOn}` : null
  return (
    <header className={classes.head}>
      <Link href="/moten?" className={classes.back}>
        <IconArrowLeft size={14} aria-hidden /> Möten
      </Link>
      <div className={classes.headRow}>
        <h1>{meetingName(meeting)}</h1>
        <StatusMark {...standingOf(meeting, today)} />
        <div className={classes.acts}>
          {acts}
          <PrintMenu meeting={meeting} />
          {locked ? null : (
            <>
              <Menu position="bottom-end">
                <Menu.Target>
                  <Button variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                    Ändra
                  </Button>
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item onClick={() => onOpen('facts')}>Tid, plats och benämning…</Menu.Item>
                  {heldOn === null ? (
                    <Menu.Item color="red" onClick={() => void callOff()}>
                      Ställ in mötet
                    </Menu.Item>
                  ) : (
                    <Menu.Item onClick={() => onOpen('hold')}>När det hölls och vilka som var med…</Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
              {heldOn === null ? (
                <Button
                  variant={day <= today ? 'filled' : 'default'}
                  leftSection={<IconCheck size={16} aria-hidden />}
                  onClick={() => onOpen('hold')}
                >
                  Mötet är hållet…
                </Button>
              ) : null}
            </>
          )}
        </div>
      </div>
      <p className={classes.about}>
        {[
          title === null ? null : jointMeetingTypeWords[type],
          `${meetingTime(meeting)} (${relativeDay(day, today)})`,
          moved,
          place ?? 'ingen plats angiven',
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
    </header>
  )
}

function PrintMenu({ meeting }: { readonly meeting: JointMeetingEntry }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          Skriv ut
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href={paperHref('motesdagordning', [meeting.id])}>
          Dagordning
        </Menu.Item>
        <Menu.Item component={Link} href={paperHref('minnesanteckningar', [meeting.id])}>
          Minnesanteckningar
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function ChangeFacts({
  meeting,
  onClose,
}: {
  readonly meeting: JointMeetingEntry
  readonly onClose: () => void
}) {
  const update = useCommand('jointMeeting.update', { silent: true })
  const { type, title, day, startMinute, minutes, place } = meeting
  const submit = async (facts: Omit<MeetingWhen, 'type'>) => {
    const done = await update.run({ jointMeetingId: meeting.id, facts })
    if (!done) return
    sayDone('Mötet är ändrat.', done.changeSetId)
    onClose()
  }
  return (
    <MeetingFactsDialog
      title="Ändra mötet"
      meeting={{ type, title, day, startMinute, minutes, place }}
      submitLabel="Spara"
      busy={update.busy}
      refusal={update.refusal}
      onSubmit={({ type: _, ...facts }) => void submit(facts)}
      onClose={onClose}
    />
  )
}
