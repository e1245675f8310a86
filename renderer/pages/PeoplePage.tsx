import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAddress, withWord } from '../app/address'
import { personTabs } from '../app/person-address'
import { AbsenceDialog } from '../features/absences/AbsenceDialog'
import { CareUnitTable } from '../features/people/CareUnitTable'
import classes from '../features/people/People.module.css'
import type { RenderAbsences } from '../features/people/PersonDialog'
import { PersonTable } from '../features/people/PersonTable'

interface Part {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

const renderAbsences: RenderAbsences = ({ id, name }, onClose) => (
  <AbsenceDialog personId={id} name={name} onClose={onClose} />
)

const parts: readonly [Part, ...Part[]] = [
  {
    id: personTabs['social-worker'],
    label: 'Socialsekreterare',
    content: <PersonTable key="social-worker" of="social-worker" renderAbsences={renderAbsences} />,
  },
  {
    id: personTabs['care-coordinator'],
    label: 'Rehabkoordinatorer',
    content: <PersonTable key="care-coordinator" of="care-coordinator" renderAbsences={renderAbsences} />,
  },
  {
    id: personTabs.contact,
    label: 'Kontakter',
    content: <PersonTable key="contact" of="contact" renderAbsences={renderAbsences} />,
  },
  { id: 'vardenheter', label: 'Vårdenheter', content: <CareUnitTable /> },
]

/** Personer: those the cases hang on, one tab a kind, the open one in the address. */
export function PeoplePage() {
  const [address, setAddress] = useAddress()
  const open = parts.find(({ id }) => id === address.get('flik')) ?? parts[0]
  return (
    <div className={classes.page}>
      <h1>Personer</h1>
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
