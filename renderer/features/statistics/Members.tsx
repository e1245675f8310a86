import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ReportSpec } from '../../../domain/contract/statistics'
import type { PhaseNumber } from '../../../domain/phase/phases'
import type { BlockId } from '../../../domain/statistics/compose'
import { useAddress } from '../../app/address'
import { useAsk } from '../../app/api'
import { longDay } from '../../app/dates'
import { useShownName } from '../../app/hide-identities'
import { reportHref } from '../../app/statistics-address'
import { blockWords, columnWords, lineWords, unitWords } from '../../app/statistics-words'
import { EmptyState } from '../../ui/EmptyState'
import { PhaseBadge } from '../../ui/PhaseBadge'
import table from '../../ui/Table.module.css'
import classes from './Statistics.module.css'
import { useLineNames } from './use-line-names'

/** Everyone behind one number of a report, as many as it says; the line and the column stand in the address. */
export function Members({ spec }: { readonly spec: ReportSpec }) {
  const [address] = useAddress()
  const line = address.get('rad') ?? ''
  const column = address.get('kolumn') ?? 'now'
  const { data: members, error } = useAsk('statistics.members', { ...spec, line, column })
  const { data: report } = useAsk('statistics.report', spec)
  const names = useLineNames(report?.names)
  const shownName = useShownName()
  if (error)
    return (
      <EmptyState title="Siffran finns inte" action={<Link href={reportHref(spec)}>Till Statistik</Link>}>
        Adressen leder till en rad som rapporten inte har.
      </EmptyState>
    )
  if (!members || !report || !names) return null
  const found = report.blocks
    .flatMap((block) => block.lines.map((own) => ({ block, line: own })))
    .find((one) => one.line.id === line)
  const shown = report.columns.find(({ id }) => id === column)
  if (!found || !shown) return null
  const measured = found.line.measure !== 'count'
  const dated = members.some(({ on }) => on !== null)
  const timed = members.some(({ days }) => days !== null)
  const sorted = members.toSorted((a, b) => shownName(a).localeCompare(shownName(b), 'sv'))
  const day = `den ${longDay(shown.period.to)}`
  const title = `${blockWords[found.block.id as BlockId]}: ${lineWords(line, names)}`
  return (
    <>
      <p className={classes.links}>
        <Link href={reportHref(spec)}>
          <IconArrowLeft size={14} aria-hidden /> Till siffrorna
        </Link>
      </p>
      <h1>{title}</h1>
      <p className={classes.note} aria-live="polite">
        {columnWords(shown, report, names)}. {members.length.toLocaleString('sv')}{' '}
        {unitWords[found.line.unit]}
        {measured ? ' ligger bakom siffran' : ''}.
        {report.knownOn === null ? '' : ` Så som det var känt ${report.knownOn}.`}
      </p>
      {members.length === 0 ? (
        <EmptyState title="Inga ärenden">Siffran är noll.</EmptyState>
      ) : (
        <div className={table.scroll}>
          <table className={table.table} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">Ärende</th>
                <th scope="col">Fas {day}</th>
                <th scope="col">Socialsekreterare {day}</th>
                {dated ? <th scope="col">Datum</th> : null}
                {timed ? (
                  <th scope="col" className={table.number}>
                    Dagar
                  </th>
                ) : null}
                <th scope="col">Ärendet nu</th>
              </tr>
            </thead>
            <tbody>
              {sorted.map((member, place) => (
                // One case may stand here several times, once for each thing that happened.
                // biome-ignore lint/suspicious/noArrayIndexKey: the order of the list is the answer's own
                <tr key={place}>
                  <th scope="row">
                    <Link href={`/arenden/${member.caseId}?`}>{shownName(member)}</Link>
                  </th>
                  <td>
                    <PhaseBadge phase={member.phase as PhaseNumber} size={20} />
                  </td>
                  <td>{member.worker ?? '–'}</td>
                  {dated ? <td>{member.on ?? '–'}</td> : null}
                  {timed ? <td className={table.number}>{member.days ?? '–'}</td> : null}
                  <td>{member.closedOn === null ? 'öppet' : `avslutat ${member.closedOn}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
