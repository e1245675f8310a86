import type { LocalDate } from '../../../../domain/dates'
import type { ActivityFacts } from '../../../../domain/plan/activity'
import { activityStatus } from '../../../../domain/plan/activity'
import { flagTexts } from '../../../app/flag-texts'
import {
  activityStatusWords,
  activityTypeWords,
  dormancyReasonWords,
  obstacleWords,
  responsibleWords,
  triedOutcomeWords,
  waitingPartyWords,
  wayToTryWords,
} from '../../../app/words'
import { among, text } from '../../../features/case/history/telling'
import { type Fact, type Section, span, worded } from './section'

/** The plan, and how the case stands. */
export const planSections: readonly Section[] = [
  {
    title: 'Rehabplan',
    tables: ['rehab_plan'],
    rows: ({ detail, today }) =>
      detail.plans.map((plan) => ({
        key: plan.id,
        on: plan.datedOn,
        facts: [
          ['Version', plan.version],
          ['Avslutad', plan.endedOn],
          ['Huvudmål', plan.goal],
          ['Delmål', plan.partialGoals],
          ['Med dina egna ord', plan.ownWords],
          ...(plan.frozen?.activities ?? []).map(
            (activity): Fact => ['Aktivitet i versionen', activityWords(activity, today)],
          ),
        ],
      })),
  },
  {
    title: 'Insatser och aktiviteter',
    tables: ['activity'],
    rows: ({ detail, today }) =>
      detail.activities.map((activity) => ({
        key: activity.id,
        on: activity.fromDate,
        facts: activityFactsOf(activity, today),
      })),
  },
  {
    title: 'Vem ärendet har väntat på',
    tables: ['waiting'],
    rows: ({ kept }) =>
      kept('waiting').map(({ id, row }) => ({
        key: id,
        on: text(row.since),
        facts: [
          ['Väntar på', among(waitingPartyWords)(text(row.party))],
          ['Varför', text(row.reason)],
          ['Till', text(row.ended_on)],
        ],
      })),
  },
  {
    title: 'Vilande',
    tables: ['dormancy'],
    rows: ({ detail }) =>
      detail.dormancies.map((one) => ({
        key: one.id,
        on: one.fromDate,
        facts: [
          ['Vilande till', one.until],
          ['Orsak', dormancyReasonWords[one.reason]],
          ['Upptaget igen', one.endedOn],
          ['Kommentar', one.comment],
        ],
      })),
  },
  {
    title: 'Prövade vägar',
    tables: ['way_tried'],
    rows: ({ detail }) =>
      detail.waysTried.map((one) => ({
        key: one.id,
        on: one.triedOn,
        facts: [
          ['Väg', wayToTryWords[one.way]],
          ['Hur det gick', triedOutcomeWords[one.outcome]],
          ['Kommentar', one.comment],
        ],
      })),
  },
  {
    title: 'Egenskattning',
    tables: ['self_rating'],
    rows: ({ detail, names }) =>
      detail.selfRatings.map((one) => ({
        key: one.id,
        on: one.ratedOn,
        facts: [[names.areas.get(one.area) ?? one.area, `${one.value} av 10`]],
      })),
  },
  {
    title: 'Egna flaggor',
    tables: ['hand_flag'],
    rows: ({ detail }) =>
      detail.handFlags.map((one) => ({
        key: one.id,
        on: one.since,
        facts: [
          ['Varför', one.reason],
          ['Borttagen', one.endedOn],
        ],
      })),
  },
  {
    title: 'Pausade flaggor',
    tables: ['snooze'],
    rows: ({ detail }) =>
      detail.snoozes.map((one) => ({
        key: one.id,
        on: one.fromDate,
        facts: [
          ['Flagga', flagTexts[one.flagCode].label],
          ['Pausad', span(one.fromDate, one.until)],
          ['Varför', one.reason],
          ['Visas igen från', one.endedOn],
        ],
      })),
  },
]

const activityFactsOf = (one: ActivityFacts, today: LocalDate): Fact[] => [
  ['Aktivitet', one.title],
  ['Typ', worded(one.type, activityTypeWords)],
  ['Ansvarig', worded(one.party, responsibleWords)],
  ['Tid', span(one.fromDate, one.toDate)],
  ['Tidsfrist', one.deadline],
  ['Omfattning', one.extent === null ? null : `${one.extent} %`],
  ['Anpassning', one.adaptation],
  ['Läge', activityStatusWords[activityStatus(one, today)]],
  ['Hur det gick', one.outcome],
  ['Hinder', worded(one.obstacle, obstacleWords)],
]

const activityWords = (one: ActivityFacts, today: LocalDate): string =>
  activityFactsOf(one, today)
    .filter(([, value]) => value !== null && value !== '')
    .map(([, value]) => value)
    .join(', ')
