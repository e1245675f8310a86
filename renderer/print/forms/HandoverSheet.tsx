import { latestCertificate } from '../../../domain/case/certificate'
import { type MayTalk, talks } from '../../../domain/consent/may-talk'
import type { CaseDetail, ConsentEntry } from '../../../domain/contract/cases'
import type { LocalDate } from '../../../domain/dates'
import { flagKey } from '../../../domain/flag/flags'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { activityStatus, isUnfinished } from '../../../domain/plan/activity'
import { isCurrentPlan } from '../../../domain/plan/plan'
import { flagTexts } from '../../app/flag-texts'
import {
  activityStatusWords,
  activityTypeWords,
  consentKindWords,
  consentStatusWords,
  followUpOutcomeWords,
  partyWords,
  responsibleWords,
  waitingPartyWords,
} from '../../app/words'
import { Facts, Part, Rows, Sheet, Signatures, Whole } from '../parts/Sheet'

interface HandoverSheetProps {
  readonly detail: CaseDetail
  readonly from: string
  readonly to: string | null
  readonly fromDate: LocalDate
  readonly untilDate: LocalDate | null
  /** What the receiver should look out for. */
  readonly note: string | null
  readonly phases: readonly PhaseSetting[]
  readonly letterhead: Letterhead
  readonly today: LocalDate
  readonly name: string
}

const shownFlags = 6
const shownFollowUps = 3

/** Överlämningsblad: one case on one page, for the one who takes over. */
export function HandoverSheet(props: HandoverSheetProps) {
  const { detail, from, to, fromDate, untilDate, note, phases, letterhead, today, name } = props
  const { card } = detail
  const phase = phases[card.phase]
  const certificate = latestCertificate(detail.certificates)
  const plan = detail.plans.find((one) => isCurrentPlan(one, today))
  const care = card.careUnit
    ? `${card.careUnit}${card.coordinator ? `, ${card.coordinator}` : ', vakant rehabkoordinator'}`
    : null
  return (
    <Sheet
      title="Överlämningsblad"
      code={card.caseNumber}
      cases={[card.id]}
      letterhead={letterhead}
      date={today}
      lead={
        <p>
          {name === card.caseNumber ? '' : `${name}. `}Från {from} till {to ?? 'vakant'}, {fromDate}
          {untilDate ? ` till och med ${untilDate}` : ' och tills vidare'}.
        </p>
      }
    >
      <Facts
        facts={[
          ['Fas', `${card.phase} ${phase?.name ?? ''}, sedan ${card.phaseSince}`],
          ['Dagar i fasen', `${card.days}${phase?.limitDays ? `, gräns ${phase.limitDays}` : ''}`],
          ['Senast uppföljd', card.lastHeld ?? 'aldrig'],
          ['Nästa uppföljning', card.nextPlanned],
          ['Vårdkontakt', care],
          ['Tolk', detail.client.interpreter ?? 'nej'],
          [
            'Väntar på',
            card.waits.map(({ party, since }) => `${waitingPartyWords[party]} sedan ${since}`).join(', ') ||
              'ingen',
          ],
          ['Vilande till', card.dormantUntil ?? 'nej'],
        ]}
      />
      <Part title="Att tänka på">
        {note ? <p>{note}</p> : null}
        {note || card.flags.length > 0 ? null : <p>Inget särskilt är noterat.</p>}
        <ul>
          {/* Paused ones too: the pause was agreed with somebody else. */}
          {card.flags.slice(0, shownFlags).map((flag) => (
            <li key={flagKey(flag)}>{flagTexts[flag.code].sentence(flag, today)}</li>
          ))}
        </ul>
      </Part>
      <Part title="Mål och aktiviteter">
        <p>{plan ? (plan.goal ?? 'Planen har inget huvudmål.') : 'Ingen aktuell rehabplan.'}</p>
        <Activities detail={detail} today={today} />
      </Part>
      <Part title="Vad som sagts senast">
        <ul>
          {detail.followUps
            .filter(({ outcome }) => outcome === 'held' || outcome === 'attempted')
            .slice(0, shownFollowUps)
            .map((one) => (
              <li key={one.id}>
                {one.doneOn} {one.outcome ? followUpOutcomeWords[one.outcome].toLocaleLowerCase('sv') : ''}
                {one.comment ? `: ${one.comment}` : ''}
              </li>
            ))}
        </ul>
      </Part>
      <Part title="Får vi prata med">
        <ul>
          {talks(detail.consentRows, card.careUnitId).map((talk) => (
            <li key={`${talk.party} ${talk.careUnitId ?? ''} ${talk.partyName ?? ''}`}>{talkWords(talk)}</li>
          ))}
        </ul>
      </Part>
      <Part title="Läkarintyg">
        <p>{certificate ? `t.o.m. ${certificate.toDate}` : 'Inget är registrerat.'}</p>
      </Part>
      <Signatures names={[`Överlämnat: ${from}`, `Mottaget: ${to ?? ''}`]} />
    </Sheet>
  )
}

/** With what it is limited to: a yes to one thing is not a yes to all. */
function talkWords({ party, partyName, status, only, yes, consent }: MayTalk<ConsentEntry>): string {
  const answer = consentStatusWords[status].toLocaleLowerCase('sv')
  const limits = [
    ...only.map((kind) => `bara ${consentKindWords[kind].toLocaleLowerCase('sv')}`),
    yes ? consent?.scope : null,
    yes && consent?.validTo ? `till ${consent.validTo}` : null,
  ].filter(Boolean)
  return `${partyName ?? partyWords[party]}: ${[answer, ...limits].join(', ')}`
}

function Activities({ detail, today }: Pick<HandoverSheetProps, 'detail' | 'today'>) {
  const live = detail.activities.filter((one) => isUnfinished(one, today))
  if (live.length === 0) return <p>Ingen aktivitet är planerad eller pågår.</p>
  return (
    <Rows
      label="Aktiviteter"
      headings={[['Aktivitet'], ['Typ', 28], ['Ansvarig', 36], ['Tidsfrist', 25], ['Läge', 28]]}
      rows={live.map((one) => ({
        key: one.id,
        cells: [
          one.title,
          <Whole key="type">{one.type ? activityTypeWords[one.type] : ''}</Whole>,
          one.party ? responsibleWords[one.party] : '',
          <Whole key="deadline">{one.deadline}</Whole>,
          activityStatusWords[activityStatus(one, today)],
        ],
      }))}
    />
  )
}
