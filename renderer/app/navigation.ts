import { IconAddressBook, IconLayoutKanban, IconSettings, type TablerIcon } from '@tabler/icons-react'

export interface Place {
  readonly path: string
  readonly label: string
  readonly icon: TablerIcon
}

/** The places of the left rail, in order. */
export const places: readonly Place[] = [
  { path: '/arenden', label: 'Ärenden', icon: IconLayoutKanban },
  { path: '/personer', label: 'Personer', icon: IconAddressBook },
  { path: '/installningar', label: 'Inställningar', icon: IconSettings },
]
