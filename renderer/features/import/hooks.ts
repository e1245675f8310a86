import { useEffect, useState } from 'react'
import type { ImportPreview, ImportReading, ImportReceipt } from '../../../domain/contract/imports'
import type { LocalDate } from '../../../domain/dates'
import type { ImportField } from '../../../domain/import/fields'
import { ask, Refusal } from '../../app/api'

/** One import from file to receipt. Nothing is written before `apply`. */
export interface Importing {
  readonly file: string | null
  readonly reading: ImportReading | null
  readonly mapping: Readonly<Record<string, ImportField>>
  readonly listDate: LocalDate | null
  readonly preview: ImportPreview | null
  readonly receipt: ImportReceipt | null
  /** Null, or what is going on. */
  readonly busy: 'reading' | 'comparing' | 'applying' | null
  /** 0-1, while applying. */
  readonly done: number
  readonly refusal: string | null
}

const nothing: Importing = {
  file: null,
  reading: null,
  mapping: {},
  listDate: null,
  preview: null,
  receipt: null,
  busy: null,
  done: 0,
  refusal: null,
}

const inWords = (thrown: unknown) => (thrown instanceof Refusal ? thrown.message : String(thrown))

const mappingOf = (reading: ImportReading): Record<string, ImportField> =>
  Object.fromEntries(
    reading.columns.flatMap(({ column, field }) => (field === null ? [] : [[String(column), field]])),
  )

export function useImporting() {
  const [state, setState] = useState<Importing>(nothing)
  const set = (changes: Partial<Importing>) => setState((now) => ({ ...now, ...changes }))
  useEffect(
    () =>
      window.bridge.onProgress((text) => {
        const { route, done } = JSON.parse(text) as { route: string; done: number }
        if (route === 'import.apply') setState((now) => ({ ...now, done }))
      }),
    [],
  )

  const compare = async (file: string, mapping: Importing['mapping'], listDate: LocalDate | null) => {
    set({ mapping, listDate, busy: 'comparing', refusal: null, preview: null })
    try {
      const preview = await ask('import.preview', { file, mapping, listDate })
      set({ preview, listDate: preview.listDate, busy: null })
    } catch (thrown) {
      set({ busy: null, refusal: inWords(thrown) })
    }
  }
  const read = async (file: string) => {
    setState({ ...nothing, file, busy: 'reading' })
    try {
      const reading = await ask('import.read', { file })
      const mapping = mappingOf(reading)
      set({ reading, mapping, listDate: reading.listDate, busy: null })
      if (reading.ambiguous.length === 0) await compare(file, mapping, reading.listDate)
    } catch (thrown) {
      set({ busy: null, refusal: inWords(thrown) })
    }
  }
  const apply = async () => {
    const { file, mapping, listDate, preview } = state
    if (!file || !preview) return
    set({ busy: 'applying', done: 0, refusal: null })
    try {
      const receipt = await ask('import.apply', { file, mapping, listDate, token: preview.token })
      set({ receipt, busy: null })
    } catch (thrown) {
      set({ busy: null, refusal: inWords(thrown) })
    }
  }
  return {
    state,
    read,
    apply,
    reset: () => setState(nothing),
    setMapping: (mapping: Importing['mapping']) =>
      state.file && void compare(state.file, mapping, state.listDate),
    setDate: (listDate: LocalDate | null) => state.file && void compare(state.file, state.mapping, listDate),
  }
}
