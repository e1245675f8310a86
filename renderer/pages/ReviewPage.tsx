import { Button, Center, Loader } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCheck, IconEye, IconEyeOff, IconFlag, IconKeyboard, IconPlayerPause } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { CaseDetail } from '../../domain/contract/cases'
import type { ReviewEntry } from '../../domain/contract/reviews'
import type { UnitSettings } from '../../domain/contract/settings'
import { ask, queryClient, useAsk, useCommand } from '../app/api'
import { clockTime } from '../app/dates'
import { flushDrafts, useKeptDrafts } from '../app/drafts'
import { useHideIdentities } from '../app/hide-identities'
import { useKeys } from '../app/keys'
import { paperHref } from '../app/paper-href'
import { useToday } from '../app/today'
import { useUndo } from '../app/undo'
import { AskConsentDialog } from '../features/case/consents/AskConsentDialog'
import { TalkStrip } from '../features/case/consents/TalkStrip'
import { ChangesSince } from '../features/case/history/ChangesSince'
import { CertificateNow } from '../features/case/papers/CertificateNow'
import { ActivityDialog } from '../features/case/plan/ActivityDialog'
import { PlanNow } from '../features/case/plan/PlanNow'
import { MoveDialog } from '../features/moves/MoveDialog'
import { CaseList } from '../features/review/CaseList'
import classes from '../features/review/Review.module.css'
import { ReviewCase } from '../features/review/ReviewCase'
import { ReviewEnd, type ReviewReasons } from '../features/review/ReviewEnd'
import { ReviewKeys } from '../features/review/ReviewKeys'
import { EmptyState } from '../ui/EmptyState'

/** Genomgång in the meeting room: one person's cases, one at a time, and nothing else on the screen. */
export function ReviewPage() {
  const reviewId = Number(useParams<{ id: string }>().id)
  const [, go] = useLocation()
  const { data: review, isError } = useAsk('review.get', { reviewId })
  const { data: settings } = useAsk('setting.all', {})
  useKeptDrafts()
  if (isError)
    return (
      <EmptyState
        title="Genomgången finns inte"
        action={<Button onClick={() => go('/uppfoljning?')}>Till Uppföljning</Button>}
      >
        Den kan ha ångrats.
      </EmptyState>
    )
  if (!review || review.id !== reviewId || !settings)
    return (
      <Center h="100%">
        <Loader aria-label="Hämtar genomgången" />
      </Center>
    )
  return <Room key={reviewId} review={review} settings={settings} />
}

type Over = 'activity' | 'consent' | 'keys' | 'move'
const shownChanges = 6

interface RoomProps {
  readonly review: ReviewEntry
  readonly settings: UnitSettings
}

function Room({ review, settings }: RoomProps) {
  const [, go] = useLocation()
  const { undo, redo } = useUndo()
  const [at, setAt] = useState<number | 'end'>(review.endedOn === null ? review.atCaseId : 'end')
  const [over, setOver] = useState<Over | null>(null)
  const [blank, setBlank] = useState(false)
  const end = useCommand('review.end')
  const place = review.cases.findIndex(({ caseId }) => caseId === at)
  const entry = review.cases[place]
  const detail = useDetail(entry?.caseId ?? null)
  usePrefetched(review.cases.slice(place + 1, place + 3).map(({ caseId }) => caseId))

  const goTo = (to: number | 'end') => {
    setAt(to)
    if (to !== 'end' && review.endedOn === null)
      void ask('review.visit', { reviewId: review.id, caseId: to }).catch(() => undefined)
  }
  const onStep = (by: 1 | -1) => {
    const from = at === 'end' ? review.cases.length : place
    goTo(review.cases[Math.max(0, from + by)]?.caseId ?? 'end')
  }
  const leave = () => void flushDrafts().then(() => go('/uppfoljning?flik=genomgangar'))
  const finish = async (reasons: ReviewReasons) => {
    const done = await end.run({ reviewId: review.id, reasons })
    if (done) go(paperHref('protokoll', [review.id]))
    return done !== null
  }
  useKeys([
    ['mod+Z', () => void undo()],
    ['mod+Y', () => void redo()],
    ['escape', leave],
    ['b', () => setBlank(true)],
    ['e', () => goTo('end')],
    ['j', () => onStep(1)],
    ['k', () => onStep(-1)],
    ['shift+?', () => setOver('keys')],
    ...(at === 'end' ? [['shift+space', () => onStep(-1)] as [string, () => void]] : []),
  ])
  // What was said on the page before is not for the meeting room.
  useEffect(() => notifications.clean(), [])
  useShownMark(detail?.card.id ?? null)
  const ended = review.endedOn !== null
  return (
    <div className={classes.room}>
      <CaseList review={review} at={at === 'end' ? 0 : at} onGo={goTo} />
      <div className={classes.content}>
        <Bar
          onKeys={() => setOver('keys')}
          onEnd={at === 'end' || ended ? null : () => goTo('end')}
          onLeave={leave}
        />
        {at === 'end' ? (
          <ReviewEnd review={review} busy={end.busy} onEnd={finish} onGo={goTo} />
        ) : entry && detail ? (
          <ReviewCase
            key={entry.id}
            entry={entry}
            detail={detail}
            phases={settings.phases}
            ended={ended}
            saved={<Saved />}
            slots={{
              since: (
                <ChangesSince
                  detail={detail}
                  phases={settings.phases}
                  since={entry.since}
                  atMost={shownChanges}
                />
              ),
              plan: <PlanNow detail={detail} />,
              consents: <TalkStrip detail={detail} />,
              certificate: <CertificateNow detail={detail} />,
            }}
            acts={{
              onMove: () => setOver('move'),
              onActivity: () => setOver('activity'),
              onConsent: () => setOver('consent'),
              onStep,
            }}
          />
        ) : (
          <Center flex={1}>
            <Loader aria-label="Hämtar ärendet" />
          </Center>
        )}
      </div>
      {detail && entry ? (
        <Dialogs over={over} detail={detail} phases={settings.phases} onClose={() => setOver(null)} />
      ) : null}
      <ReviewKeys opened={over === 'keys'} onClose={() => setOver(null)} />
      {blank ? <Blank onEnd={() => setBlank(false)} /> : null}
    </div>
  )
}

/** The case that is shown; never another one's facts while they are fetched. */
function useDetail(caseId: number | null): CaseDetail | null {
  const { data } = useAsk('case.get', { caseId: caseId ?? 0 }, caseId !== null)
  return data && data.card.id === caseId ? data : null
}

/** The ones that come next are at hand before they are asked for. */
function usePrefetched(caseIds: readonly number[]) {
  const key = caseIds.join()
  useEffect(() => {
    for (const caseId of key.split(',').filter(Boolean).map(Number)) {
      for (const route of ['case.get', 'history.forCase'] as const)
        void queryClient
          .query({ queryKey: [route, { caseId }], queryFn: () => ask(route, { caseId }) })
          .catch(() => undefined)
    }
  }, [key])
}

/** The time from the key to the picture, for the benchmark. */
function useShownMark(caseId: number | null) {
  useEffect(() => {
    if (caseId !== null) requestAnimationFrame(() => performance.mark('fasvis:review-shown'))
  }, [caseId])
}

interface BarProps {
  readonly onKeys: () => void
  /** Null where it has ended, or is about to. */
  readonly onEnd: (() => void) | null
  readonly onLeave: () => void
}

function Bar({ onKeys, onEnd, onLeave }: BarProps) {
  const { hidden, toggle } = useHideIdentities()
  const HideIcon = hidden ? IconEyeOff : IconEye
  return (
    <div className={classes.top}>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<HideIcon size={16} aria-hidden />}
        onClick={toggle}
      >
        {hidden ? 'Visa identiteter' : 'Dölj identiteter'}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconKeyboard size={16} aria-hidden />}
        onClick={onKeys}
      >
        Tangenter
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlayerPause size={16} aria-hidden />}
        onClick={onLeave}
      >
        {onEnd ? 'Fortsätt senare' : 'Lämna'}
      </Button>
      {onEnd ? (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconFlag size={16} aria-hidden />}
          onClick={onEnd}
        >
          Avsluta genomgången…
        </Button>
      ) : null}
    </div>
  )
}

function Saved() {
  const today = useToday()
  const { data } = useAsk('history.latest', {})
  if (!data?.savedAt) return null
  return (
    <span className={classes.saved}>
      <IconCheck size={16} aria-hidden /> Sparat {clockTime(data.savedAt, today)}
    </span>
  )
}

interface DialogsProps {
  readonly over: Over | null
  readonly detail: CaseDetail
  readonly phases: UnitSettings['phases']
  readonly onClose: () => void
}

function Dialogs({ over, detail, phases, onClose }: DialogsProps) {
  if (over === 'move')
    return <MoveDialog card={detail.card} toPhase={null} phases={phases} onClose={onClose} />
  if (over === 'activity') return <ActivityDialog detail={detail} id={null} onClose={onClose} />
  if (over === 'consent') return <AskConsentDialog card={detail.card} onClose={onClose} />
  return null
}

/** Nothing is to be seen: somebody came in, or there is a break. */
function Blank({ onEnd }: { readonly onEnd: () => void }) {
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopPropagation()
      onEnd()
    }
    window.addEventListener('keydown', back, { capture: true })
    return () => window.removeEventListener('keydown', back, { capture: true })
  }, [onEnd])
  return (
    <button type="button" className={classes.blank} onClick={onEnd}>
      Paus. Tryck på en tangent för att fortsätta.
    </button>
  )
}
