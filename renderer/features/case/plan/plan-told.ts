import { isValid } from '../../../../domain/consent/consent'
import type { ActivityEntry, CaseDetail, ConsentEntry, PlanEntry } from '../../../../domain/contract/cases'
import type { UnitSettings } from '../../../../domain/contract/settings'
import type { LocalDate } from '../../../../domain/dates'
import { type Lane, lanesOf, revisedOn, toldActivities } from '../../../../domain/plan/told'
import { longDay } from '../../../app/dates'
import {
  activityStatusWords,
  consentKindWords,
  consentStatusWords,
  inSentence,
  obstacleWords,
  partyWords,
} from '../../../app/words'
import { medicalFacts } from './medical-facts'
import { parallelSentence, parallelWords } from './parallel-words'
import { factLabel, goalWords } from './version-words'

/** A label and what is said; null: nobody has said it yet. */
export type ToldFact = readonly [label: string, value: string | null]

export interface ToldConsent {
  readonly key: string
  readonly who: string
  /** What it is to, as it stands inside a sentence; more than one when all else is the same. */
  readonly to: string
  readonly status: string
  readonly holds: boolean
  /** Last day while it holds; null: tills vidare. */
  readonly until: LocalDate | null
}

/** What a rehab plan says, on paper and in the text for the aktjournal alike: the same things in the same words. */
export interface PlanTold {
  readonly standing: readonly ToldFact[]
  readonly people: readonly ToldFact[]
  readonly goals: readonly ToldFact[]
  readonly lanes: readonly Lane<ActivityEntry>[]
  /** Since the plan was made, a line each. */
  readonly ended: readonly { readonly id: number; readonly words: string }[]
  readonly parallel: string | null
  readonly medical: readonly ToldFact[]
  readonly consents: readonly ToldConsent[]
  readonly next: ToldFact
}

export const planHeadings = {
  activities: 'Aktiviteter',
  ended: 'Avslutat sedan planen gjordes',
  medical: 'Medicinskt underlag',
  consents: (today: LocalDate) => `Samtycken ${longDay(today)}`,
} as const

export type ToldDetail = Pick<
  CaseDetail,
  'activities' | 'careContacts' | 'certificates' | 'consentRows' | 'inquiries'
> & {
  readonly card: Pick<
    CaseDetail['card'],
    | 'careUnit'
    | 'caseNumber'
    | 'closedOn'
    | 'coordinator'
    | 'dormantUntil'
    | 'nextPlanned'
    | 'phase'
    | 'worker'
  >
}

/** `plan` null: what is known of the case while it has none. */
export function planTold(
  detail: ToldDetail,
  plan: PlanEntry | null,
  { phases, coordinator }: Pick<UnitSettings, 'coordinator' | 'phases'>,
  today: LocalDate,
): PlanTold {
  const { card, activities } = detail
  const { open, ended } = toldActivities(activities, plan)
  const parallel = parallelWords(activities, today)
  const phase = `${card.phase} ${phases[card.phase]?.name ?? ''}`.trim()
  return {
    standing: [
      ['Upprättad', plan && `${longDay(plan.datedOn)}, version ${plan.version}`],
      ['Senast reviderad', plan && longDay(revisedOn(plan, activities, today))],
      ['Status', plan && statusWords(card)],
      ['Fas', phase],
    ],
    people: [
      ['Socialsekreterare', card.worker],
      ['Samordnare', coordinator || null],
      ['Vårdenhet', card.careUnit],
      ['Rehabkoordinator', card.coordinator],
    ],
    goals: (['goal', 'partialGoals', 'ownWords'] as const).map((field) => [
      goalWords[field],
      plan?.[field] || null,
    ]),
    lanes: lanesOf(open),
    ended: ended.map((activity) => ({ id: activity.id, words: endedWords(activity) })),
    parallel: parallel && parallelSentence(parallel),
    medical: medicalFacts(detail, today),
    consents: together(detail.consentRows.map((row) => consentTold(row, detail))),
    next: ['Nästa uppföljning', nextWords(card.nextPlanned, today)],
  }
}

/** How it ended, in sentences. */
function endedWords({ title, extent, ended, toDate, obstacle, outcome }: ActivityEntry): string {
  const day = toDate === null ? '' : ` ${longDay(toDate)}`
  return sentences([
    extent === null ? title : `${title}, ${extent} %`,
    ended && `${activityStatusWords[ended]}${day}`,
    obstacle && `${factLabel('obstacle')}: ${inSentence(obstacleWords[obstacle])}`,
    outcome && `${factLabel('outcome')}: ${outcome}`,
  ])
}

/** Those there are, each with its full stop. */
export const sentences = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null && part !== '')
    .map((part) => (/[.!?]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ')

function statusWords({ closedOn, dormantUntil }: ToldDetail['card']): string {
  if (closedOn !== null) return `Ärendet avslutades ${longDay(closedOn)}`
  return dormantUntil === null ? 'Aktuell' : `Aktuell, ärendet vilar till ${longDay(dormantUntil)}`
}

function nextWords(next: LocalDate | null, today: LocalDate): string | null {
  if (next === null) return null
  return next < today ? `skulle ha varit ${longDay(next)}` : longDay(next)
}

function consentTold(
  { party, kind, careUnitId, partyName, status, consent }: CaseDetail['consentRows'][number],
  { careContacts }: ToldDetail,
): ToldConsent {
  const unit = careContacts.find((contact) => contact.careUnitId === careUnitId)?.careUnit
  const holds = isValid(status)
  return {
    key: [party, kind, careUnitId ?? '', partyName ?? ''].join(':'),
    ...(kind === 'sip-attendance'
      ? { who: 'De inbjudna till SIP', to: 'får delta' }
      : { who: unit ?? partyName ?? partyWords[party], to: inSentence(consentKindWords[kind]) }),
    status: holds ? consentStatusWords.given : consentStatusWords[status],
    holds,
    until: holds ? untilOf(consent) : null,
  }
}

/** One line for what is said to the same in the same way. */
const together = (consents: readonly ToldConsent[]): ToldConsent[] =>
  [
    ...Map.groupBy(consents, ({ who, status, until }) => [who, status, until ?? ''].join(':')).values(),
  ].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, to: same.map(({ to }) => to).join(', ') }] : []
  })

const untilOf = (consent: ConsentEntry | null): LocalDate | null => consent?.validTo ?? null
