import classes from './Texts.module.css'

interface TextsProps {
  /** With what is said, which may be pages long; null is lines to write on. */
  readonly texts: readonly (readonly [label: string, text: string | null])[]
  /** How many lines an empty one has. */
  readonly lines?: number
  /** The label above its text, where there is no room beside it. */
  readonly under?: boolean
  /** Room for labels of a few words. */
  readonly wide?: boolean
}

/** Longer texts, one below the other, each with its label; its own lines are kept. */
export function Texts({ texts, lines = 2, under, wide }: TextsProps) {
  return (
    <dl className={classes.texts} data-wide={wide || undefined}>
      {texts.map(([label, text]) => (
        <div key={label} data-under={under || undefined}>
          <dt>{label}</dt>
          <dd>{text === null ? <EmptyLines lines={lines} /> : text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Lines to write on by hand. */
export function EmptyLines({ lines }: { readonly lines: number }) {
  return (
    <span className={classes.lines} role="img" aria-label="tomt">
      {Array.from({ length: lines }, (_, place) => (
        <span key={place} className={classes.line} />
      ))}
    </span>
  )
}
