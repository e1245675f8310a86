import { posix } from 'node:path'
import { DomainError } from '../../domain/errors'
import type { Sheet } from '../../domain/import/cell'
import { isDateFormat } from './excel-date'
import { limits } from './limits'
import { readSheetRows } from './xlsx-sheet'
import { attribute, readXml } from './xml'
import { type Archive, openArchive } from './zip'

/** Reads an Excel workbook: names of sheets, texts, which cells are dates, values. Formulas, links and macros are never looked at. */

/** The visible sheets, one at a time, in the workbook's order. @throws `import-not-a-spreadsheet`, `import-unreadable`, `import-too-large` */
export function* readWorkbook(bytes: Buffer): Generator<Sheet> {
  const archive = openArchive(bytes)
  if (!archive.has(workbookPart)) throw new DomainError('import-not-a-spreadsheet')
  const targets = readTargets(archive)
  const { sheets, from1904 } = readSheetList(archive)
  const terms = { texts: readTexts(archive), dateStyles: readDateStyles(archive), from1904 }
  for (const { name, relation } of sheets) {
    const part = targets.get(relation)
    if (part !== undefined && archive.has(part))
      yield { name, rows: readSheetRows(archive.read(part), terms) }
  }
}

const workbookPart = 'xl/workbook.xml'

/** Relation ids of the workbook to the parts that are sheets of cells, not charts. */
function readTargets(archive: Archive): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  readXml(archive.read('xl/_rels/workbook.xml.rels'), {
    open: (name, attributes) => {
      if (name !== 'Relationship' || !attribute(attributes, 'Type')?.endsWith('/worksheet')) return
      const target = attribute(attributes, 'Target') ?? ''
      const part = target.startsWith('/') ? target.slice(1) : posix.join('xl', target)
      targets.set(attribute(attributes, 'Id') ?? '', part)
    },
  })
  return targets
}

function readSheetList(archive: Archive) {
  const sheets: { name: string; relation: string }[] = []
  let from1904 = false
  readXml(archive.read(workbookPart), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet' || (attribute(attributes, 'state') ?? 'visible') !== 'visible') return
      const relation = attribute(attributes, '[\\w.-]+:id') ?? ''
      sheets.push({ name: attribute(attributes, 'name') ?? '', relation })
    },
  })
  return { sheets, from1904 }
}

/** The texts that cells refer to by number; a text may be in several runs, and a phonetic reading is not part of it. */
function readTexts(archive: Archive): string[] {
  const part = 'xl/sharedStrings.xml'
  if (!archive.has(part)) return []
  const texts: string[] = []
  let current = ''
  let inText = false
  let inReading = false
  readXml(archive.read(part), {
    open: (name) => {
      if (name === 'si') current = ''
      if (name === 't') inText = !inReading
      if (name === 'rPh') inReading = true
    },
    text: (text) => {
      if (inText) current += text
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name !== 'si') return
      if (texts.push(current) > limits.sharedTexts) throw new DomainError('import-too-large')
    },
  })
  return texts
}

function readDateStyles(archive: Archive): boolean[] {
  const part = 'xl/styles.xml'
  if (!archive.has(part)) return []
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  readXml(archive.read(part), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const format = Number(attribute(attributes, 'numFmtId') ?? 0)
      styles.push(isDateFormat(format, formats.get(format)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}
