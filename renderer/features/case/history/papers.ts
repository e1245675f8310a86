import type { InquiryAnswer, InquiryReminder } from '../../../../domain/documents/inquiry'
import type { SipItem, SipParticipant } from '../../../../domain/documents/sip'
import {
  certificateIssuerWords,
  count,
  dfaWords,
  excerpt,
  inquiryRouteWords,
  responsibleWords,
  sipCallerWords,
  sipOccasionWords,
} from '../../../app/words'
import {
  among,
  type HistoryNames,
  listIn,
  perCent,
  subject,
  type Teller,
  text,
  type Value,
  yesOrNo,
} from './telling'

const unitName = (value: Value, { careUnits }: HistoryNames): string =>
  careUnits.get(Number(value)) ?? 'vården'

/** Certificates and the papers sent to others. */
export const paperTellers: Readonly<Record<string, Teller>> = {
  certificate: subject({
    kind: 'paper',
    about: (row) => `Läkarintyget t.o.m. ${text(row.to_date)}`,
    added: (row) =>
      `Nytt läkarintyg ${row.from_date ? `${text(row.from_date)} ` : ''}t.o.m. ${text(row.to_date)}`,
    removed: 'Ett läkarintyg togs bort.',
    told: ['from_date', 'to_date'],
    fields: {
      from_date: { label: 'Från' },
      to_date: { label: 'Till och med' },
      extent: { label: 'Omfattning', show: perCent },
      issuer: { label: 'Utfärdat av', show: among(certificateIssuerWords) },
      has_diagnosis: { label: 'Diagnos', show: yesOrNo },
      has_function: { label: 'Funktion', show: yesOrNo },
      has_activity: { label: 'Aktivitet', show: yesOrNo },
      has_red_thread: { label: 'Röd tråd', show: yesOrNo },
      dfa_review: { label: 'Granskning', show: among(dfaWords) },
      reviewed_on: { label: 'Granskat' },
      comment: { label: 'Kommentar', free: true },
    },
  }),
  care_inquiry: subject({
    kind: 'paper',
    about: (row, names) => `Rehabiliteringsförfrågan till ${unitName(row.care_unit_id, names)}`,
    added: (row, names) =>
      `Ny rehabiliteringsförfrågan till ${unitName(row.care_unit_id, names)}, upprättad ${text(row.drafted_on)}`,
    removed: 'En rehabiliteringsförfrågan togs bort.',
    told: ['care_unit_id', 'drafted_on'],
    steps: {
      sent_on: 'skickades',
      received_on: 'fick svar',
      completed_on: 'fick komplett svar',
      used_on: 'användes i planen',
      cancelled_on: 'makulerades',
    },
    fields: {
      care_unit_id: { label: 'Vårdenhet', show: unitName },
      doctor: { label: 'Läkare', free: true },
      question: { label: 'Frågeställning', free: true },
      drafted_on: { label: 'Upprättad' },
      route: { label: 'Väg', show: among(inquiryRouteWords) },
      answer_due_on: { label: 'Svar senast' },
      reminders: { label: 'Påminnelser', show: reminders },
      answers: { label: 'Svar', show: answers },
      adaptation: { label: 'Anpassning', free: true },
      comment: { label: 'Kommentar', free: true },
      signed_by: { label: 'Undertecknat av', free: true },
      signed_on: { label: 'Undertecknat' },
      valid_to: { label: 'Gäller till' },
    },
  }),
  sip: subject({
    kind: 'paper',
    about: () => 'SIP',
    added: (row) => `Ny SIP, kallas av ${among(sipCallerWords)(text(row.called_by)).toLocaleLowerCase('sv')}`,
    removed: 'En SIP togs bort.',
    told: ['called_by'],
    steps: {
      called_on: 'kallades',
      held_on: 'hölls',
      followed_up_on: 'följdes upp',
      cancelled_on: 'ställdes in',
    },
    fields: {
      purpose: { label: 'Syfte', free: true },
      called_by: { label: 'Kallas av', show: among(sipCallerWords) },
      reply_by: { label: 'Svar senast' },
      meeting_on: { label: 'Möte' },
      starts_at: { label: 'Börjar' },
      ends_at: { label: 'Slutar' },
      place: { label: 'Plats', free: true },
      address: { label: 'Adress', free: true },
      occasion: { label: 'Möte nummer', show: among(sipOccasionWords) },
      participants: { label: 'Deltagare', show: participants },
      items: { label: 'Punkter i planen', show: items },
      follow_up_on: { label: 'Följs upp' },
    },
  }),
  finsam_referral: subject({
    kind: 'paper',
    about: () => 'Anmälan till Finsamteamet',
    added: () => 'Ny anmälan till Finsamteamet',
    removed: 'En anmälan till Finsamteamet togs bort.',
    told: [],
    steps: { posted_on: 'postades', answered_on: 'besvarades', followed_up_on: 'följdes upp' },
    fields: {
      taken_up: { label: 'Tas upp', show: yesOrNo },
      reason: { label: 'Skäl', free: true },
      meeting_on: { label: 'Teammöte' },
      follow_up_on: { label: 'Följs upp' },
      result: { label: 'Resultat', free: true },
    },
  }),
  fk_application: subject({
    kind: 'paper',
    about: (row) => `Ansökan om samordning till Försäkringskassan från ${text(row.sent_on)}`,
    added: (row) => `Ansökan om samordning skickades till Försäkringskassan ${text(row.sent_on)}`,
    removed: 'En ansökan till Försäkringskassan togs bort.',
    told: ['sent_on'],
    steps: { answered_on: 'besvarades' },
    fields: {
      sent_on: { label: 'Skickad' },
      granted: { label: 'Beviljad', show: yesOrNo },
      reason: { label: 'Skäl', free: true },
    },
  }),
}

function reminders(value: string | number): string {
  return listIn<InquiryReminder>(value)
    .map(({ on, to }) => `${on} ${among(inquiryRouteWords)(to).toLocaleLowerCase('sv')}`)
    .join(', ')
}

/** "C1 ja 50 %, C3 nej". */
function answers(value: string | number, { hideText }: HistoryNames): string {
  const told = listIn<InquiryAnswer>(value).filter(({ can }) => can !== null)
  const words = told.map(({ row, can, extent, reason }) =>
    [
      row,
      can ? 'ja' : 'nej',
      extent === null ? '' : `${extent} %`,
      reason && !hideText ? `(${excerpt(reason)})` : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
  return words.join(', ') || 'inget besvarat'
}

function participants(value: string | number, { hideText }: HistoryNames): string {
  const people = listIn<SipParticipant>(value)
  if (hideText) return count(people.length, 'deltagare', 'deltagare')
  return people
    .map(({ name, role, confirmed, attended }) => {
      const came = attended === null ? (confirmed ? 'kommer' : '') : attended ? 'deltog' : 'deltog inte'
      return [name ? `${name}, ${role}` : role, came ? `(${came})` : ''].filter(Boolean).join(' ')
    })
    .join('; ')
}

function items(value: string | number, { hideText }: HistoryNames): string {
  const points = listIn<SipItem>(value)
  if (hideText) return count(points.length, 'punkt', 'punkter')
  return points
    .map(({ text: what, party, due, doneOn }) => {
      const when = doneOn ? `klar ${doneOn}` : due ? `senast ${due}` : ''
      return [excerpt(what), among(responsibleWords)(party).toLocaleLowerCase('sv'), when]
        .filter(Boolean)
        .join(', ')
    })
    .join('; ')
}
