import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { unnamed } from '../unnamed'
import { MyPlan } from './MyPlan'
import { spellOut } from './plain-words'
import { activity, bare, consentRow, detail, formProps } from './test-plan-case'

const markup = (of: typeof detail) => renderToStaticMarkup(<MyPlan {...formProps(of)} />)
const read = (of: typeof detail) =>
  markup(of)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

describe('Min plan', () => {
  it('tells in plain words what she wants, who does what and when, and whom to call', () => {
    const text = read(detail)
    for (const sentence of [
      'Med dina egna ord Jag vill jobba med människor igen.',
      'Målet Arbete på halvtid inom äldreomsorg.',
      'Det här gör du Samtal i kognitiv beteendeterapi. Från den 19 januari 2026 till den 10 april 2026.',
      'Jobbtorg Arbetsträning, Jobbtorg. Från den 19 januari 2026 och tills vidare. Det ska vara klart senast den 31 maj 2026. 25 procent av heltid. Så här anpassas det: Korta pass.',
      'Dag 20 mars 2026',
      'Namn Yusuf Ibrahim Telefon 070-174 06 12',
      'Vi har antecknat att du vill ha tolk: tigrinja.',
    ])
      expect(text).toContain(sentence)
  })

  it('has no numbers of phases, no abbreviations and no line of confidentiality', () => {
    const text = read({ ...detail, client: { ...detail.client, familyName: 'Tekle' } })
    expect(text).not.toMatch(/[Ff]as \d|\bFK\b|\bAF\b|\bSIP\b|\bKBT\b|\bSfi\b|t\.o\.m|DFA|sekretess/)
  })

  it('says what she has said yes to, never what she has taken back, and how to take it back', () => {
    const text = read(detail)
    expect(text).toContain(
      'Gråstenens vårdcentral, om din plan och din samordnade individuella plan, tills vidare.',
    )
    expect(text).toContain(
      'Jobbtorg, om din plan, till och med den 17 mars 2026. Det gäller: Närvaro och anpassning.',
    )
    expect(text).not.toContain('Försäkringskassan, om')
    expect(text).toContain('Säg det eller skriv det till din socialsekreterare.')
    expect(text).toContain('Du behöver inte säga varför.')
    expect(text).toContain('Det som vi redan har berättat finns kvar')
  })

  it('tells who attends a meeting from whom is talked with in general', () => {
    const invited = consentRow({ party: 'other', kind: 'sip-attendance', status: 'given' })
    expect(read({ ...detail, consentRows: [invited] })).toContain(
      'De som bjuds in till mötet om din samordnade individuella plan, tills vidare.',
    )
  })

  it('leaves out what is over, and says of what is late that its day has passed', () => {
    const activities = [
      activity(1, { title: 'Slutade', toDate: '2026-02-01' }),
      activity(2, { title: 'Blev klar', ended: 'done', toDate: '2026-02-01' }),
      activity(3, { title: 'Drar ut', deadline: '2026-02-20' }),
    ]
    const text = read({ ...detail, activities })
    expect(text).not.toMatch(/Slutade|Blev klar/)
    expect(text).toContain('Det skulle ha varit klart den 20 februari 2026.')
  })

  it('has lines to write on without a plan, and a day that has passed is no day to come on', () => {
    const late = { ...bare, card: { ...bare.card, nextPlanned: '2026-02-27' } }
    const html = markup(late)
    for (const label of ['Planen är för', 'Gjord den', 'Dag', 'Klockan', 'Plats', 'Namn', 'Telefon', 'Datum'])
      expect(html).toMatch(new RegExp(`<dt>${label}</dt><dd><span[^>]*aria-label="tomt"`))
    expect(html).toContain('Just nu har du inte sagt ja till')
    expect(html).not.toContain('27 februari')
  })

  it('names a protected identity by the case number only', () => {
    const html = markup(unnamed(detail))
    for (const secret of ['Tekle', 'Dawit', '198502039882']) expect(html).not.toContain(secret)
    expect(html).toContain('2026-0143')
  })
})

describe('spelling out', () => {
  it('leaves words alone that only hold an abbreviation', () => {
    expect(spellOut('Sfi, anpassad. AFTON och FKL. 25 % hos AF.')).toBe(
      'Svenska för invandrare, anpassad. AFTON och FKL. 25 procent hos Arbetsförmedlingen.',
    )
    expect(spellOut('Att de kallade deltar på SIP-mötet.')).toBe(
      'Att de kallade deltar på mötet om samordnad individuell plan.',
    )
  })
})
