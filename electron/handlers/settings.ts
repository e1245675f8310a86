import { getSetting, setSetting } from '../../db/queries/settings'
import type { settingRoutes } from '../../domain/contract/settings'
import type { Handlers } from '../ipc/handlers'

export const settingHandlers: Handlers<keyof typeof settingRoutes> = {
  'setting.all': (_, { db }) => ({
    phases: getSetting(db, 'phases'),
    coordinator: getSetting(db, 'coordinator'),
    unit: getSetting(db, 'unit'),
    ageLimits: getSetting(db, 'ageLimits'),
    catalogue: getSetting(db, 'catalogue'),
    ratingAreas: getSetting(db, 'ratingAreas'),
    meetings: getSetting(db, 'meetings'),
    handovers: getSetting(db, 'handovers'),
    reminders: getSetting(db, 'reminders'),
    paper: getSetting(db, 'paper'),
    jointMeetings: getSetting(db, 'jointMeetings'),
    statistics: getSetting(db, 'statistics'),
  }),
  'setting.phases': ({ phases }, { db, changeSetId }) => {
    setSetting(db, 'phases', phases)
    return { changeSetId }
  },
  'setting.unit': ({ unit, coordinator }, { db, changeSetId }) => {
    setSetting(db, 'unit', unit)
    setSetting(db, 'coordinator', coordinator)
    return { changeSetId }
  },
  'setting.ageLimits': ({ limits }, { db, changeSetId }) => {
    setSetting(db, 'ageLimits', limits)
    return { changeSetId }
  },
  'setting.catalogue': ({ catalogue }, { db, changeSetId }) => {
    setSetting(db, 'catalogue', catalogue)
    return { changeSetId }
  },
  'setting.ratingAreas': ({ areas }, { db, changeSetId }) => {
    setSetting(db, 'ratingAreas', areas)
    return { changeSetId }
  },
  'setting.meetings': ({ meetings }, { db, changeSetId }) => {
    setSetting(db, 'meetings', meetings)
    return { changeSetId }
  },
  'setting.handovers': ({ handovers }, { db, changeSetId }) => {
    setSetting(db, 'handovers', handovers)
    return { changeSetId }
  },
  'setting.reminders': ({ reminders }, { db, changeSetId }) => {
    setSetting(db, 'reminders', reminders)
    return { changeSetId }
  },
  'setting.paper': ({ paper }, { db, changeSetId }) => {
    setSetting(db, 'paper', paper)
    return { changeSetId }
  },
  'setting.jointMeetings': ({ jointMeetings }, { db, changeSetId }) => {
    setSetting(db, 'jointMeetings', jointMeetings)
    return { changeSetId }
  },
  'setting.statistics': ({ statistics }, { db, changeSetId }) => {
    setSetting(db, 'statistics', statistics)
    return { changeSetId }
  },
  'setting.today': (_, { today }) => ({ today }),
}
