import { type ReactNode, useRef } from 'react'
import type { LocalDate } from '../../../domain/dates'
import { pageNumber } from '../../../domain/paper/page-number'
import type { Letterhead } from '../../../domain/paper/paper-settings'
import { longDay } from '../../app/dates'
import classes from './Sheet.module.css'
import { usePageCount } from './use-page-count'

interface SheetProps {
  readonly title: string
  /** What the paper is known by outside the register: a case number, never a name; '' when it is about many. */
  readonly code?: string
  /** Whose papers these are, for the change log. */
  readonly cases: readonly number[]
  readonly letterhead: Letterhead
  readonly date: LocalDate
  /** Below the title: who, when, how many. */
  readonly lead?: ReactNode
  readonly landscape?: boolean
  /** Another line of confidentiality than the unit's own; null for none: the client's own paper. */
  readonly secrecy?: string | null
  /** Why it is only looked at: it is neither printed nor saved yet. */
  readonly held?: string | undefined
  readonly children: ReactNode
}

/**
 * A paper: the unit and the date, a title, and what may not be spread. On the screen its pages lie side by side, cut where
 * the printer cuts them: columns of a page's height are broken by the same rules as pages.
 */
export function Sheet({ title, code = '', cases, letterhead, date, lead, landscape, ...props }: SheetProps) {
  const { secrecy = letterhead.secrecy, held, children } = props
  const sheet = useRef<HTMLElement>(null)
  const pages = usePageCount(sheet)
  const { unit, address, phone, logo } = letterhead
  const under = [...address.split('\n'), phone].filter((line) => line !== '').join(' · ')
  return (
    <div className={classes.pages} data-landscape={landscape || undefined} style={{ '--pages': pages }}>
      <section
        ref={sheet}
        className={classes.sheet}
        data-paper={title}
        data-code={code}
        data-cases={cases.join(',')}
        data-held={held}
        aria-label={code === '' ? title : `${title} ${code}`}
      >
        <div className={classes.letterhead} data-letterhead>
          {logo === null ? null : <img src={logo} alt="" />}
          <span>
            {unit || 'Fasvis'}
            {under === '' ? null : <small>{under}</small>}
          </span>
          <span>{longDay(date)}</span>
        </div>
        <h1>
          {title}
          {code === '' ? null : <span className={classes.code}> {code}</span>}
        </h1>
        {lead ? <div className={classes.lead}>{lead}</div> : null}
        {children}
        {secrecy ? <p className={classes.secrecy}>{secrecy}</p> : null}
      </section>
      {Array.from({ length: pages }, (_, page) => page + 1).map((page) => (
        <div key={page} className={classes.foot} style={{ '--page': page - 1 }} aria-hidden>
          <span>{code}</span>
          <span>{pageNumber(page, pages)}</span>
        </div>
      ))}
    </div>
  )
}

/** A day, a number or the name of a phase: not cut at the end of a line while a line of its own holds it. */
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
            {value === null || value === '' ? (
              <span className={classes.line} role="img" aria-label="tomt" />
            ) : (
              value
            )}
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
