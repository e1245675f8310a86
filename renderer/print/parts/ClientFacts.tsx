import type { ReactNode } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import { fullName, pinOf } from '../whom'
import { reached } from './Reached'
import { Facts } from './Sheet'

interface ClientFactsProps {
  readonly detail: Pick<CaseDetail, 'client'>
  /** What a form asks for after that. */
  readonly more?: readonly (readonly [string, ReactNode])[]
}

/** Who the client is, in the order forms ask for it. */
export function ClientFacts({ detail: { client }, more = [] }: ClientFactsProps) {
  return (
    <Facts
      facts={[
        ['Namn', fullName(client)],
        ['Personnummer', pinOf(client)],
        ['Adress', client.address],
        ['Kontaktuppgifter', reached(client)],
        ['Eventuell legal företrädare', client.representative],
        ['Kontaktuppgifter till företrädaren', client.representativeContact],
        ...more,
      ]}
    />
  )
}
