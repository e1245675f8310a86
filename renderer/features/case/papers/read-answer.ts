import type { LocalDate } from '../../../../domain/dates'
import { type InquiryAnswer, type InquiryRow, inquiryRows } from '../../../../domain/documents/inquiry'
import { type InquiryFormAnswer, inquiryFieldNames } from '../../../../domain/documents/inquiry-form'
import { count } from '../../../app/words'
import type { InquiryDraft } from './inquiry-form'

/** What a filled PDF changes in the dialog: what it says, and nothing where it says nothing. */
export function changesOf(
  read: InquiryFormAnswer,
  was: Pick<InquiryDraft, 'answers' | 'receivedOn'>,
  today: LocalDate,
): Partial<InquiryDraft> {
  const { adaptation, comment, signedBy, signedOn, validTo } = read
  const said = Object.entries({ adaptation, comment, signedBy, signedOn, validTo }).filter(
    ([, value]) => value !== null,
  )
  const inForm = (row: InquiryRow): InquiryAnswer[] => {
    const answer = [...read.answers, ...was.answers].find((one) => one.row === row)
    return answer === undefined ? [] : [answer]
  }
  return {
    ...Object.fromEntries(said),
    answers: inquiryRows.flatMap(inForm),
    receivedOn: was.receivedOn ?? today,
  }
}

const fieldWords: Readonly<Record<string, string>> = {
  [inquiryFieldNames.other]: 'C7, annat',
  [inquiryFieldNames.adaptation]: 'anpassning',
  [inquiryFieldNames.comment]: 'kommentar',
  [inquiryFieldNames.signedBy]: 'läkare',
  [inquiryFieldNames.careUnit]: 'vårdenhet',
  [inquiryFieldNames.signedOn]: 'datum för underskrift',
  [inquiryFieldNames.validTo]: 'gäller till och med',
}

/** "C1, omfattning". */
const fieldWord = (name: string): string => fieldWords[name] ?? name.replace('-', ', ')

/** What was filled in, and what she must look at herself. */
export function readSentences({ answers, careUnit, doubtful }: InquiryFormAnswer): string[] {
  return [
    `${count(answers.length, 'svar är ifyllt', 'svar är ifyllda')} från PDF-filen. Kontrollera och spara.`,
    ...(careUnit === null ? [] : [`Vårdenhet på blanketten: ${careUnit}.`]),
    ...(doubtful.length === 0
      ? []
      : [`Gick inte att läsa helt, se efter på blanketten: ${doubtful.map(fieldWord).join('; ')}.`]),
  ]
}
