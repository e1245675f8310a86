import type { InquiryEntry } from '../../../domain/contract/cases'
import { inquiryFieldNames, inquiryReference, inquiryToPrint } from '../../../domain/documents/inquiry-form'
import { lawReference } from '../../../domain/paper/paper-settings'
import { longDay } from '../../app/dates'
import type { CaseFormProps } from '../case-paper'
import { Blank, FillableForm } from '../parts/Blank'
import { Facts, Part, Sheet } from '../parts/Sheet'
import { isUnnamed } from '../unnamed'
import { pinOf } from '../whom'
import classes from './Inquiry.module.css'
import { InquiryAnswers, InquirySignature } from './InquiryAnswers'
import { inquiryExplanations } from './inquiry-texts'

/** Rehabiliteringsförfrågan: the upper part is the socialsekreterare's, the lower the doctor's. */
export function Inquiry({ detail, letterhead, people, today, nr, fillable = false }: CaseFormProps) {
  const { card, client } = detail
  const inquiry = inquiryToPrint(detail.inquiries, nr)
  const worker = people.find(({ id }) => id === card.workerId)
  const reference = inquiryReference(card.caseNumber, inquiry?.id ?? null)
  const name = [client.givenName, client.familyName].filter(Boolean).join(' ')
  const due = inquiry?.answerDueOn ?? null
  const phone = worker?.phone ?? null
  const copied = !fillable && inquiry && isAnswered(inquiry) ? inquiry : null
  return (
    <FillableForm fillable={fillable}>
      <Sheet
        title="Rehabiliteringsförfrågan"
        code={card.caseNumber}
        cases={[card.id]}
        letterhead={letterhead}
        date={inquiry?.sentOn ?? today}
        lead={
          <>
            <p>Från socialtjänsten till läkare vid svårigheter att delta i aktivitet</p>
            {copied ? <p>{copyWords(copied)}</p> : null}
          </>
        }
        secrecy={`Uppgifterna omfattas av sekretess: ${lawReference(letterhead, 'secrecy')}; i vården ${lawReference(letterhead, 'secrecy-care')}.`}
      >
        <Facts
          facts={[
            [
              'Vår referens',
              fillable ? (
                <Blank
                  key="reference"
                  name={inquiryFieldNames.reference}
                  label="Vår referens"
                  value={reference}
                  fixed
                />
              ) : (
                reference
              ),
            ],
            ['Skickad den', inquiry?.sentOn ?? null],
            ['Till', [inquiry?.doctor, inquiry?.careUnit ?? card.careUnit].filter(Boolean).join(', ')],
            ['Svar önskas senast', due],
          ]}
        />
        <div className={classes.letter}>
          <p>
            Hej, du får den här förfrågan för att vi har en gemensam patient, som är sjukskriven just nu.
            Patienten har skrivit under ett sekretessmedgivande, som är bifogat: det låter oss lämna uppgifter
            till varandra ({lawReference(letterhead, 'secrecy-consent')}). Vad aktiviteterna innebär står
            längst ned. Fyll i formuläret, skriv under det och lämna det till patienten
            {due === null ? '' : `, gärna senast den ${longDay(due)}`}. Tack för hjälpen!
          </p>
          <p>I tjänsten,</p>
          <div className={classes.sender}>
            <div>
              <span className={classes.written} role="img" aria-label="tomt" />
              Socialsekreterare (namn/underskrift)
            </div>
            <div>
              <span className={classes.written} {...(phone ? {} : { role: 'img', 'aria-label': 'tomt' })}>
                {phone}
              </span>
              Telefonnr
            </div>
          </div>
        </div>
        <Part title="1. Förfrågan gäller">
          <Facts
            facts={
              isUnnamed(detail)
                ? [
                    ['Namn', null],
                    ['Personnummer', null],
                  ]
                : [
                    ['Namn', name],
                    ['Personnummer', pinOf(client)],
                  ]
            }
          />
          <h3 className={classes.under}>Kontaktuppgifter till socialsekreterare</h3>
          <Facts
            facts={[
              ['Namn', card.worker],
              ['Telefon', phone],
            ]}
          />
          <div className={classes.wide}>
            <Facts facts={[['E-postadress', worker?.email ?? null]]} />
          </div>
          <p className={classes.asked}>
            Personen har lämnat läkarintyg om sjukskrivning och kan därför inte delta i planerade aktiviteter.
            Vi behöver veta om personen kan delta i någon av aktiviteterna nedan 25 % eller mer.
          </p>
          {inquiry?.question ? (
            <p className={classes.asked}>
              <strong>Det vi särskilt vill veta: </strong>
              {inquiry.question}
            </p>
          ) : null}
        </Part>
        <div className={classes.answers}>
          <InquiryAnswers inquiry={inquiry} />
        </div>
        <InquirySignature inquiry={inquiry} copy={copied !== null} />
        <Part title="Lämna svaret">
          {letterhead.address === '' ? (
            <Facts facts={[['Svaret skickas till', null]]} />
          ) : (
            <p>
              Lämna svaret till patienten eller skicka det till{' '}
              {[letterhead.unit, ...letterhead.address.split('\n')].filter(Boolean).join(', ')}. Ange vår
              referens {reference}.
            </p>
          )}
          <p>En rehabkoordinator kan lämna svaret vidare, men det ska vara underskrivet av en läkare.</p>
        </Part>
        <Part title="Förklaring till insatser">
          <dl className={classes.explained}>
            {inquiryExplanations.map(([activity, meaning]) => (
              <div key={activity}>
                <dt>{activity}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Part>
      </Sheet>
    </FillableForm>
  )
}

/** Whether anything of the doctor's answer is recorded, which was signed on another paper. */
const isAnswered = ({ answers, adaptation, comment, signedBy, signedOn }: InquiryEntry): boolean =>
  answers.length > 0 || [adaptation, comment, signedBy, signedOn].some(Boolean)

function copyWords({ signedOn, receivedOn }: InquiryEntry): string {
  const day = signedOn ?? receivedOn
  return `Avskrift av läkarens svar${day === null ? '' : ` den ${longDay(day)}`}. Originalet finns i personakten.`
}
