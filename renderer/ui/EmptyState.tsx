import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

/** What a place says when there is nothing in it, and what to do about that. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <Title order={2}>{title}</Title>
      {children ? (
        <Text c="var(--muted)" maw={460}>
          {children}
        </Text>
      ) : null}
      {action}
    </Stack>
  )
}
