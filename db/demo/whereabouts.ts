import type { ClientFacts } from '../../domain/case/client'
import { inventName } from './names'
import { type Random, seeded } from './random'
import { inventedPhone } from './staff'

/** Where an invented client lives, and who speaks for her. */

const streets = [
  'Ekbacksvägen',
  'Tallmossegatan',
  'Kvarnkullens gränd',
  'Gråstensvägen',
  'Norrhöjdsgatan',
  'Lindalsvägen',
  'Björksätravägen',
] as const
/** A postal code that no place has. */
const places = ['100 00 Ekbacken', '100 00 Norrhöjden', '100 00 Lindalen'] as const

const representatives = ['god man', 'förvaltare'] as const

/** Of her own chance, which is her number: what is told of others stays as it was. */
export function whereabouts(
  pin: string,
): Pick<ClientFacts, 'address' | 'representative' | 'representativeContact'> {
  const random = seeded(Number(pin.slice(2)))
  const address = random.chance(0.9) ? inventAddress(random) : null
  if (!random.chance(0.05)) return { address, representative: null, representativeContact: null }
  const { givenName, familyName } = inventName(random, random.pick(['K', 'M']))
  return {
    address,
    representative: `${givenName} ${familyName}, ${random.pick(representatives)}`,
    representativeContact: inventedPhone(random),
  }
}

const inventAddress = (random: Random): string =>
  `${random.pick(streets)} ${random.int(1, 88)}, ${random.pick(places)}`
