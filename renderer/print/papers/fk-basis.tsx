import { casePaper } from '../case-paper'
import { FkBasis } from '../forms/FkBasis'

export const fkBasis = casePaper('fk-basis', 'Underlag till ansökan hos Försäkringskassan', FkBasis)
