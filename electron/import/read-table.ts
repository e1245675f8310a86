import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { DomainError } from '../../domain/errors'
import type { Sheet } from '../../domain/import/cell'
import { findHeading, type Heading } from '../../domain/import/headings'
import { readText } from './csv'
import { limits } from './limits'
import { readWorkbook } from './xlsx'
import { looksLikeZip } from './zip'

/** From a file to rows of cells, within the limits. Judged by its content, whatever it is called. */

/** The sheet that is a list, and where its headings are. */
export interface Table {
  readonly fileName: string
  /** SHA-256 of the file, hex. */
  readonly fileHash: string
  readonly sheet: Sheet
  readonly heading: Heading
}

/**
 * @throws `import-unreadable` for a file that cannot be opened or is broken, `import-not-a-spreadsheet`,
 * `import-too-large`, `import-no-heading` when no sheet has a row of headings.
 */
export async function readTable(file: string): Promise<Table> {
  const bytes = await readBytes(file)
  const fileName = basename(file)
  for (const sheet of sheetsOf(bytes, fileName)) {
    const heading = findHeading(sheet.rows)
    if (heading)
      return { fileName, fileHash: createHash('sha256').update(bytes).digest('hex'), sheet, heading }
  }
  throw new DomainError('import-no-heading')
}

function* sheetsOf(bytes: Buffer, fileName: string): Generator<Sheet> {
  if (looksLikeZip(bytes)) yield* readWorkbook(bytes)
  else if (isPasswordProtected(bytes)) throw new DomainError('import-unreadable')
  else if (isBinary(bytes)) throw new DomainError('import-not-a-spreadsheet')
  else yield readText(bytes, fileName)
}

/** An OLE compound file, as old Excel's are, with the stream that a password-protected .xlsx is kept in. */
const isPasswordProtected = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).toString('hex') === 'd0cf11e0' && bytes.includes('EncryptedPackage', 0, 'utf16le')

/** First bytes of what is often taken for a list: PDF, old Excel, pictures. */
const signatures = ['25504446', 'd0cf11e0', '89504e47', 'ffd8ff', '47494638', '1f8b', '526172', '377abc']

const isBinary = (bytes: Buffer): boolean =>
  signatures.some((signature) => bytes.subarray(0, 4).toString('hex').startsWith(signature))

async function readBytes(file: string): Promise<Buffer> {
  try {
    const about = await stat(file)
    if (!about.isFile() || about.size === 0) throw new DomainError('import-unreadable')
    if (about.size > limits.fileBytes)
      throw new DomainError('import-too-large', { megabytes: limits.fileBytes / 1_000_000 })
    return await readFile(file)
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('import-unreadable')
  }
}
