import { Button, Center, Kbd, Loader, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { usualKind } from '../../../domain/consent/consent'
import { consentSubject } from '../../../domain/consent/needs'
import type { CaseCard, CaseDetail } from '../../../domain/contract/cases'
import type { Flag } from '../../../domain/flag/flags'
import type { PhaseNumber } from '../../../domain/phase/phases'
import { useAsk, useCommand } from '../../app/api'
import type { FlagAction } from '../../app/flag-texts'
import { useKeys } from '../../app/keys'
import { paperHref } from '../../app/paper-href'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { closeReasonWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import classes from './CasePane.module.css'
import { ConsentSection } from './consents/ConsentSection'
import { TalkStrip } from './consents/TalkStrip'
import { type CaseDialog, CaseDialogProvider, CaseDialogs } from './dialogs'
import { Facts } from './Facts'
import { FollowUps } from './FollowUps'
import { Head } from './Head'
import { History } from './History'
import { Notes } from './Notes'
import { PersonFactsSection } from './PersonFactsSection'
import { PhaseArrow } from './PhaseArrow'
import { PrintMenu } from './PrintMenu'
import { PapersSection } from './papers/PapersSection'
import { PeopleAround } from './people-around/PeopleAround'
import { PlanSection } from './plan/PlanSection'
import { FlagSentences } from './standing/FlagSentences'
import { SelfRatingSection } from './standing/SelfRatingSection'
import { WaysSection } from './standing/WaysSection'

interface CasePaneProps {
  readonly caseId: number
  readonly onMove: (card: CaseCard, toPhase: PhaseNumber | null) => void
  readonly onFollowUp: (card: CaseCard) => void
  readonly onClose: () => void
  /** What of hinderloggen is in its way, which is another feature. */
  readonly renderObstacles: (detail: CaseDetail) => ReactNode
}

/** The open case: who, where, what is wrong and what to do, then everything that is known, edited where it stands. */
export function CasePane({ caseId, onMove, onFollowUp, onClose, renderObstacles }: CasePaneProps) {
  const { data: detail, isPending, isError } = useAsk('case.get', { caseId })
  const { data: settings } = useAsk('setting.all', {})
  if (isError) {
    return (
      <EmptyState title="Ärendet finns inte" action={<Button onClick={onClose}>Till alla ärenden</Button>}>
        Det kan ha ångrats eller tagits bort.
      </EmptyState>
    )
  }
  if (isPending || !settings) {
    return (
      <Center flex={1}>
        <Loader aria-label="Hämtar ärendet" />
      </Center>
    )
  }
  return (
    <OpenCase
      detail={detail}
      phases={settings.phases}
      onMove={onMove}
      onFollowUp={onFollowUp}
      renderObstacles={renderObstacles}
    />
  )
}

interface OpenCaseProps {
  readonly detail: CaseDetail
  readonly phases: Parameters<typeof PhaseArrow>[0]['phases']
  readonly onMove: CasePaneProps['onMove']
  readonly onFollowUp: CasePaneProps['onFollowUp']
  readonly renderObstacles: CasePaneProps['renderObstacles']
}

function OpenCase({ detail, phases, onMove, onFollowUp, renderObstacles }: OpenCaseProps) {
  const today = useToday()
  const { card } = detail
  const [dialog, setDialog] = useState<CaseDialog | null>(null)
  const [, go] = useLocation()
  const takeUp = useCommand('dormancy.end')
  const endFlag = useCommand('handFlag.end')
  const reopen = useCommand('case.reopen')
  const closed = card.closedOn !== null

  useKeys([
    ['m', () => !closed && onMove(card, null)],
    ['u', () => !closed && onFollowUp(card)],
    ['a', () => !closed && setDialog({ kind: 'activity', id: null })],
    ['p', () => go(paperHref('rehabplan', [card.id]))],
    ['n', () => document.querySelector<HTMLElement>('[data-new-note]')?.focus()],
  ])

  const openAgain = async () => {
    const done = await reopen.run({ caseId: card.id })
    if (done) sayDone('Ärendet är öppnat igen.', done.changeSetId)
  }
  const takenUp = async (id: number) => {
    const done = await takeUp.run({ id, endedOn: today })
    if (done) sayDone('Ärendet är upptaget igen.', done.changeSetId)
  }
  const flagEnded = async (id: number) => {
    const done = await endFlag.run({ id, endedOn: today })
    if (done) sayDone('Flaggan är borttagen.', done.changeSetId)
  }
  const opens =
    (kind: 'activity' | 'finsam' | 'fk' | 'inquiry' | 'sip') =>
    ({ rowId }: Flag) =>
      setDialog({ kind, id: rowId ?? null })
  const consentOf = (flag: Flag) => {
    const row = detail.consentRows.find((one) => consentSubject(one) === flag.subject)
    const { party = 'care', kind = usualKind(party), careUnitId = null } = flag
    const partyName = row?.partyName ?? null
    return { to: { party, kind, careUnitId, partyName }, consent: row?.consent ?? null }
  }
  const acts: Record<FlagAction, (flag: Flag) => void> = {
    'ask-consent': (flag) => setDialog({ kind: 'consent', target: { ...consentOf(flag), consent: null } }),
    'edit-consent': (flag) => setDialog({ kind: 'consent', target: consentOf(flag) }),
    'record-follow-up': () => onFollowUp(card),
    'plan-follow-up': () => onFollowUp(card),
    assign: () => document.querySelector<HTMLElement>('[data-fact="worker"] button')?.click(),
    'set-care': () => setDialog({ kind: 'care' }),
    'add-plan': () => setDialog({ kind: 'plan' }),
    'add-certificate': () => setDialog({ kind: 'certificate', id: null }),
    'add-activity': () => setDialog({ kind: 'activity', id: null }),
    'add-inquiry': () => setDialog({ kind: 'inquiry', id: null }),
    'open-activity': opens('activity'),
    'open-inquiry': opens('inquiry'),
    'open-sip': opens('sip'),
    'open-finsam': opens('finsam'),
    'open-fk': opens('fk'),
    'take-up': ({ rowId }) => rowId !== undefined && void takenUp(rowId),
    'end-hand-flag': ({ rowId }) => rowId !== undefined && void flagEnded(rowId),
    move: () => onMove(card, null),
    'hand-over': () => go(`/uppfoljning?flik=overlamning&fran=${card.workerId ?? ''}`),
    'open-handover': () => go('/uppfoljning?flik=overlamning'),
  }
  return (
    <CaseDialogProvider value={setDialog}>
      <article className={classes.pane} aria-label={`Ärende ${card.caseNumber}`}>
        <div className={classes.bar}>
          <Head
            detail={detail}
            acts={
              closed ? (
                <>
                  <Button variant="default" onClick={() => void openAgain()}>
                    Öppna ärendet igen
                  </Button>
                  <PrintMenu caseId={card.id} />
                </>
              ) : (
                <>
                  <Button
                    variant="default"
                    rightSection={<Kbd size="xs">M</Kbd>}
                    onClick={() => onMove(card, null)}
                  >
                    Flytta till…
                  </Button>
                  <Button rightSection={<Kbd size="xs">U</Kbd>} onClick={() => onFollowUp(card)}>
                    Uppföljning
                  </Button>
                  <PrintMenu caseId={card.id} />
                  <Menu position="bottom-end">
                    <Menu.Target>
                      <Button variant="default" px={8} aria-label="Fler åtgärder">
                        <IconDots size={18} aria-hidden />
                      </Button>
                    </Menu.Target>
                    <Menu.Dropdown>
                      <Menu.Item onClick={() => setDialog({ kind: 'waiting' })}>Väntar på…</Menu.Item>
                      <Menu.Item onClick={() => setDialog({ kind: 'dormancy' })}>Vilande till…</Menu.Item>
                      <Menu.Item onClick={() => setDialog({ kind: 'hand-flag' })}>Egen flagga…</Menu.Item>
                      <Menu.Item onClick={() => setDialog({ kind: 'ways' })}>Prövade vägar…</Menu.Item>
                      <Menu.Item onClick={() => setDialog({ kind: 'self-rating' })}>Egenskattning…</Menu.Item>
                      <Menu.Divider />
                      <Menu.Item onClick={() => setDialog({ kind: 'care' })}>Ändra vårdkontakt…</Menu.Item>
                      <Menu.Item onClick={() => setDialog({ kind: 'close' })}>Avsluta ärendet…</Menu.Item>
                    </Menu.Dropdown>
                  </Menu>
                </>
              )
            }
          />
        </div>
        <div className={classes.top}>
          <PhaseArrow
            moves={detail.moves}
            phases={phases}
            current={card.phase}
            until={card.closedOn ?? today}
            daysNow={card.days}
          />
          <Facts
            detail={detail}
            onCare={() => setDialog({ kind: 'care' })}
            onFollowUp={() => onFollowUp(card)}
          />
          {closed ? null : <TalkStrip detail={detail} />}
          {closed ? (
            <div className={`${classes.flag} ${classes.info}`}>
              <p>
                Avslutat {card.closedOn}
                {detail.closeReason
                  ? `: ${closeReasonWords[detail.closeReason].toLocaleLowerCase('sv')}`
                  : ''}
                .
              </p>
            </div>
          ) : null}
          <FlagSentences detail={detail} acts={acts} />
        </div>
        <div className={classes.body}>
          <div className={classes.columnStack}>
            <PlanSection detail={detail} />
            <ConsentSection detail={detail} />
            <FollowUps detail={detail} onRecord={() => onFollowUp(card)} />
            <Notes caseId={card.id} notes={detail.notes} closed={closed} />
            <History caseId={card.id} phases={phases} detail={detail} />
          </div>
          <div className={classes.columnStack}>
            <PapersSection detail={detail} />
            <WaysSection detail={detail} />
            {renderObstacles(detail)}
            <SelfRatingSection detail={detail} />
            <PeopleAround detail={detail} />
            <PersonFactsSection detail={detail} />
          </div>
        </div>
        <CaseDialogs detail={detail} dialog={dialog} onClose={() => setDialog(null)} />
      </article>
    </CaseDialogProvider>
  )
}
