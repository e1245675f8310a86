import { casePaper } from '../case-paper'
import { SipCall } from '../forms/SipCall'

export const sipCall = casePaper('sip-call', 'Kallelse till SIP', SipCall)
