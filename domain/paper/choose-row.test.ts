import { describe, expect, it } from 'vitest'
import { chooseRow } from './choose-row'

const rows = [
  { id: 3, open: true },
  { id: 7, open: false },
  { id: 5, open: true },
]
const chosen = (nr: number | null, of = rows) => chooseRow(of, nr, ({ open }) => open)?.id ?? null

describe('which row a form is filled from', () => {
  it('is the one asked for, though it no longer counts', () => expect(chosen(7)).toBe(7))
  it('is else the newest that counts, in whatever order they come', () => expect(chosen(null)).toBe(5))
  it('is the newest of its own when another case has the one asked for', () => expect(chosen(99)).toBe(5))
  it('is none when none counts', () => expect(chosen(null, [{ id: 7, open: false }])).toBeNull())
  it('is none when a blank form is asked for', () => expect(chosen(0)).toBeNull())
})
