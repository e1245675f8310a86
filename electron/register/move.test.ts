import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fill, temporaryFolder } from '../../db/test-register'
import { RegisterHost } from './host'
import { localPorts } from './ports'
import { addNote, goodPassphrase, notesIn, openHost, rawOf } from './test-host'

const passphrase = goodPassphrase

describe('moving', () => {
  it('takes register, key file and backups along, remembers the new place and leaves nothing at the old', async () => {
    const { host, folder, appFolder } = await openHost({}, 5)
    const to = join(temporaryFolder(), 'Ärenden på G')
    expect(await host.move(to)).toEqual({ oldRemoved: true })
    expect(notesIn(host)).toBe(5)
    expect(await host.backups()).toHaveLength(1)
    await host.close()
    expect(readdirSync(folder)).toEqual([])
    expect(readdirSync(to).sort()).toEqual(['Prov säkerhetskopior', 'Prov.fasvis', 'Prov.fasvis-nyckel'])
    const later = new RegisterHost(localPorts({ appFolder, appVersion: '0.0.0' }))
    expect(await later.status()).toMatchObject({ state: 'closed', file: join(to, 'Prov.fasvis') })
  })

  it('never overwrites, and goes on at the old place when it cannot', async () => {
    const { host, folder } = await openHost({}, 5)
    const to = temporaryFolder()
    for (const taken of ['Prov.fasvis', 'Prov.fasvis-nyckel', 'Prov.fasvis-öppen', 'Prov säkerhetskopior']) {
      const name = join(to, taken)
      mkdirSync(name)
      await expect(host.move(to)).rejects.toThrow('register-exists')
      rmSync(name, { recursive: true })
    }
    await expect(host.move(folder)).rejects.toThrow('register-exists')
    writeFileSync(join(to, 'fil'), '')
    await expect(host.move(join(to, 'fil'))).rejects.toThrow()
    expect(notesIn(host)).toBe(5)
    addNote(host)
    expect(readdirSync(to)).toEqual(['fil'])
  })
})

describe('a full disk', () => {
  const full = process.getuid?.() === 0 && process.platform === 'linux' ? mountable() : false

  it.skipIf(!full)(
    'refuses a backup, a move and a restore in one sentence and leaves register and backups whole',
    async () => {
      const disk = smallDisk()
      try {
        const folder = join(disk, 'register')
        const { host, file } = await openHost({ folder }, 50)
        const before = await host.backups()
        const free = 4096 * 20
        writeFileSync(join(disk, 'ballast'), Buffer.alloc(freeBytes(disk) - free))
        await expect(host.backupNow()).rejects.toThrow('storage-full')
        await expect(host.restore(before[0]?.file ?? '')).rejects.toThrow('storage-full')
        await expect(host.move(join(disk, 'annan'))).rejects.toThrow('storage-full')
        expect(await host.backups()).toEqual(before)
        expect(notesIn(host)).toBe(50)
        expect(() => fill(rawOf(host), 4000)).toThrow()
        await host.close()
        rmSync(join(disk, 'ballast'))
        await host.open({ passphrase }, file)
        expect(notesIn(host)).toBe(50)
        await host.close()
      } finally {
        spawnSync('umount', [disk])
      }
    },
  )

  function smallDisk(): string {
    const disk = join(temporaryFolder(), 'disk')
    mkdirSync(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]).status !== 0)
      throw new Error('no mount')
    return disk
  }
  function mountable(): boolean {
    const probe = join('/tmp', `fasvis-mount-${process.pid}`)
    mkdirSync(probe)
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe]).status === 0
    if (mounted) spawnSync('umount', [probe])
    rmSync(probe, { recursive: true })
    return mounted
  }
  function freeBytes(disk: string): number {
    const [, line = ''] = spawnSync('df', ['-B1', '--output=avail', disk], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
    return Number(line)
  }
})
