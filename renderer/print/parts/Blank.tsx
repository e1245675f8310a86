import { type CSSProperties, createContext, type MouseEvent, type ReactNode, use } from 'react'
import { type FillableField, fillableLink } from '../../../domain/paper/fillable-link'
import classes from './Blank.module.css'

/** Whether the places to write in shall be fields to type in, in the PDF. */
const Fillable = createContext(false)

/** A form whose places to write in become fields when it is `fillable`. */
export const FillableForm = ({
  fillable,
  children,
}: {
  readonly fillable: boolean
  readonly children: ReactNode
}) => <Fillable value={fillable}>{children}</Fillable>

interface BlankProps {
  /** What its field is called. */
  readonly name: string
  /** What is written here, for the one who hears the form. */
  readonly label: string
  /** A line to write on, or a box of at least so many mm for a longer text. */
  readonly height?: number
  /** What stands there already. */
  readonly value?: string | null
  /** Of a line: nobody may change what stands there. */
  readonly fixed?: boolean
}

/** A place to write: empty for the pen, a field to type in when the form is fillable, or what has been recorded. */
export function Blank({ name, label, height, value = null, fixed = false }: BlankProps) {
  const fillable = use(Fillable)
  const kind = height === undefined ? (fixed ? 'fixed' : 'line') : 'text'
  const style = height === undefined ? undefined : ({ '--blank': `${height}mm` } as CSSProperties)
  const shape = height === undefined ? classes.line : classes.box
  if (!fillable)
    return (
      <span
        className={shape}
        style={style}
        {...(value ? {} : { role: 'img', 'aria-label': `${label}, tomt` })}
      >
        {value}
      </span>
    )
  return (
    <FieldLink
      className={shape}
      style={style}
      field={{ name, label, kind, value: value ?? '', chosen: false }}
    >
      {/* In the file its field says it; in print it only takes the room it needs. */}
      {value ? <span className={classes.unseen}>{value}</span> : null}
    </FieldLink>
  )
}

interface TickProps {
  /** The same for the boxes of one question. */
  readonly name: string
  readonly label: string
  /** What ticking it says. */
  readonly value: string
  readonly chosen: boolean
}

/** A box to tick. */
export function Tick({ name, label, value, chosen }: TickProps) {
  const fillable = use(Fillable)
  if (fillable)
    return <FieldLink className={classes.tick} field={{ name, label, kind: 'choice', value, chosen }} />
  return (
    <span className={classes.tick} role="img" aria-label={chosen ? `${label}, ikryssad` : `${label}, tom`}>
      {chosen ? '×' : ''}
    </span>
  )
}

interface FieldLinkProps {
  readonly field: FillableField
  readonly className: string | undefined
  readonly style?: CSSProperties | undefined
  readonly children?: ReactNode
}

/** What it is called, and what stands in it when something does. */
const spoken = ({ kind, label, value }: FillableField): string =>
  kind === 'choice' || value === '' ? label : `${label}: ${value}`

/** On the screen it leads nowhere: only its place in the PDF counts. */
const FieldLink = ({ field, children, ...link }: FieldLinkProps) => (
  <a href={fillableLink(field)} title={field.label} aria-label={spoken(field)} onClick={stay} {...link}>
    {/* Without something painted in it a link is not in the tags of the PDF. */}
    <span className={classes.hold}>{'\u00a0'}</span>
    {children}
  </a>
)

const stay = (event: MouseEvent) => event.preventDefault()
