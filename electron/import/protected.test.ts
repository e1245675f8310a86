import { expect, it } from 'vitest'
import { client } from '../../db/schema/index'
import { findHeading } from '../../domain/import/headings'
import { testRouter } from '../ipc/test-router'
import { readText } from './csv'

/** A client with protected identity on a list: nothing of who she is reaches the screen, and the list renames nobody. */

const headings = 'Personnummer;Efternamn;Förnamn;Telefon;E-post;Fas'
const own = '19830203-9808;Öberg;Åsa;070-1111111;asa@exempel.se;3'
const later = '19830203-9808;Hemlig;Nyanamn;070-2222222;ny@exempel.se;3'
const rejected = '1983;Öberg;Åsa;;;3'

function routerWith(lists: Readonly<Record<string, readonly string[]>>) {
  return testRouter('2026-03-02', undefined, {
    imports: {
      readTable: async (file) => {
        const sheet = readText(Buffer.from((lists[file] ?? []).join('\n')), file)
        const heading = findHeading(sheet.rows)
        if (!heading) throw new Error('no heading')
        return { fileName: file, fileHash: file, sheet, heading }
      },
      backup: async () => undefined,
    },
  })
}

it('names her by case number in every group and leaves her name, telephone and e-post alone', async () => {
  const router = routerWith({ first: [headings, own], second: [headings, later, later, rejected] })
  const importing = async (file: string, listDate: string) => {
    const source = { file, mapping: null, listDate }
    const preview = await router.ask('import.preview', source)
    await router.ask('import.apply', { ...source, token: preview.token })
    return preview
  }
  await importing('first', '2026-02-01')
  router.db.update(client).set({ protectedIdentity: true }).run()
  const preview = await importing('second', '2026-03-01')
  expect(JSON.stringify(preview)).not.toMatch(/Hemlig|Nyanamn|Öberg|Åsa|070|exempel/)
  expect(preview.duplicates[0]?.name).toBe(preview.rejected[0]?.name)
  expect(preview.warnings.map(({ field, code }) => [field, code])).toEqual(
    ['familyName', 'givenName', 'phone', 'email'].map((field) => [field, 'protected']),
  )
  expect(router.db.select().from(client).all()).toMatchObject([
    { familyName: 'Öberg', givenName: 'Åsa', phone: '070-1111111', email: 'asa@exempel.se' },
  ])
})
