import { type PhaseSetting, phaseSettings } from '../phase/phases'
import { type SettingValue, settings } from '../settings/settings'
import type { Done } from './cases'
import { command, query } from './route'

export interface UnitSettings {
  readonly phases: PhaseSetting[]
  readonly coordinator: string
  readonly unit: string
  readonly ageLimits: SettingValue<'ageLimits'>
  readonly catalogue: SettingValue<'catalogue'>
  readonly ratingAreas: SettingValue<'ratingAreas'>
  readonly meetings: SettingValue<'meetings'>
  readonly handovers: SettingValue<'handovers'>
  readonly reminders: SettingValue<'reminders'>
  readonly paper: SettingValue<'paper'>
  readonly jointMeetings: SettingValue<'jointMeetings'>
  readonly statistics: SettingValue<'statistics'>
}

export const settingRoutes = {
  'setting.all': query({}).returns<UnitSettings>(),
  'setting.phases': command({ phases: phaseSettings }).returns<Done>(),
  'setting.unit': command({
    unit: settings.unit.schema,
    coordinator: settings.coordinator.schema,
  }).returns<Done>(),
  'setting.ageLimits': command({ limits: settings.ageLimits.schema }).returns<Done>(),
  'setting.catalogue': command({ catalogue: settings.catalogue.schema }).returns<Done>(),
  'setting.ratingAreas': command({ areas: settings.ratingAreas.schema }).returns<Done>(),
  'setting.meetings': command({ meetings: settings.meetings.schema }).returns<Done>(),
  'setting.handovers': command({ handovers: settings.handovers.schema }).returns<Done>(),
  'setting.reminders': command({ reminders: settings.reminders.schema }).returns<Done>(),
  'setting.paper': command({ paper: settings.paper.schema }).returns<Done>(),
  'setting.jointMeetings': command({ jointMeetings: settings.jointMeetings.schema }).returns<Done>(),
  'setting.statistics': command({ statistics: settings.statistics.schema }).returns<Done>(),
  /** The day the register counts as today. */
  'setting.today': query({}).returns<{ today: string }>(),
} as const
