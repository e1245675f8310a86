import { note } from '../schema/index'
import { toDate } from './calendar'
import type { Cast } from './case-story'
import { phaseOn } from './fate'
import { notesByPhase, say } from './phrases'
import type { Scene } from './story'

/** The coordinator's own notes, a few a year, about what the phase is about. */
export function tellNotes({ random }: Scene, { fate, diary, opened, until, caseRef, client }: Cast): void {
  const count = random.int(1, 2 + Math.min(5, Math.round((until - opened) / 200)))
  const told = new Set<string>()
  for (let written = 0; written < count; written++) {
    const day = diary.on(random.int(opened, until))
    const words = random.pick(notesByPhase[phaseOn(fate, day)] ?? [])
    if (told.has(words)) continue
    told.add(words)
    const text = say(random, words, client.sex)
    diary.enter(day, 'note.add', (ledger) => {
      ledger.insert(note, { caseId: caseRef.id, writtenOn: toDate(day), text })
    })
  }
}
