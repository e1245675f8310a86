/** Keeps commands waiting while something needs the register to stand still: a backup's copy, an import's own transaction. */
export interface WriteGate {
  /** Runs `work` while no command can begin; one at a time. */
  readonly hold: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when nothing holds the gate. */
  readonly open: () => Promise<void>
}

export function createWriteGate(): WriteGate {
  let held: Promise<unknown> = Promise.resolve()
  return {
    hold: (work) => {
      const turn = held.then(work)
      held = turn.catch(() => undefined)
      return turn
    },
    open: async () => {
      let seen: Promise<unknown> | null = null
      while (seen !== held) {
        seen = held
        await seen
      }
    },
  }
}
