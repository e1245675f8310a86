/** Genomgång in the meeting room: one person's cases, one at a time. */
export function ReviewPage() {
  return null
}
