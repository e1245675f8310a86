import { createContext, useContext } from 'react'
import type { CaseDetail } from '../../../domain/contract/cases'
import type { Flag } from '../../../domain/flag/flags'
import { CareDialog } from './CareDialog'
import { CloseDialog } from './CloseDialog'
import { ConsentDialog, type ConsentTarget } from './consents/ConsentDialog'
import { CertificateDialog } from './papers/CertificateDialog'
import { FinsamDialog } from './papers/FinsamDialog'
import { FkDialog } from './papers/FkDialog'
import { InquiryDialog } from './papers/InquiryDialog'
import { SipDialog } from './papers/SipDialog'
import { ActivityDialog } from './plan/ActivityDialog'
import { PlanDialog } from './plan/PlanDialog'
import { DormancyDialog } from './standing/DormancyDialog'
import { HandFlagDialog } from './standing/HandFlagDialog'
import { SelfRatingDialog } from './standing/SelfRatingDialog'
import { SnoozeDialog } from './standing/SnoozeDialog'
import { WaitingDialog } from './standing/WaitingDialog'
import { WaysDialog } from './standing/WaysDialog'

/** What can stand over the open case. An id opens what is there; null begins a new one. */
export type CaseDialog =
  | {
      readonly kind: 'activity' | 'certificate' | 'finsam' | 'fk' | 'inquiry' | 'sip'
      readonly id: number | null
    }
  | { readonly kind: 'consent'; readonly target: ConsentTarget }
  | { readonly kind: 'snooze'; readonly flag: Flag }
  | {
      readonly kind: 'care' | 'close' | 'dormancy' | 'hand-flag' | 'plan' | 'self-rating' | 'waiting' | 'ways'
    }

const OpenDialog = createContext<(dialog: CaseDialog) => void>(() => undefined)

export const CaseDialogProvider = OpenDialog.Provider

/** Opens a dialog over the case; every section of the page uses it. */
export const useCaseDialog = () => useContext(OpenDialog)

interface CaseDialogsProps {
  readonly detail: CaseDetail
  readonly dialog: CaseDialog | null
  readonly onClose: () => void
}

export function CaseDialogs({ detail, dialog, onClose }: CaseDialogsProps) {
  if (dialog === null) return null
  const props = { detail, onClose }
  switch (dialog.kind) {
    case 'activity':
      return <ActivityDialog {...props} id={dialog.id} />
    case 'certificate':
      return <CertificateDialog {...props} id={dialog.id} />
    case 'inquiry':
      return <InquiryDialog {...props} id={dialog.id} />
    case 'sip':
      return <SipDialog {...props} id={dialog.id} />
    case 'finsam':
      return <FinsamDialog {...props} id={dialog.id} />
    case 'fk':
      return <FkDialog {...props} id={dialog.id} />
    case 'consent':
      return <ConsentDialog {...props} target={dialog.target} />
    case 'snooze':
      return <SnoozeDialog {...props} flag={dialog.flag} />
    case 'plan':
      return <PlanDialog {...props} />
    case 'waiting':
      return <WaitingDialog {...props} />
    case 'dormancy':
      return <DormancyDialog {...props} />
    case 'hand-flag':
      return <HandFlagDialog {...props} />
    case 'ways':
      return <WaysDialog {...props} />
    case 'self-rating':
      return <SelfRatingDialog {...props} />
    case 'care':
      return <CareDialog {...props} />
    case 'close':
      return <CloseDialog card={detail.card} onClose={onClose} />
  }
}
