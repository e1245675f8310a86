import { describe, expect, it } from 'vitest'
import { plain } from './test-told'
import { findingsIn, findingsInShared, indexNames, type KnownToRegister } from './vignette-check'

const known: KnownToRegister = {
  people: [
    ['Åsa', 'Öberg'],
    ['Anna-Karin', 'af Trolle'],
    ['Bo', 'Berg'],
    ['Maj Ek'],
    ['Lars', 'Nilsson'],
    ['José', 'Núñez'],
    ['Kent', 'Nyström'],
  ],
  careUnits: ['Ekdals vårdcentral', 'Vårdcentralen Sjöstaden'],
  group: [...Array.from({ length: 8 }, () => plain), { ...plain, sex: 'M', phase: 4, age: 23 }],
  enough: 5,
}
const index = indexNames(known.people)
const found = (text: string, letThrough: string[] = []) =>
  findingsIn(text, known, index, new Set(letThrough)).map(({ kind, written }) => [kind, written])

describe('what may tell who somebody is', () => {
  it.each([
    ['Samtal med Åsa Öberg i går.', [['full-name', 'Åsa Öberg']]],
    [
      'ÖBERGS plan, Öberg, Åsa',
      [
        ['name', 'ÖBERGS'],
        ['full-name', 'Öberg, Åsa'],
      ],
    ],
    ['Karin ringde.', [['name', 'Karin']]],
    ['Anna-Karins läkare', [['name', 'Anna-Karins']]],
    [
      'Jose och lars',
      [
        ['name', 'Jose'],
        ['name', 'lars'],
      ],
    ],
    ['Handläggs av Maj Ek.', [['full-name', 'Maj Ek']]],
    ['Bergen syns. Bo väntar.', [['name', 'Bo']]],
  ])('names: %s', (text, expected) => {
    const written = found(text).map(([kind, own]) => [kind, String(own)])
    expect(written.map(([, own]) => own?.replace(/,? /, ' '))).toEqual(
      expected.map(([, own]) => own?.replace(/,? /, ' ')),
    )
    expect(written.map(([kind]) => kind)).toEqual(expected.map(([kind]) => kind))
  })

  it.each([
    ['19850203-9808', 'pin'],
    ['850203 9808', 'pin'],
    ['8502639808', 'pin'],
    ['född 850203', 'pin'],
    ['2022-0143', 'case-number'],
    ['2025-11-03', 'date'],
    ['den 3 november', 'date'],
    ['3:e nov 2024', 'date'],
    ['3/11', 'date'],
    ['08-123 45 67', 'phone'],
    ['+46 70 123 45 67', 'phone'],
    ['asa.oberg@example.se', 'email'],
    ['Ringvägen 12 B', 'address'],
    ['Storgatan', 'address'],
    ['Solberga torg 3', 'address'],
    ['11823', 'number'],
    ['sedan 2023', 'number'],
    ['-9808', 'number'],
    ['Sjöstaden', 'care-unit'],
    ['Ekdals vårdcentral', 'care-unit'],
  ])('%s is a %s', (text, kind) => {
    expect(found(`Läget är ${text}.`).map(([own]) => own)).toEqual([kind])
  })

  it.each([
    'Kent Nystro\u0308m',
    'Kent Ny\u00adström',
    'Kent Ny\u200bstr\u200döm\ufeff',
    'Ke-\nnt Nys-\ntröm',
    'Ke\u00ad\nnt Nyström',
    'KentNyström',
    'kentnyström',
    'KENTNYSTRÖM',
    'Ｋｅｎｔ Ｎｙｓｔｒöｍ',
    'Kent\u00a0 \n Nyström',
    'Kent M Nyström',
    'Kent M. Nyström',
    'Kent Åke Nyström',
    'K. Nyström',
    'K Nyströms',
    'Nyström K.',
    'Kent-Nyström',
    'Kent‑Nyström',
  ])('a whole name is read in %j, also where many share the text', (text) => {
    const clients = indexNames([['Kent', 'Nyström']])
    expect(found(`Läkaren bad ${text} komma.`).map(([kind]) => kind)).toEqual(['full-name'])
    expect(findingsInShared(`Läkaren bad ${text} komma.`, clients).map(({ kind }) => kind)).toEqual([
      'full-name',
    ])
  })

  it.each([
    ['Ny\u00adström', 'name'],
    ['Nystro\u0308m', 'name'],
    ['070.174.06.99', 'phone'],
    ['０７０-１７４ ０６ ９９', 'phone'],
    ['19 85 02 03 98 08', 'pin'],
    ['1985 02 03 - 98 08', 'pin'],
    ['850203\u00a098 08', 'pin'],
    ['１９８５０２０３-９８０８', 'pin'],
    ['född 01-07-23', 'pin'],
    ['01-07-23', 'date'],
    ['bor på storgatan', 'address'],
    ['bor på ringvägen', 'address'],
    ['Rinkebystråket 5', 'address'],
    ['Rinkebystråket', 'address'],
    ['tunnbindargränd', 'address'],
    ['hötorget 7', 'address'],
  ])('%j is a %s however it is written', (text, kind) => {
    expect(found(`Läget är ${text}.`).map(([own]) => own)).toEqual([kind])
  })

  it.each(['070.174.06.99', 'asa@example.se', 'Storgatan 4', 'storgatan', '850203 98 08', 'född 01-07-23'])(
    '%s is held back where many share the text',
    (text) => {
      expect(findingsInShared(`Ring ${text}.`, indexNames([]))).toHaveLength(1)
    },
  )

  it.each([
    'Ärendet hamnar i en återvändsgränd. Omvägen och jobbtorget är prövade, och på omvägen tog det slut.',
    'Kvinnan 12 gånger, mannen 50 % och personen 24 månader.',
    'Året 2024 och 3-4 möten. I Ek fanns inget.',
    'Kent. Malin och en till.',
  ])('ordinary words are let be where many share the text: %s', (text) => {
    expect(
      findingsInShared(
        text,
        indexNames([
          ['Kent', 'Nyström'],
          ['Ida', 'Ek'],
        ]),
      ),
    ).toEqual([])
  })

  it.each([
    'En person, 40–49 år, står still i fas 2 (Planering) sedan ungefär ett halvår.',
    'Rehabplan finns. Jobbtorg och Jobbtorget är tillfrågade, 3 gånger på 120 dagar, 50 % sjukskriven.',
    'Vården har svarat. Vårdcentralen väntar. Omvägen tog tid.',
  ])('ordinary words are let be: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('a word that is no name is let through, a full name never', () => {
    expect(found('Bo kvar hemma', ['bo'])).toEqual([])
    expect(found('Bo Berg', ['bo', 'berg'])).toEqual([['full-name', 'Bo Berg']])
  })

  it('what few have in common is told of, in the words it stands in', () => {
    expect(found('En kvinna i 40-årsåldern i fas 2')).toEqual([])
    expect(found('En man i 20-årsåldern, fas 4')).toEqual([['rare', '20-årsåldern, en man, fas 4']])
    expect(found('Han är 23 år')).toEqual([['rare', '23 år, han']])
    expect(found('Kvinnan (61) i fas  2')).toEqual([['rare', 'kvinnan (61, kvinnan, fas 2']])
    expect(found('En man i fas\u00a0 4').map(([kind]) => kind)).toEqual(['rare'])
    expect(found('En 61-årig person').map(([kind]) => kind)).toEqual(['rare'])
  })

  it('a text about many may hold days and who works with it, never a client', () => {
    const clients = indexNames([['Åsa', 'Öberg']])
    const kinds = (text: string) => findingsInShared(text, clients).map(({ kind }) => kind)
    expect(kinds('Maj Ek ser till det före 2026-03-01, på Ekdals vårdcentral. Åsa.')).toEqual([])
    expect(kinds('Åsa Öberg, 19850203-9808, 2022-0143')).toEqual(['full-name', 'pin', 'case-number'])
  })
})
