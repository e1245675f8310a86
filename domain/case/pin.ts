import { isLocalDate, type LocalDate } from '../dates'

/**
 * Swedish personal identity numbers: reading the ways they are written, checking them, and what they say.
 * Folkbokföringslagen (1991:481) 18 §; samordningsnummer add 60 to the day (Skatteverket), and may have month or day 00.
 */
export type PinKind = 'personnummer' | 'samordningsnummer'

export interface Pin {
  /** Twelve digits, no hyphen. */
  readonly number: string
  readonly kind: PinKind
  /** Null for a samordningsnummer whose birth day is not known. */
  readonly birthDate: LocalDate | null
  readonly sex: 'K' | 'M'
}

export type PinProblem = 'missing' | 'not-a-number' | 'impossible-date' | 'wrong-check-digit'

export type PinReading =
  | { readonly ok: true; readonly pin: Pin }
  | { readonly ok: false; readonly problem: PinProblem }

const refuse = (problem: PinProblem): PinReading => ({ ok: false, problem })

/**
 * Reads a number written with or without century, hyphen or plus, and one a spreadsheet has turned into a number
 * (leading zeros gone, or a trailing ".0"). `today` settles the century of ten digits: the latest that is not in the
 * future, a hundred years earlier when written with plus.
 */
export function readPin(written: string | number | null | undefined, today: LocalDate): PinReading {
  const text = typeof written === 'number' ? String(written) : (written ?? '').trim()
  if (text === '') return refuse('missing')
  const parts = /^(\d{1,8})\s*([-+–−])?\s*(\d{4})(?:\.0)?$/.exec(text.replace(/\u00a0/g, ''))
  if (!parts) return refuse('not-a-number')
  const head = parts[1] ?? ''
  const digits = head + (parts[3] ?? '')
  const twelve =
    head.length > 6
      ? digits.padStart(12, '0')
      : withCentury(digits.padStart(10, '0'), parts[2] === '+', today)
  return checkPin(twelve, today)
}

function withCentury(ten: string, plus: boolean, today: LocalDate): string {
  const thisCentury = Number(today.slice(0, 2))
  const day = Number(ten.slice(4, 6))
  const born = ten.slice(0, 4) + String(day > 60 ? day - 60 : day).padStart(2, '0')
  const inFuture = `${thisCentury}${born}` > today.replaceAll('-', '')
  return `${thisCentury - (inFuture ? 1 : 0) - (plus ? 1 : 0)}${ten}`
}

function checkPin(twelve: string, today: LocalDate): PinReading {
  const month = Number(twelve.slice(4, 6))
  const writtenDay = Number(twelve.slice(6, 8))
  const coordination = writtenDay >= 60
  const day = coordination ? writtenDay - 60 : writtenDay
  const birthDate = `${twelve.slice(0, 4)}-${twelve.slice(4, 6)}-${String(day).padStart(2, '0')}`
  const unknownDay = coordination && (month === 0 || day === 0) && month <= 12 && day <= 31
  if (!unknownDay && (!isLocalDate(birthDate) || birthDate > today)) return refuse('impossible-date')
  if (checkDigit(twelve.slice(2, 11)) !== Number(twelve[11])) return refuse('wrong-check-digit')
  return {
    ok: true,
    pin: {
      number: twelve,
      kind: coordination ? 'samordningsnummer' : 'personnummer',
      birthDate: unknownDay ? null : birthDate,
      sex: Number(twelve[10]) % 2 === 0 ? 'K' : 'M',
    },
  }
}

/** The modulus-10 digit over nine digits, YYMMDDNNN (Luhn). */
export function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, digit, place) => {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** "19830203-9981", as it is written on paper. */
export const formatPin = (twelve: string): string => `${twelve.slice(0, 8)}-${twelve.slice(8)}`
