import type { SipParticipant } from '../../../../domain/documents/sip'
import { dayOfTime } from '../../../app/dates'
import {
  certificateIssuerWords,
  dfaWords,
  inquiryRouteWords,
  inquiryRowWords,
  paperFormWords,
  printoutWayWords,
  responsibleWords,
  sipCallerWords,
  sipOccasionWords,
} from '../../../app/words'
import { among, text } from '../../../features/case/history/telling'
import { type Section, worded } from './section'

/** Papers to and from others, and what has left the register. */
export const paperSections: readonly Section[] = [
  {
    title: 'Läkarintyg',
    tables: ['certificate'],
    rows: ({ detail }) =>
      detail.certificates.map((one) => ({
        key: one.id,
        on: one.fromDate ?? one.toDate,
        facts: [
          ['Från', one.fromDate],
          ['Till och med', one.toDate],
          ['Sjukskriven', one.extent === null ? null : `${one.extent} %`],
          ['Utfärdat av', worded(one.issuer, certificateIssuerWords)],
          ['Diagnos finns i intyget', one.hasDiagnosis],
          ['Funktion finns i intyget', one.hasFunction],
          ['Aktivitet finns i intyget', one.hasActivity],
          ['De tre hänger ihop', one.hasRedThread],
          ['Granskning', worded(one.dfaReview, dfaWords)],
          ['Granskat', one.reviewedOn],
          ['Kommentar', one.comment],
        ],
      })),
  },
  {
    title: 'Rehabiliteringsförfrågningar',
    tables: ['care_inquiry'],
    rows: ({ detail }) =>
      detail.inquiries.map((one) => ({
        key: one.id,
        on: one.draftedOn,
        facts: [
          ['Till', one.careUnit],
          ['Läkare', one.doctor],
          ['Frågeställning', one.question],
          ['Väg', worded(one.route, inquiryRouteWords)],
          ['Skickad', one.sentOn],
          ['Svar senast', one.answerDueOn],
          ['Påminnelser', one.reminders.map(({ on, to }) => `${on} ${inquiryRouteWords[to]}`).join(', ')],
          ['Svar kom', one.receivedOn],
          ['Svaret komplett', one.completedOn],
          ...one.answers.map(
            ({ row, can, extent, reason }) =>
              [
                inquiryRowWords[row],
                [can === null ? 'inte besvarat' : can ? 'ja' : 'nej', extent && `${extent} %`, reason]
                  .filter(Boolean)
                  .join(', '),
              ] as const,
          ),
          ['Anpassning', one.adaptation],
          ['Kommentar', one.comment],
          ['Undertecknat av', one.signedBy],
          ['Undertecknat', one.signedOn],
          ['Gäller till', one.validTo],
          ['Använt i planen', one.usedOn],
          ['Makulerad', one.cancelledOn],
        ],
      })),
  },
  {
    title: 'SIP',
    tables: ['sip'],
    rows: ({ detail, names }) =>
      detail.sips.map((one) => ({
        key: one.id,
        on: one.meetingOn ?? one.calledOn ?? '',
        facts: [
          ['Syfte', one.purpose],
          ['Kallas av', sipCallerWords[one.calledBy]],
          ['Kallad', one.calledOn],
          ['Svar senast', one.replyBy],
          ['Möte', [one.meetingOn, one.startsAt, one.endsAt].filter(Boolean).join(' ')],
          ['Plats', one.place],
          ['Adress', one.address],
          ['Möte nummer', worded(one.occasion, sipOccasionWords)],
          ...one.participants.map(
            (participant) => ['Deltagare', participantWords(participant, names.hideClient)] as const,
          ),
          ['Hölls', one.heldOn],
          ...one.items.map(
            ({ text: what, party, due, doneOn }) =>
              [
                'Överenskommet',
                [what, responsibleWords[party], due && `senast ${due}`, doneOn && `klart ${doneOn}`]
                  .filter(Boolean)
                  .join(', '),
              ] as const,
          ),
          ['Följs upp', one.followUpOn],
          ['Följdes upp', one.followedUpOn],
          ['Ställdes in', one.cancelledOn],
        ],
      })),
  },
  {
    title: 'Finsamteamet',
    tables: ['finsam_referral'],
    rows: ({ detail }) =>
      detail.finsam.map((one) => ({
        key: one.id,
        on: one.postedOn ?? '',
        facts: [
          ['Postad', one.postedOn],
          ['Besvarad', one.answeredOn],
          ['Tas upp', one.takenUp],
          ['Skäl', one.reason],
          ['Teammöte', one.meetingOn],
          ['Följs upp', one.followUpOn],
          ['Följdes upp', one.followedUpOn],
          ['Resultat', one.result],
        ],
      })),
  },
  {
    title: 'Försäkringskassan',
    tables: ['fk_application'],
    rows: ({ detail }) =>
      detail.fk.map((one) => ({
        key: one.id,
        on: one.sentOn,
        facts: [
          ['Ansökan om samordning skickad', one.sentOn],
          ['Besvarad', one.answeredOn],
          ['Beviljad', one.granted],
          ['Skäl', one.reason],
        ],
      })),
  },
  {
    title: 'Hinder som gäller flera ärenden',
    tables: ['obstacle_case'],
    rows: ({ kept, detail }) =>
      kept('obstacle_case').map(({ id, at, row }) => {
        const obstacle = detail.obstacles.find((one) => one.id === Number(row.obstacle_id))
        return {
          key: id,
          on: dayOfTime(at),
          facts: [
            ['Hinder', obstacle?.text],
            ['Beslut', obstacle?.decision],
            ['Löst', obstacle?.solvedOn],
          ],
        }
      }),
  },
  {
    title: 'Inlästa listor som ärendet saknades på',
    tables: ['list_absence'],
    rows: ({ kept }) =>
      kept('list_absence').map(({ id, at, row }) => ({
        key: id,
        on: dayOfTime(at),
        facts: [
          [
            'Beslut',
            among({ closed: 'ärendet avslutades', kept: 'ärendet behölls öppet' })(text(row.decision)),
          ],
          ['Beslutat', text(row.decided_on)],
        ],
      })),
  },
  {
    title: 'Utskrifter och filer',
    tables: ['printout'],
    rows: ({ kept }) =>
      kept('printout').map(({ id, at, row }) => ({
        key: id,
        on: dayOfTime(at),
        facts: [
          [
            among(paperFormWords)(text(row.form)),
            `${among(printoutWayWords)(text(row.way))}${Number(row.cases) > 1 ? `, tillsammans med ${Number(row.cases) - 1} andra ärenden` : ''}`,
          ],
        ],
      })),
  },
]

/** While the client's name may not be printed, neither may those of the people around the table. */
function participantWords({ name, role, confirmed, attended }: SipParticipant, hideNames: boolean): string {
  const came = attended === null ? (confirmed === true ? 'kommer' : '') : attended ? 'deltog' : 'deltog inte'
  return [hideNames ? '' : name, role, came].filter((part) => part !== '').join(', ')
}
