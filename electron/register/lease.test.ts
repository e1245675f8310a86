import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../db/test-register'
import { type HeldLease, type LeasePorts, staleAfterMs, takeLease } from './lease'

const ports = (user: string, more: Partial<LeasePorts> = {}): LeasePorts => ({
  user,
  machine: `DATOR-${user}`,
  now: () => new Date('2026-03-02T08:15:00Z'),
  isAlive: () => true,
  ...more,
})

const leaseIn = (folder: string) => join(folder, 'Prov.fasvis-öppen')

async function held(file: string, given: LeasePorts): Promise<HeldLease> {
  const lease = await takeLease(file, given)
  if ('heldBy' in lease) throw new Error(`held by ${lease.heldBy.user}`)
  return lease
}

const age = (file: string, ms: number) =>
  utimesSync(file, new Date(Date.now() - ms), new Date(Date.now() - ms))

describe('lease', () => {
  it('is for one, names her to the other, and is free again when released', async () => {
    const file = leaseIn(temporaryFolder())
    const anna = await held(file, ports('anna'))
    expect(await takeLease(file, ports('bo'))).toEqual({
      heldBy: expect.objectContaining({
        user: 'anna',
        machine: 'DATOR-anna',
        since: '2026-03-02T08:15:00.000Z',
      }),
    })
    await anna.release()
    await (await held(file, ports('bo'))).release()
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('has exactly one holder each of 100 times that five race for it', async () => {
    const file = leaseIn(temporaryFolder())
    for (let round = 0; round < 100; round++) {
      const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((user) => takeLease(file, ports(user))))
      const holders = all.filter((lease): lease is HeldLease => !('heldBy' in lease))
      expect(holders).toHaveLength(1)
      await holders[0]?.release()
    }
  })

  it('has at most one new holder each of 100 times that five race for a stale one', async () => {
    const file = leaseIn(temporaryFolder())
    let taken = 0
    for (let round = 0; round < 100; round++) {
      await (await held(file, ports('borta'))).beat()
      age(file, staleAfterMs + 1000)
      const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((user) => takeLease(file, ports(user))))
      const holders = all.filter((lease): lease is HeldLease => !('heldBy' in lease))
      expect(holders.length).toBeLessThanOrEqual(1)
      taken += holders.length
      for (const holder of holders) expect(await holder.beat()).toBe(true)
      await holders[0]?.release()
    }
    expect(taken).toBe(100)
  })

  it('is not taken over a minute too early, whatever the clocks of the two computers say', async () => {
    const file = leaseIn(temporaryFolder())
    await held(file, ports('anna', { now: () => new Date('2020-01-01T00:00:00Z') }))
    age(file, staleAfterMs - 60_000)
    const oneDayAhead = ports('bo', { now: () => new Date(Date.now() + 24 * 60 * 60_000) })
    expect(await takeLease(file, oneDayAhead)).toHaveProperty('heldBy')
  })

  it('is kept by its heartbeat and lost, once, to who took it over', async () => {
    const file = leaseIn(temporaryFolder())
    const anna = await held(file, ports('anna'))
    age(file, staleAfterMs + 1000)
    expect(await anna.beat()).toBe(true)
    expect(await takeLease(file, ports('bo'))).toHaveProperty('heldBy')
    age(file, staleAfterMs + 1000)
    const bo = await held(file, ports('bo'))
    expect(await anna.beat()).toBe(false)
    await anna.release()
    expect(await bo.beat()).toBe(true)
  })

  it('left by a crash on this computer is taken over at once, on another not', async () => {
    const file = leaseIn(temporaryFolder())
    const dead = { isAlive: () => false }
    await held(file, ports('anna'))
    expect(await takeLease(file, ports('bo', dead))).toHaveProperty('heldBy')
    await held(file, ports('anna', dead))
  })

  it('that is damaged or half-written counts as held until it is stale', async () => {
    const file = leaseIn(temporaryFolder())
    for (const content of ['', '{"user":"an', 'null', '\u0000\u0000']) {
      writeFileSync(file, content)
      expect(await takeLease(file, ports('bo'))).toEqual({ heldBy: { user: '', machine: '', since: '' } })
    }
    age(file, staleAfterMs + 1000)
    await held(file, ports('bo'))
    expect(readFileSync(file, 'utf8')).toContain('"bo"')
  })

  it('removed while held is put back by the next heartbeat', async () => {
    const file = leaseIn(temporaryFolder())
    const anna = await held(file, ports('anna'))
    rmSync(file)
    expect(await anna.beat()).toBe(true)
    expect(await takeLease(file, ports('bo'))).toHaveProperty('heldBy')
  })
})
