import { casePaper } from '../case-paper'
import { ConsentForm } from '../forms/ConsentForm'

export const consentForm = casePaper('consent-form', 'Samtyckesblankett', ConsentForm)
