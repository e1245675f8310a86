import { useDebouncedValue } from '@mantine/hooks'
import { useAsk } from '../../app/api'
import classes from './Obstacles.module.css'

/** Milliseconds of rest after which what is typed is looked through. */
const rest = 400
/** What the route takes. */
const longest = 5000

/** Asks when what is typed may tell who a client is: hinderloggen speaks of hindrances, and is read by others. */
export function ClientHint({ text }: { readonly text: string }) {
  const [settled] = useDebouncedValue(text.slice(0, longest), rest)
  const { data: traces } = useAsk('obstacle.traces', { text: settled }, settled !== '')
  const seen = (traces ?? []).filter(({ written }) => text.includes(written))
  const names = seen.filter(({ kind }) => kind === 'name').map(({ written }) => written)
  const hasPin = seen.some(({ kind }) => kind === 'pin')
  return (
    <div role="status">
      {seen.length === 0 ? null : (
        <p className={classes.hint}>
          {hasPin ? 'Det ser ut att stå ett personnummer i texten. ' : null}
          {names.length > 0 ? `${names.join(' och ')} är också namn på klienter. ` : null}
          Skriv om hindret utan att någon kan kännas igen. Vilka ärenden det gäller väljer du för sig.
        </p>
      )}
    </div>
  )
}
