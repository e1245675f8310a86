import { count } from '../../app/words'

interface ShownCasesProps {
  readonly shown: number
  readonly all: number
  readonly closed: boolean
  /** In words, one part a kind; none when nothing is left out. */
  readonly filter: readonly string[]
  readonly order: string
}

/** Above a list of cases: how many, of how many, chosen how and in what order. */
export function ShownCases({ shown, all, closed, filter, order }: ShownCasesProps) {
  const kind = closed ? (['avslutat ärende', 'avslutade ärenden'] as const) : openCases
  return (
    <>
      <p>{shown === 0 ? noneWords(closed, filter) : totalWords(shown, all, kind)}</p>
      {filter.length === 0 ? null : <p>Urval: {filter.join('; ')}.</p>}
      {shown === 0 ? null : <p>Ordning: {order}.</p>}
    </>
  )
}

const openCases = ['öppet ärende', 'öppna ärenden'] as const

const totalWords = (shown: number, all: number, [one, many]: readonly [string, string]) =>
  shown === all
    ? `${count(shown, one, many)}, alla som finns.`
    : `${shown.toLocaleString('sv')} av ${count(all, one, many)}.`

function noneWords(closed: boolean, filter: readonly string[]): string {
  const kind = closed ? 'avslutat' : 'öppet'
  return filter.length > 0 ? `Inget ${kind} ärende stämmer med urvalet.` : `Det finns inget ${kind} ärende.`
}
