import type { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { type FormFont, westernBytes } from './form-font'

/** How a field is drawn until a program draws it itself. Lengths in points. */

interface Size {
  readonly width: number
  readonly height: number
}

interface Written {
  readonly value: string
  readonly size: number
  readonly font: FormFont
  /** Broken into lines from the top; else one line in the middle. */
  readonly lines: boolean
}

const margin = 3

export function textLook(context: PDFContext, { width, height }: Size, written: Written): PDFRef {
  const { value, size, font, lines } = written
  const rows = value === '' ? [] : lines ? broken(value, width - 2 * margin, written) : [value]
  const top = lines ? height - margin - size : (height - size) / 2 + size * 0.2
  const shown = rows.map((row) => `<${Buffer.from(westernBytes(row)).toString('hex')}> Tj T*`)
  const drawn =
    rows.length === 0
      ? ''
      : `q BT /Inter ${size} Tf 0 g ${size * 1.25} TL ${margin} ${top.toFixed(2)} Td ${shown.join(' ')} ET Q`
  return look(context, { width, height }, `/Tx BMC ${drawn} EMC`, { Font: { Inter: font.ref } })
}

export function tickLook(context: PDFContext, { width, height }: Size, ticked: boolean): PDFRef {
  const [left, right, low, high] = [width * 0.25, width * 0.75, height * 0.25, height * 0.75]
  const cross = `q 1.6 w ${left} ${low} m ${right} ${high} l S ${left} ${high} m ${right} ${low} l S Q`
  return look(context, { width, height }, ticked ? cross : '', {})
}

const look = (
  context: PDFContext,
  { width, height }: Size,
  drawn: string,
  resources: Record<string, Record<string, PDFRef>>,
): PDFRef =>
  context.register(
    context.stream(drawn, {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: resources,
    }),
  )

/** Words put on lines no wider than there is room for. */
function broken(value: string, room: number, { size, font }: Written): string[] {
  return value.split('\n').flatMap((paragraph) => {
    const rows: string[] = []
    let row = ''
    for (const word of paragraph.split(' ')) {
      const longer = row === '' ? word : `${row} ${word}`
      if (row !== '' && font.widthOf(longer, size) > room) {
        rows.push(row)
        row = word
      } else row = longer
    }
    return [...rows, row]
  })
}
