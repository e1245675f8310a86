import { casePaper } from '../case-paper'
import { SecrecyRelease } from '../forms/SecrecyRelease'

export const secrecyRelease = casePaper('secrecy-release', 'Sekretessmedgivande', SecrecyRelease)
