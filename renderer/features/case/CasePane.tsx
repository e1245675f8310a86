import { Button, Center, Kbd, Loader, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { partyConsent } from '../../../domain/consent/consent'
import type { CaseCard, CaseDetail } from '../../../domain/contract/cases'
import type { Flag } from '../../../domain/flag/flags'
import type { PhaseNumber } from '../../../domain/phase/phases'
import { useAsk, useCommand } from '../../app/api'
import { actionLabels, type FlagAction, flagTexts } from '../../app/flag-texts'
import { useKeys } from '../../app/keys'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { closeReasonWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import { FlagIcon } from '../../ui/FlagMark'
import { CareDialog } from './CareDialog'
import classes from './CasePane.module.css'
import { CloseDialog } from './CloseDialog'
import { ConsentDialog, Consents, type ConsentTarget } from './Consents'
import { Facts } from './Facts'
import { FollowUps } from './FollowUps'
import { Head } from './Head'
import { History } from './History'
import { Notes } from './Notes'
import { PersonFactsSection } from './PersonFactsSection'
import { PhaseArrow } from './PhaseArrow'
import { CertificateDialog, Underlag } from './Underlag'

interface CasePaneProps {
  readonly caseId: number
  readonly onMove: (card: CaseCard, toPhase: PhaseNumber | null) => void
  readonly onFollowUp: (card: CaseCard) => void
  readonly onClose: () => void
}

/** The open case: who, where, what is wrong and what to do, then everything that is known, edited where it stands. */
export function CasePane({ caseId, onMove, onFollowUp, onClose }: CasePaneProps) {
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
  return <OpenCase detail={detail} phases={settings.phases} onMove={onMove} onFollowUp={onFollowUp} />
}

type Open =
  | { kind: 'consent'; target: ConsentTarget }
  | { kind: 'care' }
  | { kind: 'certificate' }
  | { kind: 'close' }
  | null

interface OpenCaseProps {
  readonly detail: CaseDetail
  readonly phases: Parameters<typeof PhaseArrow>[0]['phases']
  readonly onMove: CasePaneProps['onMove']
  readonly onFollowUp: CasePaneProps['onFollowUp']
}

function OpenCase({ detail, phases, onMove, onFollowUp }: OpenCaseProps) {
  const today = useToday()
  const { card } = detail
  const [open, setOpen] = useState<Open>(null)
  const addPlan = useCommand('plan.add')
  const reopen = useCommand('case.reopen')
  const close = () => setOpen(null)
  const closed = card.closedOn !== null

  useKeys([
    ['m', () => !closed && onMove(card, null)],
    ['u', () => !closed && onFollowUp(card)],
    ['n', () => document.querySelector<HTMLElement>('[data-new-note]')?.focus()],
  ])

  const planMade = async () => {
    const done = await addPlan.run({ caseId: card.id, datedOn: today })
    if (done) sayDone('Rehabplan registrerad med dagens datum.', done.changeSetId)
  }
  const openAgain = async () => {
    const done = await reopen.run({ caseId: card.id })
    if (done) sayDone('Ärendet är öppnat igen.', done.changeSetId)
  }
  const acts: Record<FlagAction, (flag: Flag) => void> = {
    'ask-consent': (flag) =>
      setOpen({ kind: 'consent', target: { party: flag.party ?? 'care', consent: null } }),
    'edit-consent': ({ party = 'care' }) =>
      setOpen({
        kind: 'consent',
        target: { party, consent: partyConsent(detail.consents, party, today).consent },
      }),
    'record-follow-up': () => onFollowUp(card),
    'plan-follow-up': () => onFollowUp(card),
    assign: () => document.querySelector<HTMLElement>('[data-fact="worker"] button')?.click(),
    'set-care': () => setOpen({ kind: 'care' }),
    'add-plan': () => void planMade(),
    'add-certificate': () => setOpen({ kind: 'certificate' }),
    move: () => onMove(card, null),
  }
  return (
    <article className={classes.pane} aria-label={`Ärende ${card.caseNumber}`}>
      <div className={classes.bar}>
        <Head
          detail={detail}
          acts={
            closed ? (
              <Button variant="default" onClick={() => void openAgain()}>
                Öppna ärendet igen
              </Button>
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
                <Menu position="bottom-end">
                  <Menu.Target>
                    <Button variant="default" px={8} aria-label="Fler åtgärder">
                      <IconDots size={18} aria-hidden />
                    </Button>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => setOpen({ kind: 'care' })}>Ändra vårdkontakt…</Menu.Item>
                    <Menu.Item onClick={() => setOpen({ kind: 'close' })}>Avsluta ärendet…</Menu.Item>
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
        <Facts detail={detail} onCare={() => setOpen({ kind: 'care' })} onFollowUp={() => onFollowUp(card)} />
        {closed ? (
          <div className={`${classes.flag} ${classes.info}`}>
            <p>
              Avslutat {card.closedOn}
              {detail.closeReason ? `: ${closeReasonWords[detail.closeReason].toLocaleLowerCase('sv')}` : ''}.
            </p>
          </div>
        ) : null}
        <FlagSentences flags={card.flags} acts={acts} absentFromList={card.absentFromList} />
      </div>
      <div className={classes.body}>
        <div className={classes.columnStack}>
          <Consents
            detail={detail}
            phases={phases}
            onOpen={(target) => setOpen({ kind: 'consent', target })}
          />
          <FollowUps detail={detail} onRecord={() => onFollowUp(card)} />
          <Notes caseId={card.id} notes={detail.notes} />
          <History caseId={card.id} phases={phases} detail={detail} />
        </div>
        <div className={classes.columnStack}>
          <Underlag detail={detail} onCertificate={() => setOpen({ kind: 'certificate' })} />
          <PersonFactsSection detail={detail} />
        </div>
      </div>
      {open?.kind === 'consent' ? (
        <ConsentDialog caseId={card.id} target={open.target} onClose={close} />
      ) : null}
      {open?.kind === 'care' ? <CareDialog detail={detail} onClose={close} /> : null}
      {open?.kind === 'certificate' ? <CertificateDialog caseId={card.id} onClose={close} /> : null}
      {open?.kind === 'close' ? <CloseDialog card={card} onClose={close} /> : null}
    </article>
  )
}

interface FlagSentencesProps {
  readonly flags: readonly Flag[]
  readonly acts: Record<FlagAction, (flag: Flag) => void>
  readonly absentFromList: string | null
}

/** Each flag as a sentence with dates, and the next step beside it. */
function FlagSentences({ flags, acts, absentFromList }: FlagSentencesProps) {
  const today = useToday()
  if (flags.length === 0 && absentFromList === null) return null
  return (
    <div className={classes.flags} role="list" aria-label="Flaggor">
      {absentFromList === null ? null : (
        <div className={`${classes.flag} ${classes.warning}`} role="listitem">
          <FlagIcon code="absent-from-list" size={16} />
          <p>
            <strong>Saknas på listan:</strong> ärendet fanns inte på listan {absentFromList}. Är det avslutat,
            eller blev det bortglömt?
          </p>
          <Link href="/lista-in">Besluta</Link>
        </div>
      )}
      {flags.map((flag) => {
        const { label, sentence, action } = flagTexts[flag.code]
        return (
          <div
            key={`${flag.code}${flag.party ?? ''}`}
            className={`${classes.flag} ${classes[flag.severity]}`}
            role="listitem"
          >
            <FlagIcon code={flag.code} size={16} />
            <p>
              <strong>{label}:</strong> {sentence(flag, today)}
            </p>
            {action ? (
              <button type="button" onClick={() => acts[action](flag)}>
                {actionLabels[action]}
              </button>
            ) : null}
          </div>
        )
      })}
    </div>
  )
}
