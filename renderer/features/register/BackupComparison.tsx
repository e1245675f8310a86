import type { BackupContent, RegisterContent } from '../../../domain/register/status'
import { useAsk } from '../../app/api'
import classes from './Restore.module.css'

/** What a backup holds, beside what the open register holds now. */

interface BackupComparisonProps {
  /** "Säkerhetskopian 2026-03-02 08:15" */
  readonly title: string
  readonly content: BackupContent
  /** Null while no register is open. */
  readonly now: RegisterContent | null
}

export function BackupComparison({ title, content, now }: BackupComparisonProps) {
  const phases = content.openByPhase.map((_, phase) => phase)
  return (
    <div className={classes.scroll}>
      <table className={classes.comparison}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              <span className="sr-only">Vilket register</span>
            </th>
            <th scope="col" rowSpan={2}>
              Klienter
            </th>
            <th scope="colgroup" colSpan={phases.length + 1}>
              Öppna ärenden, alla och per fas
            </th>
            <th scope="col" rowSpan={2}>
              Uppföljningar
            </th>
            <th scope="col" rowSpan={2}>
              Anteckningar
            </th>
          </tr>
          <tr>
            <th scope="col">Alla</th>
            {phases.map((phase) => (
              <th key={phase} scope="col">
                {phase}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <AmountsRow label="I kopian" amounts={content} other={now} phases={phases} />
          {now ? <AmountsRow label="I registret nu" amounts={now} other={content} phases={phases} /> : null}
        </tbody>
      </table>
    </div>
  )
}

interface AmountsRowProps {
  readonly label: string
  readonly amounts: RegisterContent
  readonly other: RegisterContent | null
  readonly phases: readonly number[]
}

/** What differs from the other row stands in bold. */
function AmountsRow({ label, amounts, other, phases }: AmountsRowProps) {
  const cell = (key: string, amount: number | undefined, beside: number | undefined) => (
    <td key={key} className={differ(amount, beside) ? classes.differs : undefined}>
      {amount === undefined ? '–' : amount.toLocaleString('sv')}
    </td>
  )
  return (
    <tr>
      <th scope="row">{label}</th>
      {cell('clients', amounts.clients, other?.clients)}
      {cell('open', amounts.openCases, other?.openCases)}
      {phases.map((phase) => cell(`phase-${phase}`, amounts.openByPhase[phase], other?.openByPhase[phase]))}
      {cell('follow-ups', amounts.followUps, other?.followUps)}
      {cell('notes', amounts.notes, other?.notes)}
    </tr>
  )
}

const differ = (a: number | undefined, b: number | undefined) => a !== undefined && b !== undefined && a !== b

/** What the open register holds; null until it is known. */
export function useAmountsNow(isOpen: boolean): RegisterContent | null {
  const { data } = useAsk('register.facts', {}, isOpen)
  return isOpen && data ? data : null
}
