import { useMemo } from 'react'
import type { ConsentRow } from '../../../../domain/consent/needs'
import type { CaseDetail } from '../../../../domain/contract/cases'
import { useAsk } from '../../../app/api'
import type { ConsentTarget } from './ConsentDialog'
import type { Units } from './words'

/** The care units by name, also those that have ended. */
export function useUnitNames(detail: CaseDetail): Units {
  const { data: units } = useAsk('careUnit.list', {})
  return useMemo(
    () =>
      new Map([
        ...detail.careContacts.map(({ careUnitId, careUnit }) => [careUnitId, careUnit] as const),
        ...(units ?? []).map(({ id, name }) => [id, name] as const),
      ]),
    [detail.careContacts, units],
  )
}

/** What a row is to, for a new consent to the same. */
export const toOf = ({ party, kind, careUnitId, partyName }: ConsentRow): ConsentTarget['to'] => ({
  party,
  kind,
  careUnitId,
  partyName,
})
