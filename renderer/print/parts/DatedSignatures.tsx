import classes from './DatedSignatures.module.css'

interface DatedSignaturesProps {
  /** Who signs and as what; without a name where none may stand or nobody is known. */
  readonly people: readonly { readonly role: string; readonly name: string | null }[]
}

/** For each who signs: place and date, and a line for the name in her own hand; never alone on a page. */
export function DatedSignatures({ people }: DatedSignaturesProps) {
  return (
    <div className={classes.signatures}>
      {people.map(({ role, name }) => (
        <div key={role}>
          <span className={classes.line} />
          <small>Ort och datum</small>
          <span className={classes.line} />
          <small>
            {role}
            {name === null ? null : <span className={classes.name}>, {name}</span>}
          </small>
        </div>
      ))}
    </div>
  )
}
