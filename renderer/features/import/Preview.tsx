import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { ImportPreview } from '../../../domain/contract/imports'
import type { PhaseSetting } from '../../../domain/phase/phases'
import { type Group, groups } from './groups'
import classes from './Import.module.css'
import { changeSentence, fieldWords, rejectWords, warningWords } from './words'

interface PreviewProps {
  readonly preview: ImportPreview
  readonly phases: readonly PhaseSetting[]
}

interface Line {
  readonly key: string
  readonly place: string
  readonly name: string
  readonly text: string
}

/** What would happen, as numbers that open the rows they count. */
export function Preview({ preview, phases }: PreviewProps) {
  const [open, setOpen] = useState(
    () => groups.find((group) => group.count(preview.counts) > 0)?.key ?? 'new',
  )
  const group = groups.find(({ key }) => key === open)
  return (
    <>
      <div className={classes.tiles} role="tablist" aria-label="Vad listan ändrar">
        {groups.map(({ key, label, count }) => {
          const number = count(preview.counts)
          return (
            <button
              key={key}
              type="button"
              role="tab"
              aria-selected={key === open}
              className={classes.tile}
              disabled={number === 0}
              onClick={() => setOpen(key)}
            >
              <strong>{number.toLocaleString('sv')}</strong>
              <span>{label}</span>
            </button>
          )
        })}
      </div>
      {group ? <Rows key={group.key} label={group.label} lines={linesOf(group, preview, phases)} /> : null}
    </>
  )
}

function linesOf(group: Group, preview: ImportPreview, phases: readonly PhaseSetting[]): Line[] {
  if (group.cases) {
    return preview.cases.filter(group.cases).map((entry) => ({
      key: String(entry.row),
      place: `rad ${entry.row}`,
      name: entry.name,
      text:
        entry.caseId === null
          ? `Nytt ärende i fas ${entry.phase ?? 0} ${phases[entry.phase ?? 0]?.name ?? ''}`
          : entry.changes.map((change) => changeSentence(change, phases)).join(' · '),
    }))
  }
  if (group.key === 'duplicates') {
    return preview.duplicates.map((row) => ({
      key: String(row.row),
      place: `rad ${row.row}`,
      name: row.name || 'Samma person',
      text: `Personen finns redan på rad ${row.firstRow}. Den raden läses in, den här inte.`,
    }))
  }
  if (group.key === 'rejected') {
    return preview.rejected.map((row) => ({
      key: String(row.row),
      place: `rad ${row.row}`,
      name: row.name || 'Utan namn',
      text: rejectWords[row.reason],
    }))
  }
  if (group.key === 'warnings') {
    return preview.warnings.map((row, place) => ({
      key: `${row.row}-${row.field}-${place}`,
      place: `rad ${row.row}`,
      name: fieldWords[row.field],
      text: `${row.text ? `”${row.text}” ` : ''}${warningWords[row.code]}.`,
    }))
  }
  if (group.key === 'absent') {
    return preview.absent.map((entry) => ({
      key: String(entry.caseId),
      place: entry.caseNumber,
      name: entry.name,
      text: 'Fanns öppet i registret men inte på listan. Lämnas öppet tills du beslutar.',
    }))
  }
  return []
}

const rowHeight = 34

function Rows({ label, lines }: { readonly label: string; readonly lines: readonly Line[] }) {
  const scroll = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  if (lines.length === 0) return null
  return (
    <div className={classes.rows} ref={scroll} role="tabpanel" aria-label={label} tabIndex={0}>
      <div className={classes.body} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => {
          const line = lines[row.index]
          return line ? (
            <div key={line.key} className={classes.row} style={{ transform: `translateY(${row.start}px)` }}>
              <span className={classes.place}>{line.place}</span>
              <strong>{line.name}</strong>
              <span title={line.text}>{line.text}</span>
            </div>
          ) : null
        })}
      </div>
    </div>
  )
}
