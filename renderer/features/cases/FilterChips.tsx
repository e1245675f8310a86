import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { type CaseFilter, noFilter } from '../../../domain/case/filter'
import { chipsOf } from './filter-words'

interface FilterChipsProps {
  readonly filter: CaseFilter
  readonly onChange: (change: (now: CaseFilter) => CaseFilter) => void
}

/** What a link has filtered on and no menu shows, in words; a press takes it away. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  return chipsOf(filter).map(({ kind, words }) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="light"
      rightSection={<IconX size={13} aria-hidden />}
      onClick={() => onChange((now) => ({ ...now, [kind]: noFilter[kind] }))}
    >
      {words}
    </Button>
  ))
}
