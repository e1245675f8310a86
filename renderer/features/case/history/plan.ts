import type { PlanContent } from '../../../../domain/plan/plan'
import {
  activityStatusWords,
  activityTypeWords,
  count,
  obstacleWords,
  responsibleWords,
} from '../../../app/words'
import { among, perCent, subject, type Teller, text } from './telling'

/** The rehab plan and its activities. */
export const planTellers: Readonly<Record<string, Teller>> = {
  rehab_plan: subject({
    kind: 'plan',
    about: (row) => `Rehabplanen från ${text(row.dated_on)}`,
    added: (row) => `Ny rehabplan ${text(row.dated_on)}`,
    removed: 'En rehabplan togs bort.',
    told: ['dated_on'],
    steps: { ended_on: 'avslutades' },
    fields: {
      dated_on: { label: 'Datum' },
      goal: { label: 'Mål', free: true },
      partial_goals: { label: 'Delmål', free: true },
      own_words: { label: 'Egna ord', free: true },
      frozen: { label: 'Versionen sparades med', show: frozen },
    },
  }),
  activity: subject({
    kind: 'plan',
    about: (row) => `Aktiviteten ${text(row.title)}`,
    added: (row) =>
      `Ny aktivitet: ${text(row.title)}${row.type ? ` (${among(activityTypeWords)(row.type).toLocaleLowerCase('sv')})` : ''}, från ${text(row.from_date)}`,
    removed: 'En aktivitet togs bort.',
    told: ['title', 'type', 'from_date'],
    fields: {
      title: { label: 'Namn' },
      type: { label: 'Typ', show: among(activityTypeWords) },
      party: { label: 'Ansvarig', show: among(responsibleWords) },
      from_date: { label: 'Start' },
      to_date: { label: 'Sista dag' },
      deadline: { label: 'Tidsfrist' },
      extent: { label: 'Omfattning', show: perCent },
      adaptation: { label: 'Anpassning', free: true },
      ended: { label: 'Status', show: among(activityStatusWords) },
      outcome: { label: 'Utfall', free: true },
      obstacle: { label: 'Hinder', show: among(obstacleWords) },
    },
  }),
}

function frozen(value: string | number): string {
  const { activities } = JSON.parse(text(value)) as PlanContent
  const names = activities.map(({ title }) => title)
  return names.length === 0
    ? 'utan aktiviteter'
    : `${count(names.length, 'aktivitet', 'aktiviteter')} (${names.join(', ')})`
}
