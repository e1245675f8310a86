import { useState } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { remindersNow } from '../../domain/today/reminders'
import { promiseTone, promiseWords } from '../features/today/today-words'
import { useOverview } from '../features/today/use-overview'
import { useReminders } from '../features/today/use-reminders'
import { CasesPage } from '../pages/CasesPage'
import { FollowUpPage } from '../pages/FollowUpPage'
import { ImportPage } from '../pages/ImportPage'
import { LumPage } from '../pages/LumPage'
import { MeetingsPage } from '../pages/MeetingsPage'
import { PackPage } from '../pages/PackPage'
import { PaperPage } from '../pages/PaperPage'
import { PeoplePage } from '../pages/PeoplePage'
import { SettingsPage } from '../pages/SettingsPage'
import { StatisticsPage } from '../pages/StatisticsPage'
import { TodayPage } from '../pages/TodayPage'
import { useAsk } from './api'
import { useKeptDrafts } from './drafts'
import { useHideIdentities } from './hide-identities'
import { KeyHelp } from './KeyHelp'
import { useKeys } from './keys'
import { places } from './navigation'
import { openSearch, Search } from './Search'
import classes from './Shell.module.css'
import { TopBar } from './TopBar'
import { useUndo } from './undo'
import { count } from './words'

/** The frame around every page: the rail, the top bar and the notices that hold everywhere. */
export function Shell() {
  const [location] = useLocation()
  const [keysShown, setKeysShown] = useState(false)
  const { undo, redo } = useUndo()
  useKeptDrafts()
  useKeys([
    ['mod+K', openSearch],
    ['mod+Z', () => void undo()],
    ['mod+Y', () => void redo()],
    ['shift+?', () => setKeysShown(true)],
  ])
  return (
    <div className={classes.shell}>
      <nav className={classes.rail} aria-label="Huvudmeny">
        <Brand />
        {/* The question mark drops the words of the page before, so that Ärenden is all of them. */}
        {places.map(({ path, label, icon: Icon }) => (
          <Link
            key={path}
            href={`${path}?`}
            className={classes.place}
            {...(location.startsWith(path) ? { 'aria-current': 'page' } : {})}
          >
            <Icon size={18} stroke={1.7} aria-hidden />
            <span className={classes.word}>{label}</span>
            {path === '/arenden' ? <OpenCount /> : null}
            {path === '/idag' ? <ActCount /> : null}
            {path === '/uppfoljning' ? <FollowUpCount /> : null}
          </Link>
        ))}
        <RegisterFoot />
      </nav>
      <TopBar onKeys={() => setKeysShown(true)} />
      <main className={classes.main}>
        <Notices />
        <div className={classes.page}>
          <Switch>
            <Route path="/idag" component={TodayPage} />
            <Route path="/arenden/:id?" component={CasesPage} />
            <Route path="/lista-in" component={ImportPage} />
            <Route path="/uppfoljning" component={FollowUpPage} />
            <Route path="/moten/underlag" component={PackPage} />
            <Route path="/moten/:id?" component={MeetingsPage} />
            <Route path="/papper/:form/:ids?" component={PaperPage} />
            <Route path="/personer" component={PeoplePage} />
            <Route path="/statistik/lum/:year?" component={LumPage} />
            <Route path="/statistik/:list?" component={StatisticsPage} />
            <Route path="/installningar" component={SettingsPage} />
            <Route>
              <Redirect to="/idag" replace />
            </Route>
          </Switch>
        </div>
      </main>
      <Search />
      <KeyHelp opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  )
}

export function Brand() {
  return (
    <div className={classes.brand}>
      <span className={classes.bars} aria-hidden>
        {[0, 1, 2, 3, 4, 5].map((phase) => (
          <span key={phase} style={{ height: 6 + phase * 2.6, background: `var(--phase-${phase})` }} />
        ))}
      </span>
      <span className={classes.word}>Fasvis</span>
    </div>
  )
}

function OpenCount() {
  const { data } = useAsk('case.list', { closed: false })
  return data ? <span className={classes.number}>{data.length.toLocaleString('sv')}</span> : null
}

/** How many cases ask something of the coordinator now. */
function ActCount() {
  const number = useOverview()?.overview.toAct.cases.length ?? 0
  if (number === 0) return null
  const words = `${count(number, 'ärende behöver', 'ärenden behöver')} åtgärd`
  return (
    <span className={classes.number} title={words}>
      {number.toLocaleString('sv')}
    </span>
  )
}

/** Meetings, genomgångar and handovers that ask for something now. */
function FollowUpCount() {
  const reminders = useReminders()
  const number = reminders ? remindersNow(reminders) : 0
  if (number === 0) return null
  return (
    <span className={classes.number} title={`${number} att ta tag i`}>
      {number}
    </span>
  )
}

function RegisterFoot() {
  const { data: status } = useAsk('register.status', {})
  const found = useOverview()
  return (
    <div className={classes.foot}>
      {found && found.cards.size > 0 ? (
        <p className={classes[promiseTone(found.overview)]}>{promiseWords(found.overview)}</p>
      ) : null}
      <strong>{status?.demo ? 'Exempelregister' : status?.name}</strong>
      <br />
      {status?.lastBackupAt ? (
        <>
          Säkerhetskopia <time>{status.lastBackupAt.slice(0, 16).replace('T', ' ')}</time>
        </>
      ) : status?.demo ? (
        'Påhittade personer'
      ) : (
        'Ingen säkerhetskopia än'
      )}
    </div>
  )
}

/** What holds for the whole register and must not be missed. */
function Notices() {
  const { data: status } = useAsk('register.status', {})
  const { hidden } = useHideIdentities()
  if (status?.demo)
    return (
      <div className={classes.notice}>
        EXEMPEL – alla personer är påhittade. Registret försvinner när du stänger fönstret.
      </div>
    )
  if (status?.readOnly) {
    const { user, machine, since } = status.readOnly
    const who = user
      ? `${user} på ${machine} har det öppet sedan ${since.slice(0, 16).replace('T', ' ')}`
      : 'någon annan har det öppet'
    return (
      <div className={classes.notice}>
        Endast läsning: {who}. Du ser registret som det var när du öppnade det.
      </div>
    )
  }
  if (status?.missing)
    return (
      <div className={classes.notice}>
        Registerfilen har flyttats eller tagits bort. Inget mer sparas förrän den finns på plats.
      </div>
    )
  if (status?.backupError)
    return (
      <div className={classes.notice}>
        Dagens säkerhetskopia kunde inte skapas. Gör en ny under Inställningar.
      </div>
    )
  if (hidden)
    return <div className={classes.notice}>Identiteter är dolda. Namn kan ändå stå i anteckningar.</div>
  return null
}
