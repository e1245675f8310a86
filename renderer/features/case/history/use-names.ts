import { useMemo } from 'react'
import type { PhaseSetting } from '../../../../domain/phase/phases'
import { useAsk } from '../../../app/api'
import { useHideIdentities } from '../../../app/hide-identities'
import type { HistoryNames } from './telling'

/** Names of those the logged rows only number. */
export function useHistoryNames(phases: readonly PhaseSetting[], protectedIdentity: boolean): HistoryNames {
  const { hidden } = useHideIdentities()
  const { data: people } = useAsk('person.list', {})
  const { data: units } = useAsk('careUnit.list', {})
  const { data: settings } = useAsk('setting.all', {})
  const { data: obstacles } = useAsk('obstacle.list', {})
  return useMemo(
    () => ({
      phases,
      people: new Map(people?.map(({ id, name }) => [id, name])),
      careUnits: new Map(units?.map(({ id, name }) => [id, name])),
      areas: new Map(settings?.ratingAreas.map(({ id, name }) => [id, name])),
      obstacles: new Map(obstacles?.map(({ id, text }) => [id, text])),
      hideClient: hidden || protectedIdentity,
      hideText: hidden,
    }),
    [protectedIdentity, phases, people, units, settings, obstacles, hidden],
  )
}
