import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCalendarShare, IconCopy, IconMail } from '@tabler/icons-react'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { UnitSettings } from '../../../domain/contract/settings'
import { useCommand } from '../../app/api'
import { useToday } from '../../app/today'
import { inSentence } from '../../app/words'
import { DayInPlace } from '../../ui/InPlace'
import { Section } from '../../ui/Section'
import classes from './Meetings.module.css'
import { calendarWords, invitationText, meetingName } from './meeting-words'
import type { ChangeMeeting } from './use-meeting-change'

interface InvitationProps {
  readonly meeting: JointMeetingEntry
  readonly settings: UnitSettings
  readonly change: ChangeMeeting
  readonly locked: boolean
}

/** A calendar file and a text to send in the unit's own e-mail: nothing is sent from here. */
export function Invitation({ meeting, settings, change, locked }: InvitationProps) {
  const today = useToday()
  const save = useCommand('jointMeeting.saveInvitation')
  const copy = useCommand('file.copyText')
  const cancelled = meeting.cancelledOn !== null
  const text = invitationText(meeting, settings)
  const addresses = meeting.participants.flatMap(({ email }) => (email ? [email] : []))
  const without = meeting.participants.length - addresses.length
  const said = (message: string) => notifications.show({ message })
  const mark = async () => {
    if (!locked && meeting.invitedOn === null)
      await change(() => ({ invitedOn: today }), `Mötet står som kallat ${today}.`)
  }
  const toFile = async () => {
    const saved = await save.run({
      jointMeetingId: meeting.id,
      title: 'Spara kalenderfil',
      button: 'Spara',
      name: `${cancelled ? 'Inställt' : 'Kallelse'} ${inSentence(meetingName(meeting)).replace(/[\\/:*?"<>|]/g, ' ')} ${meeting.day}.ics`,
      ...calendarWords(meeting),
    })
    if (!saved) return
    said(`Sparat: ${saved.file}.`)
    await mark()
  }
  const toClipboard = async (words: string, message: string) => {
    if (!(await copy.run({ text: words }))) return
    said(message)
    if (words === text) await mark()
  }
  return (
    <Section title={cancelled ? 'Återbud' : 'Kallelse'}>
      {cancelled ? null : (
        <DayInPlace
          label="Kallade"
          value={meeting.invitedOn}
          onSave={(invitedOn) => void change(() => ({ invitedOn }), 'Uppgiften är sparad.')}
          max={today}
          locked={locked}
        />
      )}
      <pre className={classes.letter} aria-label="Text till e-post">
        {text}
      </pre>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void toClipboard(text, 'Texten är kopierad.')}
        >
          Kopiera texten
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconCalendarShare size={16} aria-hidden />}
          onClick={() => void toFile()}
          loading={save.busy}
        >
          Spara kalenderfil (.ics)…
        </Button>
        {addresses.length === 0 ? null : (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconMail size={16} aria-hidden />}
            onClick={() => void toClipboard(addresses.join('; '), 'E-postadresserna är kopierade.')}
          >
            Kopiera adresser
          </Button>
        )}
      </Group>
      {without > 0 ? (
        <p className={classes.about}>
          {without === 1 ? 'En deltagare saknar' : `${without} deltagare saknar`} e-postadress.
        </p>
      ) : null}
    </Section>
  )
}
