import { Button, SegmentedControl } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ObstacleEntry } from '../../../domain/contract/obstacles'
import {
  type ObstacleFilter,
  obstacleLevels,
  obstacleStates,
  shownObstacles,
} from '../../../domain/obstacle/obstacle'
import { useAddress, withWord } from '../../app/address'
import { useAsk, useCommand } from '../../app/api'
import { caseListHref } from '../../app/case-address'
import { useToday } from '../../app/today'
import { sayDone } from '../../app/undo'
import { count, excerpt, obstacleLevelWords, obstacleWords } from '../../app/words'
import { EmptyState } from '../../ui/EmptyState'
import table from '../../ui/Table.module.css'
import { ObstacleCasesDialog } from './ObstacleCasesDialog'
import { ObstacleDialog } from './ObstacleDialog'
import classes from './Obstacles.module.css'

type Open = { readonly kind: 'cases' | 'edit'; readonly id: number } | { readonly kind: 'new' }

const all = 'alla'
const stateWords = { open: 'Olösta', solved: 'Lösta' } as const

/** Hinderlogg: what stands in the way of many, at which level it can be solved, and whose cases it stops. */
export function Obstacles() {
  const { data: entries } = useAsk('obstacle.list', {})
  const { filter, setLevel, setState } = useObstacleFilter()
  const [open, setOpen] = useState<Open | null>(null)
  if (!entries) return null
  const shown = shownObstacles(entries, filter)
  const entryOf = (id: number) => entries.find((entry) => entry.id === id) ?? null
  const edited = open?.kind === 'edit' ? entryOf(open.id) : null
  const ofCases = open?.kind === 'cases' ? entryOf(open.id) : null
  const close = () => setOpen(null)
  return (
    <>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="Visa hinder"
          value={filter.state ?? all}
          onChange={setState}
          data={[
            ...obstacleStates.map((value) => ({ value, label: stateWords[value] })),
            { value: all, label: 'Alla' },
          ]}
        />
        <SegmentedControl
          size="xs"
          aria-label="Kan lösas"
          value={filter.level ?? all}
          onChange={setLevel}
          data={[
            { value: all, label: 'Alla nivåer' },
            ...obstacleLevels.map((value) => ({ value, label: obstacleLevelWords[value] })),
          ]}
        />
        <span aria-live="polite">{count(shown.length, 'hinder', 'hinder')}</span>
        <Button
          size="compact-md"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setOpen({ kind: 'new' })}
        >
          Nytt hinder
        </Button>
      </div>
      {shown.length > 0 ? (
        <div className={table.scroll}>
          <table className={classes.table} aria-label="Hinderlogg">
            <thead>
              <tr>
                <th scope="col">Hinder</th>
                <th scope="col">Kan lösas</th>
                <th scope="col">Noterat</th>
                <th scope="col">Ärenden</th>
                <th scope="col">Beslut</th>
                <th scope="col" className={classes.actsHead}>
                  Åtgärd
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <ObstacleRow
                  key={entry.id}
                  entry={entry}
                  onEdit={() => setOpen({ kind: 'edit', id: entry.id })}
                  onCases={() => setOpen({ kind: 'cases', id: entry.id })}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : entries.length === 0 ? (
        <EmptyState title="Inga hinder än">
          Notera det som stoppar flera ärenden och som ni inte rår på i det enskilda: väntetider, regler,
          insatser som saknas. Här syns hur många ärenden det gäller och vad som beslutats.
        </EmptyState>
      ) : (
        <EmptyState title="Inget hinder stämmer med urvalet" />
      )}
      {open?.kind === 'new' ? <ObstacleDialog entry={null} onClose={close} /> : null}
      {edited ? <ObstacleDialog entry={edited} onClose={close} /> : null}
      {ofCases ? <ObstacleCasesDialog entry={ofCases} onClose={close} /> : null}
    </>
  )
}

/** Level and state stand in the address; what is not solved is shown first of all. */
function useObstacleFilter() {
  const [address, setAddress] = useAddress()
  const level = obstacleLevels.find((value) => value === address.get('niva')) ?? null
  const asked = address.get('visa')
  const state = asked === all ? null : (obstacleStates.find((value) => value === asked) ?? 'open')
  const filter: ObstacleFilter = { level, state }
  return {
    filter,
    setLevel: (value: string) => setAddress(withWord('niva', value === all ? null : value)),
    setState: (value: string) => setAddress(withWord('visa', value)),
  }
}

interface ObstacleRowProps {
  readonly entry: ObstacleEntry
  readonly onEdit: () => void
  readonly onCases: () => void
}

function ObstacleRow({ entry, onEdit, onCases }: ObstacleRowProps) {
  const { text, cause, level, notedOn, decision, decidedOn, solvedOn } = entry
  const whose = excerpt(text)
  return (
    <tr>
      <th scope="row">
        <button type="button" className={classes.text} title="Ändra" onClick={onEdit}>
          {text}
        </button>
        {cause ? <div className={classes.muted}>{obstacleWords[cause]}</div> : null}
      </th>
      <td className={classes.whole}>{obstacleLevelWords[level]}</td>
      <td className={classes.whole}>{notedOn}</td>
      <td className={classes.whole}>
        <CaseNumbers entry={entry} whose={whose} />
      </td>
      <td className={classes.wide}>
        {decision ?? <span className={classes.muted}>Inget beslut</span>}
        {decidedOn ? <div className={classes.muted}>beslutat {decidedOn}</div> : null}
        {solvedOn ? <div className={classes.muted}>löst {solvedOn}</div> : null}
      </td>
      <td className={classes.acts}>
        <Button size="compact-sm" variant="subtle" aria-label={`Ärenden… ${whose}`} onClick={onCases}>
          Ärenden…
        </Button>
        <SolveButton entry={entry} whose={whose} />
      </td>
    </tr>
  )
}

/** Each number opens just the cases it counts. */
function CaseNumbers({ entry, whose }: { readonly entry: ObstacleEntry; readonly whose: string }) {
  const { id, openCases, closedCases } = entry
  const href = caseListHref({ obstacles: [id] })
  return (
    <>
      {openCases === 0 ? (
        <span className={classes.muted}>inga öppna</span>
      ) : (
        <Link href={href} aria-label={`${count(openCases, 'öppet ärende', 'öppna ärenden')}: ${whose}`}>
          {count(openCases, 'öppet', 'öppna')}
        </Link>
      )}
      {closedCases === 0 ? null : (
        <div>
          <Link
            href={`${href}&avslutade=1`}
            aria-label={`${count(closedCases, 'avslutat ärende', 'avslutade ärenden')}: ${whose}`}
          >
            {count(closedCases, 'avslutat', 'avslutade')}
          </Link>
        </div>
      )}
    </>
  )
}

function SolveButton({ entry, whose }: { readonly entry: ObstacleEntry; readonly whose: string }) {
  const today = useToday()
  const update = useCommand('obstacle.update')
  const solved = entry.solvedOn !== null
  const turn = async () => {
    const done = await update.run({ id: entry.id, facts: { solvedOn: solved ? null : today } })
    if (done) sayDone(solved ? 'Hindret är olöst igen.' : 'Hindret är löst.', done.changeSetId)
  }
  const words = solved ? 'Olöst igen' : 'Löst'
  return (
    <Button size="compact-sm" variant="subtle" aria-label={`${words}: ${whose}`} onClick={() => void turn()}>
      {words}
    </Button>
  )
}
