import type { SipFacts } from '../../domain/documents/sip'
import type { Random } from './random'

/** Where SIP are held, and on which street; what is digital has none. */
const addresses: Readonly<Record<string, string>> = {
  'Ekbackens vårdcentral, rum 3': 'Ekbacksvägen 12, 100 00 Ekbacken',
  Medborgarkontoret: 'Torget 1, 100 00 Ekbacken',
  'Psykiatrimottagning Ekbacken': 'Ekbacksvägen 30, 100 00 Ekbacken',
  Jobbtorg: 'Lindalsvägen 7, 100 00 Lindalen',
}

/** A working hour or somewhat more, between nine and four. */
export function meetingHours(
  random: Random,
  place: string,
): Pick<SipFacts, 'address' | 'endsAt' | 'startsAt'> {
  const begins = random.int(18, 28) * 30
  const ends = begins + random.pick([60, 60, 90])
  return { startsAt: timeOf(begins), endsAt: timeOf(ends), address: addresses[place] ?? null }
}

const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
