import {
  IconAddressBook,
  IconCalendarUser,
  IconChartBar,
  IconLayoutKanban,
  IconSettings,
  IconSunHigh,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react'

export interface Place {
  readonly path: string
  readonly label: string
  readonly icon: TablerIcon
}

/** The places of the left rail, in order. */
export const places: readonly Place[] = [
  { path: '/idag', label: 'Idag', icon: IconSunHigh },
  { path: '/arenden', label: 'Ärenden', icon: IconLayoutKanban },
  { path: '/uppfoljning', label: 'Uppföljning', icon: IconCalendarUser },
  { path: '/moten', label: 'Möten', icon: IconUsersGroup },
  { path: '/statistik', label: 'Statistik', icon: IconChartBar },
  { path: '/personer', label: 'Personer', icon: IconAddressBook },
  { path: '/installningar', label: 'Inställningar', icon: IconSettings },
]
