import { casePaper } from '../case-paper'
import { MyPlan } from '../forms/MyPlan'

export const myPlan = casePaper('my-plan', 'Min plan', MyPlan)
