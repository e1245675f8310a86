import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { EmptyState } from '../../ui/EmptyState'
import classes from './People.module.css'

/** What the tables under Personer have in common. */

interface PeopleBarProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly searchLabel: string
  readonly addLabel: string
  readonly onAdd: () => void
  /** Those who have left. */
  readonly ended: Shown
  /** Only those whose facts are to be looked over; left out where that is not asked for. */
  readonly unchecked?: Shown
}

interface Shown {
  readonly shown: boolean
  readonly count: number
  readonly onChange: (shown: boolean) => void
}

export function PeopleBar({ text, onText, searchLabel, addLabel, onAdd, ended, unchecked }: PeopleBarProps) {
  return (
    <div className={classes.bar}>
      <TextInput
        aria-label={searchLabel}
        placeholder={searchLabel}
        size="xs"
        w={240}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onText('')
        }}
      />
      {ended.count > 0 ? (
        <Checkbox
          size="xs"
          label={`Visa dem som slutat (${ended.count})`}
          checked={ended.shown}
          onChange={(event) => ended.onChange(event.currentTarget.checked)}
        />
      ) : null}
      {unchecked && (unchecked.count > 0 || unchecked.shown) ? (
        <Checkbox
          size="xs"
          label={`Bara dem som behöver kontrolleras (${unchecked.count})`}
          checked={unchecked.shown}
          onChange={(event) => unchecked.onChange(event.currentTarget.checked)}
        />
      ) : null}
      <Button size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
        {addLabel}
      </Button>
    </div>
  )
}

interface PeopleTableProps {
  readonly label: string
  readonly headings: readonly { readonly label: string; readonly number?: boolean }[]
  readonly children: ReactNode
}

export function PeopleTable({ label, headings, children }: PeopleTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.scroll} aria-label={label} tabIndex={0}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading.label} scope="col" className={heading.number ? classes.number : undefined}>
                {heading.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}

/** A number of cases that opens the list it counts. */
export function CaseCount({
  cases,
  href,
  whose,
}: {
  readonly cases: number
  readonly href: string
  readonly whose: string
}) {
  if (cases === 0) return <span className={classes.muted}>0</span>
  return (
    <Link href={href} aria-label={`${cases} öppna ärenden, ${whose}`}>
      {cases}
    </Link>
  )
}

/** A name that opens the person or unit for editing. */
export function NameButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className={classes.name} onClick={onClick} title="Ändra uppgifter">
      {name}
    </button>
  )
}

export function NobodyFound({ text, onClear }: { readonly text: string; readonly onClear: () => void }) {
  return (
    <EmptyState
      title={`Ingen träff på ”${text}”`}
      action={
        <Button variant="default" size="compact-md" onClick={onClear}>
          Rensa sökningen
        </Button>
      }
    />
  )
}

export const none = <span className={classes.muted}>–</span>
