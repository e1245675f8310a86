import { maxListRows } from '../../domain/import/cell'

/** How much of a file is read before it is refused: a list of people is small, and a larger file is a mistake or an attack. */
export const limits = {
  fileBytes: 10_000_000,
  /** All that is unpacked from an .xlsx, as its directory declares and as counted. */
  unpackedBytes: 100_000_000,
  /** Unpacked to packed, for an .xlsx that unpacks to more than `ratioFromBytes`. */
  ratio: 100,
  ratioFromBytes: 10_000_000,
  zipEntries: 200,
  /** Different texts that cells refer to. */
  sharedTexts: 1_000_000,
  /** Rows with anything in them: the list's, and some for titles and totals. */
  rows: maxListRows + 100,
  /** Cells further to the right are not looked at. */
  columns: 200,
  cellCharacters: 32_767,
  milliseconds: 20_000,
  workerMegabytes: 512,
} as const
