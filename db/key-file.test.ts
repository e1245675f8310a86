import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type KeyFile, readKeyFile, unwrapSecret, wrapSecret, writeKeyFile } from './key-file'
import { keysOf, newSecret } from './keys'
import { temporaryFolder } from './test-register'

const keys = keysOf(newSecret())
const passphrase = 'en hästsko på Åsens gård 🐎'
let good: KeyFile
beforeAll(async () => {
  good = await wrapSecret(keys, passphrase)
})

function written(content: string | Uint8Array): string {
  const file = join(temporaryFolder(), 'Prov.fasvis-nyckel')
  writeFileSync(file, content)
  return file
}

const text = () => JSON.stringify(good, null, 2)

describe('key file', () => {
  it('opens with the passphrase in either way of writing å, and with no other', async () => {
    expect((await unwrapSecret(good, passphrase.normalize('NFD'))).databaseKey).toBe(keys.databaseKey)
    await expect(unwrapSecret(good, passphrase.toLowerCase())).rejects.toThrow('wrong-passphrase')
    await expect(unwrapSecret(good, '   ')).rejects.toThrow('wrong-passphrase')
  })

  it('takes a passphrase of 10 000 signs', async () => {
    const long = 'åäö '.repeat(2500)
    expect((await unwrapSecret(await wrapSecret(keys, long), long)).id).toBe(keys.id)
    await expect(unwrapSecret(await wrapSecret(keys, long), long.slice(1))).rejects.toThrow(
      'wrong-passphrase',
    )
  })

  it('survives the disk', async () => {
    const file = join(temporaryFolder(), 'Prov.fasvis-nyckel')
    await writeKeyFile(file, good)
    expect(await readKeyFile(file, keys.id)).toEqual(good)
  })

  it('holds neither secret nor key nor passphrase', () => {
    for (const hidden of [
      keys.secret.toString('hex'),
      keys.secret.toString('base64'),
      keys.databaseKey,
      'hästsko',
    ]) {
      expect(text()).not.toContain(hidden)
    }
  })

  it('tells any flipped bit as damage, never as a wrong passphrase', async () => {
    const content = Buffer.from(text())
    const file = written('')
    for (let place = 0; place < content.length; place++) {
      const damaged = Buffer.from(content)
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 7))
      writeFileSync(file, damaged)
      await expect(readKeyFile(file, keys.id), `byte ${place}`).rejects.toThrow(
        /^key-file-damaged|^file-from-newer/,
      )
    }
  })

  it('refuses what is cut, empty, something else, or huge', async () => {
    const texts = ['', '{', 'null', '[]', text().slice(0, 200), 'hej', `${text()}${' '.repeat(10_000)}`]
    for (const content of texts) {
      await expect(readKeyFile(written(content))).rejects.toThrow('key-file-damaged')
    }
    await expect(readKeyFile(temporaryFolder())).rejects.toThrow('key-file-damaged')
    await expect(readKeyFile(join(temporaryFolder(), 'saknas'))).rejects.toThrow('key-file-missing')
  })

  it('refuses derivation parameters that are too cheap or too costly, before deriving', async () => {
    for (const kdf of [
      { n: 2 ** 10 },
      { n: 2 ** 16 },
      { n: 2 ** 24 },
      { n: 2 ** 30 },
      { r: 1 },
      { r: 1024 },
      { p: 64 },
    ]) {
      const file = written(JSON.stringify({ ...good, kdf: { ...good.kdf, ...kdf } }))
      await expect(readKeyFile(file)).rejects.toThrow('key-file-damaged')
    }
  })

  it('does not open when a parameter has been exchanged and the checksum made anew', async () => {
    const other = await wrapSecret(keysOf(newSecret()), passphrase)
    await expect(unwrapSecret({ ...good, register: other.register }, passphrase)).rejects.toThrow(
      'wrong-passphrase',
    )
    await expect(unwrapSecret({ ...good, kdf: { ...good.kdf, n: 2 ** 18 } }, passphrase)).rejects.toThrow(
      'wrong',
    )
  })

  it("knows another register's key file and a newer Fasvis's", async () => {
    await expect(readKeyFile(written(text()), keysOf(newSecret()).id)).rejects.toThrow('key-file-mismatch')
    const newer = written(JSON.stringify({ ...good, version: 2, more: true }))
    await expect(readKeyFile(newer)).rejects.toThrow('file-from-newer-version')
  })
})
