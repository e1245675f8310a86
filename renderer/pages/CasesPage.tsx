import { Button, Center, Group, Loader, SegmentedControl } from '@mantine/core'
import { IconPlus, IconTableImport } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { CaseCard } from '../../domain/contract/cases'
import type { PhaseNumber } from '../../domain/phase/phases'
import { useAddress, withWord } from '../app/address'
import { useAsk } from '../app/api'
import { CasePane } from '../features/case/CasePane'
import { AskConsentDialog } from '../features/case/consents/AskConsentDialog'
import { Board } from '../features/cases/Board'
import { CaseTable } from '../features/cases/CaseTable'
import { ColumnChoice, useColumns } from '../features/cases/ColumnChoice'
import { Counts } from '../features/cases/Counts'
import { FilterBar } from '../features/cases/FilterBar'
import { useCaseView, useShownCases } from '../features/cases/hooks'
import { NewCaseDialog } from '../features/cases/NewCaseDialog'
import { PrintButton } from '../features/cases/PrintButton'
import { SideList } from '../features/cases/SideList'
import { FollowUpDialog } from '../features/follow-ups/FollowUpDialog'
import { MoveDialog } from '../features/moves/MoveDialog'
import { CaseObstacles } from '../features/obstacles/CaseObstacles'
import { EmptyState } from '../ui/EmptyState'
import classes from './CasesPage.module.css'

/** Ärenden: the board or the list, and the open case beside the list it was opened from. */
export function CasesPage() {
  const { id } = useParams<{ id?: string }>()
  const openId = id === undefined ? null : Number(id)
  const [, go] = useLocation()
  const { view, setView, filter, changeFilter, sorts, setSorts, closed, setClosed } = useCaseView()
  const { all, shown, loading } = useShownCases()
  const { data: settings } = useAsk('setting.all', {})
  const [columns, setColumns] = useColumns()
  const acts = useCaseActs()
  const open = useCallback((caseId: number) => go(`/arenden/${caseId}${window.location.search}`), [go])

  useEffect(() => {
    if (!loading && settings) requestAnimationFrame(() => performance.mark('fasvis:board-ready'))
  }, [loading, settings])

  if (loading || !settings) {
    return (
      <Center h="100%">
        <Loader aria-label="Hämtar ärenden" />
      </Center>
    )
  }
  const dialogs = (
    <>
      {acts.moving ? (
        <MoveDialog
          card={acts.moving.card}
          toPhase={acts.moving.toPhase}
          phases={settings.phases}
          onClose={acts.end}
        />
      ) : null}
      {acts.following ? (
        <FollowUpDialog card={acts.following} phases={settings.phases} onClose={acts.end} />
      ) : null}
      {acts.asking ? <AskConsentDialog card={acts.asking} onClose={acts.end} /> : null}
      {acts.creating ? (
        <NewCaseDialog
          phases={settings.phases}
          onClose={acts.end}
          onCreated={(caseId) => {
            acts.end()
            open(caseId)
          }}
        />
      ) : null}
    </>
  )
  if (openId !== null) {
    return (
      <div className={classes.page}>
        <SideList
          cards={shown}
          selectedId={openId}
          onOpen={open}
          filter={filter}
          onClose={() => go(`/arenden${window.location.search}`)}
        />
        <CasePane
          key={openId}
          caseId={openId}
          onMove={acts.startMove}
          onFollowUp={acts.startFollowUp}
          onClose={() => go(`/arenden${window.location.search}`)}
          renderObstacles={(detail) => <CaseObstacles detail={detail} />}
        />
        {dialogs}
      </div>
    )
  }
  return (
    <div className={classes.page}>
      <div className={classes.list}>
        <div className={classes.head}>
          <h1>Ärenden</h1>
          <Counts all={all} shown={shown} onFilter={changeFilter} closed={closed} />
          <div className={classes.acts}>
            <SegmentedControl
              size="xs"
              aria-label="Visa som"
              value={view}
              onChange={(value) => setView(value === 'lista' ? 'lista' : 'tavla')}
              data={[
                { value: 'tavla', label: 'Tavla' },
                { value: 'lista', label: 'Lista' },
              ]}
            />
            <PrintButton view={view} cards={shown} />
            <Button
              variant="default"
              size="compact-md"
              component={Link}
              href="/lista-in"
              leftSection={<IconTableImport size={16} aria-hidden />}
            >
              Läs in lista
            </Button>
            <Button
              size="compact-md"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={acts.startNew}
            >
              Nytt ärende
            </Button>
          </div>
        </div>
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <FilterBar
            filter={filter}
            onChange={changeFilter}
            cards={all}
            phases={settings.phases}
            closed={closed}
            onClosed={setClosed}
          />
          {view === 'lista' ? <ColumnChoice shown={columns} onChange={setColumns} /> : null}
        </Group>
        <div className={classes.work}>
          {all.length === 0 ? (
            <EmptyState
              title={closed ? 'Inga avslutade ärenden' : 'Inga ärenden än'}
              action={
                <Button
                  component={Link}
                  href="/lista-in"
                  leftSection={<IconTableImport size={16} aria-hidden />}
                >
                  Läs in lista
                </Button>
              }
            >
              Läs in listan du redan har i Excel, eller lägg upp ett ärende för hand.
            </EmptyState>
          ) : view === 'tavla' ? (
            <Board
              cards={shown}
              phases={settings.phases}
              selectedId={null}
              onOpen={open}
              onMove={acts.startMove}
              onFollowUp={acts.startFollowUp}
              onAskConsent={acts.startAsking}
            />
          ) : (
            <CaseTable
              cards={shown}
              phases={settings.phases}
              shown={columns}
              sorts={sorts}
              onSort={setSorts}
              onOpen={open}
              onMove={(card) => acts.startMove(card, null)}
              onFollowUp={acts.startFollowUp}
              onAskConsent={acts.startAsking}
            />
          )}
        </div>
      </div>
      {dialogs}
    </div>
  )
}

/** Which dialog is open, and for whom. */
function useCaseActs() {
  const [address, setAddress] = useAddress()
  const [moving, setMoving] = useState<{ card: CaseCard; toPhase: PhaseNumber | null } | null>(null)
  const [following, setFollowing] = useState<CaseCard | null>(null)
  const [asking, setAsking] = useState<CaseCard | null>(null)
  const [creating, setCreating] = useState(false)
  const asked = address.get('nytt') === '1'
  return {
    moving,
    following,
    asking,
    creating: creating || asked,
    startMove: useCallback((card: CaseCard, toPhase: PhaseNumber | null) => setMoving({ card, toPhase }), []),
    startFollowUp: useCallback((card: CaseCard) => setFollowing(card), []),
    startAsking: useCallback((card: CaseCard) => {
      if (card.closedOn === null) setAsking(card)
    }, []),
    startNew: () => setCreating(true),
    end: () => {
      setMoving(null)
      setFollowing(null)
      setAsking(null)
      setCreating(false)
      if (asked) setAddress(withWord('nytt', null))
    },
  }
}
