import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { unnamed } from '../unnamed'
import { MyPlan } from './MyPlan'
import { plainTitle, spellOut, whenLines } from './plain-words'
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
      'Planen gjordes den 12 januari 2026, ändrad den 19 januari 2026',
      'Med dina egna ord ”Jag vill jobba med människor igen.”',
      'Målet Arbete på halvtid inom äldreomsorg.',
      'Det här gör du Samtal som hjälper dig att må bättre (KBT). Började den 19 januari 2026. Slutar den 10 april 2026.',
      'Jobbtorg Arbetsträning. Började den 19 januari 2026. Inget slutdatum är bestämt. Vi ser hur det går senast den 31 maj 2026. Ungefär 10 timmar i veckan (25 procent). Så blir det lättare för dig: Korta pass.',
      'Dag 20 mars 2026',
      'Namn Yusuf Ibrahim Telefon 070-174 06 12',
      'Vi har antecknat att du vill ha tolk: tigrinja.',
    ])
      expect(text).toContain(sentence)
  })

  it('has no numbers of phases, no abbreviations but after their words and no line of confidentiality', () => {
    const text = read({ ...detail, client: { ...detail.client, familyName: 'Tekle' } })
    expect(text).not.toMatch(/[Ff]as \d|\bFK\b|\bAF\b|\bSIP\b|(?<!\()\bKBT\b|\bSfi\b|t\.o\.m|DFA|sekretess/)
  })

  it('says what she has said yes to, never what she has taken back, and how to take it back', () => {
    const text = read(detail)
    expect(text).toContain(
      'Gråstenens vårdcentral. Vi får prata om din plan och ha möten tillsammans. Det gäller tills du säger nej.',
    )
    expect(text).toContain('Jobbtorg. Vi får prata om din plan. Det gäller till och med den 17 mars 2026.')
    expect(text).not.toContain('Närvaro och anpassning')
    expect(text).not.toContain('Försäkringskassan. Vi får')
    expect(text).toContain('Säg det eller skriv det till din socialsekreterare.')
    expect(text).toContain('Du behöver inte säga varför.')
    expect(text).toContain('Det som vi redan har berättat finns kvar')
  })

  it('tells who attends a meeting from whom is talked with in general', () => {
    const invited = consentRow({ party: 'other', kind: 'sip-attendance', status: 'given' })
    expect(read({ ...detail, consentRows: [invited] })).toContain(
      'De som kommer till mötet om din gemensamma plan (SIP). Vi får prata om din plan på mötet. Det gäller tills du säger nej.',
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
    expect(text).toContain('Vi skulle ha sett hur det går senast den 20 februari 2026.')
  })

  it('has lines to write on without a plan, and a day that has passed is no day to come on', () => {
    const late = { ...bare, card: { ...bare.card, nextPlanned: '2026-02-27' } }
    const html = markup(late)
    for (const label of [
      'Planen är för',
      'Planen gjordes',
      'Dag',
      'Klockan',
      'Plats',
      'Namn',
      'Telefon',
      'Datum',
    ])
      expect(html).toMatch(new RegExp(`<dt>${label}</dt><dd><span[^>]*aria-label="tomt"`))
    expect(html).toContain('Just nu har du inte sagt ja till')
    expect(html).not.toContain('tar du tillbaka')
    expect(html).not.toContain('27 februari')
  })

  it('names a protected identity by the case number only', () => {
    const html = markup(unnamed(detail))
    for (const secret of ['Tekle', 'Dawit', '198502039882', 'Gråstenens']) expect(html).not.toContain(secret)
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

describe('plain words', () => {
  it('call an activity what it is, and do not say again by whom', () => {
    expect(plainTitle({ title: 'Sfi, anpassad', party: 'client' })).toBe(
      'Svenska för invandrare (sfi), i en lugnare takt',
    )
    expect(plainTitle({ title: 'Praktik, Jobbtorg', party: 'jobbtorg' })).toBe('Praktik')
    expect(plainTitle({ title: 'Praktik, Jobbtorg', party: 'client' })).toBe('Praktik, Jobbtorg')
    expect(plainTitle({ title: 'Möte med FK.', party: null })).toBe('Möte med Försäkringskassan')
  })

  it('tell days that have been and are to come apart', () => {
    const planned = activity(1, { fromDate: '2026-03-10', toDate: '2026-05-19', extent: 2 })
    expect(whenLines(planned, '2026-03-02')).toEqual([
      'Börjar den 10 mars 2026. Slutar den 19 maj 2026.',
      'Ungefär 1\u00a0timme i veckan (2\u00a0procent).',
    ])
  })
})
