import { ListTable } from '../../parts/ListTable'
import { Part } from '../../parts/Sheet'
import type { ExtractRow, Fact } from './section'

interface ExtractSectionProps {
  readonly title: string
  readonly rows: readonly ExtractRow[]
}

/** Every row whole: its day, and all that is known of it. */
export function ExtractSection({ title, rows }: ExtractSectionProps) {
  return (
    <Part title={title}>
      {rows.length === 0 ? (
        <p>Inga uppgifter.</p>
      ) : (
        <ListTable
          label={title}
          columns={[
            { key: 'on', heading: 'Dag', width: 7.6 },
            { key: 'facts', heading: 'Uppgifter' },
          ]}
          rows={rows.map(({ key, on, facts }) => ({ key, cells: [on, <Told key={key} facts={facts} />] }))}
        />
      )}
    </Part>
  )
}

/** One after another on the line: "Till: Vården. Givet: 2026-01-12."; what needs no label has an empty one. */
function Told({ facts }: { readonly facts: readonly Fact[] }) {
  return facts
    .map(([label, value]) => [label, wordsOf(value)] as const)
    .filter(([, words]) => words !== '')
    .map(([label, words], place) => (
      <span key={`${place} ${label}`}>
        {label === '' ? null : <b>{label}: </b>}
        {/[.!?…]$/.test(words) ? words : `${words}.`}{' '}
      </span>
    ))
}

function wordsOf(value: Fact[1]): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'boolean' ? (value ? 'ja' : 'nej') : String(value)
}
