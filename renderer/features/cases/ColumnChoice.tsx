import { Button, Checkbox, Popover, Stack } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconColumns3 } from '@tabler/icons-react'
import { columns, initialColumns } from './columns'
import type { ColumnKey } from './order'

/** The chosen columns are kept on this machine; they say nothing of any client. */
export function useColumns() {
  return useLocalStorage<readonly ColumnKey[]>({ key: 'fasvis-columns', defaultValue: initialColumns })
}

export function ColumnChoice({
  shown,
  onChange,
}: {
  readonly shown: readonly ColumnKey[]
  readonly onChange: (shown: readonly ColumnKey[]) => void
}) {
  const toggle = (key: ColumnKey) =>
    onChange(shown.includes(key) ? shown.filter((k) => k !== key) : [...shown, key])
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          fw={450}
          flex="none"
          leftSection={<IconColumns3 size={14} aria-hidden />}
        >
          Kolumner
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="sm">
        <Stack gap={7}>
          {columns.map((column) => (
            <Checkbox
              key={column.key}
              size="xs"
              label={column.label}
              checked={shown.includes(column.key)}
              disabled={column.key === 'name'}
              onChange={() => toggle(column.key)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
