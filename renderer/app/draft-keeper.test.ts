import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, restBeforeSaving } from './draft-keeper'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A register that takes a while to write, and can refuse. */
function slowRegister(milliseconds = 0) {
  const disk = new Map<string, string>()
  const writes: string[] = []
  const state = { refuses: false, writing: 0, most: 0 }
  const keeper = createDraftKeeper(
    async ({ key, text }) => {
      state.most = Math.max(state.most, ++state.writing)
      await new Promise((done) => setTimeout(done, milliseconds))
      state.writing--
      if (state.refuses) throw new Error('full')
      writes.push(text)
      if (text === '') disk.delete(key)
      else disk.set(key, text)
    },
    () => '2026-03-02T13:32:00.000Z',
  )
  return { keeper, disk, writes, state }
}

describe('a draft', () => {
  it('is written once, a moment after the last key', async () => {
    const { keeper, writes } = slowRegister()
    for (const text of ['H', 'He', 'Hej']) keeper.write(4, 'note-4', text)
    await vi.advanceTimersByTimeAsync(restBeforeSaving - 1)
    expect(writes).toEqual([])
    expect(keeper.get('note-4')).toMatchObject({ text: 'Hej', savedAt: null })
    await vi.advanceTimersByTimeAsync(2)
    expect(writes).toEqual(['Hej'])
    expect(keeper.get('note-4').savedAt).toBe('2026-03-02T13:32:00.000Z')
  })

  it('is on disk when a flush is over, also what was typed while an older text was being written', async () => {
    const { keeper, disk, state } = slowRegister(1000)
    keeper.write(4, 'note-4', 'Första')
    await vi.advanceTimersByTimeAsync(restBeforeSaving + 1)
    keeper.write(4, 'note-4', 'Första och andra')
    const flushed = keeper.flush()
    await vi.advanceTimersByTimeAsync(3000)
    await flushed
    expect(disk.get('note-4')).toBe('Första och andra')
    expect(state.most).toBe(1)
  })

  it('that is emptied is gone from disk at once and does not come back', async () => {
    const { keeper, disk } = slowRegister(1000)
    keeper.write(4, 'note-4', 'Sparas snart som anteckning')
    await vi.advanceTimersByTimeAsync(restBeforeSaving + 1)
    keeper.write(4, 'note-4', '')
    await vi.advanceTimersByTimeAsync(5000)
    expect(disk.has('note-4')).toBe(false)
    expect(keeper.get('note-4')).toEqual({ text: '', savedAt: null, failed: false })
  })

  it('that could not be written is kept in the window, says so, and is tried again', async () => {
    const { keeper, disk, state } = slowRegister()
    state.refuses = true
    keeper.write(4, 'note-4', 'Viktigt')
    await vi.advanceTimersByTimeAsync(restBeforeSaving + 1)
    expect(keeper.get('note-4')).toEqual({ text: 'Viktigt', savedAt: null, failed: true })
    state.refuses = false
    const flushed = keeper.flush()
    await vi.advanceTimersByTimeAsync(1)
    await flushed
    expect(disk.get('note-4')).toBe('Viktigt')
    expect(keeper.get('note-4').failed).toBe(false)
  })

  it('that was found in the register is shown, but not over what has been typed since', () => {
    const { keeper } = slowRegister()
    const heard = vi.fn<() => void>()
    keeper.subscribe(heard)
    keeper.write(4, 'note-4', 'Nytt')
    const savedAt = '2026-03-01T10:00:00.000Z'
    keeper.load([
      { key: 'note-4', text: 'Gammalt', savedAt },
      { key: 'follow-up-5', text: 'Ringde', savedAt },
    ])
    expect(keeper.get('note-4').text).toBe('Nytt')
    expect(keeper.get('follow-up-5')).toEqual({ text: 'Ringde', savedAt, failed: false })
    expect(heard).toHaveBeenCalledTimes(2)
  })

  it('of a register that was closed is never written into the next', async () => {
    const { keeper, writes } = slowRegister()
    keeper.write(4, 'note-4', 'Från förra registret')
    keeper.forget()
    await vi.advanceTimersByTimeAsync(5000)
    expect(writes).toEqual([])
    expect(keeper.get('note-4').text).toBe('')
  })

  it('of a register that was closed while an older text was being written is not written either', async () => {
    const { keeper, writes } = slowRegister(1000)
    keeper.write(4, 'note-4', 'Första')
    await vi.advanceTimersByTimeAsync(restBeforeSaving + 1)
    keeper.write(4, 'note-4', 'Första och andra')
    void keeper.flush()
    keeper.forget()
    keeper.load([{ key: 'note-4', text: 'Nästa registers', savedAt: '2026-03-01T10:00:00.000Z' }])
    await vi.advanceTimersByTimeAsync(5000)
    expect(writes).toEqual(['Första'])
    expect(keeper.get('note-4').text).toBe('Nästa registers')
  })

  it('that was saved as a note is forgotten, but not what was typed meanwhile', () => {
    const { keeper } = slowRegister()
    keeper.write(4, 'note-4', 'Ringde')
    keeper.clear(4, 'note-4', 'Ring')
    expect(keeper.get('note-4').text).toBe('Ringde')
    keeper.clear(4, 'note-4', 'Ringde')
    expect(keeper.get('note-4').text).toBe('')
  })
})

it('whatever is typed, however slow the disk, what was typed last is what is kept', async () => {
  const step = fc.record({
    key: fc.constantFrom('note-1', 'note-2'),
    text: fc.constantFrom('', 'a', 'b', 'c'),
    wait: fc.nat(900),
    flush: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.nat(1500), async (steps, milliseconds) => {
      const { keeper, disk, state } = slowRegister(milliseconds)
      const typed = new Map<string, string>()
      for (const { key, text, wait, flush } of steps) {
        keeper.write(1, key, text)
        typed.set(key, text)
        if (flush) void keeper.flush()
        await vi.advanceTimersByTimeAsync(wait)
      }
      const flushed = keeper.flush()
      await vi.advanceTimersByTimeAsync(10_000)
      await flushed
      for (const [key, text] of typed) expect(disk.get(key) ?? '').toBe(text)
      expect(state.most).toBeLessThanOrEqual(typed.size)
    }),
    { numRuns: 150, seed: 8 },
  )
})
