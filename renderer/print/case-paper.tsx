import type { ComponentType } from 'react'
import type { CaseDetail } from '../../domain/contract/cases'
import type { Out } from '../../domain/contract/index'
import type { UnitSettings } from '../../domain/contract/settings'
import type { LocalDate } from '../../domain/dates'
import type { Letterhead } from '../../domain/paper/paper-settings'
import { useAsk } from '../app/api'
import { useHideIdentities } from '../app/hide-identities'
import { useToday } from '../app/today'
import { letterheadOf } from './letterhead'
import type { LoadProps, Paper } from './paper'
import { unnamed } from './unnamed'

export interface CaseFormProps {
  /** Without name, number and address when they may not be printed. */
  readonly detail: CaseDetail
  readonly letterhead: Letterhead
  readonly settings: UnitSettings
  /** Everyone who works with the cases, for telephone numbers and addresses. */
  readonly people: Out<'person.list'>
  readonly today: LocalDate
  /** Which paper of the case, when it has many of a kind: the row's id. */
  readonly nr: number | null
  /** Its empty places are made fields to type in when it is saved (print/parts/Blank.tsx). */
  readonly fillable?: boolean
}

/** A paper about one case, printed for one or for many. */
export function casePaper(form: Paper['form'], title: string, Form: ComponentType<CaseFormProps>): Paper {
  function Load({ ids, address }: LoadProps) {
    const today = useToday()
    const { hidden } = useHideIdentities()
    const { data: details } = useAsk('case.getMany', { caseIds: [...ids] })
    const { data: settings } = useAsk('setting.all', {})
    const { data: people } = useAsk('person.list', {})
    if (!details || !settings || !people) return null
    const nr = address.get('nr')
    return details.map((detail) => (
      <Form
        key={detail.card.id}
        detail={hidden || detail.card.protectedIdentity ? unnamed(detail) : detail}
        letterhead={letterheadOf(settings)}
        settings={settings}
        people={people}
        today={today}
        nr={nr === null ? null : Number(nr)}
        fillable={address.get('ifyllbar') === '1'}
      />
    ))
  }
  return { form, title, perCase: true, Load }
}
