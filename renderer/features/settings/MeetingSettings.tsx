import { Group, Switch } from '@mantine/core'
import type { SettingValue } from '../../../domain/settings/settings'
import { useReadOnly } from '../../app/read-only'
import { SettingsSection } from '../../ui/SettingsSection'
import { SavedNumber } from './SavedNumber'
import { SavedSpan } from './SavedSpan'
import { useSaveSetting, useSettings } from './use-settings'

const weekdays = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag']

/** How often, how long and when she meets each socialsekreterare. */
export function MeetingSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.meetings', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  const { meetings } = settings
  const change = (to: Partial<SettingValue<'meetings'>>) =>
    void save((now) => ({ meetings: { ...now.meetings, ...to } }), 'Mötestiderna är ändrade.')
  const number = (
    label: string,
    fact: 'everyDays' | 'leastMinutes' | 'minutesPerCase' | 'oftenDays' | 'pauseMinutes' | 'perDay',
    [min, max, unit]: readonly [number, number, string],
  ) => (
    <SavedNumber
      label={label}
      value={meetings[fact]}
      min={min}
      max={max}
      unit={unit}
      readOnly={readOnly}
      onSave={(value) => (value === null ? undefined : change({ [fact]: value }))}
    />
  )
  return (
    <SettingsSection
      title="Uppföljningsmöten"
      lead="Förslagen under Uppföljning utgår från de här tiderna. En socialsekreterare kan ha ett eget intervall, under Personer."
    >
      <Group align="flex-end" mb="sm">
        {number('Dagar mellan möten', 'everyDays', [7, 365, 'dagar'])}
        {number('När mycket väntar', 'oftenDays', [7, 365, 'dagar'])}
        {number('Tid per ärende', 'minutesPerCase', [1, 60, 'min'])}
        {number('Kortaste möte', 'leastMinutes', [15, 240, 'min'])}
        {number('Högst per dag', 'perDay', [1, 10, 'st'])}
        {number('Paus emellan', 'pauseMinutes', [0, 120, 'min'])}
      </Group>
      <Group align="flex-start">
        {weekdays.map((weekday, place) => (
          <SavedSpan
            key={weekday}
            label={weekday}
            value={meetings.hours[place] ?? null}
            emptyMeans="inga möten"
            readOnly={readOnly}
            onSave={(span) => change({ hours: meetings.hours.map((own, at) => (at === place ? span : own)) })}
          />
        ))}
        <SavedSpan
          label="Lunch"
          value={meetings.lunch}
          emptyMeans="ingen"
          readOnly={readOnly}
          onSave={(lunch) => change({ lunch })}
        />
      </Group>
    </SettingsSection>
  )
}

/** Notices of the operating system: that a meeting begins, never with whom. */
export function ReminderSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.reminders', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  const { notify, minutesBefore } = settings.reminders
  return (
    <SettingsSection
      title="Påminnelser"
      lead="Påminnelserna säger när ett möte börjar, aldrig med vem eller om vad. De kommer bara medan registret är öppet."
    >
      <Group align="flex-end">
        <Switch
          label="Visa påminnelser på skärmen"
          checked={notify}
          disabled={readOnly}
          mb={8}
          onChange={(event) => {
            const on = event.currentTarget.checked
            void save(
              (now) => ({ reminders: { ...now.reminders, notify: on } }),
              on ? 'Påminnelser visas.' : 'Påminnelser visas inte.',
            )
          }}
        />
        <SavedNumber
          label="Före mötet"
          value={minutesBefore}
          min={1}
          max={120}
          unit="min"
          readOnly={readOnly}
          onSave={(minutes) =>
            minutes === null
              ? undefined
              : void save(
                  (now) => ({ reminders: { ...now.reminders, minutesBefore: minutes } }),
                  'Påminnelsen är ändrad.',
                )
          }
        />
      </Group>
    </SettingsSection>
  )
}

/** When silence about a handover, or an absence without a cover, is flagged. */
export function HandoverSettings() {
  const settings = useSettings()
  const readOnly = useReadOnly()
  const save = useSaveSetting('setting.handovers', (now, input) => ({ ...now, ...input }))
  if (!settings) return null
  const change = (to: Partial<SettingValue<'handovers'>>) =>
    void save((now) => ({ handovers: { ...now.handovers, ...to } }), 'Gränserna är ändrade.')
  return (
    <SettingsSection title="Överlämning" lead="Efter så många dagar flaggas ärendet.">
      <Group align="flex-start">
        <SavedNumber
          label="Överlämning som ingen tagit emot"
          value={settings.handovers.acceptDays}
          min={1}
          max={60}
          unit="dagar"
          readOnly={readOnly}
          onSave={(acceptDays) => (acceptDays === null ? undefined : change({ acceptDays }))}
        />
        <SavedNumber
          label="Frånvaro utan vikarie"
          value={settings.handovers.awayDays}
          min={1}
          max={60}
          unit="dagar"
          readOnly={readOnly}
          onSave={(awayDays) => (awayDays === null ? undefined : change({ awayDays }))}
        />
      </Group>
    </SettingsSection>
  )
}
