import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { DocumentBlock, OfficeDocument } from '../../domain/office/document'

/** Documents for a word processor (.docx): in Swedish, on A4, with the pages numbered; nobody's name in their properties. */

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>

const list = 'list'
const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
const ink = '000000'
const muted = '555555'

/** Half of a pair and control characters cannot stand in XML: a document that holds one is refused as damaged. */
// oxlint-disable-next-line no-control-regex
const writable = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')

const run = (
  text: string,
  look: { readonly bold?: boolean; readonly color?: string; readonly break?: number } = {},
) => new TextRun({ ...look, text: writable(text) })

/** A text whose own line breaks are kept. */
const lines = (text: string, look: { readonly bold?: boolean; readonly color?: string } = {}) =>
  text.split(/\r?\n/).map((line, at) => run(line, at === 0 ? look : { ...look, break: 1 }))

const paragraphs = (text: string, color: string) =>
  text.split(/(?:\r?\n){2,}/).map((one) => new Paragraph({ children: lines(one, { color }) }))

function tableOf({ headings, rows, numbers, sums = [] }: TableBlock): Table {
  const columns = Math.max(headings.length, ...rows.map((cells) => cells.length))
  const cellsOf = (texts: readonly string[], bold: (column: number) => boolean) =>
    Array.from({ length: columns }, (_, column) => {
      const alignment = numbers.includes(column) ? AlignmentType.RIGHT : AlignmentType.LEFT
      return new TableCell({
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [
          new Paragraph({
            alignment,
            spacing: { after: 0 },
            children: lines(texts[column] ?? '', { bold: bold(column) }),
          }),
        ],
      })
    })
  const head =
    headings.length === 0
      ? []
      : [new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(headings, () => true) })]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...head,
      ...rows.map((cells, at) => {
        const bold = (column: number) => sums.includes(at) || (headings.length === 0 && column === 0)
        return new TableRow({ cantSplit: true, children: cellsOf(cells, bold) })
      }),
    ],
  })
}

function drawn(block: DocumentBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], keepNext: true, children: [run(block.text)] })]
    case 'text':
      return paragraphs(block.text, block.muted ? muted : ink)
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: list, level: 0 }, children: lines(item) }),
      )
    case 'table':
      // Two tables after each other would become one.
      return [tableOf(block), new Paragraph({ spacing: { after: 0 }, children: [] })]
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

/** The whole file. */
export async function writeDocument({ title, header, blocks }: OfficeDocument): Promise<Uint8Array> {
  const heading = (size: number) => ({
    run: { font: 'Calibri', size, bold: true, color: ink },
    paragraph: { spacing: { before: 280, after: 80 } },
  })
  const foot = new TextRun({
    children: ['Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES],
    size: 18,
  })
  const document = new Document({
    title: writable(title),
    creator: 'Fasvis',
    lastModifiedBy: 'Fasvis',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
          paragraph: { spacing: { after: 120, line: 276 } },
        },
        heading1: heading(32),
        heading2: heading(26),
        heading3: heading(23),
      },
    },
    numbering: {
      config: [
        {
          reference: list,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 360, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        headers: {
          default: new Header({ children: [new Paragraph({ children: [run(header, { color: muted })] })] }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [foot] })],
          }),
        },
        children: blocks.flatMap(drawn),
      },
    ],
  })
  return Packer.toBuffer(document)
}
