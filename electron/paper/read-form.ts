import { readFile, stat } from 'node:fs/promises'
import { getDocumentProxy } from 'unpdf'
import { DomainError } from '../../domain/errors'
import { formLimits } from './form-limits'

/** The values of the fields of a form, by name; of a choice what is ticked. */
export type FormValues = ReadonlyMap<string, string>

/**
 * Reads the form fields of a PDF and nothing else of it: no page is drawn and no script is run.
 * @throws `answer-not-a-pdf`, `answer-no-fields`, `answer-encrypted`, `answer-damaged`, `answer-too-large`.
 */
export async function readForm(file: string): Promise<FormValues> {
  const bytes = await readLimited(file)
  // Some programs write a little before it.
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) throw new DomainError('answer-not-a-pdf')
  const document = await getDocumentProxy(bytes, {
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: true,
    useSystemFonts: false,
    verbosity: 0,
  }).catch((error: unknown) => {
    throw new DomainError(isLocked(error) ? 'answer-encrypted' : 'answer-damaged')
  })
  if (document.numPages > formLimits.pages) throw new DomainError('answer-too-large')
  const fields = (await document.getFieldObjects()) as Fields | null
  const all = Object.entries(fields ?? {})
  if (all.length === 0) throw new DomainError('answer-no-fields')
  if (all.length > formLimits.fields) throw new DomainError('answer-too-large')
  return new Map(all.map(([name, places]) => [name, valueOf(places)]))
}

/** As pdf.js has them: a field may stand in many places. */
type Fields = Readonly<Record<string, readonly { readonly value?: unknown }[]>>

function valueOf(places: Fields[string]): string {
  const values = places.map(({ value }) => value).filter((value) => typeof value === 'string')
  const said = values.find((value) => value !== '' && value !== 'Off') ?? values[0] ?? ''
  return said.slice(0, formLimits.characters)
}

async function readLimited(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > formLimits.fileBytes) throw new DomainError('answer-too-large')
    return new Uint8Array(await readFile(file))
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('answer-damaged')
  }
}

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'
