import { casePaper } from '../case-paper'
import { FinsamBasis } from '../forms/FinsamBasis'

export const finsamBasis = casePaper('finsam-basis', 'Underlag till anmälan till Finsamteamet', FinsamBasis)
