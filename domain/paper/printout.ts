/** What leaves the register on paper or in a file, as the change log names it. */
export const paperForms = [
  'rehab-plan',
  'my-plan',
  'inquiry',
  'sip-call',
  'fk-basis',
  'finsam-basis',
  'consent-form',
  'secrecy-release',
  'review-agenda',
  'review-minutes',
  'joint-agenda',
  'joint-minutes',
  'handover-receipt',
  'handover-sheet',
  'caseload-list',
  'board',
  'register-extract',
  'lum-report',
  'pack',
  'statistics',
] as const
export type PaperForm = (typeof paperForms)[number]

/** On paper, as a PDF file or as text on the clipboard. */
export const printoutWays = ['paper', 'pdf', 'text'] as const
export type PrintoutWay = (typeof printoutWays)[number]
