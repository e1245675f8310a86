import { useEffect, useState } from 'react'
import type { RoutesOfKind } from '../../domain/contract/index'

/** How far the running task of a route has come, 0-1. */
export function useProgress(routes: readonly RoutesOfKind<'task'>[]): number {
  const [done, setDone] = useState(0)
  useEffect(
    () =>
      window.bridge.onProgress((text) => {
        const progress = JSON.parse(text) as { route: RoutesOfKind<'task'>; done: number }
        if (routes.includes(progress.route)) setDone(progress.done)
      }),
    [routes],
  )
  return done
}
