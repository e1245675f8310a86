import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { activityTypes } from '../../../domain/plan/activity'
import { journalText } from '../../features/case/plan/journal-text'
import { planTold } from '../../features/case/plan/plan-told'
import { unnamed } from '../unnamed'
import { RehabPlan } from './RehabPlan'
import { activity, bare, consentRow, detail, formProps, plan, settings, today } from './test-plan-case'

const markup = (of: typeof detail) => renderToStaticMarkup(<RehabPlan {...formProps(of)} />)
/** What is read, tags gone. */
const read = (of: typeof detail) =>
  markup(of)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
/** Of a label as it stands in a pattern. */
const escaped = (label: string) => label.replace(/[()]/g, '\\$&')
/** The value that stands at a label: its text, or "tomt" for a line to write on. */
const at = (of: typeof detail, label: string) => {
  const value = new RegExp(`<dt>${escaped(label)}</dt><dd>(.*?)</dd>`).exec(markup(of))?.[1] ?? 'saknas'
  return value.includes('aria-label="tomt"') ? 'tomt' : value.replace(/<[^>]+>/g, '')
}
const labels = [
  'Namn',
  'Personnummer',
  'Socialsekreterare',
  'Telefon',
  'Samordnare',
  'Vårdenhet',
  'Rehabkoordinator',
  'Tolk',
  'Upprättad',
  'Senast reviderad',
  'Status',
  'Fas',
  'Huvudmål',
  'Delmål',
  'Klientens egna ord',
  'Läkarintyg',
  'Granskning av intyget (DFA)',
  'Rehabiliteringsförfrågan',
  'Nästa uppföljning',
  'Hur och var',
]

describe('a rehab plan on paper', () => {
  it('has every field with its label and what is known', () => {
    expect(labels.map((label) => at(detail, label))).toEqual([
      'Dawit Tekle',
      '19850203-9882',
      'Yusuf Ibrahim',
      '070-174 06 12',
      'Helena Frisk',
      'Gråstenens vårdcentral',
      'Hanan Khalil',
      'tigrinja',
      '12 januari 2026, version 3',
      '19 januari 2026',
      'Aktuell',
      '4 Insats',
      'Arbete på halvtid inom äldreomsorg.',
      'Möte med Jobbtorg. Sfi C före sommaren.',
      '”Jag vill jobba med människor igen.”',
      'till och med 12 juni 2026, 50\u00a0%',
      'Ofullständigt, 20 januari 2026',
      'besvarad 10 februari 2026',
      '20 mars 2026',
      'tomt',
    ])
  })

  it('has lines to write on, and no error, where nothing is known and no plan is made', () => {
    const empty = { ...formProps(bare), settings: { ...settings, coordinator: '' } }
    const html = renderToStaticMarkup(<RehabPlan {...empty} />)
    for (const label of labels.filter((one) => one !== 'Fas'))
      expect(html).toMatch(new RegExp(`<dt>${escaped(label)}</dt><dd><span[^>]*aria-label="tomt"`))
    for (const lane of ['Jobb', 'Socialt', 'Hälsa', 'Kompetens', 'Utredning'])
      expect(html).toContain(`>${lane}</span></td>`)
    expect(html).toContain('Klient</small>')
  })

  it('tells lane by lane what is not over, and in short what ended since it was made', () => {
    const text = read(detail)
    expect(text).toMatch(
      /Jobb Arbetsträning, Jobbtorg, 25 % Anpassning: Korta pass. Jobbtorg 2026-01-19 – tills vidare 2026-05-31 Pågår/,
    )
    expect(text.indexOf('KBT-samtal')).toBeGreaterThan(text.indexOf('Arbetsträning'))
    expect(text).toContain('Parallella insatser: jobb och hälsa pågår samtidigt sedan 11 februari.')
    expect(text).toContain(
      'Avslutat sedan planen gjordes Boendestöd. Avbruten 10 februari 2026. Hinder: ingen passande insats. Utfall: Platsen lades ner.',
    )
    expect(text).not.toContain('Gammal kurs')
  })

  it('says every consent with where it stands, and those to one unit in one row', () => {
    const text = read(detail)
    expect(text).toContain('Gråstenens vårdcentral dela uppgifter, SIP Givet tills vidare')
    expect(text).toContain('Jobbtorg dela uppgifter Givet 2026-03-17')
    expect(text).toContain('Försäkringskassan dela uppgifter Återkallat')
  })

  it('says when it is of a case that rests or is closed', () => {
    const of = (more: Partial<typeof detail.card>) =>
      at({ ...detail, card: { ...detail.card, ...more } }, 'Status')
    expect(of({ dormantUntil: '2026-05-01' })).toBe('Aktuell, ärendet vilar till 1 maj 2026')
    expect(of({ closedOn: '2026-02-20' })).toBe('Ärendet avslutades 20 februari 2026')
  })

  it('has a line for the next follow-up when its day has passed', () => {
    const late = { ...detail, card: { ...detail.card, nextPlanned: '2026-02-27' } }
    expect(at(late, 'Nästa uppföljning')).toBe('tomt')
    expect(read(late)).not.toContain('skulle ha varit')
    expect(journalText(late, plan, 'Tekle, Dawit', settings, today)).toContain(
      'Nästa uppföljning: skulle ha varit 27 februari 2026',
    )
  })

  it('says that the invited may attend a SIP', () => {
    const invited = consentRow({ party: 'other', kind: 'sip-attendance', status: 'given' })
    expect(read({ ...detail, consentRows: [invited] })).toContain(
      'De inbjudna till SIP får delta Givet tills vidare',
    )
  })

  it('is no working material once it is signed, unless the unit has its own line', () => {
    expect(read(detail)).toContain('Innehåller uppgifter som omfattas av sekretess. 2026-0143')
    expect(read(detail)).not.toContain('Arbetsmaterial')
    const props = formProps(detail)
    const own = { ...props, letterhead: { ...props.letterhead, secrecy: 'Sekretess hos oss.' } }
    expect(renderToStaticMarkup(<RehabPlan {...own} />)).toContain('Sekretess hos oss.')
  })

  it('is signed by all who agreed, the legal representative too', () => {
    const text = read(detail)
    for (const one of [
      'Klient , Dawit Tekle',
      'Legal företrädare , Gunnar Godman',
      'Socialsekreterare , Yusuf Ibrahim',
      'Samordnare , Helena Frisk',
    ])
      expect(text).toContain(`Ort och datum ${one}`)
  })

  it('names a protected identity by the case number only', () => {
    const hidden = unnamed(detail)
    const html = markup(hidden)
    const who = ['Tekle', 'Dawit', '19850203', '198502039882', 'Storgatan', 'Godman', '174 06 99']
    for (const secret of [...who, 'Gråstenens vårdcentral', 'Hanan Khalil'])
      expect(html).not.toContain(secret)
    expect(html).toContain('2026-0143')
    for (const label of ['Namn', 'Personnummer', 'Vårdenhet', 'Rehabkoordinator'])
      expect(at(hidden, label)).toBe('tomt')
  })

  it('never puts a name in its title or code, which other programs show', () => {
    expect(/<section[^>]*>/.exec(markup(detail))?.[0]).not.toMatch(/Tekle|Dawit/)
  })

  it('holds 40 activities and names of any length, none left out or cut', () => {
    const name = 'Æ'.repeat(120)
    const many = Array.from({ length: 40 }, (_, id) =>
      activity(id, { title: `Insats nummer ${id}.`, type: activityTypes[id % 5] ?? null }),
    )
    const long = { ...detail, client: { ...detail.client, familyName: name }, activities: many }
    const text = read(long)
    for (const { title } of many) expect(text).toContain(title)
    expect(at(long, 'Namn')).toBe(`Dawit ${name}`)
  })

  it('says the same as the text for the aktjournal, in the same words', () => {
    const text = journalText(detail, plan, 'Tekle, Dawit', settings, today)
    const told = planTold(detail, plan, settings, today)
    const paper = markup(detail).replace(/<[^>]+>/g, '')
    const words = [
      ...told.standing.slice(1),
      ...told.people,
      ...told.goals,
      ...told.medical,
      told.next,
    ].flatMap(([label, value]) => [label, value ?? ''])
    const more = [
      ...told.lanes.flatMap(({ activities }) => activities.map(({ title }) => title)),
      ...told.ended.map((one) => one.words),
      ...told.consents.flatMap(({ who, to }) => [who, to]),
      told.parallel ?? '',
    ]
    for (const word of [...words, ...more]) {
      expect(text).toContain(word)
      expect(paper).toContain(word)
    }
  })
})
