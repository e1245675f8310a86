import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { generateDemo } from '../../../db/demo/generate'
import { testDb } from '../../../db/test-db'
import { type CaseFilter, noFilter } from '../../../domain/case/filter'
import type { CaseCard } from '../../../domain/contract/cases'
import { defaultPaperSettings } from '../../../domain/paper/paper-settings'
import { defaultPhases } from '../../../domain/phase/phases'
import { testRouter } from '../../../electron/ipc/test-router'
import { filterSentences } from '../../features/cases/filter-words'
import type { ColumnKey } from '../../features/cases/order'
import { orderWords } from '../../features/cases/order-words'
import { casesInView, viewFromAddress } from '../../features/cases/view'
import { BoardPaper } from './BoardPaper'
import { CaseloadList } from './CaseloadList'

const today = '2026-03-02'
let all: CaseCard[] = []

beforeAll(async () => {
  const db = testDb()
  generateDemo(db.$client, { cases: 80, seed: 1, today })
  all = await testRouter(today, db).ask('case.list', { closed: false })
})

const letterhead = { unit: 'Ekbacken', ...defaultPaperSettings }
const nameOf = (card: CaseCard) => card.name
const sentences = (filter: Partial<CaseFilter>, hideText = false) =>
  filterSentences({ ...noFilter, ...filter }, { cards: all, phases: defaultPhases, hideText })

function shared(cards: readonly CaseCard[], filter: readonly string[] = []) {
  return { cards, all: all.length, closed: false, filter, order: orderWords([]), today, letterhead, nameOf }
}
const list = (cards: readonly CaseCard[], columns: readonly ColumnKey[], filter?: readonly string[]) =>
  renderToStaticMarkup(<CaseloadList {...shared(cards, filter)} columns={columns} phases={defaultPhases} />)
const board = (cards: readonly CaseCard[]) =>
  renderToStaticMarkup(
    <BoardPaper {...shared(cards)} nameOf={(card) => card.caseNumber} phases={defaultPhases} />,
  )

/** Case numbers in the order they stand. */
const numbersIn = (html: string) => html.match(/(?<=<td[^>]*>)\d{4}-\d{4}(?=<\/td>)/g) ?? []

describe('the caseload list on paper', () => {
  it('has just the cases of the address, in its order', () => {
    const address = new URLSearchParams({ vy: 'lista', fas: '3,4', ordning: '-days' })
    const cards = casesInView(all, viewFromAddress(address), today)
    const html = list(cards, ['name', 'caseNumber', 'days'])
    expect(cards.length).toBeGreaterThan(5)
    expect(numbersIn(html)).toEqual(cards.map(({ caseNumber }) => caseNumber))
    expect(cards.map(({ days }) => days)).toEqual(cards.map(({ days }) => days).toSorted((a, b) => b - a))
    expect(html).toContain(`${cards.length} av 80 öppna ärenden.`)
    expect(html).toContain(`data-cases="${cards.map(({ id }) => id).join(',')}"`)
  })

  it('has the chosen columns, in the order of the list whichever was chosen first', () => {
    const html = list(all, ['flags', 'name', 'days'])
    const headings = [...html.matchAll(/<th scope="col">([^<]+)/g)].map((match) => match[1])
    expect(headings).toEqual(['Namn', 'Dagar', 'Flaggor'])
  })

  it('says every flag of a case, where the screen has room for two', () => {
    const card = all.find(({ flags }) => flags.length > 3)
    const html = list(card ? [card] : [], ['name', 'flags'])
    expect(html.match(/<td>[^<]*(, [^<]*){2,}<\/td>/g)?.length).toBe(1)
  })

  it('is a sentence when nothing stands on it, and says which choice left it empty', () => {
    const html = list([], ['name'], sentences({ text: 'Öberg', phases: [3] }))
    expect(html).toContain('Inget öppet ärende stämmer med urvalet.')
    expect(html).toContain('Urval: Sökning: ”Öberg”; Fas: 3 Samverkan.')
    expect(html).not.toContain('<table')
    expect(list([], ['name'])).toContain('Det finns inget öppet ärende.')
  })
})

describe('a filter in words', () => {
  it('tells of every kind there is', () => {
    const filter: CaseFilter = {
      text: 'a',
      phases: [1],
      workers: [0],
      careUnits: [0],
      flags: ['stalled'],
      codes: ['no-sgi'],
      sexes: ['K'],
      followUps: ['overdue'],
      holds: ['held'],
      overdue: ['1-7'],
      waiting: ['care'],
      parallel: ['none'],
      rests: ['resting'],
      obstacles: [1],
      planned: { from: today, to: today },
      newSince: today,
      awake: true,
      toAct: true,
      unseen: true,
      absent: true,
    }
    expect(sentences(filter).length).toBe(Object.keys(filter).length)
    expect(sentences(noFilter)).toEqual([])
  })

  it('says the names of those who hold the cases, and never a searched name while names are hidden', () => {
    const { workerId, worker } = all.find((card) => card.workerId !== null) ?? {}
    expect(sentences({ workers: [workerId ?? 0] })).toEqual([`Socialsekreterare: ${worker}`])
    expect(sentences({ text: 'Öberg' }, true)).toEqual(['Sökning: visas inte'])
  })

  it('says the order, each by its heading', () => {
    expect(
      orderWords([
        { key: 'worker', descending: false },
        { key: 'days', descending: true },
      ]),
    ).toBe('Socialsekreterare; därefter Dagar, fallande')
  })
})

describe('the board on paper', () => {
  it('has every card once: in the column of its phase, or where that phase alone goes on', () => {
    const [together = '', tail = ''] = board(all).split('fortsättning</h2>')
    const rows = [...together.matchAll(/<tr>((?:<td>.*?<\/td>)+)<\/tr>/g)].map(([, row = '']) =>
      [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell),
    )
    for (const { number } of defaultPhases) {
      const pile = all.filter(({ phase }) => phase === number)
      const cells = rows.map((row) => row[number]).filter(Boolean)
      cells.forEach((cell, place) => expect(cell).toContain(pile[place]?.caseNumber))
      for (const { caseNumber } of pile.slice(cells.length)) expect(tail.split(caseNumber)).toHaveLength(2)
    }
    expect([...board(all).matchAll(/<td><strong>/g)]).toHaveLength(all.length)
  })

  it('says in words what the screen says by colour', () => {
    const limit = defaultPhases[3]?.limitDays ?? 0
    const [card] = all.filter(({ phase }) => phase === 3)
    if (!card) throw new Error('nobody in phase 3')
    const html = board([{ ...card, days: limit + 1, nextPlanned: '2026-02-20', absentFromList: today }])
    expect(html).toContain(`<b>, över gränsen ${limit}</b>`)
    expect(html).toContain('<b>Försenad\u00a010\u00a0d</b>')
    expect(html).toContain('Saknas på listan')
    expect(html).toContain(`median ${limit + 1} dagar i fasen`)
  })

  it('has six headings also when nobody is there', () => {
    expect(board([]).match(/<th /g)?.length).toBe(6)
  })
})
