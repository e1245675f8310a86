import { isLocalDate, type LocalDate } from '../dates'
import { DomainError } from '../errors'
import { type InquiryAnswer, type InquiryFacts, type InquiryRow, inquiryRows } from './inquiry'

/** The Rehabiliteringsförfrågan as a form: which one is printed, what it is known by, and what a filled one says. */

/** "2024-0123/7"; the case number alone on a blank form of no förfrågan. */
export const inquiryReference = (caseNumber: string, inquiryId: number | null): string =>
  inquiryId === null ? caseNumber : `${caseNumber}/${inquiryId}`

/** The one asked for, or the newest that is not cancelled; undefined when there is none. */
export function inquiryToPrint<I extends Pick<InquiryFacts, 'cancelledOn' | 'draftedOn'> & { id: number }>(
  inquiries: readonly I[],
  id: number | null,
): I | undefined {
  if (id !== null) return inquiries.find((one) => one.id === id)
  return inquiries
    .filter(({ cancelledOn }) => cancelledOn === null)
    .toSorted((a, b) => b.draftedOn.localeCompare(a.draftedOn) || b.id - a.id)[0]
}

/** What the fields of the fillable form are called in the file. */
export const inquiryFieldNames = {
  reference: 'referens',
  other: 'C7-vad',
  adaptation: 'anpassning',
  comment: 'kommentar',
  signedBy: 'lakare',
  careUnit: 'vardenhet',
  signedOn: 'underskriven',
  validTo: 'galler-till',
} as const
export const answerFieldName = (row: InquiryRow, what: 'motivering' | 'omfattning' | 'svar'): string =>
  `${row}-${what}`
/** What the two boxes of a row say when they are ticked. */
export const canValue = 'kan'
export const cannotValue = 'kan-inte'

/** What a doctor has typed, as far as it can be used. */
export interface InquiryFormAnswer {
  readonly reference: string
  readonly answers: readonly InquiryAnswer[]
  readonly adaptation: string | null
  readonly comment: string | null
  readonly signedBy: string | null
  readonly careUnit: string | null
  readonly signedOn: LocalDate | null
  readonly validTo: LocalDate | null
  /** Names of fields whose text could not be used or was cut, and of rows with a text but no tick. */
  readonly doubtful: readonly string[]
}

const longest = { reason: 2000, text: 10_000, name: 200, reference: 60 }

/**
 * Reads the values of a filled form, by field name; a file from anywhere may hold anything in them.
 * @param expected the reference of the förfrågan it is to answer.
 * @throws `answer-other-form`, `answer-other-inquiry` with the reference it has, `answer-empty`.
 */
export function readInquiryForm(
  values: ReadonlyMap<string, string>,
  expected: { readonly caseNumber: string; readonly id: number },
): InquiryFormAnswer {
  const reference = plain(values.get(inquiryFieldNames.reference) ?? '').slice(0, longest.reference)
  if (reference === '' || !values.has(answerFieldName('C1', 'svar')))
    throw new DomainError('answer-other-form')
  const { caseNumber, id } = expected
  // A blank form of the case, printed before there was a förfrågan, answers any of its.
  if (reference !== inquiryReference(caseNumber, id) && reference !== caseNumber)
    throw new DomainError('answer-other-inquiry', { reference })
  const doubtful: string[] = []
  const read = readerOf(values, doubtful)
  const { adaptation, comment, signedBy, careUnit, signedOn, validTo } = inquiryFieldNames
  const answer = {
    answers: inquiryRows.flatMap((row) => readRow(row, read)),
    adaptation: read.text(adaptation, longest.text),
    comment: read.text(comment, longest.text),
    signedBy: read.text(signedBy, longest.name),
    signedOn: read.day(signedOn),
    validTo: read.day(validTo),
  }
  const said = Object.values(answer).some((value) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  )
  if (!said && doubtful.length === 0) throw new DomainError('answer-empty')
  return { reference, ...answer, careUnit: read.text(careUnit, longest.name), doubtful }
}

type Reader = ReturnType<typeof readerOf>

function readRow(row: InquiryRow, read: Reader): InquiryAnswer[] {
  const tick = answerFieldName(row, 'svar')
  const can = read.choice(tick)
  const extent = read.extent(answerFieldName(row, 'omfattning'))
  const why = read.text(answerFieldName(row, 'motivering'), longest.reason)
  const other = row === 'C7' ? read.text(inquiryFieldNames.other, longest.reason) : null
  const reason = other !== null && why !== null ? `${other}: ${why}` : (other ?? why)
  if (can === null && (extent !== null || reason !== null)) read.doubt(tick)
  if (can === null && reason === null) return []
  return [{ row, can, extent: can === true ? extent : null, reason }]
}

function readerOf(values: ReadonlyMap<string, string>, doubtful: string[]) {
  const doubt = (name: string) => {
    if (!doubtful.includes(name)) doubtful.push(name)
  }
  const text = (name: string, most: number): string | null => {
    const typed = plain(values.get(name) ?? '')
    if (typed.length > most) doubt(name)
    return typed.slice(0, most).toWellFormed().trim() || null
  }
  /** What can be made of a short text; doubtful when nothing can. */
  const made = <T>(name: string, make: (typed: string) => T | null): T | null => {
    const typed = text(name, longest.name)
    const value = typed === null ? null : make(typed)
    if (typed !== null && value === null) doubt(name)
    return value
  }
  return {
    doubt,
    text,
    extent: (name: string) => made(name, readPercent),
    day: (name: string) => made(name, readDay),
    choice: (name: string) => {
      const value = values.get(name)
      return value === canValue ? true : value === cannotValue ? false : null
    },
  }
}

/** Without control characters other than line breaks. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()

/** "50", "50 %". */
function readPercent(typed: string): number | null {
  const [, digits] = /^(\d{1,3})\s*(?:%|procent)?$/i.exec(typed) ?? []
  const percent = Number(digits)
  return percent >= 1 && percent <= 100 ? percent : null
}

/** "2026-03-02", "20260302", "2026/3/2", "260302". */
function readDay(typed: string): LocalDate | null {
  const [, year = '', month = '', day = ''] =
    /^(\d{4}|\d{2})[-/. ]?(\d{2})[-/. ]?(\d{2})$/.exec(typed) ??
    /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(typed) ??
    []
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(date) ? date : null
}
