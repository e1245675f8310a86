import type { ReactNode } from 'react'
import { longDay } from '../../app/dates'
import classes from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  readonly unit: string
  readonly date: string
  /** Below the title: who, when, how many. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A paper: the unit and the date, a title, and what may not be spread. Each begins on a page of its own. */
export function Sheet({ title, unit, date, lead, children }: SheetProps) {
  return (
    <section className={classes.sheet} data-paper aria-label={title}>
      <div className={classes.letterhead}>
        <span>{unit || 'Fasvis'}</span>
        <span>{longDay(date)}</span>
      </div>
      <h1>{title}</h1>
      {lead ? <div className={classes.lead}>{lead}</div> : null}
      {children}
      <p className={classes.secrecy}>
        Innehåller uppgifter som omfattas av sekretess. Arbetsmaterial; det som gäller står i personakten.
      </p>
    </section>
  )
}

/** A day, a number or the name of a phase: never cut at the end of a line. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return <span className={classes.whole}>{children}</span>
}

interface WhoProps {
  readonly card: { readonly caseNumber: string }
  /** The number again when the identity is protected or hidden. */
  readonly name: string
}

/** The case number, and the name when it may be printed. */
export function Who({ card, name }: WhoProps) {
  return (
    <>
      <Whole>{card.caseNumber}</Whole>
      {name === card.caseNumber ? null : <div>{name}</div>}
    </>
  )
}

/** A heading with what stands under it, kept together where that can be. */
export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={classes.part}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}

/** Label and value, two columns; nothing known is a line to write on. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value === null || value === '' ? <span className={classes.line} aria-label="tomt" /> : value}
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface RowsProps {
  readonly label: string
  /** With the width in mm of those that hold days, names and single words; what is left is shared by the others. */
  readonly headings: readonly (readonly [heading: string, width?: number])[]
  readonly rows: readonly { readonly key: string | number; readonly cells: readonly ReactNode[] }[]
}

/** A table whose headings come again on every page and whose rows are not cut in two. */
export function Rows({ label, headings, rows }: RowsProps) {
  return (
    <table className={classes.rows} aria-label={label}>
      <colgroup>
        {headings.map(([heading, width]) => (
          <col key={heading} style={width === undefined ? undefined : { width: `${width}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {headings.map(([heading]) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, place) => (
              <td key={headings[place]?.[0]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Lines to sign on, side by side, never alone on a page. */
export function Signatures({ names }: { readonly names: readonly string[] }) {
  return (
    <div className={classes.signatures}>
      {names.map((name) => (
        <div key={name}>
          <span className={classes.line} />
          {name}
        </div>
      ))}
    </div>
  )
}
