import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { OfficeDocument } from '../../domain/office/document'
import { writeDocument } from './document'

const report: OfficeDocument = {
  title: 'LUM-redovisning 2022',
  header: 'LUM-redovisning',
  blocks: [
    { kind: 'heading', level: 1, text: 'Mål & <medel>' },
    { kind: 'text', text: 'Första raden\nandra raden\n\nNytt stycke "åäö" ]]> \u0007\ud800slut' },
    { kind: 'list', items: ['en', 'två'] },
    {
      kind: 'table',
      headings: ['Post', 'Kronor'],
      rows: [
        ['Egen insats', '18 181'],
        ['Summa', '518 181'],
      ],
      numbers: [1],
      sums: [1],
    },
    { kind: 'page-break' },
    { kind: 'table', headings: [], rows: [['Dnr', '=1+1']], numbers: [] },
  ],
}

async function read(document: OfficeDocument): Promise<(name: string) => string> {
  const parts = unzipSync(await writeDocument(document))
  return (name) => strFromU8(parts[name] ?? new Uint8Array())
}
const partNames = async (document: OfficeDocument) => Object.keys(unzipSync(await writeDocument(document)))
/** The paragraphs as they are read: runs after each other, line breaks as "|". */
const paragraphsIn = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? '|').join(''),
  )

describe('a document for the word processor', () => {
  it('holds what it was given, escaped, with its lines, and nothing that XML cannot', async () => {
    const body = (await read(report))('word/document.xml')
    const texts = paragraphsIn(body)
    expect(texts).toContain('Mål &amp; &lt;medel&gt;')
    expect(texts).toContain('Första raden|andra raden')
    expect(texts.some((text) => text.startsWith('Nytt stycke') && text.endsWith('\ufffdslut'))).toBe(true)
    // oxlint-disable-next-line no-control-regex
    expect(body).not.toMatch(/[\u0000-\u0008\ud800-\udfff]/)
    expect(texts).toEqual(expect.arrayContaining(['en', 'två', 'Egen insats', '518 181', '=1+1']))
    expect(body).toContain('w:val="Heading1"')
    expect(body).toContain('<w:tblHeader')
    expect(body.match(/w:val="right"/g)).toHaveLength(3)
    expect(body).toContain('w:type="page"')
  })

  it('is in Swedish, numbers its pages, and names nobody in its properties', async () => {
    const part = await read(report)
    expect(part('word/styles.xml')).toContain('w:lang w:val="sv-SE"')
    const foot = (await partNames(report)).filter((name) => /^word\/footer\d*\.xml$/.test(name))
    expect(foot).toHaveLength(1)
    expect(part(foot[0] ?? '')).toMatch(/Sida .*PAGE.* av .*NUMPAGES/s)
    const properties = part('docProps/core.xml')
    expect(properties).toContain('<dc:title>LUM-redovisning 2022</dc:title>')
    expect(properties).toContain('<dc:creator>Fasvis</dc:creator>')
    expect(properties).not.toContain('Un-named')
  })
})
