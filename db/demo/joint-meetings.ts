import { workdayFrom } from '../../domain/calendar/workdays'
import type { AgendaItem, Participant } from '../../domain/joint-meeting/joint-meeting'
import type { JointMeetingType } from '../../domain/joint-meeting/kinds'
import { usualMinutes } from '../../domain/joint-meeting/proposal'
import { decision, jointMeeting } from '../schema/index'
import { type Day, toDate, toDay } from './calendar'
import { contacts } from './contact-words'
import { type Decided, decisionsOf, pointsOf } from './joint-meeting-phrases'
import type { Random } from './random'
import { asciiOf, holderOn, inventedEmail, type Staff } from './staff'
import { type Entry, entryMinute, type Ref } from './story'

/** Meetings about the work through the years, what each decided and what became of it; the last is still to be held. */

interface Era {
  readonly start: Day
  readonly today: Day
}

interface Telling extends Era {
  readonly random: Random
  readonly staff: Staff
  /** Who was samordnare on a day. */
  readonly coordinatorOn: (day: Day) => string
}

/** When each was held, in days before today, the latest last; below nought is ahead. */
const heldDaysAgo: Readonly<Partial<Record<JointMeetingType, readonly number[]>>> = {
  'method-development': [890, 710, 525, 345, 160, -21],
  cooperation: [840, 475, 110],
  jobbtorg: [240, 60],
  'method-network': [300, 95],
}

const places: Readonly<Partial<Record<JointMeetingType, string>>> = {
  'method-development': 'Ekbackens vårdcentral, stora samlingsrummet',
  cooperation: 'Stadsdelsförvaltningen, rum Eken',
  jobbtorg: 'Jobbtorg Ekbacken',
  'method-network': 'Digitalt',
}

const startMinute = 13 * 60
/** On the Swedish clock: when things are written down. */
const planning = 9 * 60
const decidedEach = 2
/** Days from its meeting until a decision is to be done. */
const dueAfter = 120

export function tellJointMeetings(telling: Telling): Entry[] {
  return Object.entries(heldDaysAgo).flatMap(([type, daysAgo]) =>
    tellSeries(telling, type as JointMeetingType, daysAgo),
  )
}

const workday = (day: Day): Day => toDay(workdayFrom(toDate(day)))

function tellSeries(telling: Telling, type: JointMeetingType, daysAgo: readonly number[]): Entry[] {
  const { start, today } = telling
  const days = daysAgo.map((ago) => workday(today - ago)).filter((day) => day > start + 60)
  const decided = decisionsOf[type] ?? []
  return days.flatMap((day, place) => {
    const own = decided.slice(place * decidedEach, (place + 1) * decidedEach)
    return tellMeeting(telling, { type, day, next: days[place + 1] ?? null, decided: own })
  })
}

interface Held {
  readonly type: JointMeetingType
  readonly day: Day
  /** The one that follows it. */
  readonly next: Day | null
  readonly decided: readonly Decided[]
}

function tellMeeting(telling: Telling, { type, day, next, decided }: Held): Entry[] {
  const { random, today } = telling
  const ref: Ref = { id: 0 }
  const asked = participantsOn(telling, type, Math.min(day, today - 1))
  const agenda = (pointsOf[type] ?? []).map(
    ({ text, notes }): AgendaItem => ({ text, notes: random.pick(notes) }),
  )
  const on = (when: Day, minute: number, route: string, write: Entry['write']): Entry => ({
    day: when,
    minute: entryMinute(when, minute),
    route,
    write,
  })
  const planned = workday(Math.min(day - 30, today - 8))
  const plan = on(planned, planning, 'jointMeeting.plan', (ledger) => {
    ref.id = ledger.insert(jointMeeting, {
      type,
      day: toDate(day),
      startMinute,
      minutes: usualMinutes[type],
      place: places[type] ?? null,
      participants: asked,
      agenda: agenda.map(({ text }) => ({ text, notes: null })),
    })
  })
  if (day >= today) return [plan]
  const invited = workday(day - 21)
  const present = asked.map((one, place) => ({ ...one, attended: place === 0 || random.chance(0.8) }))
  const after = startMinute + usualMinutes[type]
  return [
    plan,
    on(invited, planning, 'jointMeeting.update', (ledger) =>
      ledger.update(jointMeeting, ref.id, { invitedOn: toDate(invited) }),
    ),
    on(day, after, 'jointMeeting.hold', (ledger) =>
      ledger.update(jointMeeting, ref.id, { heldOn: toDate(day), participants: present }),
    ),
    on(day, after + 5, 'jointMeeting.update', (ledger) => ledger.update(jointMeeting, ref.id, { agenda })),
    ...decided.flatMap((one, place): Entry[] => {
      const own: Ref = { id: 0 }
      const owner = random.pick(present).name
      const due = day + (place === 0 ? dueAfter : 2 * dueAfter)
      const add = on(day, after + 10 + place, 'decision.add', (ledger) => {
        const dueOn = toDate(workday(due))
        own.id = ledger.insert(decision, { jointMeetingId: ref.id, text: one.text, owner, dueOn })
      })
      // Of the last meeting before the one ahead, the first is late and the others have time left.
      const closed = next === null || next >= today ? null : workday(next - random.int(10, 60))
      if (closed === null || closed >= today) return [add]
      return [
        add,
        on(closed, planning + 30, 'decision.update', (ledger) =>
          ledger.update(decision, own.id, {
            status: one.dropped ? 'dropped' : 'done',
            result: one.result,
            closedOn: toDate(closed),
          }),
        ),
      ]
    }),
  ]
}

const asked = (name: string, role: string, email: string | null): Participant => ({
  name,
  role,
  email,
  attended: null,
})

/** She who calls first, then those the type is for as they were that day. */
function participantsOn(
  { staff, coordinatorOn, today }: Telling,
  type: JointMeetingType,
  day: Day,
): Participant[] {
  const caller = coordinatorOn(day)
  const coordinators = staff.units.flatMap(({ name, coordinators: all }) => {
    const one = holderOn(all, day)
    return one
      ? [asked(one.name, `Rehabkoordinator, ${name}`, inventedEmail(one.name, 'varden.example'))]
      : []
  })
  const known = contacts
    .filter(({ added, left }) => today - added <= day && (left === undefined || today - left > day))
    .map(({ name, organisation, function: does }) =>
      asked(
        name,
        `${does}, ${organisation}`,
        inventedEmail(name, `${asciiOf(organisation.split(' ')[0] ?? '')}.example`),
      ),
    )
  const atJobbtorg = known.filter(({ role }) => role?.includes('Jobbtorg'))
  return [
    asked(caller, 'Samordnare rehabärenden', inventedEmail(caller, 'ekbacken.example')),
    ...(type === 'method-development' ? coordinators : type === 'jobbtorg' ? atJobbtorg : []),
    ...(type === 'cooperation' ? managers : []),
    ...(type === 'method-network' ? neighbours : []),
  ]
}

const managers: readonly Participant[] = [
  asked('Lena Borgström', 'Enhetschef, ekonomiskt bistånd', 'lena.borgstrom@ekbacken.example'),
  asked('Mats Öqvist', 'Verksamhetschef, Ekbackens vårdcentral', 'mats.oqvist@varden.example'),
  asked('Farida Nouri', 'Verksamhetschef, Tallmossens vårdcentral', 'farida.nouri@varden.example'),
  asked('Karin Sjölander', 'Verksamhetschef, Psykiatrimottagning Ekbacken', 'karin.sjolander@varden.example'),
]
const neighbours: readonly Participant[] = [
  asked('Ulla Wennberg', 'Samordnare, Lövstadens stadsdel', 'ulla.wennberg@lovstaden.example'),
  asked('Hassan Darwish', 'Samordnare, Söderkullens stadsdel', null),
  asked('Petra Lindell', 'Metodutvecklare, Norrtunets stadsdel', 'petra.lindell@norrtunet.example'),
]
