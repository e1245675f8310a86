import { careUnit, person } from '../schema/index'
import { type Day, toDate, workdayUntil } from './calendar'
import { type Contact, contacts, unitFunctions, workerFunctions, workerWays } from './contact-words'
import type { Random } from './random'
import { asciiOf, inventedEmail, inventedPhone, type Staff, type Tenure } from './staff'
import type { Entry, Ref } from './story'

/** Contacts at authorities and in the house, and when somebody last saw that what is known of people is right. */

interface Era {
  readonly start: Day
  readonly today: Day
}

const minute = 445

export function tellContacts(random: Random, staff: Staff, era: Era): Entry[] {
  const on = (daysAgo: number) => Math.max(era.start, workdayUntil(era.today - daysAgo))
  return [
    ...contacts.flatMap((contact) => tellContact(random, contact, on)),
    ...unitsVerified.flatMap((daysAgo, place) => {
      const unit = staff.units[place]
      return unit && daysAgo !== null ? [verifyUnit(unit.ref, on(daysAgo))] : []
    }),
    ...verifyPeople(random, staff, on),
  ]
}

function tellContact(random: Random, contact: Contact, on: (daysAgo: number) => Day): Entry[] {
  const { added, verified, left, ...facts } = contact
  const ref: Ref = { id: 0 }
  const domain = `${asciiOf(facts.organisation.split(' ')[0] ?? '')}.example`
  const row = {
    role: 'contact' as const,
    ...facts,
    phone: inventedPhone(random),
    email: inventedEmail(facts.name, domain),
  }
  const entry = (daysAgo: number, route: string, write: Entry['write']) => [
    { day: on(daysAgo), minute, route, write },
  ]
  return [
    ...entry(added, 'person.add', (ledger) => {
      ref.id = ledger.insert(person, row)
    }),
    ...(verified === null ? [] : [verifyPerson(ref, on(verified), {})]),
    ...(left === undefined
      ? []
      : entry(left, 'person.end', (ledger) => ledger.update(person, ref.id, { endedOn: toDate(on(left)) }))),
  ]
}

type More = Partial<Pick<Contact, 'contactWay' | 'function'>> & { readonly meetingDays?: number }

const verifyPerson = (ref: Ref, day: Day, more: More): Entry => ({
  day,
  minute: minute + 5,
  route: 'person.update',
  write: (ledger) => ledger.update(person, ref.id, { ...more, verifiedOn: toDate(day) }),
})

const verifyUnit = (ref: Ref, day: Day): Entry => ({
  day,
  minute: minute + 6,
  route: 'careUnit.update',
  write: (ledger) => ledger.update(careUnit, ref.id, { verifiedOn: toDate(day) }),
})

/** Most of those at work were checked lately, some long ago, and some never. */
function verifyPeople(random: Random, { posts, units }: Staff, on: (daysAgo: number) => Day): Entry[] {
  const check = (who: Tenure | undefined, more: More) => {
    const daysAgo = random.weighted([
      [6, random.int(6, 160)],
      [2, random.int(380, 700)],
      [2, null],
    ])
    if (!who || daysAgo === null || who.to !== null || on(daysAgo) <= who.from) return []
    return [verifyPerson(who.ref, on(daysAgo), more)]
  }
  return [
    ...posts.flatMap((tenures, post) => {
      const who = tenures.at(-1)
      const isNew = who !== undefined && who.from > on(30)
      if (isNew) return [verifyPerson(who.ref, who.from, { meetingDays: 28 })]
      return check(who, post % 5 === 1 ? { function: random.pick(workerFunctions) } : {})
    }),
    ...units.flatMap(({ coordinators }, place) =>
      check(coordinators.at(-1), {
        function: unitFunctions[place % unitFunctions.length] ?? '',
        contactWay: random.pick(workerWays),
      }),
    ),
  ]
}

/** Days before today that each care unit was last checked. */
const unitsVerified: readonly (number | null)[] = [24, 410, null, 88, 610, 12, null]
