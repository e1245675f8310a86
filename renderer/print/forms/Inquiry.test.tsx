import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { inquiryRows } from '../../../domain/documents/inquiry'
import { openCase, person } from '../../../electron/handlers/test-case'
import { type TestRouter, testRouter } from '../../../electron/ipc/test-router'
import type { CaseFormProps } from '../case-paper'
import { letterheadOf } from '../letterhead'
import { unnamed } from '../unnamed'
import { Inquiry } from './Inquiry'
import { inquiryExplanations, inquiryQuestions } from './inquiry-texts'

let router: TestRouter
let props: CaseFormProps

beforeAll(async () => {
  router = testRouter('2026-03-02')
  const workerId = await person(router, 'Birgitta Norén')
  await router.ask('person.update', {
    personId: workerId,
    facts: { phone: '070-174 06 99', email: 'birgitta.noren@ekbacken.example' },
  })
  const caseId = await openCase(router, workerId)
  const [detail] = await router.ask('case.getMany', { caseIds: [caseId] })
  const settings = await router.ask('setting.all', {})
  const people = await router.ask('person.list', {})
  if (!detail) throw new Error('no case')
  const letterhead = letterheadOf(settings)
  props = { detail, settings, people, letterhead, today: '2026-03-02', nr: null }
})

const answered = (): CaseFormProps => ({
  ...props,
  detail: {
    ...props.detail,
    inquiries: [
      {
        id: 7,
        careUnitId: 1,
        careUnit: 'Ekbackens vårdcentral',
        doctor: 'Bilal Hamdan',
        question: 'Kan hon pröva arbetsträning?',
        draftedOn: '2026-01-02',
        route: 'doctor',
        sentOn: '2026-01-03',
        answerDueOn: '2026-02-02',
        reminders: [],
        receivedOn: '2026-02-01',
        completedOn: '2026-02-01',
        answers: [
          { row: 'C1', can: true, extent: 25, reason: null },
          { row: 'C5', can: false, extent: null, reason: 'Smärta i vila.' },
          { row: 'C7', can: true, extent: 50, reason: 'Trädgårdsarbete' },
        ],
        adaptation: 'Korta pass.',
        comment: 'Ny bedömning i maj.',
        signedBy: 'Stina Ek',
        signedOn: '2026-01-31',
        validTo: '2026-05-31',
        usedOn: null,
        cancelledOn: null,
      },
    ],
  },
})

const html = (given: CaseFormProps) => renderToStaticMarkup(<Inquiry {...given} />)
/** What is read, without marks. */
const plain = (given: CaseFormProps) =>
  html(given)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the förfrågan on paper', () => {
  it('has every label of the form, also when nothing is known', () => {
    const blank = plain(props)
    for (const label of [
      'Vår referens',
      'Skickad den',
      'Till',
      'Svar önskas senast',
      '1. Förfrågan gäller',
      'Namn',
      'Personnummer',
      'Kontaktuppgifter till socialsekreterare',
      'Telefon',
      'E-postadress',
      'Socialsekreterare (namn/underskrift)',
      'Telefonnr',
      'Kan delta – omfattning i %',
      'Kan inte delta (motivera)',
      'anpassning eller hänsynstagande',
      'Kommentar/övrig information',
      'Läkare, vårdenhet',
      'Underskrift',
      'namnförtydligande',
      'Gäller till och med',
      'Datum',
      'Svaret skickas till',
      'Förklaring till insatser',
      'sekretessmedgivande',
      '25 % eller mer',
      ...inquiryRows.map((row) => inquiryQuestions[row].asks),
      ...inquiryExplanations.map(([activity]) => activity),
    ])
      expect(blank).toContain(label)
  })

  it('knows who is asked about and who asks', () => {
    const blank = plain(props)
    for (const known of ['Åsa Öberg', 'Birgitta Norén', '070-174 06 99', 'birgitta.noren@ekbacken.example'])
      expect(blank).toContain(known)
  })

  it('leaves an empty box for every answer', () => {
    const blank = html(props)
    expect(blank.match(/, tom"/g)).toHaveLength(14)
    for (const row of ['Jobbtorgets verksamheter', 'Annat']) {
      expect(blank).toContain(`${row}: omfattning i procent, tomt`)
      expect(blank).toContain(`${row}: motivering, tomt`)
    }
    expect(blank).toContain('Namnförtydligande, läkare, tomt')
    expect(blank).not.toContain('ikryssad')
  })

  it('prints the answers that are recorded, each in its box', () => {
    const filled = html(answered())
    expect(filled.match(/ikryssad/g)).toHaveLength(3)
    for (const said of ['2026-01-03', '2026-02-02', 'senast den 2 februari 2026', 'Smärta i vila.'])
      expect(filled).toContain(said)
    for (const said of ['Trädgårdsarbete', 'Korta pass.', 'Ny bedömning i maj.', 'Stina Ek', '2026-05-31'])
      expect(filled).toContain(said)
    expect(plain(answered())).toContain(`${props.detail.card.caseNumber}/7`)
    expect(filled).not.toContain('omfattning i procent, tomt">25')
  })

  it('is a copy once the answer is recorded, and never when it is to be filled in', () => {
    const copy = plain(answered())
    expect(copy).toContain('Avskrift av läkarens svar den 31 januari 2026. Originalet finns i personakten.')
    expect(copy).toContain('Underskrivet av Stina Ek, Ekbackens vårdcentral')
    expect(html(answered())).not.toContain('<small>Underskrift</small>')
    for (const original of [props, { ...answered(), fillable: true }]) {
      expect(html(original)).toContain('<small>Underskrift</small>')
      expect(plain(original)).not.toContain('Avskrift')
    }
  })

  it('writes the personnummer with its hyphen, and the telephone number where it is signed', () => {
    const known = { ...props.detail, client: { ...props.detail.client, pin: '198302039981' } }
    expect(plain({ ...props, detail: known })).toContain('Personnummer 19830203-9981')
    expect(plain(props)).toContain('070-174 06 99 Telefonnr')
  })

  it('has the case number and nothing else of a protected identity', () => {
    const hidden = html({ ...props, detail: unnamed(props.detail) })
    expect(hidden).toContain(props.detail.card.caseNumber)
    for (const secret of ['Åsa', 'Öberg', '1983']) expect(hidden).not.toContain(secret)
  })

  it('is made of links where it is to be filled in, and of none where it is not', () => {
    expect(html(props)).not.toContain('falt.invalid')
    const links = html({ ...answered(), fillable: true })
    expect(links.match(/falt\.invalid/g)).toHaveLength(36)
    expect(links).toContain('chosen=1')
  })
})
