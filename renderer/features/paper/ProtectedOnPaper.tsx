import { Alert } from '@mantine/core'
import { useAsk } from '../../app/api'
import { count } from '../../app/words'

/** Says what of somebody with protected identity is left out of the paper. */
export function ProtectedOnPaper({ cases }: { readonly cases: readonly number[] }) {
  const { data: open } = useAsk('case.list', { closed: false })
  const { data: closed } = useAsk('case.list', { closed: true })
  const shown = new Set(cases)
  const hidden = [...(open ?? []), ...(closed ?? [])].filter(
    ({ id, protectedIdentity }) => protectedIdentity && shown.has(id),
  ).length
  if (hidden === 0) return null
  return (
    <Alert color="yellow" mb="sm" className="no-print">
      {hidden === 1 && cases.length === 1
        ? 'Skyddade uppgifter: namn, personnummer och adress skrivs inte ut. Måste mottagaren ha dem fyller du i dem för hand.'
        : `${count(hidden, 'ärende', 'ärenden')} med skyddade uppgifter står med bara ärendenumret.`}{' '}
      Det du själv har skrivit i fritext skrivs ut som det står: läs igenom innan du lämnar ut det.
    </Alert>
  )
}
