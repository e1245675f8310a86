import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useAddress, withWord } from '../app/address'
import { BackupSettings } from '../features/register/BackupSettings'
import { RegisterSettings } from '../features/register/RegisterSettings'
import { CatalogueSettings } from '../features/settings/CatalogueSettings'
import { JointMeetingSettings } from '../features/settings/JointMeetingSettings'
import { LawSettings } from '../features/settings/LawSettings'
import { HandoverSettings, MeetingSettings, ReminderSettings } from '../features/settings/MeetingSettings'
import { PaperSettings } from '../features/settings/PaperSettings'
import { PhasesSettings } from '../features/settings/PhasesSettings'
import { RatingAreasSettings } from '../features/settings/RatingAreasSettings'
import { StatisticsSettings } from '../features/settings/StatisticsSettings'
import { AgeSettings, UnitSettings } from '../features/settings/UnitSettings'
import classes from '../ui/Settings.module.css'

interface Part {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

const parts: readonly [Part, ...Part[]] = [
  { id: 'register', label: 'Register', content: <RegisterSettings /> },
  { id: 'sakerhetskopior', label: 'Säkerhetskopior', content: <BackupSettings /> },
  {
    id: 'faser',
    label: 'Faser och gränser',
    content: (
      <>
        <PhasesSettings />
        <StatisticsSettings />
      </>
    ),
  },
  {
    id: 'moten',
    label: 'Möten och överlämning',
    content: (
      <>
        <MeetingSettings />
        <JointMeetingSettings />
        <ReminderSettings />
        <HandoverSettings />
      </>
    ),
  },
  { id: 'insatser', label: 'Insatser', content: <CatalogueSettings /> },
  { id: 'egenskattning', label: 'Egenskattning', content: <RatingAreasSettings /> },
  {
    id: 'utskrifter',
    label: 'Utskrifter',
    content: (
      <>
        <PaperSettings />
        <LawSettings />
      </>
    ),
  },
  {
    id: 'enhet',
    label: 'Enhet och åldersgränser',
    content: (
      <>
        <UnitSettings />
        <AgeSettings />
      </>
    ),
  },
]

/** Inställningar: one tab a part, the open one in the address. */
export function SettingsPage() {
  const [address, setAddress] = useAddress()
  const open = parts.find(({ id }) => id === address.get('flik')) ?? parts[0]
  return (
    <div className={classes.page}>
      <h1>Inställningar</h1>
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
