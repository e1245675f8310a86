import { Box } from '@mantine/core'
import type { PhaseNumber } from '../../domain/phase/phases'

/** The phase number on its own shade. */
export function PhaseBadge({ phase, size = 22 }: { readonly phase: PhaseNumber; readonly size?: number }) {
  return (
    <Box
      component="span"
      style={{
        display: 'inline-grid',
        placeItems: 'center',
        width: size,
        height: size,
        flex: 'none',
        borderRadius: 6,
        fontWeight: 650,
        fontSize: size * 0.6,
        background: `var(--phase-${phase})`,
        color: `var(--on-phase-${phase})`,
      }}
    >
      {phase}
    </Box>
  )
}
