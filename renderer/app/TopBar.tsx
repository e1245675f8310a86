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
import { closeRegister } from '../features/register/register-tasks'
import { showRefusal } from './api'
import { clockTime } from './dates'
import { useHideIdentities } from './hide-identities'
import { openSearch } from './Search'
import classes from './Shell.module.css'
import { useToday } from './today'
import { useUndo } from './undo'

/** Search, and the acts that are at hand everywhere. */
export function TopBar({ onKeys }: { readonly onKeys: () => void }) {
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
