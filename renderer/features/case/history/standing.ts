import type { FlagCode } from '../../../../domain/flag/flags'
import { flagTexts } from '../../../app/flag-texts'
import { dormancyReasonWords, triedOutcomeWords, waitingPartyWords, wayToTryWords } from '../../../app/words'
import { after, among, type HistoryNames, type Row, subject, type Teller, text, typed } from './telling'

const waitsFor = (row: Row): string => among(waitingPartyWords)(text(row.party)).toLocaleLowerCase('sv')
const flagName = (row: Row): string => flagTexts[row.flag_code as FlagCode]?.label ?? text(row.flag_code)
const areaName = (value: string | number, { areas }: HistoryNames): string =>
  areas.get(String(value)) ?? 'område som tagits bort'

const obstacleText = (value: string | number, { obstacles }: HistoryNames): string =>
  obstacles.get(Number(value)) ?? ''

const obstacleTold = (value: string | number, names: HistoryNames): string =>
  typed(obstacleText(value, names), names).replace(/\.$/, '') || 'ett hinder'

/** How a case stands by what the coordinator has said: waits, rests, ways tried, flags and ratings. */
export const standingTellers: Readonly<Record<string, Teller>> = {
  waiting: subject({
    kind: 'facts',
    about: (row) => `Väntan på ${waitsFor(row)} sedan ${text(row.since)}`,
    added: (row, names) =>
      `Väntar på ${waitsFor(row)} sedan ${text(row.since)}${after(typed(row.reason, names))}`,
    removed: 'En väntan togs bort.',
    told: ['party', 'since', 'reason'],
    steps: { ended_on: 'tog slut' },
    fields: {
      party: { label: 'På vem', show: among(waitingPartyWords) },
      since: { label: 'Sedan' },
      reason: { label: 'Varför', free: true },
    },
  }),
  dormancy: subject({
    kind: 'facts',
    about: (row) => `Vilande till ${text(row.until)}`,
    added: (row) =>
      `Vilande ${text(row.from_date)} till ${text(row.until)}${after(row.reason ? among(dormancyReasonWords)(row.reason).toLocaleLowerCase('sv') : '')}`,
    removed: 'Ett vilande togs bort.',
    told: ['from_date', 'until', 'reason'],
    steps: { ended_on: 'bröts, ärendet togs upp igen' },
    fields: {
      from_date: { label: 'Från' },
      until: { label: 'Till' },
      reason: { label: 'Orsak', show: among(dormancyReasonWords) },
      comment: { label: 'Kommentar', free: true },
    },
  }),
  way_tried: subject({
    kind: 'facts',
    about: (row) => `Prövad väg, ${among(wayToTryWords)(text(row.way))}`,
    added: (row) =>
      `Prövad väg ${text(row.tried_on)}: ${among(wayToTryWords)(text(row.way))}, ${among(triedOutcomeWords)(text(row.outcome)).toLocaleLowerCase('sv')}`,
    removed: 'En prövad väg togs bort.',
    told: ['way', 'outcome', 'tried_on'],
    fields: {
      way: { label: 'Väg', show: among(wayToTryWords) },
      outcome: { label: 'Hur det gick', show: among(triedOutcomeWords) },
      tried_on: { label: 'Datum' },
      comment: { label: 'Kommentar', free: true },
    },
  }),
  hand_flag: subject({
    kind: 'facts',
    about: (row, names) => `Egen flagga${after(typed(row.reason, names))}`,
    added: (row, names) => `Egen flagga satt ${text(row.since)}${after(typed(row.reason, names))}`,
    removed: 'En egen flagga togs bort.',
    told: ['reason', 'since'],
    steps: { ended_on: 'togs bort' },
    fields: { reason: { label: 'Varför', free: true }, since: { label: 'Sedan' } },
  }),
  snooze: subject({
    kind: 'facts',
    about: (row) => `Flaggan ${flagName(row)}`,
    added: (row, names) =>
      `Flaggan ${flagName(row)} pausad ${text(row.from_date)} till ${text(row.until)}${after(typed(row.reason, names))}`,
    removed: 'En pausad flagga togs bort.',
    told: ['flag_code', 'subject', 'from_date', 'until', 'reason'],
    steps: { ended_on: 'visas igen från' },
    fields: {
      flag_code: { label: 'Flagga', show: (value) => flagName({ flag_code: value }) },
      from_date: { label: 'Från' },
      until: { label: 'Till' },
      reason: { label: 'Varför', free: true },
    },
  }),
  obstacle_case: subject({
    kind: 'facts',
    about: () => 'Hinder i hinderloggen',
    added: (row, names) =>
      `Hinder i hinderloggen${after(typed(obstacleText(text(row.obstacle_id), names), names)).replace(/\.$/, '')}`,
    removed: 'Ett hinder i hinderloggen gäller inte längre ärendet.',
    told: ['obstacle_id'],
    fields: { obstacle_id: { label: 'Vilket', show: obstacleTold } },
  }),
  self_rating: subject({
    kind: 'facts',
    about: (row, names) => `Egenskattning ${text(row.rated_on)}, ${areaName(text(row.area), names)}`,
    added: (row, names) =>
      `Egenskattning ${text(row.rated_on)}, ${areaName(text(row.area), names)}: ${text(row.value)} av 10`,
    removed: 'En egenskattning togs bort.',
    told: ['rated_on', 'area', 'value'],
    fields: {
      rated_on: { label: 'Datum' },
      area: { label: 'Område', show: areaName },
      value: { label: 'Svar' },
    },
  }),
}
