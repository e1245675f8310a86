import { Button, Kbd, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCheck,
  IconEye,
  IconEyeOff,
  IconKeyboard,
  IconLock,
  IconSearch,
  type TablerIcon,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Link, Redirect, Route, Switch, useLocation } from 'wouter'
import { closeRegister } from '../features/register/register-tasks'
import { CasesPage } from '../pages/CasesPage'
import { ImportPage } from '../pages/ImportPage'
import { PeoplePage } from '../pages/PeoplePage'
import { SettingsPage } from '../pages/SettingsPage'
import { showRefusal, useAsk } from './api'
import { clockTime } from './dates'
import { useHideIdentities } from './hide-identities'
import { KeyHelp } from './KeyHelp'
import { useKeys } from './keys'
import { places } from './navigation'
import { openSearch, Search } from './Search'
import classes from './Shell.module.css'
import { useToday } from './today'
import { useUndo } from './undo'

/** The frame around every page: the rail, the top bar and the notices that hold everywhere. */
export function Shell() {
  const [location] = useLocation()
  const [keysShown, setKeysShown] = useState(false)
  const { undo, redo } = useUndo()
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
          </Link>
        ))}
        <RegisterFoot />
      </nav>
      <TopBar onKeys={() => setKeysShown(true)} />
      <main className={classes.main}>
        <Notices />
        <div className={classes.page}>
          <Switch>
            <Route path="/arenden/:id?" component={CasesPage} />
            <Route path="/lista-in" component={ImportPage} />
            <Route path="/personer" component={PeoplePage} />
            <Route path="/installningar" component={SettingsPage} />
            <Route>
              <Redirect to="/arenden" replace />
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

function RegisterFoot() {
  const { data: status } = useAsk('register.status', {})
  return (
    <div className={classes.foot}>
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

function TopBar({ onKeys }: { readonly onKeys: () => void }) {
  const { hidden, toggle } = useHideIdentities()
  const { latest, undo, redo } = useUndo()
  const today = useToday()
  const lock = () => void closeRegister().catch(showRefusal)
  return (
    <header className={classes.bar}>
      <Button
        variant="default"
        fw={400}
        className={classes.search}
        justify="space-between"
        leftSection={<IconSearch size={15} aria-hidden />}
        rightSection={<Kbd size="xs">Ctrl K</Kbd>}
        onClick={openSearch}
        styles={{ label: { flex: 1, textAlign: 'left' } }}
      >
        Sök klient, person eller åtgärd
      </Button>
      <span style={{ flex: 1 }} />
      <BarButton label="Kortkommandon" icon={IconKeyboard} onClick={onKeys} iconOnly />
      <BarButton
        label={hidden ? 'Visa identiteter' : 'Dölj identiteter'}
        icon={hidden ? IconEyeOff : IconEye}
        onClick={toggle}
      />
      <BarButton
        label="Ångra"
        icon={IconArrowBackUp}
        onClick={() => void undo()}
        disabled={!latest?.undo}
        hint={latest?.undo ? `Ångra: ${latest.undoWords} (Ctrl+Z)` : 'Inget att ångra'}
      />
      {latest?.redo ? (
        <BarButton
          label="Gör om"
          icon={IconArrowForwardUp}
          onClick={() => void redo()}
          hint="Gör om (Ctrl+Y)"
        />
      ) : null}
      {latest?.savedAt ? (
        <span className={classes.saved}>
          <IconCheck size={15} aria-hidden /> Sparat {clockTime(latest.savedAt, today)}
        </span>
      ) : null}
      <BarButton label="Lås" icon={IconLock} onClick={lock} />
    </header>
  )
}

interface BarButtonProps {
  readonly label: string
  readonly icon: TablerIcon
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly hint?: string
  readonly iconOnly?: boolean
}

/** An act of the top bar; in narrow windows the icon stays and the word is for screen readers. */
function BarButton({ label, icon: Icon, onClick, disabled = false, hint, iconOnly = false }: BarButtonProps) {
  return (
    <Tooltip label={hint ?? label}>
      <button type="button" className={classes.act} onClick={onClick} disabled={disabled}>
        <Icon size={16} stroke={1.8} aria-hidden />
        <span className={iconOnly ? 'sr-only' : classes.word}>{label}</span>
      </button>
    </Tooltip>
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
