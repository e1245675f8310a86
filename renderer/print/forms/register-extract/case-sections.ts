import { dayOfTime } from '../../../app/dates'
import { flagTexts } from '../../../app/flag-texts'
import {
  backwardReasonWords,
  benefitWords,
  closeReasonWords,
  codeWords,
  consentKindWords,
  followUpOutcomeWords,
  outcomeWords,
  partyWords,
  reviewContactWords,
  reviewOutcomeWords,
  wayWords,
} from '../../../app/words'
import { among, text } from '../../../features/case/history/telling'
import { type Section, span, worded } from './section'

/** The case, who has had it, and what was said in follow-ups. */
export const caseSections: readonly Section[] = [
  {
    title: 'Ärendet',
    tables: ['rehab_case'],
    rows: ({ detail }) => [
      {
        key: detail.card.id,
        on: detail.openedOn,
        facts: [
          ['Ärendenummer', detail.card.caseNumber],
          ['Öppnat', detail.openedOn],
          ['Avslutat', detail.card.closedOn],
          ['Varför det avslutades', worded(detail.closeReason, closeReasonWords)],
          ['Ekonomiskt bistånd sedan', detail.card.assistanceSince],
          ['Ersättning beviljad', detail.benefitGrantedOn],
          ['Slag av ersättning', worded(detail.benefitKind, benefitWords)],
          ['Självförsörjande genom fördjupad samverkan med vården', detail.viaCareCooperation],
        ],
      },
    ],
  },
  {
    title: 'Målgrupp',
    tables: ['code_period'],
    rows: ({ detail }) =>
      detail.codePeriods.map(({ id, code, fromDate, toDate }) => ({
        key: id,
        on: fromDate,
        facts: [
          ['Målgrupp', codeWords[code]],
          ['Gäller', span(fromDate, toDate)],
        ],
      })),
  },
  {
    title: 'Faser',
    tables: ['phase_move'],
    rows: ({ detail, names }) =>
      detail.moves.map((move) => ({
        key: move.id,
        on: move.movedOn,
        facts: [
          ['Till fas', `${move.toPhase} ${names.phases[move.toPhase]?.name ?? ''}`],
          [
            'Från fas',
            move.fromPhase === null ? null : `${move.fromPhase} ${names.phases[move.fromPhase]?.name ?? ''}`,
          ],
          ['Varför', worded(move.reason, backwardReasonWords)],
          ['Utfall', worded(move.outcome, outcomeWords)],
          ['Väg', worded(move.way, wayWords)],
          ['Kommentar', move.comment],
        ],
      })),
  },
  {
    title: 'Ansvarig socialsekreterare',
    tables: ['assignment'],
    rows: ({ detail, names }) =>
      detail.assignments.map((one) => ({
        key: one.id,
        on: one.fromDate,
        facts: [
          ['Socialsekreterare', one.person],
          ['Gäller', span(one.fromDate, one.toDate)],
          ['Vikarie för', one.coversForId === null ? null : (names.people.get(one.coversForId) ?? 'okänd')],
        ],
      })),
  },
  {
    title: 'Vårdkontakter',
    tables: ['care_contact'],
    rows: ({ detail, names }) =>
      detail.careContacts.map((one) => ({
        key: one.id,
        on: one.fromDate,
        facts: [
          ['Vårdenhet', one.careUnit],
          ['Rehabkoordinator', one.person ?? 'vakant'],
          ['Gäller', span(one.fromDate, one.toDate)],
          ['Vikarie för', one.coversForId === null ? null : (names.people.get(one.coversForId) ?? 'okänd')],
        ],
      })),
  },
  {
    title: 'Överlämningar',
    tables: ['handover_case'],
    rows: ({ kept, names }) =>
      kept('handover_case').map(({ id, at, row }) => ({
        key: id,
        on: dayOfTime(at),
        facts: [
          [
            'Överlämnat till',
            row.to_person_id ? (names.people.get(Number(row.to_person_id)) ?? 'okänd') : 'vakant',
          ],
          ['Att tänka på', text(row.note)],
          ['Mottaget', text(row.accepted_on)],
        ],
      })),
  },
  {
    title: 'Samtycken',
    tables: ['consent'],
    rows: ({ detail, names }) =>
      detail.consents.map((one) => ({
        key: one.id,
        on: one.askedOn ?? one.givenOn ?? one.refusedOn ?? one.notNeededOn ?? one.withdrawnOn ?? '',
        facts: [
          ['Till', one.partyName ?? partyWords[one.party]],
          ['Vårdenhet', one.careUnitId === null ? null : names.careUnits.get(one.careUnitId)],
          ['Gäller', consentKindWords[one.kind]],
          ['Omfattning', one.scope],
          ['Begärt', one.askedOn],
          ['Givet', one.givenOn],
          ['Nekat', one.refusedOn],
          ['Återkallat', one.withdrawnOn],
          ['Behövs inte sedan', one.notNeededOn],
          ['Gäller från', one.validFrom],
          ['Gäller till och med', one.validTo],
          ['Inhämtat av', one.obtainedBy],
          ['Originalet finns', one.originalAt],
          ['Kommentar', one.comment],
        ],
      })),
  },
  {
    title: 'Uppföljningar',
    tables: ['follow_up'],
    rows: ({ detail }) =>
      detail.followUps.map((one) => ({
        key: one.id,
        on: one.doneOn ?? one.plannedOn ?? '',
        facts: [
          ['Utfall', one.outcome === null ? 'Bokad' : followUpOutcomeWords[one.outcome]],
          ['Bokad till', one.plannedOn],
          ['Gjord', one.doneOn],
          ['Vad som sades', one.comment],
        ],
      })),
  },
  {
    title: 'Genomgångar med socialsekreteraren',
    tables: ['review_case'],
    rows: ({ kept }) =>
      kept('review_case').map(({ id, at, row }) => ({
        key: id,
        on: dayOfTime(text(row.done_at) || at),
        facts: [
          ['Utfall', row.outcome ? among(reviewOutcomeWords)(text(row.outcome)) : 'Inte genomgånget'],
          ['Uppföljning', row.contact ? among(reviewContactWords)(text(row.contact)) : null],
          ['Vad som kom fram', text(row.sentence)],
          ['Varför inte', text(row.reason)],
          ['Nästa uppföljning', text(row.next_on)],
        ],
      })),
  },
  {
    title: 'Anteckningar',
    tables: ['note'],
    rows: ({ detail }) =>
      detail.notes.map(({ id, writtenOn, text: written }) => ({
        key: id,
        on: writtenOn,
        facts: [['', written]],
      })),
  },
  {
    title: 'Vad programmet uppmärksammar i dag',
    tables: [],
    rows: ({ detail, today }) =>
      detail.card.flags.map((flag, place) => ({
        key: place,
        on: flag.since,
        facts: [[flagTexts[flag.code].label, flagTexts[flag.code].sentence(flag, today)]],
      })),
  },
]
