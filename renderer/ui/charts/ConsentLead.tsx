import { type ConsentLeadData, isNone, leadBinOf, type PartyLead } from '../../../domain/statistics/charts'
import { amountText, type ChartTable } from './chart-table'
import { counted, leadBinWords } from './chart-words'
import { Figure } from './Figure'
import classes from './Figure.module.css'
import { type Drawn, legend } from './legend'
import { isNarrow, type Surface } from './surface'
import { textWidth, wrapped } from './text-width'
import { Lines, lineHeight } from './Written'

interface ConsentLeadProps {
  readonly data: ConsentLeadData
  readonly on: Surface
}

/** Days from a consent being asked for to its being signed, party by party. */
export function ConsentLead({ data, on }: ConsentLeadProps) {
  const parties = data.filter(({ signed, pending }) => !isNone(signed) || !isNone(pending))
  return (
    <Figure
      title="Ledtid för samtycken"
      sentence={sentenceOf(parties, on.hiddenWord)}
      on={on}
      picture={parties.length === 0 ? null : drawn(parties, on)}
      table={tableOf(data)}
    />
  )
}

export function sentenceOf(parties: ConsentLeadData, hiddenWord: string): string {
  if (parties.length === 0) return 'Inga samtycken begärdes i perioden.'
  const told = parties.map(({ label, signed, medianDays, pending }) =>
    [
      isNone(signed)
        ? `${label} inget undertecknat`
        : medianDays.hidden
          ? `${label} redovisas inte`
          : `${label} ${counted(medianDays, 'dag', 'dagar', hiddenWord)}${signed.hidden ? '' : ` (${amountText(signed, hiddenWord)} undertecknade)`}`,
      ...(isNone(pending) || pending.hidden ? [] : [`${amountText(pending, hiddenWord)} väntar`]),
    ].join(', '),
  )
  return `Mediantid från begärt till undertecknat samtycke: ${told.join('; ')}.`
}

/** A row of columns for each party, all to the same scale; the bin with the median is filled. */
function drawn(parties: ConsentLeadData, on: Surface): Drawn {
  const size = on.textSize
  const line = lineHeight * size
  const narrow = isNarrow(on)
  const explained = legend(
    [
      { fill: 'strong', name: 'Här ligger medianen' },
      { fill: 'pale', name: 'Övriga samtycken' },
    ],
    on,
  )
  const side = narrow ? 0 : Math.min(0.36 * on.width, 20 * size)
  const notes = parties.map((party) => notesOf(party, on.hiddenWord))
  const headings = parties.map(({ label }, place) => ({
    names: wrapped(label, narrow ? on.width : side - size, size),
    notes: narrow
      ? wrapped((notes[place] ?? []).join(', '), on.width, size)
      : (notes[place] ?? []).flatMap((note) => wrapped(note, side - size, size)),
  }))
  const slot = (on.width - side) / leadBinWords.length
  const thick = Math.min(slot * 0.72, 5 * size)
  const long = 4.8 * size
  const each = long / Math.max(1, ...parties.flatMap(({ bins }) => bins.map(({ n }) => n ?? 0)))
  const middleOf = (bin: number) => side + (bin + 0.5) * slot
  const binNames = leadBinWords.map((word) => wrapped(word, slot - 4, size))
  let y = explained.height + 0.8 * size
  const rows = parties.map((party, place) => {
    const heading = headings[place] ?? { names: [], notes: [] }
    const text = (heading.names.length + heading.notes.length) * line
    const own = narrow ? text + 0.3 * size : 0
    const height = own + Math.max(long + 1.6 * size, narrow ? 0 : text)
    const row = { party, heading, top: y, ground: y + height }
    y += height + size
    return row
  })
  return {
    height: y + (Math.max(...binNames.map((lines) => lines.length)) + 1) * line,
    breaks: rows.slice(1).map(({ top }) => top - 0.3 * size),
    draw: (paint) => (
      <>
        {explained.draw(paint)}
        {rows.map(({ party, heading, top, ground }) => {
          const first = narrow
            ? top + 0.6 * size
            : ground - (heading.names.length + heading.notes.length - 0.5) * line
          const medianBin = party.medianDays.n === null ? null : leadBinOf(party.medianDays.n)
          return (
            <g key={party.label}>
              <Lines lines={heading.names} x={0} y={first} size={size} strong />
              <Lines lines={heading.notes} x={0} y={first + heading.names.length * line} size={size} muted />
              {party.bins.map((amount, bin) => {
                const height = amount.hidden ? size : (amount.n ?? 0) * each
                const fill = amount.hidden ? 'hidden' : bin === medianBin ? 'strong' : 'pale'
                return isNone(amount) ? null : (
                  <g key={leadBinWords[bin]}>
                    <rect
                      className={classes.edge}
                      x={middleOf(bin) - thick / 2}
                      y={ground - height}
                      width={thick}
                      height={height}
                      fill={paint(fill)}
                    />
                    <Lines
                      lines={[amountText(amount, on.hiddenWord)]}
                      x={middleOf(bin)}
                      y={ground - height - 0.75 * size}
                      size={size}
                      anchor="middle"
                    />
                  </g>
                )
              })}
              <line className={classes.line} x1={side} x2={on.width} y1={ground} y2={ground} />
            </g>
          )
        })}
        {binNames.map((lines, bin) => (
          <Lines key={leadBinWords[bin]} lines={lines} x={middleOf(bin)} y={y} size={size} anchor="middle" />
        ))}
        <Lines
          lines={['dagar från begärt till undertecknat']}
          x={Math.max(textWidth('dagar från begärt till undertecknat', size) / 2, (side + on.width) / 2)}
          y={y + Math.max(...binNames.map((lines) => lines.length)) * line}
          size={size}
          anchor="middle"
          muted
        />
      </>
    ),
  }
}

const notesOf = ({ signed, medianDays, pending }: PartyLead, hiddenWord: string): string[] => [
  `${amountText(signed, hiddenWord)} undertecknade`,
  ...(isNone(signed) ? [] : [`median ${counted(medianDays, 'dag', 'dagar', hiddenWord)}`]),
  ...(isNone(pending) ? [] : [`${amountText(pending, hiddenWord)} väntar`]),
]

export const tableOf = (data: ConsentLeadData): ChartTable => ({
  columns: [
    'Part',
    ...leadBinWords.map((word) => `${word} dagar`),
    'Undertecknade',
    'Median, dagar',
    'Väntar',
  ],
  rows: data.map(({ label, bins, signed, medianDays, pending }) => ({
    heading: label,
    cells: [
      ...bins.map((amount) => ({ amount })),
      { amount: signed },
      { amount: medianDays },
      { amount: pending },
    ],
  })),
})
