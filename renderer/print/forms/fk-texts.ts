import { latestCertificate } from '../../../domain/case/certificate'
import type { ActivityEntry, CaseDetail, CertificateEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { isUnfinished } from '../../../domain/plan/activity'
import { isCurrentPlan } from '../../../domain/plan/plan'
import { inSentence, responsibleWords } from '../../app/words'
import type { CaseFormProps } from '../case-paper'

/** "Läkarintyg från 2026-01-01 till och med 2026-04-30, 100 %". */
export const certificateText = ({ fromDate, toDate, extent }: CertificateEntry): string =>
  `Läkarintyg${fromDate === null ? '' : ` från ${fromDate}`} till och med ${toDate}${extent === null ? '' : `, ${extent} %`}`

/** What the register knows of why she cannot work, a line each. */
export function whyNotWorking({
  detail,
  settings,
}: Pick<CaseFormProps, 'detail' | 'settings'>): string | null {
  const { card, certificates } = detail
  const certificate = latestCertificate(certificates)
  const phase = settings.phases[card.phase]?.name ?? ''
  return [
    certificate === null ? null : `${certificateText(certificate)}.`,
    `Planeringen är i fas ${card.phase}, ${inSentence(phase)}, sedan ${card.phaseSince}.`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The goal of the plan and what is done or shall be done to come there; null when neither is written down. */
export function rehabilitationNeed(
  { plans, activities }: Pick<CaseDetail, 'activities' | 'plans'>,
  today: LocalDate,
): string | null {
  const plan = plans.find((one) => isCurrentPlan(one, today))
  const live = activities.filter((one) => isUnfinished(one, today))
  return (
    [
      plan?.goal ? `Mål: ${plan.goal}` : null,
      plan?.partialGoals ? `Delmål: ${plan.partialGoals}` : null,
      ...live.map(activityText),
    ]
      .filter(Boolean)
      .join('\n') || null
  )
}

function activityText({ title, party, fromDate, toDate, extent, adaptation }: ActivityEntry): string {
  const told = [
    party === null ? null : inSentence(responsibleWords[party]),
    `${fromDate}–${toDate ?? ''}`,
    extent === null ? null : `${extent} %`,
    adaptation ? `anpassning: ${adaptation}` : null,
  ].filter(Boolean)
  return `• ${title} (${told.join(', ')})`
}
