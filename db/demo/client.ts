import { type ClientFacts, type Code, foldForSearch, type Sex } from '../../domain/case/client'
import { checkDigit } from '../../domain/case/pin'
import { client } from '../schema/index'
import { type Day, toDate } from './calendar'
import { interpreters, inventName, longestName } from './names'
import type { Random } from './random'
import { inventedEmail, inventedPhone } from './staff'
import { whereabouts } from './whereabouts'

/** An invented client: a name, and a personal identity number from the birth numbers 980-999 that nobody is given. */
type NewClient = typeof client.$inferInsert

export interface InventedClient {
  readonly row: NewClient
  readonly sex: Sex
  readonly code: Code
}

/** What clients share: numbers are unique, and the sexes even. */
export interface Invention {
  readonly random: Random
  readonly today: Day
  readonly takenPins: Set<string>
}

const sickListedShare = 284 / 525

export function inventClient(
  { random, today, takenPins }: Invention,
  opened: Day,
  kind: 'usual' | 'protected' | 'long-name',
): InventedClient {
  const sex: Sex = random.chance(0.5) ? 'K' : 'M'
  const code: Code = random.chance(sickListedShare) ? 'no-sgi' : 'social-medical'
  const birth = birthDay(random, opened, today)
  if (kind === 'protected') return { row: protectedRow(birth, sex), sex, code }
  const name = kind === 'long-name' ? longestName : inventName(random, sex)
  const coordination = random.chance(0.012)
  const pin = freePin(random, takenPins, birth, sex, coordination)
  const facts: ClientFacts = {
    pin,
    birthDate: null,
    sexOverride: null,
    ...name,
    protectedIdentity: false,
    phone: random.chance(0.8) ? inventedPhone(random) : null,
    email: random.chance(0.3) ? inventedEmail(`${name.givenName} ${name.familyName}`, 'post.example') : null,
    interpreter: random.chance(0.16) ? random.pick(interpreters) : null,
    ...whereabouts(pin),
  }
  const pinKind = coordination ? 'samordningsnummer' : 'personnummer'
  return {
    row: { ...facts, pinKind, searchName: foldForSearch(`${name.familyName} ${name.givenName}`) },
    sex,
    code,
  }
}

/** Only what the work needs is kept about somebody with protected identity: no number, no name. */
function protectedRow(birth: Day, sex: Sex): NewClient {
  return {
    pin: null,
    pinKind: 'none',
    birthDate: `${toDate(birth).slice(0, 4)}-01-01`,
    sexOverride: sex,
    givenName: '',
    familyName: '',
    searchName: '',
    protectedIdentity: true,
    phone: null,
    email: null,
    interpreter: null,
  }
}

const daysPerYear = 365.25

/** Eighteen or more on the opening day, and with few exceptions under 65 on the last. */
function birthDay(random: Random, opened: Day, today: Day): Day {
  const years = Math.ceil((today - opened) / daysPerYear)
  if (random.chance(0.02)) return Math.round(today - random.int(65, 66) * daysPerYear - random.int(1, 300))
  const oldest = Math.max(20, 63 - years)
  const age = Math.round((random.int(18, oldest) + random.int(18, oldest)) / 2)
  return Math.round(opened - age * daysPerYear - random.int(10, 350))
}

function freePin(random: Random, taken: Set<string>, birth: Day, sex: Sex, coordination: boolean): string {
  for (let day = birth; ; day--) {
    const [year = '', month = '', date = ''] = toDate(day).split('-')
    const written = coordination ? String(Number(date) + 60) : date
    const first = random.int(0, 9)
    for (let tried = 0; tried < 10; tried++) {
      const birthNumber = 980 + 2 * ((first + tried) % 10) + (sex === 'M' ? 1 : 0)
      const nine = `${year.slice(2)}${month}${written}${birthNumber}`
      const pin = `${year.slice(0, 2)}${nine}${checkDigit(nine)}`
      if (taken.has(pin)) continue
      taken.add(pin)
      return pin
    }
  }
}
