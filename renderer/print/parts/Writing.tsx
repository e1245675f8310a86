import type { ReactNode } from 'react'
import { type LawCode, lawReference, type PaperSettings } from '../../../domain/paper/paper-settings'
import classes from './Writing.module.css'

/** Lines over the whole width to write on, together with what they are for. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className={classes.lines}>
      {Array.from({ length: count }, (_, line) => (
        <span key={line} className={classes.line} role="img" aria-label="tomt" />
      ))}
    </div>
  )
}

interface LongTextProps {
  readonly label?: string
  readonly text: string | null
  /** To write on when nothing is known. */
  readonly lines: number
  /** To write on below what is known. */
  readonly more?: number
}

/** A text as it was typed, over the whole width. */
export function LongText({ label, text, lines, more = 0 }: LongTextProps) {
  return (
    <>
      {label === undefined ? null : <div className={classes.label}>{label}</div>}
      {text ? <p className={classes.text}>{text}</p> : null}
      <Lines count={text ? more : lines} />
    </>
  )
}

interface LongListProps extends Omit<LongTextProps, 'text'> {
  readonly texts: readonly string[]
}

/** Texts of a line or more each, one below the other, over the whole width. */
export function LongList({ label, texts, lines, more = 0 }: LongListProps) {
  return (
    <>
      {label === undefined ? null : <div className={classes.label}>{label}</div>}
      {texts.length === 0 ? null : (
        <ul>
          {texts.map((text, place) => (
            <li key={place}>{text}</li>
          ))}
        </ul>
      )}
      <Lines count={texts.length === 0 ? lines : more} />
    </>
  )
}

/** A day or a word to write in the middle of a sentence. */
export function InlineLine() {
  return <span className={classes.inline} role="img" aria-label="tomt" />
}

/** What is read as one thing, and so stands on one page. */
export function Together({ children }: { readonly children: ReactNode }) {
  return <div className={classes.together}>{children}</div>
}

/** A cell of a table to write in. */
export function EmptyCell() {
  return <span className={classes.inRow} role="img" aria-label="tomt" />
}

/** Paragraphs with air between them. */
export function Prose({ children }: { readonly children: ReactNode }) {
  return <div className={classes.prose}>{children}</div>
}

interface LawsProps {
  readonly letterhead: Pick<PaperSettings, 'laws'>
  readonly codes: readonly LawCode[]
}

/** What the paper stands on in law, and when somebody last saw that it does. */
export function Laws({ letterhead, codes }: LawsProps) {
  return (
    <p className={classes.small}>Lagrum: {codes.map((code) => lawReference(letterhead, code)).join('; ')}.</p>
  )
}
