import { Button, Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link, useParams } from 'wouter'
import type { JointMeetingEntry } from '../../domain/contract/joint-meetings'
import { useAddress, withWord } from '../app/address'
import { Agreements } from '../features/agreements/Agreements'
import { JointMeeting } from '../features/meetings/JointMeeting'
import { MeetingList } from '../features/meetings/MeetingList'
import { Obstacles } from '../features/obstacles/Obstacles'
import { YearWheel } from '../features/year-wheel/YearWheel'
import classes from './MeetingsPage.module.css'

interface Part {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

const parts: readonly [Part, ...Part[]] = [
  { id: 'moten', label: 'Möten', content: <MeetingList /> },
  { id: 'arshjul', label: 'Årshjul', content: <YearWheel /> },
  { id: 'avtal', label: 'Rutiner och avtal', content: <Agreements /> },
  { id: 'hinder', label: 'Hinderlogg', content: <Obstacles /> },
]

/** Möten: everything that is about the work and not about one client; one meeting when the address names it. */
export function MeetingsPage() {
  const { id } = useParams<{ id?: string }>()
  return (
    <div className={classes.page}>
      {id === undefined ? <Parts /> : <JointMeeting id={Number(id)} renderActs={packOf} />}
    </div>
  )
}

/** The pack of a metodutvecklingsmöte is prepared on a page of its own. */
const packOf = ({ id, type }: JointMeetingEntry) =>
  type === 'method-development' ? (
    <Button component={Link} href={`/moten/underlag?mote=${id}`} variant="default">
      Förbered underlag
    </Button>
  ) : null

function Parts() {
  const [address, setAddress] = useAddress()
  const open = parts.find((part) => part.id === address.get('flik')) ?? parts[0]
  return (
    <>
      <h1>Möten</h1>
      <Tabs value={open.id} onChange={(part) => setAddress(withWord('flik', part))} keepMounted={false}>
        <Tabs.List>
          {parts.map((part) => (
            <Tabs.Tab key={part.id} value={part.id}>
              {part.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map((part) => (
          <Tabs.Panel key={part.id} value={part.id}>
            {part.content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}
