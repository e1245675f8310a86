import { ActionIcon, Button, Group, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react'
import type { JointMeetingEntry } from '../../../domain/contract/joint-meetings'
import type { AgendaItem } from '../../../domain/joint-meeting/joint-meeting'
import { DraftState } from '../../ui/DraftState'
import { TextInPlace } from '../../ui/InPlace'
import { LongText } from '../../ui/LongText'
import { Section } from '../../ui/Section'
import classes from './Meetings.module.css'
import type { ChangeMeeting } from './use-meeting-change'
import { type TypedNotes, useTypedNotes } from './use-typed-notes'

interface AgendaProps {
  readonly meeting: JointMeetingEntry
  readonly change: ChangeMeeting
  readonly locked: boolean
}

/** The points in order, each with what was said of it: agenda before the meeting, minutes after. */
export function Agenda({ meeting, change, locked }: AgendaProps) {
  const list = useRef<HTMLOListElement>(null)
  const notes = useTypedNotes(meeting.id)
  const points = withKeys(meeting.agenda)
  const move = async (place: number, by: -1 | 1, control: string) => {
    const to = place + by
    if (to < 0 || to >= points.length) return
    await change(({ agenda }) => ({ agenda: moved(agenda, place, to) }))
    const point = list.current?.children[to]
    const target = point?.querySelector<HTMLElement>(`[data-control="${control}"]:not(:disabled)`)
    ;(target ?? point?.querySelector<HTMLElement>('button'))?.focus()
  }
  return (
    <Section title="Dagordning och anteckningar" acts={<DraftState draft={notes.draft} />}>
      <ol ref={list} className={classes.agenda}>
        {points.map(({ key, item }, place) => (
          <Point
            key={key}
            name={key}
            item={item}
            place={place}
            last={place === points.length - 1}
            notes={notes}
            change={change}
            onMove={(by, control) => void move(place, by, control)}
            locked={locked}
          />
        ))}
      </ol>
      {locked ? null : <NewPoint change={change} />}
    </Section>
  )
}

/** Points may be called the same: each has a name of its own, whatever its place. */
function withKeys(agenda: readonly AgendaItem[]) {
  const times = new Map<string, number>()
  return agenda.map((item) => {
    const time = (times.get(item.text) ?? 0) + 1
    times.set(item.text, time)
    return { key: `${time} ${item.text}`, item }
  })
}

function moved(agenda: readonly AgendaItem[], from: number, to: number): AgendaItem[] {
  const others = agenda.filter((_, place) => place !== from)
  return [...others.slice(0, to), ...agenda.slice(from, from + 1), ...others.slice(to)]
}

interface PointProps {
  /** What it is told apart by. */
  readonly name: string
  readonly item: AgendaItem
  readonly place: number
  readonly last: boolean
  readonly notes: TypedNotes
  readonly change: ChangeMeeting
  readonly onMove: (by: -1 | 1, control: string) => void
  readonly locked: boolean
}

function Point({ name, item, place, last, notes, change, onMove, locked }: PointProps) {
  const text = notes.of(name) ?? item.notes ?? ''
  const set = (facts: Partial<AgendaItem>, said?: string) =>
    change(
      ({ agenda }) => ({ agenda: agenda.map((one, at) => (at === place ? { ...one, ...facts } : one)) }),
      said,
    )
  const save = async () => {
    if (notes.of(name) === undefined) return
    const said = text.trim() || null
    if (said === item.notes || (await set({ notes: said }))) notes.saved(name, text)
  }
  const rename = async (next: string | null) => {
    if (next === null) return 'Skriv vad punkten handlar om, eller ta bort den.'
    await set({ text: next })
    return null
  }
  const onKeyDown = (event: KeyboardEvent<HTMLLIElement>) => {
    if (!event.altKey || locked || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    void save()
    const from = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-control]') : null
    onMove(event.key === 'ArrowUp' ? -1 : 1, from?.dataset.control ?? 'up')
  }
  const label = `Punkt ${place + 1}`
  return (
    // The keys of the fields and buttons within, caught on their way up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li onKeyDown={onKeyDown} aria-label={`${place + 1}. ${item.text}`}>
      <div className={classes.pointHead}>
        <div className={classes.pointText}>
          <TextInPlace label={label} value={item.text} onSave={rename} locked={locked} />
        </div>
        {locked ? null : (
          <Group gap={2} wrap="nowrap">
            <Control
              name="up"
              label={`${label}: flytta upp`}
              disabled={place === 0}
              onClick={() => onMove(-1, 'up')}
            >
              <IconArrowUp size={16} aria-hidden />
            </Control>
            <Control
              name="down"
              label={`${label}: flytta ned`}
              disabled={last}
              onClick={() => onMove(1, 'down')}
            >
              <IconArrowDown size={16} aria-hidden />
            </Control>
            <Control
              name="remove"
              label={`${label}: ta bort`}
              onClick={() =>
                void change(
                  ({ agenda }) => ({ agenda: agenda.filter((_, at) => at !== place) }),
                  'Punkten är borttagen.',
                )
              }
            >
              <IconTrash size={16} aria-hidden />
            </Control>
          </Group>
        )}
      </div>
      <LongText
        aria-label={`Anteckningar till punkt ${place + 1}`}
        placeholder={locked ? '' : 'Anteckningar'}
        size="sm"
        value={text}
        onChange={(event) => notes.write(name, event.currentTarget.value)}
        onBlur={() => void save()}
        readOnly={locked}
        maxLength={20_000}
        data-control="notes"
      />
    </li>
  )
}

interface ControlProps {
  readonly name: string
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
  readonly children: React.ReactNode
}

const Control = ({ name, label, disabled = false, onClick, children }: ControlProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    aria-label={label}
    title={label}
    disabled={disabled}
    onClick={onClick}
    data-control={name}
  >
    {children}
  </ActionIcon>
)

function NewPoint({ change }: { readonly change: ChangeMeeting }) {
  const [text, setText] = useState('')
  const add = async (event: SyntheticEvent) => {
    event.preventDefault()
    const point = text.trim()
    if (point === '') return
    if (await change(({ agenda }) => ({ agenda: [...agenda, { text: point, notes: null }] }))) setText('')
  }
  return (
    <form onSubmit={(event) => void add(event)} className={classes.adding}>
      <TextInput
        aria-label="Ny punkt"
        placeholder="Ny punkt på dagordningen. Enter lägger till."
        size="sm"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={500}
        flex={1}
      />
      <Button type="submit" variant="default" size="sm" disabled={text.trim() === ''}>
        Lägg till
      </Button>
    </form>
  )
}
