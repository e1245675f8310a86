// What is remembered of the window between starts, and how to make sense of it on the screens there are today.
import { z } from 'zod'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
const windowState = z.object({ bounds: bounds.optional(), maximized: z.boolean(), zoom: z.number() })

export type Bounds = z.infer<typeof bounds>
export type WindowState = z.infer<typeof windowState>

const firstTime: WindowState = { bounds: undefined, maximized: false, zoom: 1 }
const usualSize = { width: 1440, height: 900 }
/** How much of the window's top must be on a screen for it to be within reach of the mouse, in pixels. */
const withinReach = 80

const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const
export const zoomLimits = { smallest: zoomSteps[0], normal: 1, largest: 2 } as const

/** Reads the remembered state; anything unreadable counts as the first time. */
export function readWindowState(json: string): WindowState {
  try {
    const state = windowState.parse(JSON.parse(json))
    return { ...state, zoom: Math.min(zoomLimits.largest, Math.max(zoomLimits.smallest, state.zoom)) }
  } catch {
    return firstTime
  }
}

/** The remembered place if it can be reached on one of today's screens; otherwise the usual size, centred by the system. */
export function visibleOn(remembered: Bounds | undefined, screens: readonly Bounds[]): Partial<Bounds> {
  if (!remembered) return usualSize
  const reachable = screens.some(
    (screen) =>
      remembered.x + remembered.width >= screen.x + withinReach &&
      remembered.x <= screen.x + screen.width - withinReach &&
      remembered.y >= screen.y &&
      remembered.y <= screen.y + screen.height - withinReach,
  )
  return reachable ? remembered : usualSize
}

/** The zoom step after the present one, up (1) or down (-1), staying within 80-200 %. */
export function nextZoom(present: number, direction: 1 | -1): number {
  const margin = 0.01
  const next =
    direction === 1
      ? zoomSteps.find((step) => step > present + margin)
      : zoomSteps.findLast((step) => step < present - margin)
  return next ?? (direction === 1 ? zoomLimits.largest : zoomLimits.smallest)
}
