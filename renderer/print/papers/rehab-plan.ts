import { casePaper } from '../case-paper'
import { RehabPlan } from '../forms/RehabPlan'

export const rehabPlan = casePaper('rehab-plan', 'Rehabplan', RehabPlan)
