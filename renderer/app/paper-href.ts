/** Where the preview of a paper stands. The question mark drops the words of the page before. */
export const paperHref = (word: PaperWord, ids: readonly number[] = [], nr: number | null = null): string =>
  `/papper/${word}${ids.length > 0 ? `/${ids.join(',')}` : ''}?${nr === null ? '' : `nr=${nr}`}`

/** The words in the addresses of papers (renderer/print/papers.ts). */
export const paperWords = [
  'arendelista',
  'dagordning',
  'finsam-underlag',
  'fk-underlag',
  'forfragan',
  'lum-redovisning',
  'min-plan',
  'minnesanteckningar',
  'motesdagordning',
  'overlamningsblad',
  'overlamningskvitto',
  'protokoll',
  'registerutdrag',
  'rehabplan',
  'samtycke',
  'sekretessmedgivande',
  'sip-kallelse',
  'statistik',
  'tavla',
  'underlag',
] as const
export type PaperWord = (typeof paperWords)[number]
