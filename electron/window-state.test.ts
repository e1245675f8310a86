import { describe, expect, it } from 'vitest'
import { nextZoom, readWindowState, visibleOn } from './window-state'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }

describe('readWindowState', () => {
  it.each(['', 'null', '{', '{"zoom":"big"}', '[]'])('counts %j as the first time', (json) => {
    expect(readWindowState(json)).toEqual({ bounds: undefined, maximized: false, zoom: 1 })
  })

  it('keeps the text readable whatever the file says', () => {
    expect(readWindowState('{"maximized":true,"zoom":40}')).toMatchObject({ maximized: true, zoom: 2 })
    expect(readWindowState('{"maximized":false,"zoom":0}').zoom).toBe(0.8)
  })
})

describe('visibleOn', () => {
  it('opens where it was closed', () => {
    const bounds = { x: 100, y: 50, width: 1200, height: 800 }
    expect(visibleOn(bounds, [screen])).toEqual(bounds)
  })

  it('comes back when the screen it stood on is unplugged', () => {
    expect(visibleOn({ x: 2400, y: 50, width: 1200, height: 800 }, [screen])).toEqual({
      width: 1440,
      height: 900,
    })
    expect(visibleOn({ x: 100, y: -900, width: 1200, height: 800 }, [screen])).toEqual({
      width: 1440,
      height: 900,
    })
  })
})

describe('nextZoom', () => {
  it('goes step by step between 80 and 200 % and no further', () => {
    expect(nextZoom(1, 1)).toBe(1.1)
    expect(nextZoom(1.1000000238, 1)).toBe(1.25)
    expect(nextZoom(1, -1)).toBe(0.9)
    expect(nextZoom(2, 1)).toBe(2)
    expect(nextZoom(0.8, -1)).toBe(0.8)
  })
})
