import { Button, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCalendarShare, IconChevronDown } from '@tabler/icons-react'
import type { MeetingEntry } from '../../../domain/contract/meetings'
import { useAsk, useCommand } from '../../app/api'
import { count } from '../../app/words'
import { asText } from './planning-words'

/** The planned meetings for calendars: a file, what was called off in one beside it, or the same to paste. */
export function CalendarActs({ meetings }: { readonly meetings: readonly MeetingEntry[] }) {
  const { data: calendar } = useAsk('meeting.calendar', {})
  const save = useCommand('meeting.saveCalendar')
  const copy = useCommand('file.copyText')
  const said = (message: string) => notifications.show({ message })
  const toFile = async () => {
    const saved = await save.run({
      title: 'Spara kalenderfil',
      button: 'Spara',
      name: 'Uppföljningsmöten.ics',
    })
    if (saved) said(`Sparat: ${saved.files.join(' och ')}.`)
  }
  const toClipboard = async (text: string, message: string) => {
    if (await copy.run({ text })) said(message)
  }
  const nothing = !calendar || calendar.meetings + calendar.cancellations === 0
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconCalendarShare size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          disabled={nothing}
          loading={save.busy}
        >
          Till kalendern
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void toFile()}>
          Spara kalenderfil (.ics)…
          {calendar && calendar.cancellations > 0
            ? ` ${count(calendar.cancellations, 'inställt möte', 'inställda möten')} i en egen fil`
            : ''}
        </Menu.Item>
        {calendar?.planned ? (
          <Menu.Item onClick={() => void toClipboard(calendar.planned ?? '', 'Kalendern är kopierad.')}>
            Kopiera som iCalendar
          </Menu.Item>
        ) : null}
        {calendar?.cancelled ? (
          <Menu.Item
            onClick={() => void toClipboard(calendar.cancelled ?? '', 'De inställda mötena är kopierade.')}
          >
            Kopiera inställda som iCalendar
          </Menu.Item>
        ) : null}
        {meetings.length > 0 ? (
          <Menu.Item onClick={() => void toClipboard(asText(meetings), 'Mötestiderna är kopierade.')}>
            Kopiera som text
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  )
}
