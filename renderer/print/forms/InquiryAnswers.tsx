import type { InquiryEntry } from '../../../domain/contract/cases'
import { type InquiryRow, inquiryRows } from '../../../domain/documents/inquiry'
import {
  answerFieldName,
  cannotValue,
  canValue,
  inquiryFieldNames,
} from '../../../domain/documents/inquiry-form'
import { emptyAnswer } from '../../../domain/documents/inquiry-steps'
import { inquiryRowWords } from '../../app/words'
import { Blank, Tick } from '../parts/Blank'
import { Part, Rows } from '../parts/Sheet'
import classes from './Inquiry.module.css'
import { inquiryQuestions } from './inquiry-texts'

interface AnswersProps {
  /** Undefined on a blank form. */
  readonly inquiry: InquiryEntry | undefined
}

/** The table the doctor fills in, and what helps the patient to take part. */
export function InquiryAnswers({ inquiry }: AnswersProps) {
  return (
    <>
      <Part title="Läkaren fyller i">
        <p className={classes.why}>
          För att socialtjänsten ska kunna utreda frågan vidare och erbjuda rehabiliterande insatser behöver
          vi svar på om personen kan delta i någon av dessa aktiviteter:
        </p>
        <Rows
          label="Kan personen delta?"
          headings={[['Aktivitet', 82], ['Kan delta – omfattning i %', 28], ['Kan inte delta (motivera)']]}
          rows={inquiryRows.map((row) => ({ key: row, cells: cellsOf(row, inquiry) }))}
        />
      </Part>
      <Part title="För att kunna delta i planerade aktiviteter behövs följande anpassning eller hänsynstagande">
        <Blank
          name={inquiryFieldNames.adaptation}
          label="Anpassning eller hänsynstagande"
          height={20}
          value={inquiry?.adaptation ?? null}
        />
      </Part>
      <Part title="Kommentar/övrig information">
        <Blank
          name={inquiryFieldNames.comment}
          label="Kommentar/övrig information"
          height={20}
          value={inquiry?.comment ?? null}
        />
      </Part>
    </>
  )
}

function cellsOf(row: InquiryRow, inquiry: InquiryEntry | undefined) {
  const { can, extent, reason } = inquiry?.answers.find((one) => one.row === row) ?? emptyAnswer(row)
  const { asks, examples } = inquiryQuestions[row]
  const name = inquiryRowWords[row]
  const other = row === 'C7'
  const ticked = answerFieldName(row, 'svar')
  return [
    <div key="asks" className={classes.activity}>
      {asks}
      {examples === null ? null : <small>{examples}</small>}
      {other ? (
        <Blank name={inquiryFieldNames.other} label="Annat, ange vad" height={8} value={reason} />
      ) : null}
    </div>,
    <div key="can" className={classes.can}>
      <Tick name={ticked} label={`${name}: kan delta`} value={canValue} chosen={can === true} />
      <Blank
        name={answerFieldName(row, 'omfattning')}
        label={`${name}: omfattning i procent`}
        value={extent === null ? null : String(extent)}
      />
      %
    </div>,
    <div key="cannot" className={classes.cannot}>
      <Tick name={ticked} label={`${name}: kan inte delta`} value={cannotValue} chosen={can === false} />
      <Blank
        name={answerFieldName(row, 'motivering')}
        label={`${name}: motivering`}
        height={10}
        value={other ? null : reason}
      />
    </div>,
  ]
}

interface SignatureProps extends AnswersProps {
  /** What the doctor signed is another paper. */
  readonly copy: boolean
}

/** Who answers, when, and for how long it holds. */
export function InquirySignature({ inquiry, copy }: SignatureProps) {
  const { signedBy = null, signedOn = null, validTo = null } = inquiry ?? {}
  const careUnit = signedBy === null ? null : (inquiry?.careUnit ?? null)
  const fields = inquiryFieldNames
  return (
    <Part title="Läkare, vårdenhet">
      <div className={classes.signed}>
        <div className={classes.hand}>
          {copy ? (
            signedWords(signedBy, careUnit)
          ) : (
            <>
              {/* Signed by hand, also when the rest is typed. */}
              <span className={classes.signature} role="img" aria-label="tomt" />
              <small>Underskrift</small>
            </>
          )}
        </div>
        <div>
          <Blank name={fields.signedOn} label="Datum för underskrift (ÅÅÅÅ-MM-DD)" value={signedOn} />
          <small>Datum (ÅÅÅÅ-MM-DD)</small>
        </div>
        <div>
          <Blank name={fields.signedBy} label="Namnförtydligande, läkare" value={signedBy} />
          <small>Läkare (namnförtydligande)</small>
        </div>
        <div>
          <Blank name={fields.careUnit} label="Vårdenhet" value={careUnit} />
          <small>Vårdenhet</small>
        </div>
        <div>
          <Blank name={fields.validTo} label="Svaret gäller till och med (ÅÅÅÅ-MM-DD)" value={validTo} />
          <small>Gäller till och med (ÅÅÅÅ-MM-DD)</small>
        </div>
      </div>
    </Part>
  )
}

const signedWords = (by: string | null, careUnit: string | null): string =>
  by === null
    ? 'Underskriften finns på originalet.'
    : `Underskrivet av ${[by, careUnit].filter(Boolean).join(', ')}`
