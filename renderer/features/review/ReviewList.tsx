/** Genomgångar: those that go on, and those that were held, with their minutes. */
export function ReviewList() {
  return null
}
