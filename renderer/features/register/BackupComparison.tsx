import type { BackupContent } from '../../../domain/register/status'
import { useAsk } from '../../app/api'
import classes from './Restore.module.css'

/** What a backup holds, beside what the open register holds now. */

export type Amounts = Pick<BackupContent, 'openCases' | 'openByPhase'> &
  Partial<Pick<BackupContent, 'clients' | 'followUps' | 'notes'>>

interface BackupComparisonProps {
  /** "Säkerhetskopian 2026-03-02 08:15" */
  readonly title: string
  readonly content: BackupContent
  /** Null while no register is open. */
  readonly now: Amounts | null
}

export function BackupComparison({ title, content, now }: BackupComparisonProps) {
  const phases = content.openByPhase.map((cases, phase) => ({
    label: `i fas ${phase}`,
    held: cases,
    now: now?.openByPhase[phase],
  }))
  return (
    <table className={classes.comparison}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Innehåll</th>
          <th scope="col">I kopian</th>
          {now ? <th scope="col">Nu</th> : null}
        </tr>
      </thead>
      <tbody>
        <Row label="Klienter" held={content.clients} now={now?.clients} compared={now !== null} />
        <Row label="Öppna ärenden" held={content.openCases} now={now?.openCases} compared={now !== null} />
        {phases.map((phase) => (
          <Row key={phase.label} {...phase} sub compared={now !== null} />
        ))}
        <Row label="Uppföljningar" held={content.followUps} now={now?.followUps} compared={now !== null} />
        <Row label="Anteckningar" held={content.notes} now={now?.notes} compared={now !== null} />
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly label: string
  readonly held: number
  readonly now: number | undefined
  readonly compared: boolean
  readonly sub?: boolean
}

function Row({ label, held, now, compared, sub = false }: RowProps) {
  const differs = now !== undefined && now !== held
  return (
    <tr>
      <th scope="row" className={sub ? classes.sub : undefined}>
        {label}
      </th>
      <td className={differs ? classes.differs : undefined}>{held.toLocaleString('sv')}</td>
      {compared ? <td>{now === undefined ? '–' : now.toLocaleString('sv')}</td> : null}
    </tr>
  )
}

/** What the open register holds; null until it is known. */
export function useAmountsNow(isOpen: boolean): Amounts | null {
  const { data: cards } = useAsk('case.list', { closed: false }, isOpen)
  if (!isOpen || !cards) return null
  return {
    openCases: cards.length,
    openByPhase: [0, 1, 2, 3, 4, 5].map((phase) => cards.filter((card) => card.phase === phase).length),
  }
}
