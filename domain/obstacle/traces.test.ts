import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientTraces, nameWords } from './traces'

const today = '2026-03-02'
const names = new Set(['Åsa', 'Öberg', 'Anna-Karin', 'Berg', 'José'].flatMap(nameWords))
const found = (text: string) => clientTraces(text, names, today).map(({ written }) => written)

describe('what may tell who a client is', () => {
  it.each([
    ['Åsa Öberg väntar på läkartid.', ['Åsa', 'Öberg']],
    ['Öbergs läkare svarar inte.', ['Öbergs']],
    ['Vi hann inte med Karin.', ['Karin']],
    ['ÖBERG fick avslag.', ['ÖBERG']],
    ['Jose har ingen tolk.', ['Jose']],
    ['19830203-9808 saknar intyg', ['19830203-9808']],
    ['Intyg saknas för 8302039808.', ['8302039808']],
    ['Intyg saknas för 19 83 02 03 98 08.', ['19 83 02 03 98 08']],
    ['O\u0308berg och Ö\u00adberg, Öb-\nerg', ['Öberg']],
    ['ÅsaÖberg, Åsa-Öberg, Ｂerg', ['ÅsaÖberg', 'Åsa-Öberg', 'Berg']],
    // Miswritten, and yet a number of somebody.
    ['830203-9807', ['830203-9807']],
  ])('is seen in %s', (text, traces) => {
    expect(found(text)).toEqual(traces)
  })

  it.each([
    'Vårdcentralen svarar inte inom trettio dagar.',
    'Vägen över ett berg av blanketter är lång.',
    'Ring växeln, 08-508 03 000, eller 070-174 06 99.',
    'Budgeten 2025-2026 räcker till 12000000 kronor.',
    'Åtta ärenden, sedan 2025-11-14.',
  ])('is not seen in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is seen of every client wherever in a text the name is written', () => {
    const letters = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäöé]{2,9}$/)
    fc.assert(
      fc.property(letters, fc.constantFrom('', 's'), fc.constantFrom(' ', ', ', '. '), (name, s, after) => {
        const traces = clientTraces(
          `Mötet med ${name}${s}${after}blev inställt.`,
          new Set(nameWords(name)),
          today,
        )
        expect(traces).toContainEqual({ kind: 'name', written: `${name}${s}` })
      }),
    )
  })
})
