/** A paper as it will be printed. */
export function PaperPage() {
  return null
}
