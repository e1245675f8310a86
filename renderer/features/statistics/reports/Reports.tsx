import { Button, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import type { FrozenEntry } from '../../../../domain/contract/statistics'
import { isSamePeriod, latestFinished, type Period } from '../../../../domain/statistics/period'
import type { SuppressedReport } from '../../../../domain/statistics/suppression'
import { useAddress, withWord } from '../../../app/address'
import { useAsk } from '../../../app/api'
import { longDay } from '../../../app/dates'
import { useReadOnly } from '../../../app/read-only'
import { periodWords } from '../../../app/statistics-words'
import { useToday } from '../../../app/today'
import { inSentence } from '../../../app/words'
import { SettingsRow, SettingsSection } from '../../../ui/SettingsSection'
import { DeliveredReport } from './DeliveredReport'
import { FreezeDialog } from './FreezeDialog'
import classes from './Reports.module.css'

interface ReportsProps {
  /** The text of a delivered report to paste, of numbers that may leave the unit. */
  readonly renderText: (report: SuppressedReport) => ReactNode
}

const reported = ['tertial', 'half-year', 'year'] as const

/** What can be delivered, what has been, and the one that is open. */
export function Reports({ renderText }: ReportsProps) {
  const today = useToday()
  const readOnly = useReadOnly()
  const [address, setAddress] = useAddress()
  const [freezing, setFreezing] = useState<Period | null>(null)
  const { data: delivered } = useAsk('report.list', {})
  if (!delivered) return null
  const open = delivered.find(({ id }) => String(id) === address.get('rapport'))
  const left = reported
    .map((kind) => latestFinished(kind, today))
    .filter((period) => !delivered.some((one) => isSamePeriod(one.period, period)))
  return (
    <div className={classes.reports}>
      <SettingsSection
        title="Att fastställa"
        lead="En fastställd rapport behåller sina siffror. Det som rättas sedan visas som skillnader och ändrar den aldrig."
      >
        {left.length === 0 ? <p>Senaste tertialet, halvåret och året är fastställda.</p> : null}
        {left.map((period) => (
          <SettingsRow
            key={period.kind}
            title={periodWords(period)}
            act={
              <Button
                variant="default"
                leftSection={<IconLock size={16} aria-hidden />}
                disabled={readOnly}
                onClick={() => setFreezing(period)}
              >
                Fastställ {inSentence(periodWords(period))}…
              </Button>
            }
          >
            {period.from} – {period.to}
          </SettingsRow>
        ))}
      </SettingsSection>
      <SettingsSection title="Fastställda rapporter">
        {delivered.length === 0 ? <p>Ingen rapport är fastställd än.</p> : null}
        {delivered.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            open={entry === open}
            address={address}
            onAgain={readOnly ? null : () => setFreezing(entry.period)}
          />
        ))}
      </SettingsSection>
      {open ? <DeliveredReport key={open.id} reportId={open.id} renderText={renderText} /> : null}
      {freezing ? (
        <FreezeDialog
          period={freezing}
          before={delivered.filter((one) => isSamePeriod(one.period, freezing))}
          onClose={() => setFreezing(null)}
          onFrozen={(reportId) => {
            setFreezing(null)
            setAddress(withWord('rapport', String(reportId)))
          }}
        />
      ) : null}
    </div>
  )
}

interface EntryProps {
  readonly entry: FrozenEntry
  readonly open: boolean
  readonly address: URLSearchParams
  /** To deliver the period once more, as a report of its own; null where nothing can be written. */
  readonly onAgain: (() => void) | null
}

function Entry({ entry: { id, period, frozenOn, note }, open, address, onAgain }: EntryProps) {
  const words = withWord('rapport', String(id))(new URLSearchParams(address))
  return (
    <SettingsRow
      title={periodWords(period)}
      act={
        <Group gap="sm">
          <Link href={`/statistik?${words.toString()}`} aria-current={open ? 'true' : undefined}>
            Öppna {inSentence(periodWords(period))}
          </Link>
          {open && onAgain ? (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`Fastställ ${inSentence(periodWords(period))} på nytt…`}
              onClick={onAgain}
            >
              På nytt…
            </Button>
          ) : null}
        </Group>
      }
    >
      Fastställd {longDay(frozenOn)}
      {note === null ? null : `. ${note}`}
    </SettingsRow>
  )
}
