import { z } from 'zod'
import { type AgreementFacts, agreementFacts } from '../agreement/agreement'
import type { WheelItem } from '../year-wheel/year-wheel'
import type { Done } from './cases'
import { command, query, rowId } from './route'

export interface AgreementEntry extends AgreementFacts {
  readonly id: number
}

export const agreementRoutes = {
  'agreement.list': query({}).returns<AgreementEntry[]>(),
  'agreement.add': command({ facts: agreementFacts }).returns<Done & { id: number }>(),
  'agreement.update': command({ id: rowId, facts: agreementFacts.partial() }).returns<Done>(),
  /** It was looked over today, and will be again in a year. */
  'agreement.review': command({ id: rowId }).returns<Done>(),
  /** What a year holds beside the cases, in the order of its days. */
  'yearWheel.read': query({ year: z.int().min(1900).max(2199) }).returns<WheelItem[]>(),
} as const
