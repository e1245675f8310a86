import { handover, handoverCase, person, staffAbsence } from '../schema/index'
import { type Day, toDate, workdayFrom } from './calendar'
import type { HandedCase, Handing, Handings } from './handings'
import type { Ledger } from './ledger'
import type { Entry } from './story'

/** Handovers as they were recorded, and the yes of those who took over. */

/** Before the first case of the day is touched, and after those who begin are there. */
const minuteOfHanding = -10
const minuteAfterWork = 470
/** Cases whose receiver has not said yes, of the handover that was made last. */
const unaccepted = 3

/** Once every case is told. A post without cases is only left. */
export function tellHandings({ all }: Handings, today: Day): Entry[] {
  const latest = all.findLast(
    ({ until, cases, day }) => until === null && cases.length > 0 && day > today - 30,
  )
  return all.flatMap((handing) => {
    if (handing.cases.length === 0) return [withoutCases(handing)]
    const receipt = new Map<HandedCase, number>()
    const waiting = handing === latest ? waitingFor(handing.cases) : []
    return [made(handing, receipt), ...accepted(handing, receipt, waiting)]
  })
}

const waitingFor = (cases: readonly HandedCase[]) =>
  cases.filter(({ live }) => live).slice(0, Math.min(unaccepted, Math.ceil(cases.length / 2)))

const withoutCases = (handing: Handing): Entry => ({
  day: handing.day,
  minute: minuteAfterWork,
  route: handing.until === null ? 'person.end' : 'staffAbsence.add',
  write: (ledger) => writeReason(ledger, handing),
})

function made(handing: Handing, receipt: Map<HandedCase, number>): Entry {
  const { from, day, until, cases } = handing
  const fromDate = toDate(day)
  return {
    day,
    minute: minuteOfHanding,
    route: 'handover.make',
    write: (ledger) => {
      for (const { give } of cases) give(ledger)
      writeReason(ledger, handing)
      const handoverId = ledger.insert(handover, {
        role: 'social-worker',
        fromPersonId: from.ref.id,
        cause: until === null ? 'left' : 'away',
        sudden: until !== null,
        fromDate,
        untilDate: until === null ? null : toDate(until),
        comment: until === null ? (leaveComments[day % leaveComments.length] ?? null) : coverComment,
        madeOn: fromDate,
      })
      for (const [place, one] of cases.entries()) {
        const row = { handoverId, caseId: one.caseRef.id, toPersonId: one.to.ref.id }
        receipt.set(one, ledger.insert(handoverCase, { ...row, note: noteOf(place) }))
      }
    },
  }
}

/** She leaves, or is away: recorded in the same act. */
function writeReason(ledger: Ledger, { from, day, until }: Handing): void {
  if (until === null) ledger.update(person, from.ref.id, { endedOn: toDate(day) })
  else ledger.insert(staffAbsence, { personId: from.ref.id, fromDate: toDate(day), toDate: toDate(until) })
}

/** Most are taken on the next day, the last few some days later. */
function accepted(
  { day, cases }: Handing,
  receipt: ReadonlyMap<HandedCase, number>,
  waiting: readonly HandedCase[],
): Entry[] {
  const taken = cases.filter((one) => !waiting.includes(one))
  const soon = Math.ceil(taken.length * 0.7)
  return [
    { on: workdayFrom(day + 1), those: taken.slice(0, soon) },
    { on: workdayFrom(day + 4), those: taken.slice(soon) },
  ]
    .filter(({ those }) => those.length > 0)
    .map(({ on, those }) => ({
      day: on,
      minute: 25,
      route: 'handover.accept',
      write: (ledger) => {
        for (const one of those)
          ledger.update(handoverCase, receipt.get(one) ?? 0, { acceptedOn: toDate(on) })
      },
    }))
}

const coverComment = 'Borta utan förvarning. Tar bara det som inte kan vänta.'
const leaveComments: readonly string[] = [
  'Slutar hos oss. Akterna är genomgångna tillsammans.',
  'Byter förvaltning. Nås på mejl den första tiden.',
  'Går i pension.',
]

/** Of every third case there is something to look out for. */
const noteOf = (place: number) => (place % 3 === 0 ? (notes[(place / 3) % notes.length] ?? null) : null)

const notes: readonly string[] = [
  'Ring före brev, svarar helst på förmiddagen.',
  'Ny tid hos läkaren väntas. Stäm av innan planen ändras.',
  'Vill ha tolk på plats, inte på telefon.',
  'Har träffat flera handläggare. Börja med ett kort besök.',
]
