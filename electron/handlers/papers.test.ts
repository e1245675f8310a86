import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DomainError } from '../../domain/errors'
import { readPaperAddress } from '../../domain/paper/paper-address'
import { testRouter } from '../ipc/test-router'
import type { PaperPort } from '../paper/desk'
import { finishDocument } from '../paper/finish-document'
import type { LaidOut } from '../paper/laid-out'
import type { WindowPort } from './files'
import { openCase } from './test-case'

const printed = readFileSync(path.join(import.meta.dirname, '../paper/test-data/three-sheets.pdf'))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fasvis-papers-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ids = (address: string): readonly number[] => readPaperAddress(address).ids

/** A window that lays out a plan a case, without drawing it; `on` stands for what happens meanwhile. */
function scene(
  on: { print?: () => boolean; add?: (papers: readonly string[]) => void; save?: string | undefined } = {},
) {
  const copied: string[] = []
  const jobs: string[] = []
  const papers: PaperPort = {
    printers: async () => [{ name: 'Plan 3', isDefault: true }],
    finish: finishDocument,
    open: async () => ({
      add: async (addresses, hidden) => {
        on.add?.(addresses)
        return addresses.flatMap((address) =>
          ids(address).map(
            (caseId): LaidOut => ({
              form: 'rehab-plan',
              title: 'Rehabplan',
              code: hidden ? 'dold' : `2024-${String(caseId).padStart(4, '0')}`,
              cases: [caseId],
              pages: 1,
            }),
          ),
        )
      },
      clear: async () => {},
      fontIsMissing: async () => false,
      pdf: async () => new Uint8Array(printed),
      print: async ({ name }) => {
        jobs.push(name)
        return on.print?.() ?? true
      },
      close: () => {},
    }),
  }
  const save = 'save' in on ? on.save : path.join(folder, 'plan.pdf')
  const window = {
    chooseSave: async () => save,
    chooseFolder: async () => folder,
    copyText: (text: string) => copied.push(text),
  } as unknown as WindowPort
  const router = testRouter('2026-03-02', undefined, { papers, window })
  return { router, copied, jobs }
}

const words = { title: 'Spara', button: 'Spara' }
type Scene = ReturnType<typeof scene>

async function cases({ router }: Scene, many: number): Promise<number[]> {
  const made: number[] = []
  for (let at = 0; at < many; at += 1) made.push(await openCase(router, null))
  return made
}
const plans = (caseIds: readonly number[]) => caseIds.map((id) => `rehabplan/${id}`)
const noted = ({ router }: Scene) =>
  router.db.$client.prepare('select case_id as id, form, way, cases from printout order by id').all()

describe('a paper that leaves', () => {
  it('is noted in the history of every case on it, and is there', async () => {
    const room = scene()
    const [a = 0, b = 0] = await cases(room, 2)
    await room.router.ask('paper.savePdf', { papers: plans([a, b]), hidden: false, ...words, name: 'x.pdf' })
    expect(noted(room)).toEqual([
      { id: a, form: 'rehab-plan', way: 'pdf', cases: 1 },
      { id: b, form: 'rehab-plan', way: 'pdf', cases: 1 },
    ])
    expect(readFileSync(path.join(folder, 'plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    const entries = await room.router.ask('history.forCase', { caseId: a })
    expect(entries[0]?.route).toBe('paper.savePdf')
  })

  it('cannot be taken back, and what was done before it still can', async () => {
    const room = scene()
    const [a = 0] = await cases(room, 1)
    await room.router.ask('note.add', { caseId: a, writtenOn: '2026-03-01', text: 'Ringde.' })
    await room.router.ask('paper.print', { papers: plans([a]), hidden: false })
    const { undo } = await room.router.ask('history.latest', {})
    expect(undo?.route).toBe('note.add')
  })

  it('keeps its note whatever is taken back: the note itself, and a case that was new', async () => {
    const room = scene()
    const [a = 0] = await cases(room, 1)
    const made = (await room.router.ask('history.latest', {})).undo
    await room.router.ask('paper.print', { papers: plans([a]), hidden: false })
    const print = await room.router.ask('history.forCase', { caseId: a })
    const undoing = room.router.ask('history.undo', { changeSetId: print[0]?.changeSetId ?? 0 })
    await expect(undoing).rejects.toThrow('nothing-to-undo')
    await room.router.ask('history.undo', { changeSetId: made?.changeSetId ?? 0 })
    expect(noted(room)).toHaveLength(1)
  })

  it('that nobody knows the fate of stays noted', async () => {
    const room: Scene = scene({
      print: () => {
        void room.router.ask('paper.cancel', {})
        return new Promise<boolean>(() => undefined) as unknown as boolean
      },
    })
    const [a = 0] = await cases(room, 1)
    const printing = room.router.ask('paper.print', { papers: plans([a]), hidden: false })
    await expect(printing).rejects.toThrow('print-unknown')
    expect(noted(room)).toHaveLength(1)
  })

  it('is not noted when she closes the dialog, and the log keeps that it was about to', async () => {
    const room = scene({ print: () => false })
    const [a = 0] = await cases(room, 1)
    expect(await room.router.ask('paper.print', { papers: plans([a]), hidden: false })).toEqual({
      printed: false,
    })
    expect(noted(room)).toEqual([])
  })

  it('is neither noted nor there when the folder is read-only', async () => {
    const locked = path.join(folder, 'låst')
    const room = scene({ save: path.join(locked, 'saknas', 'plan.pdf') })
    const [a = 0] = await cases(room, 1)
    const saving = room.router.ask('paper.savePdf', {
      papers: plans([a]),
      hidden: false,
      ...words,
      name: 'x.pdf',
    })
    await expect(saving).rejects.toThrow('file-not-written')
    expect(noted(room)).toEqual([])
  })

  it('leaves nothing when the printer refuses it', async () => {
    const room = scene({
      print: () => {
        throw new DomainError('not-printed')
      },
    })
    const [a = 0] = await cases(room, 1)
    const printing = room.router.ask('paper.print', { papers: plans([a]), hidden: false })
    await expect(printing).rejects.toThrow('not-printed')
    expect(noted(room)).toEqual([])
  })

  it('is noted as text when it is copied', async () => {
    const room = scene()
    const [a = 0] = await cases(room, 1)
    await room.router.ask('paper.copyText', { form: 'rehab-plan', caseIds: [a], text: 'Planen' })
    expect(room.copied).toEqual(['Planen'])
    expect(noted(room)).toEqual([{ id: a, form: 'rehab-plan', way: 'text', cases: 1 }])
  })
})

describe('a batch', () => {
  it('is a file a case, never over one that is there', async () => {
    const room = scene()
    const [a = 0, b = 0] = await cases(room, 2)
    const taken = path.join(folder, 'Rehabplan 2024-0001.pdf')
    writeFileSync(taken, 'mitt eget')
    const outcome = await room.router.ask('paper.saveEach', {
      papers: plans([a, b]),
      hidden: false,
      ...words,
    })
    expect(outcome).toEqual({ done: 2, of: 2, stopped: null })
    expect(readdirSync(folder).toSorted()).toEqual([
      'Rehabplan 2024-0001 (2).pdf',
      'Rehabplan 2024-0001.pdf',
      'Rehabplan 2024-0002.pdf',
    ])
    expect(readFileSync(taken, 'utf8')).toBe('mitt eget')
  })

  it('stopped half-way leaves whole files only, each noted', async () => {
    let seen = 0
    const room: Scene = scene({
      add: () => {
        seen += 1
        if (seen === 3) void room.router.ask('paper.cancel', {})
      },
    })
    const all = await cases(room, 5)
    const outcome = await room.router.ask('paper.saveEach', { papers: plans(all), hidden: false, ...words })
    expect(outcome?.stopped).toBe('cancelled')
    expect(outcome?.done).toBeLessThan(5)
    expect(readdirSync(folder)).toHaveLength(outcome?.done ?? -1)
    expect(noted(room)).toHaveLength(outcome?.done ?? -1)
  })

  it('goes to the printer a job a case, named by case number', async () => {
    const room = scene()
    const all = await cases(room, 3)
    await room.router.ask('paper.printEach', { papers: plans(all), hidden: false, printer: 'Plan 3' })
    expect(room.jobs).toEqual(['Rehabplan 2024-0001', 'Rehabplan 2024-0002', 'Rehabplan 2024-0003'])
  })

  it('says how far it came when the printer stops in the middle', async () => {
    let jobs = 0
    const room = scene({
      print: () => {
        jobs += 1
        if (jobs === 3) throw new DomainError('not-printed')
        return true
      },
    })
    const all = await cases(room, 4)
    const outcome = await room.router.ask('paper.printEach', {
      papers: plans(all),
      hidden: false,
      printer: 'Plan 3',
    })
    expect(outcome).toEqual({ done: 2, of: 4, stopped: 'not-printed' })
    expect(noted(room)).toHaveLength(2)
  })

  it('does not count what the printer did not take', async () => {
    let jobs = 0
    const room = scene({
      print: () => {
        jobs += 1
        return jobs !== 2
      },
    })
    const all = await cases(room, 3)
    const outcome = await room.router.ask('paper.printEach', {
      papers: plans(all),
      hidden: false,
      printer: 'Plan 3',
    })
    expect(outcome).toEqual({ done: 1, of: 3, stopped: 'not-printed' })
    expect(noted(room)).toHaveLength(1)
  })

  it('says how far it came when the window fails in the middle', async () => {
    let laid = 0
    const room = scene({
      add: () => {
        laid += 1
        if (laid === 3) throw new DomainError('paper-not-made')
      },
    })
    const all = await cases(room, 4)
    const outcome = await room.router.ask('paper.saveEach', { papers: plans(all), hidden: false, ...words })
    expect(outcome).toEqual({ done: 2, of: 4, stopped: 'paper-not-made' })
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('has hidden names hidden also where the window lays it out', async () => {
    const room = scene()
    const [a = 0] = await cases(room, 1)
    await room.router.ask('paper.saveEach', { papers: plans([a]), hidden: true, ...words })
    expect(readdirSync(folder)).toEqual(['Rehabplan dold.pdf'])
  })
})

it('refuses an address that is more than an address', async () => {
  const { router } = scene()
  for (const paper of ['rehabplan/1#x', '../rehabplan', 'rehabplan/1?a b', 'app://fasvis/index.html'])
    await expect(router.ask('paper.print', { papers: [paper], hidden: false })).rejects.toThrow(
      'invalid-input',
    )
})

it.skipIf(process.getuid?.() === 0)('says so when the folder may not be written in', async () => {
  chmodSync(folder, 0o500)
  const room = scene()
  const [a = 0] = await cases(room, 1)
  const saving = room.router.ask('paper.savePdf', {
    papers: plans([a]),
    hidden: false,
    ...words,
    name: 'x.pdf',
  })
  await expect(saving).rejects.toThrow('register-read-only-folder')
  chmodSync(folder, 0o700)
})
