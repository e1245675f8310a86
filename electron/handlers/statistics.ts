import { latestChangeSet } from '../../db/as-of'
import { readOutgoing, suppressed } from '../../db/queries/outgoing-report'
import {
  getFrozenReport,
  listFrozenReports,
  listReferenceValues,
  readMembers,
  readPhasesOverTime,
  readReport,
} from '../../db/queries/report'
import { insertFrozenReport, setReferenceValue } from '../../db/queries/report-write'
import type { statisticsRoutes } from '../../domain/contract/statistics'
import { checkFreeze } from '../../domain/statistics/frozen'
import type { Handlers } from '../ipc/handlers'
import { saveAs } from '../office/save-as'
import { writeSheets } from '../office/sheets'
import type { WindowPort } from './files'

export const statisticsHandlers = (window: () => WindowPort): Handlers<keyof typeof statisticsRoutes> => ({
  'statistics.report': (spec, { db, today }) => readReport(db, spec, today),
  'statistics.suppressed': (spec, { db, today }) => readOutgoing(db, spec, today),
  'statistics.members': ({ line, column, ...spec }, { db, today }) =>
    readMembers(db, spec, { line, column }, today),
  'statistics.overTime': ({ days, knownOn }, { db, today }) => readPhasesOverTime(db, days, knownOn, today),
  'statistics.saveSheets': async ({ sheets, ...words }) =>
    saveAs(window(), { ...words, filters: [{ name: 'Excel', extensions: ['xlsx'] }] }, () =>
      writeSheets(sheets),
    ),
  'reference.list': (_, { db }) => listReferenceValues(db),
  'reference.set': (value, { db, changeSetId }) => {
    setReferenceValue(db, value)
    return { changeSetId }
  },
  'report.list': (_, { db }) => listFrozenReports(db),
  'report.get': ({ reportId }, { db, today }) => {
    const { knownTo: _, ...frozen } = getFrozenReport(db, reportId)
    return { ...frozen, now: readReport(db, { period: frozen.period, knownOn: null, split: 'sex' }, today) }
  },
  'report.suppressed': ({ reportId }, { db }) => {
    const { knownTo: _, content, ...entry } = getFrozenReport(db, reportId)
    return { ...entry, report: suppressed(db, content.report, content.smallUnder) }
  },
  'report.freeze': ({ period, note }, { db, today, changeSetId }) => {
    checkFreeze(period, today)
    const report = readReport(db, { period, knownOn: null, split: 'sex' }, today)
    const knownTo = Math.min(latestChangeSet(db), changeSetId - 1)
    const reportId = insertFrozenReport(db, { period, note, frozenOn: today, knownTo, report })
    return { changeSetId, reportId }
  },
})
