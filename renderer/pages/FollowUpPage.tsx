import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAddress, withWord } from '../app/address'
import { AbsenceDialog } from '../features/absences/AbsenceDialog'
import { Handovers } from '../features/handover/Handovers'
import { Turnover } from '../features/handover/Turnover'
import { Planning } from '../features/planning/Planning'
import { ReviewList } from '../features/review/ReviewList'
import classes from './FollowUpPage.module.css'

interface Part {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

const parts: readonly [Part, ...Part[]] = [
  {
    id: 'planering',
    label: 'Planering',
    content: <Planning renderAbsences={(of, onClose) => <AbsenceDialog {...of} onClose={onClose} />} />,
  },
  { id: 'genomgangar', label: 'Genomgångar', content: <ReviewList /> },
  { id: 'overlamning', label: 'Överlämning', content: <Handovers /> },
  { id: 'byten', label: 'Byten', content: <Turnover /> },
]

/** Uppföljning: the meetings with each socialsekreterare, and cases that change hands; the open tab in the address. */
export function FollowUpPage() {
  const [address, setAddress] = useAddress()
  const open = parts.find(({ id }) => id === address.get('flik')) ?? parts[0]
  return (
    <div className={classes.page}>
      <h1>Uppföljning</h1>
      <Tabs value={open.id} onChange={(id) => setAddress(withWord('flik', id))} keepMounted={false}>
        <Tabs.List>
          {parts.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {parts.map(({ id, content }) => (
          <Tabs.Panel key={id} value={id}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </div>
  )
}
