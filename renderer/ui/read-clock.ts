import { clock } from '../../domain/meeting/meeting'

/** Minutes of a typed time: 9, 930, 9.30, 09:30; null when it is none. */
export function readClock(text: string): number | null {
  const found = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim())
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  return hour < 24 && minute < 60 ? hour * 60 + minute : null
}

/** Minutes of two typed times, 9–16 or 9.00-15.30, the first before the second; null when they are none. */
export function readClockSpan(text: string): { from: number; to: number } | null {
  const [first = '', second = '', more] = text.split(/[–-]/)
  const [from, to] = [readClock(first), readClock(second)]
  return more === undefined && from !== null && to !== null && from < to ? { from, to } : null
}

/** 'HH:MM' of a typed time; null when it is none. */
export function readTime(text: string): string | null {
  const minutes = readClock(text)
  return minutes === null ? null : clock(minutes).replace('.', ':')
}

/** "09.30" of 'HH:MM', as Swedish texts write it. */
export const timeShown = (time: string): string => time.replace(':', '.')
