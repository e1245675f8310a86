import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { PersonEntry } from '../../../domain/contract/people'
import type { UnitSettings } from '../../../domain/contract/settings'
import type { LocalDate } from '../../../domain/dates'
import type { JointMeetingFacts, Participant } from '../../../domain/joint-meeting/joint-meeting'
import type { JointMeetingType } from '../../../domain/joint-meeting/kinds'
import { type AgendaPoint, agendaOf } from '../../../domain/joint-meeting/proposal'
import type { MeetingTime } from '../../../domain/meeting/meeting'
import type { PersonRole } from '../../../domain/person/person'
import { longDay, longWeekday, timeSpan } from '../../app/dates'
import { inSentence, jointMeetingTypeWords } from '../../app/words'

/** What a meeting about the work is called and told of. */

const pointWords: Record<AgendaPoint, string> = {
  opening: 'Inledning och föregående minnesanteckningar',
  'earlier-decisions': 'Beslut från tidigare möten: vad blev det av dem?',
  figures: 'Perioden i siffror, jämfört med perioden före',
  flow: 'Hur ärendena går mellan faserna',
  stalled: 'Var ärenden stannar, och varför',
  inquiries: 'Rehabiliteringsförfrågningar: svar och svarstider',
  vignettes: 'Avidentifierade ärenden att lära av',
  'own-questions': 'Rehabkoordinatorernas egna frågor',
  agreement: 'Samverkansrutinen: hur följs den, behöver den ändras?',
  goals: 'Mål för det kommande året',
  parallel: 'Parallella insatser: vad pågår och vad behövs?',
  referrals: 'Remisser, start och återremisser',
  paths: 'Kontaktvägar',
  methods: 'Arbetssätt att dela med varandra',
  'round-table': 'Laget runt',
  obstacles: 'Hinder som behöver lösas tillsammans',
  resources: 'Resurser och prioriteringar',
  dialogue: 'Dagens tema',
  next: 'Sammanfattning av beslut och nästa möte',
}

export const proposedAgenda = (type: JointMeetingType): JointMeetingFacts['agenda'] =>
  agendaOf(type).map((point) => ({ text: pointWords[point], notes: null }))

const roleNames: Record<PersonRole, string> = {
  'care-coordinator': 'Rehabkoordinator',
  'social-worker': 'Socialsekreterare',
  contact: '',
}

/** Somebody in Personer, as she stands among the participants. */
export function participantOf(person: PersonEntry): Participant {
  const role = [person.function ?? roleNames[person.role], person.organisation ?? person.careUnit]
  return {
    name: person.name,
    role: role.filter(Boolean).join(', ') || null,
    email: person.email,
    attended: null,
  }
}

/** Words that end what somebody is called at work; another first word is a name. */
const titles =
  /^\p{L}*(?:chef|coach|handläggare|konsulent|kontaktperson|koordinator|kurator|ledare|läkare|samordnare|sekreterare|sjuksköterska|terapeut)(?!\p{L})/iu

/** "Siv Åkerö, rehabkoordinator, Ekbackens vårdcentral"; "Bo Ek, Jobbtorg Kista". */
export const personLine = ({ name, role }: Pick<Participant, 'name' | 'role'>): string =>
  role === null ? name : `${name}, ${titles.test(role) ? inSentence(role) : role}`

/** She who calls. */
export const coordinatorAsParticipant = ({ coordinator }: UnitSettings): Participant[] =>
  coordinator === ''
    ? []
    : [{ name: coordinator, role: 'Samordnare rehabärenden', email: null, attended: null }]

export const meetingName = ({ title, type }: Pick<JointMeetingFacts, 'title' | 'type'>): string =>
  title ?? jointMeetingTypeWords[type]

/** "tisdag 24 mars 2026 kl. 13.00–15.00". */
export const meetingTime = (meeting: MeetingTime): string =>
  `${longWeekday(meeting.day)} ${longDay(meeting.day)} kl. ${timeSpan(meeting)}`

type Told = Pick<JointMeetingEntry, 'cancelledOn' | 'day' | 'heldOn' | 'invitedOn'>

/** How it stands, in a word. */
export function standingOf({ cancelledOn, heldOn, day, invitedOn }: Told, today: LocalDate) {
  if (cancelledOn !== null) return { tone: 'quiet', text: 'Inställt' } as const
  if (heldOn !== null) return { tone: 'good', text: 'Hållet' } as const
  if (day < today) return { tone: 'critical', text: 'Har passerat' } as const
  return invitedOn === null
    ? ({ tone: 'warning', text: 'Inte kallat' } as const)
    : ({ tone: 'good', text: 'Kallat' } as const)
}

const numbered = (agenda: JointMeetingFacts['agenda']): string[] =>
  agenda.map(({ text }, place) => `${place + 1}. ${text}`)

/** What stands in the calendar of those who are asked. */
export const calendarWords = (meeting: JointMeetingEntry) => ({
  summary: meetingName(meeting),
  description: ['Dagordning', ...numbered(meeting.agenda)].join('\n'),
})

/** The invitation, to paste into an e-mail; that it is called off, when it is. */
export function invitationText(
  meeting: JointMeetingEntry,
  { coordinator, unit }: Pick<UnitSettings, 'coordinator' | 'unit'>,
): string {
  const name = inSentence(meetingName(meeting))
  const signed = [coordinator, 'Samordnare rehabärenden', unit].filter((line) => line !== '')
  if (meeting.cancelledOn !== null)
    return [
      'Hej!',
      '',
      `Mötet ${meetingTime(meeting)} (${name}) är inställt.`,
      '',
      'Vänliga hälsningar',
      ...signed,
    ].join('\n')
  const open = meeting.earlier.filter(({ status }) => status === 'open')
  return [
    'Hej!',
    '',
    `Du kallas till ${name} ${meetingTime(meeting)}.`,
    ...(meeting.place === null ? [] : [`Plats: ${meeting.place}`]),
    ...(meeting.agenda.length === 0 ? [] : ['', 'Dagordning', ...numbered(meeting.agenda)]),
    ...(open.length === 0
      ? []
      : [
          '',
          'Beslut från tidigare möten att följa upp',
          ...open.map(({ text, owner }) => `- ${text}${owner === null ? '' : ` (${owner})`}`),
        ]),
    '',
    'Hör av dig om du inte kan komma, eller om något saknas på dagordningen.',
    '',
    'Vänliga hälsningar',
    ...signed,
  ].join('\n')
}
